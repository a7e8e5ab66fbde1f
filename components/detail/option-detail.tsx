'use client';

import { SentenceView } from '@/components/figure/sentence-view';
import { PathView } from '@/components/scene-view/path-view';
import { TableView } from '@/components/table-view/table-view';
import { MissingFields } from '@/components/verdict/missing-fields';
import { ReasonList } from '@/components/verdict/reason-list';
import type { OptionAssessment, Plan } from '@/lib/planner';
import { sentenceText } from '@/lib/views/cell-text';
import { builtOf } from '@/lib/views/comparison';
import { failureTable } from '@/lib/views/failure-table';
import { ledger } from '@/lib/views/ledger';
import { ledgerNotes } from '@/lib/views/ledger-notes';
import { BottleneckView } from './bottleneck-view';
import { FlowsView } from './flows-view';
import { PacketsView } from './packets-view';

interface OptionDetailProps {
  option: OptionAssessment;
  plan: Plan;
  onReveal: (path: string) => void;
}

/** All that is known of one option: why it cannot be where it cannot, its cost lines, its failures. */
export function OptionDetail({ option, plan, onReveal }: OptionDetailProps) {
  const built = builtOf(option);
  const { id, name } = option;
  return (
    <div className="space-y-7">
      {option.status === 'infeasible' && (
        <div className="max-w-prose">
          <ReasonList reasons={option.reasons} />
        </div>
      )}
      {option.status === 'unknown' && (
        <div className="text-sm">
          <MissingFields missing={option.missing} onReveal={onReveal} />
        </div>
      )}
      {built && (
        <section aria-labelledby="detail-path">
          <h4 id="detail-path" className="mb-3 text-sm font-medium">
            The path
          </h4>
          <PathView built={built} id={id} name={name} />
        </section>
      )}
      {built && (
        <section aria-labelledby="detail-bottleneck" className="@container">
          <h4 id="detail-bottleneck" className="mb-3 text-sm font-medium">
            What limits it
          </h4>
          <BottleneckView built={built} />
        </section>
      )}
      {built && <FlowsView option={option} built={built} plan={plan} />}
      {built && (
        <section aria-labelledby="detail-packets" className="@container">
          <h4 id="detail-packets" className="mb-3 text-sm font-medium">
            The packets
          </h4>
          <PacketsView option={option} built={built} plan={plan} />
        </section>
      )}
      {built && (
        <section aria-labelledby="detail-cost">
          <h4 id="detail-cost" className="text-sm font-medium">
            Cost, line by line
          </h4>
          <TableView table={ledger(built, id, name)} align="right" strongGroup="sums" />
          <ul className="mt-3 max-w-prose space-y-1 text-xs leading-snug text-muted">
            {ledgerNotes(plan, built).map((note) => (
              <li key={sentenceText(note)}>
                <SentenceView sentence={note} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {built && (
        <section aria-labelledby="detail-failures">
          <h4 id="detail-failures" className="text-sm font-medium">
            What a failure leaves
          </h4>
          <TableView table={failureTable(built, id, name)} align="right" />
        </section>
      )}
    </div>
  );
}
