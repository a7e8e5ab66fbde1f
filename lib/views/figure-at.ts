import {
  type Assessment,
  type Choice,
  type Figure,
  flowInDetail,
  flowsOfOption,
  packetsInTunnels,
  ratesCounted,
  walk,
  watchPoints,
} from '../planner';
import { assessmentFigures, collectFigures } from './assessment-figures';
import { builtOf } from './comparison';

/** What the detail of an option shows beside its assessment. */
function detailFigures({ plan, options }: Assessment, address: string): Set<Figure | Choice> {
  const found = new Set<Figure | Choice>();
  const option = options.find(({ id }) => address.startsWith(`${id}.`));
  const built = option && builtOf(option);
  if (built) {
    const flows = Object.values(flowsOfOption(plan, option, built) ?? {});
    const details = [
      packetsInTunnels(plan, option, built),
      ratesCounted(plan, option, built),
      watchPoints(plan, option, built),
      flows,
      flows.map((flow) => flowInDetail(flow, plan.edition)),
    ];
    collectFigures(details, found);
  }
  return found;
}

/** The Figure or Choice at an address, anywhere under what an assessment shows. */
export function figureAt(assessment: Assessment, address: string): Figure | Choice | undefined {
  let found: Figure | Choice | undefined;
  walk([...assessmentFigures(assessment), ...detailFigures(assessment, address)], (node) => {
    if (node.address === address) found = node;
  });
  return found;
}
