import type { TunnelAnswer, TunnelQuestion } from '../planner';
import { bareNumber } from '../planner/bare-number';
import type { Sentence } from './table';
import { watchSentence } from './watch-sentence';

type Found = Extract<TunnelAnswer['answer'], { readonly kind: 'tunnels' }>;

/**
 * Below so many flows for each tunnel of an even spread the busiest holds far more than its share: 1.76
 * times as much at 4 flows each, 1.26 times at 32, measured on 8 paths.
 */
const FEW_FLOWS = 10;
/** Above it, two of a size do not fit one tunnel; at it, nothing fits beside two. */
const HALF = 0.5;

function tooLarge({ packetGiven, tunnelMtu }: TunnelAnswer): Sentence[] {
  if (bareNumber(packetGiven) <= bareNumber(tunnelMtu)) return [];
  return [
    [
      'A mean packet of ',
      packetGiven,
      ' does not fit a tunnel, inside which at most ',
      tunnelMtu,
      ' go: it is counted as TCP that is clamped to that. What is not TCP is split there, or dropped.',
    ],
  ];
}

function ofPairs({ answer, flows, pairs }: TunnelAnswer): Sentence[] {
  if (pairs === undefined) return [];
  const { count, largest, withPorts } = pairs;
  const fewer =
    answer.kind === 'tunnels' &&
    withPorts.carrying !== undefined &&
    bareNumber(withPorts.carrying) < bareNumber(answer.carrying);
  // One flow is one, whatever is hashed of it.
  if (bareNumber(flows) === 1) return [];
  return [
    [
      ...(bareNumber(count) === 1
        ? [
            'A hash of addresses alone moves all ',
            flows,
            ' flows as one: they are of one pair of hosts, which has ',
            largest,
            '.',
          ]
        : [
            'A hash of addresses alone moves ',
            flows,
            ' flows as ',
            count,
            ', one for each pair of hosts. Spread evenly, which is the best case, the fullest pair has ',
            largest,
            '.',
          ]),
      ...(fewer && withPorts.carrying
        ? [' Hashed with their ports, they would take ', withPorts.carrying, '.']
        : []),
    ],
  ];
}

const losses = {
  tunnel: 'one tunnel',
  connection: 'one VPN connection',
  'customer-gateway': 'one customer gateway',
} as const;

const isOne = (count: Parameters<typeof bareNumber>[0]) => bareNumber(count) === 1;

function ofPolarisation(
  { carrying, tunnels, polarised }: Found,
  survive: TunnelQuestion['survive'],
): Sentence[] {
  if (polarised === undefined) return [];
  const { sameHashPaths, inUse, inUseAfter, neededWhileUp, needed } = polarised;
  if (bareNumber(inUse) === bareNumber(tunnels)) return [];
  const has = (least: typeof needed) => bareNumber(tunnels) >= bareNumber(least);
  // From `neededWhileUp` on no share of those that carry is above that of `carrying` even ones.
  const [isEnough, isEnoughWhileUp] = [has(needed), has(neededWhileUp)];
  const areUneven = !isEnoughWhileUp && bareNumber(inUse) >= bareNumber(carrying);
  const after: Sentence =
    survive === 'none'
      ? []
      : [
          ' Of the ',
          carrying,
          ` left after the loss of ${losses[survive]}, `,
          inUseAfter,
          isOne(inUseAfter) ? ' carries' : ' carry',
          ...(isEnough ? [', which is enough too.'] : [', where ', carrying, ' must.']),
        ];
  return [
    [
      'A device before this one hashes alike over ',
      sameHashPaths,
      ' paths, one of which leads here. By hash-threshold, as RFC 2992 describes (of a modulo hash other numbers hold), of ',
      tunnels,
      isOne(tunnels) ? ' tunnel ' : ' tunnels only ',
      inUse,
      isOne(inUse) ? ' carries' : ' carry',
      ...(isEnoughWhileUp
        ? [', which is enough while all are up.']
        : [areUneven ? ', with uneven shares, where ' : ', where ', carrying, ' must.']),
      ...after,
      ...(isEnough
        ? []
        : [
            ' It would take ',
            needed,
            survive === 'none' ? '.' : ', its spares counted.',
            ' With a seed of its own on each device the count above holds.',
          ]),
    ],
  ];
}

function ofFew({ flows, pairs, perEvenTunnel, even }: TunnelAnswer, { carrying }: Found) {
  if (bareNumber(perEvenTunnel) >= FEW_FLOWS) return [];
  // Where few flows cost no tunnel there is nothing to find.
  if (bareNumber(carrying) <= bareNumber(even)) return [];
  return [
    [
      pairs?.count ?? flows,
      pairs ? ' pairs of hosts' : ' flows',
      ' are only ',
      perEvenTunnel,
      ' for each tunnel of an even spread, which would take ',
      even,
      ': so few spread unevenly, and ',
      carrying,
      ' must carry.',
    ],
  ];
}

function ofLargest({ flows, pairs, largestShare }: TunnelAnswer, { isExact }: Found): Sentence[] {
  const isAlone = bareNumber(pairs?.count ?? flows) === 1;
  const share = bareNumber(largestShare);
  if (isAlone || (isExact ? share <= HALF : share < HALF)) return [];
  const one = pairs ? 'pair of hosts' : 'flow';
  return isExact
    ? [[`Each ${one} takes `, largestShare, ' of a tunnel: two on one tunnel put it over.']]
    : [
        [
          `The largest ${one} takes `,
          largestShare,
          ' of a tunnel by itself: what is hashed beside it has only the rest, however many tunnels there are.',
        ],
      ];
}

/** What of the question makes the answer other than one would expect, and what would mend it. */
export function tunnelFindings(
  of: TunnelAnswer,
  { isGreedy, survive }: Pick<TunnelQuestion, 'isGreedy' | 'survive'>,
): readonly Sentence[] {
  const found = of.answer.kind === 'tunnels' ? of.answer : undefined;
  return [
    ...tooLarge(of),
    ...ofPairs(of),
    ...(found ? ofPolarisation(found, survive) : []),
    ...(found ? found.passed.map(watchSentence) : []),
    ...(found ? ofFew(of, found) : []),
    ...(found && !isGreedy ? ofLargest(of, found) : []),
  ];
}
