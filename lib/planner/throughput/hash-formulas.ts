import { awsVpnThroughputBlog, linuxMultipathHash, rfc2992 } from '../catalog/sources';
import { defineFormula, listOf } from '../figure/formula';

const EVEN_PAIRS =
  'Flows are taken to be spread evenly over the pairs of hosts, which is the best case: a pair with more of them is larger.';

export const demandOfClasses = /*#__PURE__*/ defineFormula({
  id: 'ecmp.demand-of-classes',
  label: 'Demand of the flow classes',
  expression: 'sum(flowCounts × flowRates)',
  sources: [rfc2992],
  inputs: { flowCounts: listOf('count'), flowRates: listOf('bit/s') },
  output: 'bit/s',
  limits: ['All flows are taken to be at their rate at once.'],
  compute: ({ flowCounts, flowRates }) =>
    flowCounts.reduce((sum, count, i) => sum + count * (flowRates[i] ?? Number.NaN), 0),
});

export const flowsOfClasses = /*#__PURE__*/ defineFormula({
  id: 'ecmp.flows-of-classes',
  label: 'Flows of all classes',
  expression: 'sum(flowCounts)',
  sources: [rfc2992],
  inputs: { flowCounts: listOf('count') },
  output: 'count',
  compute: ({ flowCounts }) => flowCounts.reduce((sum, count) => sum + count, 0),
});

export const hashedFlows = /*#__PURE__*/ defineFormula({
  id: 'throughput.hashed-flows',
  label: 'What a hash of addresses tells apart',
  expression: 'min(flows, hostPairs)',
  sources: [linuxMultipathHash, rfc2992],
  inputs: { flows: 'count', hostPairs: 'count' },
  output: 'count',
  limits: [
    EVEN_PAIRS,
    'Of the protocols between two hosts, which such a hash tells apart, one is taken to have all flows.',
  ],
  compute: ({ flows, hostPairs }) => Math.min(flows, hostPairs),
});

export const largerPairFlows = /*#__PURE__*/ defineFormula({
  id: 'throughput.larger-pair-flows',
  label: 'Flows of a pair of hosts that has one more',
  expression: 'ceil(flows ÷ hostPairs)',
  sources: [linuxMultipathHash],
  inputs: { flows: 'count', hostPairs: 'count' },
  output: 'count',
  limits: [EVEN_PAIRS],
  compute: ({ flows, hostPairs }) => Math.ceil(flows / hostPairs),
});

export const smallerPairFlows = /*#__PURE__*/ defineFormula({
  id: 'throughput.smaller-pair-flows',
  label: 'Flows of a pair of hosts',
  expression: 'floor(flows ÷ hostPairs)',
  sources: [linuxMultipathHash],
  inputs: { flows: 'count', hostPairs: 'count' },
  output: 'count',
  limits: [EVEN_PAIRS],
  compute: ({ flows, hostPairs }) => Math.floor(flows / hostPairs),
});

export const largerPairs = /*#__PURE__*/ defineFormula({
  id: 'throughput.larger-pairs',
  label: 'Pairs of hosts that have one flow more',
  expression: 'flows − hostPairs × floor(flows ÷ hostPairs)',
  sources: [linuxMultipathHash],
  inputs: { flows: 'count', hostPairs: 'count' },
  output: 'count',
  limits: [EVEN_PAIRS],
  compute: ({ flows, hostPairs }) => flows - hostPairs * Math.floor(flows / hostPairs),
});

export const smallerPairs = /*#__PURE__*/ defineFormula({
  id: 'throughput.smaller-pairs',
  label: 'Pairs of hosts that have no flow more',
  expression: 'hostPairs − largerPairs',
  sources: [linuxMultipathHash],
  inputs: { hostPairs: 'count', largerPairs: 'count' },
  output: 'count',
  limits: [EVEN_PAIRS],
  compute: ({ hostPairs, largerPairs: larger }) => hostPairs - larger,
});

export const pairRate = /*#__PURE__*/ defineFormula({
  id: 'throughput.pair-rate',
  label: 'Rate of the flows of one pair of hosts',
  expression: 'pairFlows × flowRate',
  sources: [linuxMultipathHash],
  inputs: { pairFlows: 'count', flowRate: 'bit/s' },
  output: 'bit/s',
  limits: ['They stay together: a hash of addresses does not tell them apart.'],
  compute: ({ pairFlows, flowRate }) => pairFlows * flowRate,
});

