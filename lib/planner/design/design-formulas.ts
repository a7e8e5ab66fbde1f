import { awsDirectConnectConnections } from '../catalog/sources';
import { defineFormula, listOf } from '../figure/formula';

export const longestLeadTime = /*#__PURE__*/ defineFormula({
  id: 'design.lead-time',
  label: 'Lead time',
  expression: 'max(leadTimes)',
  sources: [awsDirectConnectConnections],
  inputs: { leadTimes: listOf('day') },
  output: 'day',
  limits: ['All parts are ordered on one day; the slowest decides.'],
  compute: ({ leadTimes }) => Math.max(...leadTimes),
});
