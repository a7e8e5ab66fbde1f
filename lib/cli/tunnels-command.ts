import { currentEdition } from '../editions/current-edition';
import { type TunnelAnswer, type TunnelQuestion, tunnelAnswer } from '../planner';
import { bareNumber } from '../planner/bare-number';
import { sentenceText } from '../views/cell-text';
import { formatFigure } from '../views/format-figure';
import { tunnelFindings } from '../views/tunnel-findings';
import { tunnelWouldDo } from '../views/tunnel-would-do';
import { COUNTED_FIELDS, readTunnelQuestion } from '../workspace/tunnel-question';
import { InputError } from './input-error';

export interface TunnelFlags {
  readonly demand?: string | undefined;
  readonly packet?: string | undefined;
  readonly flows?: string | undefined;
  readonly spread?: string | undefined;
  readonly 'largest-flow'?: string | undefined;
  readonly classes?: string | undefined;
  readonly hash?: string | undefined;
  readonly 'host-pairs'?: string | undefined;
  readonly 'same-hash-paths'?: string | undefined;
  readonly greedy?: boolean | undefined;
  readonly class?: string | undefined;
  readonly 'no-packet-ceiling'?: boolean | undefined;
  readonly utilisation?: string | undefined;
  readonly confidence?: string | undefined;
  readonly survive?: string | undefined;
}

const NEEDED = {
  demand: 'a rate such as 4Gbps',
  packet: 'bytes such as 700',
  flows: 'a whole number such as 200',
} as const;

/** What is said twice, or belongs to what is not said. */
function refuseNeedless(flags: TunnelFlags): void {
  const refuse = (flag: keyof TunnelFlags, accepted: string) => {
    if (flags[flag] === undefined) return;
    throw new InputError(
      `--${flag}: ${JSON.stringify(flags[flag])} is not accepted; accepted: ${accepted}`,
    );
  };
  if (flags.classes !== undefined) {
    for (const flag of COUNTED_FIELDS) {
      refuse(flag, 'nothing beside --classes, which says all of the flows');
    }
  }
  if (flags.hash !== '3-tuple') refuse('host-pairs', 'nothing without --hash 3-tuple');
}

function refuseMissing(flags: TunnelFlags): void {
  for (const [flag, accepted] of Object.entries(NEEDED)) {
    const isSaid = flags.classes !== undefined && flag !== 'packet';
    if (!isSaid && flags[flag as keyof typeof NEEDED] === undefined) {
      throw new InputError(`--${flag}: is missing; accepted: ${accepted}`);
    }
  }
  if (flags.hash === '3-tuple' && flags.classes === undefined && !flags['host-pairs']) {
    throw new InputError('--host-pairs: is missing; accepted: a whole number, at most the flows');
  }
}

function questionOf(flags: TunnelFlags): TunnelQuestion {
  refuseNeedless(flags);
  refuseMissing(flags);
  const empty = Object.entries(flags).find(([, text]) => text === '');
  if (empty)
    throw new InputError(`--${empty[0]}: "" is not accepted; accepted: a value, see --help`);
  const { greedy, 'no-packet-ceiling': isWithoutCeiling, ...texts } = flags;
  const given = { utilisation: '1', survive: 'none', ...texts };
  const reading = readTunnelQuestion({
    ...Object.fromEntries(Object.entries(given).filter(([, text]) => text !== undefined)),
    behaviour: greedy ? 'greedy' : 'demand-limited',
    'packet-ceiling': isWithoutCeiling ? 'off' : 'on',
  });
  if (reading.ok) return reading.question;
  const [first] = reading.problems;
  const [flag, problem] = first ?? [];
  throw new InputError(
    `--${flag}: ${JSON.stringify(problem?.given)} is not accepted; accepted: ${problem?.accepted}`,
  );
}

