import { type Choice, type Figure, isChoice, type Reason } from '../planner';
import { bareNumber } from '../planner/bare-number';
import { choiceWords } from './choice-words';
import { constraintNames } from './constraint-names';
import type { Sentence } from './table';

const shown = (node: Figure | Choice): string | Figure =>
  isChoice(node) ? choiceWords(node) : node;

const ways = { out: 'Out, ', in: 'In, ' } as const;

/** Why an option cannot do it, with both figures and what would help. */
export function reasonSentence({
  kind,
  direction,
  observed,
  limitOf,
  stated,
  after,
}: Reason): Sentence {
  const asked = shown(observed);
  const limit = shown(limitOf);
  const way = direction ? [ways[direction]] : [];
  // What is stated is worth a word where the plan cannot use all of it.
  const beyond =
    stated && !isChoice(limitOf) && bareNumber(limitOf) < bareNumber(stated) ? stated : undefined;
  const isLeft = !isChoice(limitOf) && bareNumber(limitOf) > 0;
  switch (kind) {
    case 'largest-flow':
      return [
        ...way,
        direction ? 'one flow of ' : 'One flow of ',
        asked,
        ' stays on one tunnel, which carries ',
        limit,
        ': no number of tunnels helps. Smaller flows, a larger tunnel or Direct Connect without tunnels could carry it.',
      ];
    case 'flow-hashing':
      return [
        ...way,
        asked,
        ' is asked for. The flows are too few and too large to spread: even a thousand tunnels carry only ',
        limit,
        '.',
      ];
    case 'single-tunnel':
      return [
        ...way,
        asked,
        ' is asked for. Without ECMP one tunnel carries it all',
        ...(beyond ? [', stated as up to ', beyond, ', of which this plan can use '] : [': ']),
        limit,
        '. BGP on a transit gateway spreads several flows over tunnels.',
      ];
    case 'tunnel-bandwidth':
      return [...way, asked, ' is asked for; by their bandwidth the tunnels carry ', limit, '.'];
    case 'tunnel-packet-rate':
      return [...way, asked, ' is asked for; by their packet rate the tunnels carry ', limit, '.'];
    case 'internet-access':
      return [
        ...way,
        asked,
        ' is asked for, and the internet access carries ',
        limit,
        ' of it inside tunnels.',
      ];
    case 'attachment':
      return [...way, asked, ' is asked for, and the gateway attachment carries ', limit, '.'];
    case 'port':
      return [...way, asked, ' is asked for, and the port carries ', limit, ' under the ceiling.'];
    case 'policer':
      return [
        ...way,
        asked,
        ' is asked for, and the hosted connection, which drops what is above its speed, carries ',
        limit,
        ' under the ceiling.',
      ];
    case 'lag-member':
      return [
        ...way,
        asked,
        ' is asked for, and the members of the LAG, over which flows are hashed, carry ',
        limit,
        ' under the ceiling.',
      ];
    case 'rate-limiter':
      return [
        ...way,
        asked,
        ' is asked for, and the rate limiter of the virtual interface, which drops what is above, carries ',
        limit,
        ' under the ceiling.',
      ];
    case 'lan':
      return [...way, asked, ' is asked for, and the LAN carries ', limit, ' under the ceiling.'];
    case 'customer-gateway':
      return [
        ...way,
        asked,
        ' is asked for, and the customer gateway forwards ',
        limit,
        ' in all.',
      ];
    case 'customer-gateway-packets':
      return [
        ...way,
        asked,
        ' is asked for; by its packet rate the customer gateway forwards ',
        limit,
        ' in all.',
      ];
    case 'customer-gateway-encryption':
      return [
        ...way,
        asked,
        ' is asked for, and the customer gateway encrypts ',
        limit,
        ' in all.',
      ];
    case 'flow-on-device':
      return [
        ...way,
        'one flow of ',
        asked,
        ' stays on one customer gateway, which lets ',
        limit,
        ' through: more of them do not help it.',
      ];
    case 'after-failure':
      return [
        ...way,
        asked,
        ` must survive the loss of ${after?.label ?? 'a part'}, which leaves `,
        limit,
        isLeft && after ? `, bound by ${constraintNames[after.binding]}.` : '.',
      ];
    case 'gateway':
      return ['The plan has ', asked, ', and this option needs ', limit, '.'];
    case 'encryption':
      return [
        'Encryption is required, and this option has none of its own. MACsec or a private-IP VPN over Direct Connect would encrypt.',
      ];
  }
}

const shortNames: Readonly<Record<Reason['kind'], string>> = {
  'largest-flow': 'one flow on one tunnel',
  'flow-hashing': 'uneven hashing of flows',
  'single-tunnel': 'one tunnel without ECMP',
  'tunnel-bandwidth': 'bandwidth of the tunnels',
  'tunnel-packet-rate': 'packet rate of the tunnels',
  'internet-access': 'the internet access',
  attachment: 'the gateway attachment',
  port: 'the port',
  policer: 'the policer',
  'lag-member': 'the members of the LAG',
  'rate-limiter': 'the rate limiter',
  lan: 'the LAN',
  'customer-gateway': 'the customer gateway',
  'customer-gateway-packets': 'packet rate of the customer gateway',
  'customer-gateway-encryption': 'encryption on the customer gateway',
  'flow-on-device': 'one flow on one customer gateway',
  'after-failure': 'what the failure leaves',
  gateway: 'another gateway',
  encryption: 'no encryption',
};

/** A reason in a few words for a narrow column, still with both figures. */
export function shortReason({ kind, observed, limitOf }: Reason): Sentence {
  if (isChoice(observed) || isChoice(limitOf)) return [shortNames[kind]];
  return [`${shortNames[kind]}, `, limitOf, ' for ', observed];
}
