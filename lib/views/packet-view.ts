import type { Figure, MtuAnswer, MtuQuestion } from '../planner';
import { bareNumber } from '../planner/bare-number';
import { formatQuantity } from '../quantity/format-quantity';
import type { Sentence } from './table';

/** One part of an outer packet, in the order on the wire. */
export interface StackPart {
  readonly id: string;
  readonly label: string;
  readonly bytes: Figure<'B'>;
  readonly kind: 'header' | 'crypto' | 'inner' | 'padding';
  /** Of the whole, as a style's width. */
  readonly width: string;
}

/** What becomes of one packet, in words and drawn. */
export interface PacketView {
  readonly fate: readonly Sentence[];
  /** The first outer packet, or the ESP packet that is split after encryption. */
  readonly stack: { readonly title: string; readonly parts: readonly StackPart[] } | undefined;
}

/** "6 × 1,500 B + 512 B": full fragments are one figure. */
function sum(figures: readonly Figure[]): Sentence {
  return [...new Set(figures)].flatMap((of, at) => {
    const times = figures.filter((each) => each === of).length;
    return [...(at === 0 ? [] : [' + ']), ...(times > 1 ? [`${times} × `] : []), of];
  });
}

function fateOf(
  { packet, awsOuterMtu, isCarriedByAws }: MtuAnswer,
  { fragmentation, packet: sent, pathMtuBytes }: MtuQuestion,
): Sentence[] {
  const limits: Sentence[] =
    pathMtuBytes <= bareNumber(awsOuterMtu)
      ? []
      : [
          [
            isCarriedByAws ? 'With AWS it is less: ' : 'AWS will not carry it: ',
            'outer packets of a Site-to-Site VPN have at most ',
            awsOuterMtu,
            ', whatever the path. Set that as the path MTU for the clamp and the tests.',
          ],
        ];
  if (packet === undefined) return limits;
  const { length, crossing, impact } = packet;
  const rate = impact[fragmentation]?.rate;
  const { clamped } = impact;
  if (crossing.kind === 'dropped') {
    const why =
      sent?.version === 'ipv6'
        ? 'no gateway may split an IPv6 packet'
        : 'DF is set, so no gateway may split it';
    return [
      ...limits,
      [
        'The packet of ',
        length,
        ` is dropped: ${why}. A gateway that answers tells the sender `,
        crossing.nextHopMtu,
        '; AWS’s VPN does no path MTU discovery, so do not wait for an answer from it.',
      ],
    ];
  }
  const { wire, inner } = crossing;
  if (wire.length === 1) {
    return [
      ...limits,
      ['The packet of ', length, ' goes as one of ', ...sum(wire), '.'],
      ...(rate ? [['A standard tunnel carries up to ', rate, ' of such packets.']] : []),
    ];
  }
  return [
    ...limits,
    [
      'The packet of ',
      length,
      ` becomes ${wire.length}: `,
      ...sum(wire),
      inner.length === wire.length
        ? '. It is split before encryption, so each part is a packet of its own for the far gateway.'
        : '. It is split after encryption, so the far gateway has to put it together before it can decrypt.',
    ],
    ...(rate && bareNumber(rate) < bareNumber(clamped.rate)
      ? [
          [
            'A standard tunnel carries up to ',
            rate,
            ' of such packets, and ',
            clamped.rate,
            ' of packets that fit: each part counts against its packet rate, and the loss of one loses all.',
          ],
        ]
      : []),
  ];
}

function stackOf({ tunnel, packet }: MtuAnswer): PacketView['stack'] {
  if (packet?.crossing.kind !== 'carried') return undefined;
  const { inner, padding, wire } = packet.crossing;
  const [first] = inner;
  const [pad] = padding;
  if (first === undefined || pad === undefined) return undefined;
  const { outerHeader, natHeader, espHeader, iv, icv, trailer } = tunnel.encapsulation;
  const parts: Omit<StackPart, 'width'>[] = [
    {
      id: 'outer-ip',
      label: tunnel.outerIp === 'ipv4' ? 'Outer IPv4 header' : 'Outer IPv6 header',
      bytes: outerHeader,
      kind: 'header',
    },
    { id: 'nat-t', label: 'UDP header of NAT-T', bytes: natHeader, kind: 'header' },
    { id: 'esp', label: 'ESP header', bytes: espHeader, kind: 'crypto' },
    { id: 'iv', label: 'Initialisation vector', bytes: iv, kind: 'crypto' },
    {
      id: 'inner',
      label: inner.length === 1 ? 'Inner packet' : 'First fragment',
      bytes: first,
      kind: 'inner',
    },
    { id: 'padding', label: 'Padding', bytes: pad, kind: 'padding' },
    { id: 'trailer', label: 'Pad length and next header', bytes: trailer, kind: 'crypto' },
    { id: 'icv', label: 'Integrity check value', bytes: icv, kind: 'crypto' },
  ];
  const there = parts.filter(({ bytes }) => bareNumber(bytes) > 0);
  const whole = there.reduce((total, { bytes }) => total + bareNumber(bytes), 0);
  const size = formatQuantity(whole, 'B');
  const isSplitAfter = inner.length < wire.length;
  return {
    title: isSplitAfter
      ? `The ESP packet of ${size}, before it is split`
      : inner.length === 1
        ? `One packet of ${size}`
        : `The first of ${wire.length} packets, ${size}`,
    parts: there.map((part) => ({ ...part, width: `${(100 * bareNumber(part.bytes)) / whole}%` })),
  };
}

/** What becomes of the packet of a question. */
export function packetView(answer: MtuAnswer, question: MtuQuestion): PacketView {
  return { fate: fateOf(answer, question), stack: stackOf(answer) };
}
