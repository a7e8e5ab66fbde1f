import { parseCount } from './parse-count';
import { parseRate } from './parse-rate';
import { type Parsed, refused, understood } from './parsed';

/** So many flows of one rate. */
export interface FlowClassTyped {
  readonly flows: number;
  readonly bitsPerSecond: number;
}

const ACCEPTED =
  'classes of flows, each a count and the rate of one, such as 100 x 10 Mbps, 3 x 500 Mbps';
const ITEM = /^(\S+)\s*[x×*]\s*(.+)$/i;
// A rate ends in its unit: a comma between digits is one between thousands.
const BETWEEN = /[;\n]+|(?<!\d),|,(?!\d{3}(?!\d))/;

/** Flows from "100 x 10 Mbps, 3 x 500 Mbps"; classes of one rate become one. */
export function parseFlowClasses(
  text: string,
): Parsed<readonly [FlowClassTyped, ...FlowClassTyped[]]> {
  const flowsByRate = new Map<number, number>();
  for (const item of text.split(BETWEEN).map((part) => part.trim())) {
    if (item === '') continue;
    const [, count = '', rate = ''] = ITEM.exec(item) ?? [];
    const flows = parseCount(count);
    const bitsPerSecond = parseRate(rate);
    if (!flows.ok) return refused(ACCEPTED);
    if (!bitsPerSecond.ok) return refused(`${ACCEPTED}; each rate ${bitsPerSecond.accepted}`);
    flowsByRate.set(bitsPerSecond.value, (flowsByRate.get(bitsPerSecond.value) ?? 0) + flows.value);
  }
  const [first, ...others] = [...flowsByRate].map(([bitsPerSecond, flows]) => ({
    flows,
    bitsPerSecond,
  }));
  return first ? understood([first, ...others]) : refused(ACCEPTED);
}
