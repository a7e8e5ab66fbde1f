'use client';

import Link from 'next/link';
import { useMemo } from 'react';
import { FigureValue } from '@/components/figure/figure-value';
import { SentenceView } from '@/components/figure/sentence-view';
import { TableView } from '@/components/table-view/table-view';
import { Gauge } from '@/components/ui/gauge';
import { toolFragment } from '@/lib/plan-url/tool-address';
import type { Built, OptionAssessment, Plan } from '@/lib/planner';
import { type CalculatorTexts, calculatorTexts } from '@/lib/views/calculator-texts';
import { sentenceText } from '@/lib/views/cell-text';
import { type FlowOnPath, optionFlows } from '@/lib/views/option-flows';
import { ratesTable } from '@/lib/views/rates-table';
import { watchSentences } from '@/lib/views/watch-sentences';
import { QUEUE_FIELDS } from '@/lib/workspace/queue-question';
import { TUNNEL_FIELDS } from '@/lib/workspace/tunnel-question';

function OnPath({ flow, isOnly }: { flow: FlowOnPath; isOnly: boolean }) {
  const { title, bars, wantedAt, sentences } = flow;
  return (
    <div className="min-w-0">
      {!isOnly && <p className="mb-2 text-sm font-medium">{title}</p>}
      <ul className="space-y-2">
        {bars.map(({ id, label, figure, width, isCut, isBinding }) => (
          <Gauge
            key={id}
            label={label}
            mark={isBinding ? 'binds' : undefined}
            value={<FigureValue figure={figure} />}
            width={width}
            isCut={isCut}
            lineAt={wantedAt}
          />
        ))}
      </ul>
      <div className="mt-3 max-w-prose space-y-1.5 text-sm">
        {sentences.map((sentence) => (
          <p key={sentenceText(sentence)}>
            <SentenceView sentence={sentence} />
          </p>
        ))}
      </div>
    </div>
  );
}

const LINK = 'text-accent underline underline-offset-2 hover:no-underline';

/** The option's own questions for the calculators of tunnels and of a queue. */
function Calculators({ texts: { tunnels, queue } }: { texts: CalculatorTexts }) {
  if (tunnels === undefined && queue === undefined) return null;
  return (
    <div className="space-y-1 text-sm print:hidden">
      {tunnels && (
        <p>
          <Link href={`/tools/tunnels${toolFragment(TUNNEL_FIELDS, tunnels)}`} className={LINK}>
            These tunnels in the calculator
          </Link>
          : the busiest of them, other numbers of flows, and other hashes.
        </p>
      )}
      {queue && (
        <p>
          <Link href={`/tools/queue${toolFragment(QUEUE_FIELDS, queue)}`} className={LINK}>
            What the utilisation ceiling buys
          </Link>{' '}
          in delay and loss on this link.
        </p>
      )}
    </div>
  );
}

/** One TCP flow over an option, what to watch of it, and its throughput counted at every layer. */
export function OptionFlows({
  option,
  built,
  plan,
}: {
  option: OptionAssessment;
  built: Built;
  plan: Plan;
}) {
  const { flows, watch, rates, calculators } = useMemo(
    () => ({
      flows: optionFlows(plan, option, built),
      watch: watchSentences(plan, option, built),
      rates: ratesTable(plan, option, built),
      calculators: calculatorTexts(plan, built),
    }),
    [plan, option, built],
  );
  return (
    <div className="space-y-7">
      {rates && (
        <section aria-labelledby="detail-rates">
          <h4 id="detail-rates" className="text-sm font-medium">
            The same throughput at every layer
          </h4>
          <TableView table={rates} align="right" />
        </section>
      )}
      {watch.length > 0 && (
        <section aria-labelledby="detail-watch">
          <h4 id="detail-watch" className="mb-2 text-sm font-medium">
            What to watch
          </h4>
          <ul className="max-w-prose list-disc space-y-1.5 pl-5 text-sm marker:text-muted">
            {watch.map((sentence) => (
              <li key={sentenceText(sentence)}>
                <SentenceView sentence={sentence} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {flows.length > 0 && (
        <section aria-labelledby="detail-flow" className="@container">
          <h4 id="detail-flow" className="mb-3 text-sm font-medium">
            How fast one TCP flow goes
          </h4>
          <div className={`grid gap-6 ${flows.length > 1 ? '@3xl:grid-cols-2' : 'max-w-3xl'}`}>
            {flows.map((flow) => (
              <OnPath key={flow.id} flow={flow} isOnly={flows.length === 1} />
            ))}
          </div>
        </section>
      )}
      <Calculators texts={calculators} />
    </div>
  );
}
