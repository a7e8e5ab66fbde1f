import { type Choice, type Figure, isChoice, type Reason } from '../planner';
import type { Sentence } from './table';

const shown = (node: Figure | Choice): string | Figure => (isChoice(node) ? node.choice : node);

/** Why an option cannot do it, with both figures and what would help. */
export function reasonSentence({ kind, observed, limitOf, stated }: Reason): Sentence {
  const asked = shown(observed);
  const limit = shown(limitOf);
  switch (kind) {
    case 'largest-flow':
      return [
        'One flow of ',
        asked,
        ' stays on one tunnel, which carries ',
        limit,
        ': no number of tunnels helps. Smaller flows, a larger tunnel or Direct Connect could carry it.',
      ];
    case 'flow-hashing':
      return [
        'The flows are too few and too large to spread: ',
        asked,
        ' is asked for, and even a thousand tunnels carry only ',
        limit,
        '.',
      ];
    case 'single-tunnel':
      return [
        asked,
        ' is asked for. Without ECMP one tunnel carries it all',
        ...(stated ? [', stated as up to ', stated] : []),
        ', of which this plan can use ',
        limit,
        '. BGP on a transit gateway spreads the load.',
      ];
    case 'tunnel-bandwidth':
      return [asked, ' is asked for; by their bandwidth the tunnels carry ', limit, '.'];
    case 'tunnel-packet-rate':
      return [asked, ' is asked for; by their packet rate the tunnels carry ', limit, '.'];
    case 'internet-access':
      return [
        asked,
        ' is asked for, and the internet access carries ',
        limit,
        ' of it inside tunnels.',
      ];
    case 'attachment':
      return [asked, ' is asked for, and the gateway attachment carries ', limit, '.'];
    case 'port':
      return [asked, ' is asked for, and the port carries ', limit, ' under the ceiling.'];
    case 'policer':
      return [asked, ' is asked for, and the hosted connection is policed at ', limit, '.'];
    case 'after-failure':
      return [asked, ' must survive the failure you named, which leaves ', limit, '.'];
    case 'gateway':
      return ['The plan has ', asked, ' and this option needs ', limit, '.'];
    case 'encryption':
      return [
        'Encryption is ',
        asked,
        ' and this option has ',
        limit,
        '. A VPN, MACsec or a private-IP VPN over Direct Connect would encrypt.',
      ];
  }
}
