/** The two ways of traffic: AWS bills `out`, AWS to on premises; `in` is on premises to AWS. */
export const DIRECTIONS = ['out', 'in'] as const;
export type Direction = (typeof DIRECTIONS)[number];

const names: Readonly<Record<Direction, string>> = {
  out: 'AWS to on premises',
  in: 'on premises to AWS',
};

/** What is measured, and which way: "Peak, AWS to on premises". */
export function directed(what: string, direction: Direction): string {
  return `${what}, ${names[direction]}`;
}
