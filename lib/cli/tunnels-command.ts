import { currentEdition } from '../editions/current-edition';
import { type TunnelAnswer, type TunnelQuestion, tunnelAnswer } from '../planner';
import { bareNumber } from '../planner/bare-number';
import { formatFigure } from '../views/format-figure';
import { readTunnelQuestion } from '../workspace/tunnel-question';
import { InputError } from './input-error';

export interface TunnelFlags {
  readonly demand?: string | undefined;
  readonly packet?: string | undefined;
  readonly flows?: string | undefined;
  readonly spread?: string | undefined;
  readonly 'largest-flow'?: string | undefined;
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

function questionOf(flags: TunnelFlags): TunnelQuestion {
  for (const [flag, accepted] of Object.entries(NEEDED)) {
    if (flags[flag as keyof typeof NEEDED] === undefined) {
      throw new InputError(`--${flag}: is missing; accepted: ${accepted}`);
    }
  }
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
  { answer, naive, even, perTunnel, binding, largestFlow }: TunnelAnswer,
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
      largestFlowBitsPerSecond: bareNumber(largestFlow),
    },
    null,
    2,
  );
}

const BINDING: Readonly<Record<TunnelAnswer['binding'], string>> = {
  'tunnel-bandwidth': 'by bandwidth',
  'tunnel-packet-rate': 'by packet rate',
};

function lines(
  { answer, naive, even, perTunnel, binding, packetThatFills }: TunnelAnswer,
  { isGreedy }: TunnelQuestion,
) {
  const row = (name: string, text: string) => `${name.padEnd(40)}${text}`;
  const head = [
    row('One tunnel carries', `${formatFigure(perTunnel)}, bound ${BINDING[binding]}`),
    row('Packet rate binds below', formatFigure(packetThatFills)),
    row('Tunnels by bandwidth alone', formatFigure(naive)),
    row('Tunnels if flows spread evenly', formatFigure(even)),
  ];
  if (answer.kind !== 'tunnels') {
    return [
      ...head,
      answer.constraint === 'largest-flow'
        ? `No number of tunnels is enough: the largest flow has ${formatFigure(answer.observed)}, and a tunnel carries ${formatFigure(answer.limitOf)}.`
        : `No number of tunnels is enough: so few flows leave some tunnel over; of ${formatFigure(answer.observed)} at most ${formatFigure(answer.limitOf)} are carried.`,
    ];
  }
  return [
    ...head,
    row('Tunnels that must be carrying', formatFigure(answer.carrying)),
    row('Spares', formatFigure(answer.spares)),
    row('Tunnels', formatFigure(answer.tunnels)),
    row('VPN connections', formatFigure(answer.connections)),
    ...(isGreedy
      ? [row('Moved on average', formatFigure(answer.usable))]
      : [
          row('Probability that none is over', formatFigure(answer.probability)),
          row('Carried on average', formatFigure(answer.carriedShare)),
        ]),
  ];
}

/** `tunnels`: how many tunnels a demand takes, hashing counted. */
export function tunnelsCommand(flags: TunnelFlags, isJson: boolean): string {
  const question = questionOf(flags);
  const answer = tunnelAnswer(question, currentEdition.id);
  return isJson ? json(answer, question) : lines(answer, question).join('\n');
}
