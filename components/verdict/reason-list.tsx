'use client';

import { SentenceView } from '@/components/figure/sentence-view';
import type { Reason } from '@/lib/planner';
import { sentenceText } from '@/lib/views/cell-text';
import { reasonSentence } from '@/lib/views/reason-sentence';

/** Why an option cannot do the job, each reason with both of its figures. */
export function ReasonList({ reasons }: { reasons: readonly Reason[] }) {
  return (
    <ul className="space-y-1 text-sm">
      {reasons.map((reason) => {
        const sentence = reasonSentence(reason);
        return (
          <li key={sentenceText(sentence)}>
            <SentenceView sentence={sentence} />
          </li>
        );
      })}
    </ul>
  );
}
