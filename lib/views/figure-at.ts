import { type Assessment, type Choice, type Figure, packetsInTunnels, walk } from '../planner';
import { assessmentFigures, collectFigures } from './assessment-figures';
import { builtOf } from './comparison';

/** What the detail of an option shows beside its assessment. */
function detailFigures({ plan, options }: Assessment, address: string): Set<Figure | Choice> {
  const found = new Set<Figure | Choice>();
  const option = options.find(({ id }) => address.startsWith(`${id}.`));
  const built = option && builtOf(option);
  if (built) collectFigures(packetsInTunnels(plan, option, built), found);
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
