import type { Constraint } from '../planner';

/** What binds a path, in the middle of a sentence. */
export const constraintNames: Readonly<Record<Constraint, string>> = {
  'tunnel-bandwidth': 'the bandwidth of a tunnel',
  'tunnel-packet-rate': 'the packet rate of a tunnel',
  'largest-flow': 'the largest flow',
  'flow-hashing': 'uneven hashing of flows',
  'single-tunnel': 'one tunnel without ECMP',
  'internet-access': 'the internet access',
  port: 'the port',
  policer: 'the policer of the hosted connection',
  attachment: 'the gateway attachment',
  'lag-member': 'the members of the LAG',
  'rate-limiter': 'the rate limiter of the virtual interface',
  lan: 'the LAN',
  'customer-gateway': 'the rate of the customer gateway',
  'customer-gateway-packets': 'the packet rate of the customer gateway',
  'customer-gateway-encryption': 'encryption on the customer gateway',
  none: 'nothing',
};
