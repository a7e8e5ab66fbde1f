import { Badge } from '@/components/ui/badge';
import { currentEdition } from '@/lib/editions/current-edition';
import { assessPlan, type PlanInput, ranked, verdict } from '@/lib/planner';
import { sentenceText } from '@/lib/views/cell-text';
import { formatFigure } from '@/lib/views/format-figure';
import { verdictSentences } from '@/lib/views/verdict-sentence';

const MOST_SHOWN = 4;

/** What the plan page answers to a plan, in short; computed when the page is built. */
export function SeedAnswer({ input }: { input: PlanInput }) {
  const assessment = assessPlan(input, currentEdition);
  const answer = verdict(assessment);
  const { headline } = verdictSentences(answer, assessment);
  const shown = ranked(assessment.options)
    .filter((option) => option.status === 'feasible')
    .slice(0, MOST_SHOWN);
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
          {shown.map(({ id, name, throughput, cost }) => (
            <tr key={id} className="border-t border-line align-top">
              <th scope="row" className="py-2 font-medium">
                {name}
              </th>
              <td className="py-2 pl-3 text-right whitespace-nowrap">
                {formatFigure(throughput.out.usable)}
              </td>
              <td className="py-2 pl-3 text-right whitespace-nowrap">{formatFigure(cost.known)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="mt-3 text-xs text-muted">
        The first {shown.length} of {assessment.options.length} options. Prices of{' '}
        {assessment.edition.id}, model {assessment.modelVersion}
      </p>
    </aside>
  );
}
