import type { Plan } from '../planner';

/** One end of what is connected: its name, then the prefixes and the address that were given. */
interface PlanEnd {
  readonly name: string;
  readonly facts: readonly string[];
}

const isGiven = (fact: string | undefined): fact is string => fact !== undefined && fact !== '';

/** What is connected to what: the site, then the AWS side. */
export function planEnds({ site, aws }: Plan): readonly [PlanEnd, PlanEnd] {
  return [
    {
      name: site.name || 'The site',
      facts: [site.onPremisesPrefixes.join(', '), site.customerGatewayAddress].filter(isGiven),
    },
    {
      name: aws.region.choice,
      facts: [aws.vpcPrefixes.join(', '), aws.vpnGatewayAddress].filter(isGiven),
    },
  ];
}

/** What a plan is called, also when nobody has named it. */
export function planTitle({ name }: Plan): string {
  return name || 'Plan without a name';
}