export const largestPairRate = /*#__PURE__*/ defineFormula({
  id: 'throughput.largest-pair-rate',
  label: 'Rate of the flows of the pair of hosts with the largest one',
  expression: 'largest + (pairFlows − 1) × flowRate',
  sources: [linuxMultipathHash],
  inputs: { largest: 'bit/s', pairFlows: 'count', flowRate: 'bit/s' },
  output: 'bit/s',
  limits: ['The largest flow is taken to be of a pair that has one flow more than others.'],
  compute: ({ largest, pairFlows, flowRate }) => largest + (pairFlows - 1) * flowRate,
});

export const otherPairFlows = /*#__PURE__*/ defineFormula({
  id: 'throughput.other-pair-flows',
  label: 'Flows of the other pairs of hosts',
  expression: 'flows − pairFlows',
  sources: [linuxMultipathHash],
  inputs: { flows: 'count', pairFlows: 'count' },
  output: 'count',
  compute: ({ flows, pairFlows }) => flows - pairFlows,
});

export const otherPairs = /*#__PURE__*/ defineFormula({
  id: 'throughput.other-pairs',
  label: 'Pairs of hosts beside that with the largest flow',
  expression: 'hostPairs − 1',
  sources: [linuxMultipathHash],
  inputs: { hostPairs: 'count' },
  output: 'count',
  compute: ({ hostPairs }) => hostPairs - 1,
});

// A hash of m paths gives each a region of 1/m of its range, in order; one region reaches this device.
// Of k tunnels, whose regions are 1/k wide, it meets those that overlap: the first region meets
// ceil(k/m), and no other meets fewer.
export const polarisedTunnels = /*#__PURE__*/ defineFormula({
  id: 'ecmp.polarised-tunnels',
  label: 'Tunnels that carry behind a device that hashes alike',
  expression: 'ceil(tunnels ÷ sameHashPaths)',
  sources: [rfc2992],
  inputs: { tunnels: 'count', sameHashPaths: 'count' },
  output: 'count',
  limits: [
    'The worst of the paths, exact for hash-threshold (RFC 2992): another path may meet one tunnel more.',
    'Of the paths of the device before, one leads to this device; where more do, more of the tunnels carry.',
    'A hash taken modulo the number of paths leaves tunnels ÷ (their greatest common divisor): as many where one number divides the other, more otherwise.',
  ],
  compute: ({ tunnels, sameHashPaths }) => Math.ceil(tunnels / sameHashPaths),
});

export const tunnelsDespitePolarisation = /*#__PURE__*/ defineFormula({
  id: 'ecmp.tunnels-despite-polarisation',
  label: 'Tunnels of which enough carry behind a device that hashes alike',
  expression: 'carrying > 1 ? carrying × sameHashPaths : carrying',
  sources: [rfc2992],
  inputs: { carrying: 'count', sameHashPaths: 'count' },
  output: 'count',
  limits: [
    'A multiple of the paths, of which those that carry share evenly. A few less, by fewer than there are paths, leave as many carrying with uneven shares: whether they would do is not worked out.',
    'The demand is that which reaches this device.',
    'All of them up: spares for a loss come on top, as many again for a customer gateway.',
  ],
  compute: ({ carrying, sameHashPaths }) => (carrying > 1 ? carrying * sameHashPaths : carrying),
});

export const flowsPerTunnel = /*#__PURE__*/ defineFormula({
  id: 'ecmp.flows-per-tunnel',
  label: 'Flows for each tunnel of an even spread',
  expression: 'flows ÷ tunnels',
  sources: [rfc2992],
  inputs: { flows: 'count', tunnels: 'count' },
  output: 'number',
  compute: ({ flows, tunnels }) => flows / tunnels,
});

export const shareOfTunnel = /*#__PURE__*/ defineFormula({
  id: 'ecmp.share-of-tunnel',
  label: 'Share of a tunnel that the largest takes by itself',
  expression: 'largest ÷ tunnelThroughput',
  sources: [awsVpnThroughputBlog],
  inputs: { largest: 'bit/s', tunnelThroughput: 'bit/s' },
  output: 'fraction',
  limits: ['Of what a tunnel carries under its ceiling.'],
  compute: ({ largest, tunnelThroughput }) => largest / tunnelThroughput,
});
