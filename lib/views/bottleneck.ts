import type { Built, Constraint, Direction, Figure } from '../planner';
import { bareNumber } from '../planner/bare-number';
import { constraintNames } from './constraint-names';
import type { Sentence } from './table';

/** One step on the way from what is sold to what is usable, as a bar. */
interface BottleneckStep {
  readonly id: string;
  readonly label: string;
  readonly figure: Figure<'bit/s'>;
  /** Of one link by itself, which nobody asks for all of the demand. */
  readonly isOneLink: boolean;
  /** How much of it the demand takes. */
  readonly load?: Figure<'fraction'>;
  /** Of the scale's end, as a style's width. */
  readonly width: string;
  /** Whether the bar goes on beyond the end of the scale. */
  readonly isCut: boolean;
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

/** From the hosts of the site to the VPC, whichever way traffic goes. */
const PATH_ORDER = [
  'lan',
  'customer-gateway',
  'customer-gateway-packets',
  'customer-gateway-encryption',
  'internet-access',
  'rate-limiter',
  'port',
  'policer',
  'lag-member',
  'single-tunnel',
  'tunnel-bandwidth',
  'tunnel-packet-rate',
  'largest-flow',
  'flow-hashing',
  'attachment',
  'none',
] as const satisfies readonly Constraint[];

const TOGETHER: ReadonlySet<Constraint> = new Set([
  'port',
  'policer',
  'lag-member',
  'single-tunnel',
  'tunnel-bandwidth',
  'tunnel-packet-rate',
]);

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const isStandby = ({ directConnect, vpn }: Built['design']) =>
  directConnect !== undefined && vpn?.underlay === 'internet';

/** What a ceiling counts. */
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
    case 'lag-member':
      return 'Members of the LAG together, flows hashed';
    default:
      return capitalised(constraintNames[constraint]);
  }
}

const boundLabels: Partial<Readonly<Record<Constraint, string>>> = {
  'tunnel-bandwidth': 'One tunnel, by its bandwidth',
  'tunnel-packet-rate': 'One tunnel, by its packet rate',
  port: 'One port, less its frames',
  policer: 'One hosted connection, less its frames',
  'lag-member': 'One member, less its frames',
};

function directionOf(
  direction: Direction,
  { throughput, design }: Built,
  scale: number,
): Bottleneck {
  const { nominal, perLink, linkBounds, usable, binding, ceilings, demand } = throughput[direction];
  // A VPN beside Direct Connect only stands by: its ports are what carries.
  const isTunnels = design.vpn !== undefined && !isStandby(design);
  const step = (
    id: string,
    label: string,
    figure: Figure<'bit/s'>,
    of: Partial<Pick<BottleneckStep, 'load' | 'isBinding' | 'isOneLink'>> = {},
  ): BottleneckStep => ({
    id,
    label,
    figure,
    width: `${Math.min(100, (100 * bareNumber(figure)) / scale)}%`,
    isCut: bareNumber(figure) > scale,
    isBinding: false,
    isOneLink: false,
    ...of,
  });
  const together = ceilings.find(({ constraint }) => TOGETHER.has(constraint));
  const onPath = [...ceilings].sort(
    (a, b) => PATH_ORDER.indexOf(a.constraint) - PATH_ORDER.indexOf(b.constraint),
  );
  const enough = bareNumber(usable) >= bareNumber(demand) * (1 - 1e-9);
  return {
    id: direction,
    title: direction === 'out' ? 'Out, AWS to the site' : 'In, the site to AWS',
    steps: [
      step('nominal', 'As sold, all links', nominal),
      ...onPath.flatMap((ceiling) => {
        const { constraint, figure, load } = ceiling;
        const whole = step(constraint, ceilingLabel(constraint), figure, {
          ...(load && { load }),
          isBinding: constraint === binding,
        });
        if (ceiling !== together) return [whole];
        return [
          ...linkBounds.map((bound) =>
            step(
              `one-${bound.constraint}`,
              boundLabels[bound.constraint] ?? ceilingLabel(bound.constraint),
              bound.figure,
              { isOneLink: true },
            ),
          ),
          step(
            'one',
            `One ${isTunnels ? 'tunnel' : design.directConnect?.isLag ? 'member' : 'port'}, under the ceiling`,
            perLink,
            { isOneLink: true },
          ),
          whole,
        ];
      }),
    ],
    demandAt: `${(100 * bareNumber(demand)) / scale}%`,
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
  // An attachment is far wider than any link: what matters is near the demand and what is usable.
  const near = [out, into].flatMap(({ nominal, usable, demand }) => [nominal, usable, demand]);
  const scale = 1.25 * Math.max(...near.map(bareNumber));
  return (['out', 'in'] as const).map((direction) => directionOf(direction, built, scale));
}
