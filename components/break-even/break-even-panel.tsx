'use client';

import { type ReactNode, useMemo, useState } from 'react';
import { OptionChooser } from '@/components/detail/option-chooser';
import { SentenceView } from '@/components/figure/sentence-view';
import { TableView } from '@/components/table-view/table-view';
import { Card } from '@/components/ui/card';
import { Drawer } from '@/components/ui/drawer';
import { type Assessment, type OptionAssessment, ranked, type Verdict } from '@/lib/planner';
import { turnsTable } from '@/lib/views/answer-turns';
import { type BreakEvenView, breakEvenView } from '@/lib/views/break-even';
import { sentenceText } from '@/lib/views/cell-text';
import { builtOf } from '@/lib/views/comparison';

const ID = 'break-even';

interface PartProps {
  id: string;
  title: string;
  children: ReactNode;
}

function Part({ id, title, children }: PartProps) {
  return (
    <section aria-labelledby={`${ID}-${id}`}>
      <h4 id={`${ID}-${id}`} className="text-sm font-medium">
        {title}
      </h4>
      <div className="mt-1.5 max-w-prose space-y-1.5 text-sm">{children}</div>
    </section>
  );
}

function Answer({ view }: { view: BreakEvenView }) {
  const { first, second, volume, prices, discount, notCounted } = view;
  return (
    <>
      <h3 className="mt-5 text-lg font-semibold tracking-tight">
        {first} <span className="font-normal text-muted">against</span> {second}
      </h3>
      <div className="mt-3 space-y-5">
        {notCounted && (
          <p className="max-w-prose text-sm text-muted">
            <SentenceView sentence={notCounted} />
          </p>
        )}
        <Part id="volume" title="By data out a month">
          {volume.map((sentence) => (
            <p key={sentenceText(sentence)}>
              <SentenceView sentence={sentence} />
            </p>
          ))}
        </Part>
        {prices.length > 0 && (
          <Part id="prices" title="By what others than AWS bill">
            {prices.map(({ id, sentence }) => (
              <p key={id}>
                <SentenceView sentence={sentence} />
              </p>
            ))}
          </Part>
        )}
        <Part id="discount" title="By a discount of AWS">
          <p>
            <SentenceView sentence={discount} />
          </p>
        </Part>
      </div>
    </>
  );
}

/** The two that are compared: what was chosen while it is there, else the two that lead. */
function pairOf(
  built: readonly OptionAssessment[],
  wanted: readonly (string | undefined)[],
  verdict: Verdict,
): readonly [OptionAssessment, OptionAssessment] | undefined {
  const ids = built.map(({ id }) => id);
  const leading = verdict.kind === 'recommended' ? [verdict.option.id, verdict.runnerUp?.id] : [];
  const find = (id: string | undefined) => built.find((option) => option.id === id);
  const first = [wanted[0], leading[0], ...ids].map(find).find((option) => option !== undefined);
  const second = [wanted[1], leading[1], ...ids]
    .map(find)
    .find((option) => option !== undefined && option !== first);
  return first && second && [first, second];
}

interface BreakEvenPanelProps {
  assessment: Assessment;
  verdict: Verdict;
}

/** Where two options cost the same: by the volume out, by a price of others, by a discount. */
export function BreakEvenPanel({ assessment, verdict }: BreakEvenPanelProps) {
  const [wanted, setWanted] = useState<readonly string[]>([]);
  // Said when another pair is chosen, and not with every key that changes the plan.
  const [said, setSaid] = useState('');
  const built = useMemo(() => ranked(assessment.options).filter(builtOf), [assessment]);
  const turns = useMemo(() => turnsTable(assessment), [assessment]);
  const pair = pairOf(built, wanted, verdict);
  if (pair === undefined) return null;
  const [first, second] = pair;
  const view = breakEvenView(assessment, first, second);
  if (view === undefined) return null;

  const choose = (ids: readonly [string, string]) => {
    setWanted(ids);
    const chosen = pairOf(built, ids, verdict);
    const next = chosen && breakEvenView(assessment, ...chosen);
    setSaid(next ? `${next.first} against ${next.second}: ${sentenceText(next.volume[0])}` : '');
  };

  return (
    <Card
      id={ID}
      title="Where two options cost the same"
      lead="All else as planned, and by the lines that have a price."
    >
      <div className="flex flex-wrap gap-3">
        <OptionChooser
          id={`${ID}-first`}
          label="Compare"
          options={built}
          chosen={first.id}
          onChoose={(id) => choose([id, id === second.id ? first.id : second.id])}
        />
        <OptionChooser
          id={`${ID}-second`}
          label="With"
          options={built.filter((option) => option !== first)}
          chosen={second.id}
          onChoose={(id) => choose([first.id, id])}
        />
      </div>
      <p role="status" className="sr-only">
        {said}
      </p>
      <Answer view={view} />
      {turns.groups.length > 0 && (
        <div className="mt-4 border-b border-line">
          <Drawer title={`${turns.title}: the recommended against every other`}>
            <TableView table={turns} align="right" />
          </Drawer>
        </div>
      )}
    </Card>
  );
}
