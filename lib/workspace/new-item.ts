import type { OwnDesignInput, PlanInput, WorkloadInput } from '../planner';
import type { LinkList } from './design-fields';

type Links<L extends LinkList> = NonNullable<OwnDesignInput[L]>[number];

/** As long as a name may be in a plan. */
const LONGEST_NAME = 100;

/** A name that none of the others has: the name itself, else with a number behind it. */
function unusedName(name: string, others: readonly (string | undefined)[]): string {
  for (let number = 1; ; number += 1) {
    const ending = number === 1 ? '' : ` ${number}`;
    const candidate = `${name.slice(0, LONGEST_NAME - ending.length)}${ending}`;
    if (!others.includes(candidate)) return candidate;
  }
}

function nameOfCopy(name: string, others: readonly (string | undefined)[]): string {
  const ending = ' copy';
  return unusedName(`${name.slice(0, LONGEST_NAME - ending.length)}${ending}`, others);
}

const names = (items: readonly { readonly name?: string }[] | undefined) =>
  (items ?? []).map(({ name }) => name);

/** What a workload is called: by its name, else by its place. */
export const workloadName = ({ name }: WorkloadInput, index: number): string =>
  name || `Workload ${index + 1}`;

/** A workload of which only the name is said, so that nothing about it is made up. */
export function newWorkload({ workloads }: PlanInput): WorkloadInput {
  return { name: unusedName(`Workload ${(workloads?.length ?? 1) + 1}`, names(workloads)) };
}

export function copyOfWorkload({ workloads }: PlanInput, index: number): WorkloadInput {
  const workload = workloads?.[index] ?? {};
  return { ...workload, name: nameOfCopy(workloadName(workload, index), names(workloads)) };
}

/** An id that no design has: one above the highest, so that an address never changes its meaning. */
function newDesignId({ designs = [] }: PlanInput): string {
  const numbers = designs.map(({ id }) => Number(/^design-(\d{1,9})$/.exec(id)?.[1] ?? 0));
  return `design-${Math.max(0, ...numbers) + 1}`;
}

/** A connection to start from: the port that a site of any size can order. */
const firstConnection: Links<'directConnect'> = {
  kind: 'dedicated',
  portSpeedBitsPerSecond: 10e9,
  location: 0,
};
const firstVpnGroup: Links<'vpn'> = { tunnelClass: 'standard', connections: 1 };

/** A design to start from, called as no other is. */
export function newDesign({ designs }: PlanInput): Omit<OwnDesignInput, 'id'> {
  const name = unusedName(`My design ${(designs?.length ?? 0) + 1}`, names(designs));
  return { name, directConnect: [firstConnection] };
}

/** A design as the plan stores it, with an id and a name of its own. */
export function asOwnDesign(input: PlanInput, design: Omit<OwnDesignInput, 'id'>): OwnDesignInput {
  const name = unusedName(design.name, names(input.designs));
  return { id: newDesignId(input), ...design, name };
}

export function copyOfDesign(input: PlanInput, index: number): OwnDesignInput | undefined {
  const design = input.designs?.[index];
  if (design === undefined) return undefined;
  return {
    ...design,
    id: newDesignId(input),
    name: nameOfCopy(design.name, names(input.designs)),
  };
}

/** Another link of a design: like its last, else one to start from. */
export function newLink(design: OwnDesignInput, list: LinkList): unknown {
  return list === 'directConnect'
    ? (design.directConnect?.at(-1) ?? firstConnection)
    : (design.vpn?.at(-1) ?? firstVpnGroup);
}

/** A standard option's links as a design to change, called as no other is. */
export function copyOfOption(
  { designs }: PlanInput,
  name: string,
  links: Pick<OwnDesignInput, 'directConnect' | 'vpn'>,
): Omit<OwnDesignInput, 'id'> {
  return { name: nameOfCopy(name, names(designs)), ...links };
}
