import type { Built, Figure, OptionAssessment, Plan } from '../planner';
import { ratesCounted } from '../planner';
import { figureCell } from './figure-cell';
import type { Cell, Table } from './table';

const LAYERS = [
  ['goodput', 'Goodput', 'TCP data, as if every packet were TCP without options.'],
  [
    'inner',
    'IP packets',
    'What the plan counts in, and what a tunnel’s bandwidth is taken for unless told.',
  ],
  ['outer', 'Outer packets', 'The same with ESP around each packet.'],
  ['line', 'On the ports', 'Frames, gaps and the VLAN tag counted.'],
] as const;

const missing = {
  goodput: '',
  inner: '',
  outer: 'there is no tunnel',
  line: 'the framing of the internet line is the provider’s',
} as const;

/** What is usable of an option, counted at every layer; undefined where the demand is unknown. */
export function ratesTable(plan: Plan, option: OptionAssessment, built: Built): Table | undefined {
  const rates = ratesCounted(plan, option, built);
  if (rates === undefined) return undefined;
  const cell = (figure: Figure | undefined, reason: string): Cell =>
    figure ? figureCell(figure) : { kind: 'none', reason };
  return {
    id: 'rates-counted',
    title: 'The same throughput, counted at every layer',
    corner: 'Counted in',
    columns: [
      { id: 'out', title: 'Out' },
      { id: 'in', title: 'In' },
    ],
    groups: [
      {
        id: 'layers',
        title: 'Usable',
        rows: LAYERS.map(([layer, label, help]) => ({
          id: layer,
          label,
          help,
          cells: [cell(rates.out[layer], missing[layer]), cell(rates.in[layer], missing[layer])],
        })),
      },
    ],
  };
}
