import {
  type Assessment,
  type Choice,
  discountBreakEven,
  type Figure,
  flowInDetail,
  flowsOfOption,
  packetsInTunnels,
  priceBreakEvens,
  ratesCounted,
  volumeBreakEvens,
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

/** What is said of two options together, where an address names both. */
function pairFigures(assessment: Assessment, address: string): Set<Figure | Choice> {
  const found = new Set<Figure | Choice>();
  const [, one, other] = /\bbreak-even\.([^.]+)\.([^.]+)\./.exec(address) ?? [];
  const first = assessment.options.find(({ id }) => id === one);
  const second = assessment.options.find(({ id }) => id === other);
  if (first && second) {
    collectFigures(volumeBreakEvens(assessment, first, second), found);
    collectFigures(priceBreakEvens(first, second), found);
    collectFigures(discountBreakEven(first, second), found);
  }
  return found;
}

/** The Figure or Choice at an address, anywhere under what an assessment shows. */
export function figureAt(assessment: Assessment, address: string): Figure | Choice | undefined {
  let found: Figure | Choice | undefined;
  const roots = [
    ...assessmentFigures(assessment),
    ...detailFigures(assessment, address),
    ...pairFigures(assessment, address),
  ];
  walk(roots, (node) => {
    if (node.address === address) found = node;
  });
  return found;
}
