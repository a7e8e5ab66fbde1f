import { Glyph } from '@/components/ui/glyph';
import type { Plan } from '@/lib/planner';
import { planEnds, planTitle } from '@/lib/views/plan-ends';
import { withoutTurns } from '@/lib/views/without-turns';

function End({ name, facts }: ReturnType<typeof planEnds>[number]) {
  return (
    <span className="min-w-0 wrap-anywhere">
      <span className="font-medium text-ink">{withoutTurns(name)}</span>
      {facts.map((fact) => (
        <span key={fact}> · {fact}</span>
      ))}
    </span>
  );
}

/** What is connected to what. */
export function PlanHeading({ plan }: { plan: Plan }) {
  const [site, aws] = planEnds(plan);
  return (
    <header className="min-w-0 wrap-anywhere">
      <h1 className="text-lg font-semibold tracking-tight">{withoutTurns(planTitle(plan))}</h1>
      <p className="mt-0.5 flex flex-wrap items-center gap-x-2.5 gap-y-0.5 text-sm text-muted">
        <End {...site} />
        <Glyph name="arrow" className="size-3.5" />
        <span className="sr-only">to</span>
        <End {...aws} />
      </p>
    </header>
  );
}