function json(
  { answer, naive, even, perTunnel, binding, demand, flows, largestFlow, pairs }: TunnelAnswer,
  { isGreedy }: TunnelQuestion,
): string {
  const found = answer.kind === 'tunnels' ? answer : undefined;
  // Flows that take what they get have no rate of their own that could put a tunnel over.
  const hashed = isGreedy ? undefined : found;
  const number = (of: Parameters<typeof bareNumber>[0] | undefined) =>
    of === undefined ? null : bareNumber(of);
  return JSON.stringify(
    {
      tunnels: number(found?.tunnels),
      connections: number(found?.connections),
      naiveTunnels: bareNumber(naive),
      evenTunnels: bareNumber(even),
      perTunnelBitsPerSecond: bareNumber(perTunnel),
      bindingConstraint: answer.kind === 'tunnels' ? binding : answer.constraint,
      probability: number(hashed?.probability),
      carryingTunnels: number(found?.carrying),
      spareTunnels: number(found?.spares),
      probabilityCarrying: number(hashed?.probabilityCarrying),
      someTunnelOverAtLeast: number(hashed?.overAtLeast),
      someTunnelOverAtMost: number(hashed?.overAtMost),
      carriedShare: number(hashed?.carriedShare),
      usableBitsPerSecond: number(found?.usable),
      demandBitsPerSecond: bareNumber(demand),
      flows: bareNumber(flows),
      largestFlowBitsPerSecond: bareNumber(largestFlow),
      hashedFlows: bareNumber(pairs?.count ?? flows),
      largestHashedBitsPerSecond: bareNumber(pairs?.largest ?? largestFlow),
      carryingTunnelsWithPorts: number(pairs ? pairs.withPorts.carrying : found?.carrying),
      polarisedTunnels: number(found?.polarised?.inUse),
      polarisedTunnelsAfterLoss: number(found?.polarised?.inUseAfter),
      tunnelsDespitePolarisation: number(found?.polarised?.needed),
    },
    null,
    2,
  );
}

const BINDING: Readonly<Record<TunnelAnswer['binding'], string>> = {
  'tunnel-bandwidth': 'by bandwidth',
  'tunnel-packet-rate': 'by packet rate',
};

function lines(of: TunnelAnswer, question: TunnelQuestion) {
  const { answer, naive, even, perTunnel, binding, packetThatFills, pairs, flows } = of;
  const row = (name: string, text: string) => `${name.padEnd(40)}${text}`;
  const findings = tunnelFindings(of, question).map(sentenceText);
  const tail = findings.length === 0 ? [] : ['', ...findings];
  const head = [
    row('One tunnel carries', `${formatFigure(perTunnel)}, bound ${BINDING[binding]}`),
    row('Packet rate binds below', formatFigure(packetThatFills)),
    row('Tunnels by bandwidth alone', formatFigure(naive)),
    row('Tunnels if flows spread evenly', formatFigure(even)),
  ];
  if (answer.kind !== 'tunnels') {
    const [who, hashed] = pairs
      ? [
          bareNumber(pairs.count) === 1 ? 'the one pair of hosts' : 'the fullest pair of hosts',
          'pairs of hosts',
        ]
      : ['the largest flow', 'flows'];
    const few =
      bareNumber(pairs?.count ?? flows) === 1
        ? `one ${pairs ? 'pair of hosts' : 'flow'} stays on one tunnel`
        : `so few ${hashed} leave some tunnel over`;
    return [
      ...head,
      answer.constraint === 'largest-flow'
        ? `No number of tunnels is enough: ${who} has ${formatFigure(answer.observed)}, and a tunnel carries ${formatFigure(answer.limitOf)}.`
        : `No number of tunnels is enough: ${few}; of ${formatFigure(answer.observed)} at most ${formatFigure(answer.limitOf)} are carried.`,
      ...tunnelWouldDo(of).map(sentenceText),
      ...tail,
    ];
  }
  const least = answer.isExact ? '' : 'at least ';
  return [
    ...head,
    row('Tunnels that must be carrying', formatFigure(answer.carrying)),
    row('Spares', formatFigure(answer.spares)),
    row('Tunnels', formatFigure(answer.tunnels)),
    row('VPN connections', formatFigure(answer.connections)),
    ...(question.isGreedy
      ? [row('Moved on average', formatFigure(answer.usable))]
      : [
          row('Probability that none is over', `${least}${formatFigure(answer.probability)}`),
          ...(answer.isExact
            ? []
            : [
                row(
                  'Some of those carrying is over',
                  `${formatFigure(answer.overAtLeast)} to ${formatFigure(answer.overAtMost)}`,
                ),
              ]),
          row('Carried on average', formatFigure(answer.carriedShare)),
        ]),
    ...tail,
  ];
}

/** `tunnels`: how many tunnels a demand takes, hashing counted. */
export function tunnelsCommand(flags: TunnelFlags, isJson: boolean): string {
  const question = questionOf(flags);
  const answer = tunnelAnswer(question, currentEdition.id);
  return isJson ? json(answer, question) : lines(answer, question).join('\n');
}
