import { type Built, type OptionAssessment, type Plan, watchPoints } from '../planner';
import type { Sentence } from './table';
import { watchSentence } from './watch-sentence';

/** What to watch of an option, a sentence a point. */
export function watchSentences(
  plan: Plan,
  option: OptionAssessment,
  built: Built,
): readonly Sentence[] {
  return watchPoints(plan, option, built).map(watchSentence);
}
