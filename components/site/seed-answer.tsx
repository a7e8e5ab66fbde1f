import { Badge } from '@/components/ui/badge';
import { currentEdition } from '@/lib/editions/current-edition';
import { assessPlan, type PlanInput, verdict } from '@/lib/planner';
import { sentenceText } from '@/lib/views/cell-text';
import { builtOf } from '@/lib/views/comparison';
import { formatFigure } from '@/lib/views/format-figure';
import { verdictSentences } from '@/lib/views/verdict-sentence';

/** What the plan page answers to a plan, in short; computed when the page is built. */
export function SeedAnswer({ input }: { input: PlanInput }) {
  const assessment = assessPlan(input, currentEdition);
  const answer = verdict(assessment);
  const { headline } = verdictSentences(answer, assessment);
  return (
    <aside
      aria-label="The answer to the seed plan"
      className="rounded-xl border border-line bg-surface p-5 shadow-card"
    >
      <p className="flex flex-wrap items-center justify-between gap-2 text-xs text-muted">
        {assessment.plan.name}
        {answer.kind === 'recommended' && (
          <Badge tone="good" glyph="check">
            Ahead by known cost
          </Badge>
        )}
      </p>
      <p className="mt-2 text-lg leading-snug font-semibold tracking-tight">
        {sentenceText(headline)}
      </p>
      <table className="mt-4 w-full text-left text-sm">
        <thead>
          <tr className="text-xs text-muted">
            <th scope="col" className="py-1.5 font-medium">
              Option
            </th>
            <th scope="col" className="py-1.5 pl-3 text-right font-medium">
              Usable out
            </th>
            <th scope="col" className="py-1.5 pl-3 text-right font-medium">
              Known a month
            </th>
          </tr>
        </thead>
        <tbody>
          {assessment.options.map((option) => {
            const built = builtOf(option);
            return (
              <tr key={option.id} className="border-t border-line align-top">
                <th scope="row" className="py-2 font-medium">
                  {option.name}
                </th>
                <td className="py-2 pl-3 text-right whitespace-nowrap">
                  {built ? formatFigure(built.throughput.out.usable) : option.status}
                </td>
                <td className="py-2 pl-3 text-right whitespace-nowrap">
                  {built ? formatFigure(built.cost.known) : option.status}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className="mt-3 text-xs text-muted">
        Prices of {assessment.edition.id}, model {assessment.modelVersion}
      </p>
    </aside>
  );
}
