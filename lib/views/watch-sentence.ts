import type { Figure, WatchPoint } from '../planner';
import type { Sentence } from './table';

const ways = { out: 'Out, ', in: 'In, ' } as const;

/** How sure the reading of a figure of AWS is; nothing of a figure that was not read. */
function readWith({ origin }: Figure): string {
  return origin.kind === 'catalogued' ? `, read with ${origin.constant.confidence} confidence` : '';
}

/** One point in words. */
export function watchSentence({ kind, direction, observed, limitOf }: WatchPoint): Sentence {
  const way = direction ? ways[direction] : '';
  switch (kind) {
    case 'ecmp-total':
      return [
        'All tunnels together are stated at ',
        observed,
        ', and AWS speaks of up to ',
        limitOf,
        ` in one ECMP set, in a text older than large tunnels${readWith(limitOf)}: ask AWS before you build more.`,
      ];
    case 'vpn-connections':
      return [
        observed,
        ' VPN connections are more than the default quota of ',
        limitOf,
        `${readWith(limitOf)}: ask AWS to raise it before you order.`,
      ];
    case 'hashing-adds':
      return [
        observed,
        ' tunnels must carry where ',
        limitOf,
        ' would if flows spread evenly: the others are there because few flows hash unevenly. More and smaller flows need fewer.',
      ];
    case 'flow-fills-link':
      return [
        `${way}one flow has `,
        observed,
        ' of the ',
        limitOf,
        ' that a link carries: a second one like it does not fit beside it, and hashing may put it there.',
      ];
    case 'tunnels-over-ports':
      return [
        'Each tunnel is one flow to the ports: on average the tunnels use ',
        observed,
        ' of ',
        limitOf,
        ' ports.',
      ];
    case 'instance-flow':
      return [
        `${way}one flow of `,
        observed,
        ' is more than the ',
        limitOf,
        ' that an EC2 instance gives a single flow outside a cluster placement group.',
      ];
    case 'instance-total':
      return [
        `${way}the peak of `,
        observed,
        ' takes several instances, or one with 32 vCPUs or more: smaller ones had ',
        limitOf,
        ' towards Direct Connect in AWS’s older texts; the newest does not name it.',
      ];
  }
}
