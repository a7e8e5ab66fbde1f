import { awsDirectConnectResiliency, nanogUtilisation } from '../catalog/sources';
import { defineFormula } from '../figure/formula';

export const linkLoad = /*#__PURE__*/ defineFormula({
  id: 'topology.link-load',
  label: 'Share of what the link can carry',
  expression: 'peak ÷ usable',
  sources: [awsDirectConnectResiliency, nanogUtilisation],
  inputs: { peak: 'bit/s', usable: 'bit/s' },
  output: 'fraction',
  limits: ['Of usable throughput: packet rate, hashing and utilisation ceiling are in it already.'],
  compute: ({ peak, usable }) => peak / usable,
});
