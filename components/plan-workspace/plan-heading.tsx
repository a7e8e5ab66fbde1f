import { Glyph } from '@/components/ui/glyph';
import type { Plan } from '@/lib/planner';

function End({ name, facts }: { name: string; facts: readonly (string | undefined)[] }) {
  return (
    <span className="min-w-0 wrap-anywhere">
      <span className="font-medium text-ink">{name}</span>
      {facts
        .filter((fact) => fact !== undefined && fact !== '')
        .map((fact) => (
          <span key={fact}> · {fact}</span>
        ))}
    </span>
  );
}

/** What is connected to what. */
export function PlanHeading({ plan }: { plan: Plan }) {
  const { site, aws } = plan;
  return (
    <header className="min-w-0 wrap-anywhere">
      <h1 className="text-lg font-semibold tracking-tight">{plan.name || 'Plan without a name'}</h1>
      <p className="mt-0.5 flex flex-wrap items-center gap-x-2.5 gap-y-0.5 text-sm text-muted">
        <End
          name={site.name || 'The site'}
          facts={[site.onPremisesPrefixes.join(', '), site.customerGatewayAddress]}
        />
        <Glyph name="arrow" className="size-3.5" />
        <span className="sr-only">to</span>
        <End name={aws.region.choice} facts={[aws.vpcPrefixes.join(', '), aws.vpnGatewayAddress]} />
      </p>
    </header>
  );
}
