import { lacksAwsPrice, type OptionAssessment } from '../planner';

/** How many options do the job, in one sentence. */
export function optionsSummary(options: readonly OptionAssessment[]): string {
  const count = (status: OptionAssessment['status']) =>
    options.filter((option) => option.status === status).length;
  const doing = count('feasible');
  const unknown = count('unknown');
  const cannot = count('infeasible');
  const parts = [
    `${doing} of ${options.length} ${doing === 1 ? 'does' : 'do'} the job`,
    ...(unknown === 0 ? [] : [`${unknown} cannot be judged yet`]),
    ...(cannot === 0 ? [] : [`${cannot} cannot do it`]),
  ];
  const last = lacksAwsPrice(options) ? '; what lacks a price of AWS comes after' : '';
  const ranking = doing > 1 ? ` The cheapest by known cost comes first${last}.` : '';
  return `${parts.join(', ')}.${ranking}`;
}
