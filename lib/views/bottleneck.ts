import type { Built, Constraint, Direction, Figure } from '../planner';
import { bareNumber } from '../planner/bare-number';
import { constraintNames } from './constraint-names';
import type { Sentence } from './table';

/** One step on the way from what is sold to what is usable, as a bar. */
interface BottleneckStep {
  readonly id: string;
  readonly label: string;
  readonly figure: Figure<'bit/s'>;
  /** Of the largest of all, as a style's width. */
  readonly width: string;
  /** Whether it is what leaves no more. */
  readonly isBinding: boolean;
}

/** One direction of an option: every ceiling in the order of the path, and the demand against them. */
export interface Bottleneck {
  readonly id: Direction;
  readonly title: string;
  readonly steps: readonly BottleneckStep[];
  /** Where the demand stands among the bars, as a style's offset. */
  readonly demandAt: string;
  readonly summary: Sentence;
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const isStandby = ({ directConnect, vpn }: Built['design']) =>
  directConnect !== undefined && vpn?.underlay === 'internet';

/** What a ceiling counts, beside what one link of it carries. */
function ceilingLabel(constraint: Constraint): string {
  switch (constraint) {
    case 'tunnel-bandwidth':
    case 'tunnel-packet-rate':
      return 'Tunnels together, flows hashed';
    case 'single-tunnel':
      return 'The one tunnel in use';
    case 'port':
    case 'policer':
      return 'Ports that count, together';
    default:
      return capitalised(constraintNames[constraint]);
  }
}

function directionOf(
  direction: Direction,
  { throughput, design }: Built,
  widest: number,
): Bottleneck {
  const { nominal, perLink, usable, binding, ceilings, demand } = throughput[direction];
  // A VPN beside Direct Connect only stands by: its ports are what carries.
  const isTunnels = design.vpn !== undefined && !isStandby(design);
  const step = (id: string, label: string, figure: Figure<'bit/s'>, isBinding = false) => ({
    id,
    label,
    figure,
    width: `${(100 * bareNumber(figure)) / widest}%`,
    isBinding,
  });
  const enough = bareNumber(usable) >= bareNumber(demand) * (1 - 1e-9);
  return {
    id: direction,
    title: direction === 'out' ? 'Out, AWS to the site' : 'In, the site to AWS',
    steps: [
      step('nominal', 'As sold, all links', nominal),
      step(
        'one',
        isTunnels ? 'One tunnel, under the ceiling' : 'One port, under the ceiling',
        perLink,
      ),
      ...ceilings.map(({ constraint, figure }) =>
        step(constraint, ceilingLabel(constraint), figure, constraint === binding),
      ),
    ],
    demandAt: `${(100 * bareNumber(demand)) / widest}%`,
    summary: [
      usable,
      ` usable, bound by ${constraintNames[binding]}; the plan asks for `,
      demand,
      enough ? ', the line.' : ', the line, which is more.',
    ],
  };
}

/** What limits an option in each direction, from what is sold to what is usable. */
export function bottlenecks(built: Built): readonly Bottleneck[] {
  const { out, in: into } = built.throughput;
  const all = [out, into].flatMap(({ nominal, ceilings }) => [
    nominal,
    ...ceilings.map(({ figure }) => figure),
  ]);
  // An attachment is far wider than any link: bars end at twice what is sold, and it is cut there.
  const sold = Math.max(bareNumber(out.nominal), bareNumber(into.nominal));
  const widest = Math.max(
    bareNumber(out.demand),
    bareNumber(into.demand),
    Math.min(2 * sold, Math.max(...all.map(bareNumber))),
  );
  return (['out', 'in'] as const).map((direction) => directionOf(direction, built, widest));
}
