/** The calculators beside the plan, in the order in which they are listed. */
export const TOOLS = [
  {
    href: '/tools/mtu',
    name: 'MTU and MSS',
    lead: 'What fits into a tunnel, the MSS to clamp to, and what becomes of a packet or a mix.',
  },
  {
    href: '/tools/tunnels',
    name: 'Tunnels',
    lead: 'How many a demand takes: bandwidth, packet rate, hashed flows, and what must survive.',
  },
  {
    href: '/tools/flow',
    name: 'One flow',
    lead: 'How fast one TCP flow goes over an RTT, a loss, a window and a line.',
  },
  {
    href: '/tools/queue',
    name: 'Queue',
    lead: 'What a utilisation buys: the wait before a line, and what a burst loses.',
  },
] as const;
