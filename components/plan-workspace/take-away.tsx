'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import { Disclosure } from '@/components/ui/disclosure';
import type { Assessment } from '@/lib/planner';
import { planFileName, writePlanFile } from '@/lib/workspace/plan-file';
import { downloadFile } from './download-file';
import type { Renderers } from './renderers';

interface TakenFile {
  /** How its name ends. */
  readonly ending: string;
  readonly label: string;
  readonly lead: string;
  readonly type: string;
  readonly make: (renderers: Renderers, assessment: Assessment) => Promise<BlobPart>;
}

const CSV = 'text/csv;charset=utf-8';

const FILES: readonly TakenFile[] = [
  {
    ending: 'plan.json',
    label: 'Plan file',
    lead: 'What you gave, notes and all: opens again here and on the command line.',
    type: 'application/json',
    make: async (_, { input }) => writePlanFile(input),
  },
  {
    ending: 'a4.pdf',
    label: 'Report (PDF, A4)',
    lead: 'The verdict, what it rests on, every option, drawings and sources.',
    type: 'application/pdf',
    make: ({ pdf }, assessment) => pdf('A4', assessment),
  },
  {
    ending: 'letter.pdf',
    label: 'Report (PDF, Letter)',
    lead: 'The same on the paper of North America.',
    type: 'application/pdf',
    make: ({ pdf }, assessment) => pdf('Letter', assessment),
  },
  {
    ending: 'comparison.csv',
    label: 'Comparison (CSV)',
    lead: 'One row an option: raw numbers, with the formula of each.',
    type: CSV,
    make: ({ csv }, assessment) => csv('comparison', assessment),
  },
  {
    ending: 'cost-lines.csv',
    label: 'Cost lines (CSV)',
    lead: 'One row a line of every option, with the source of its price.',
    type: CSV,
    make: ({ csv }, assessment) => csv('cost-lines', assessment),
  },
  {
    ending: 'break-even.csv',
    label: 'Break-even (CSV)',
    lead: 'At which volumes the recommended option and each other cost the same.',
    type: CSV,
    make: ({ csv }, assessment) => csv('break-even', assessment),
  },
  {
    ending: 'sources.csv',
    label: 'Sources (CSV)',
    lead: 'Every limit and price that these figures rest on.',
    type: CSV,
    make: ({ csv }, assessment) => csv('sources', assessment),
  },
  {
    ending: 'report.md',
    label: 'Report (Markdown)',
    lead: 'All of this page as text, for a wiki or a ticket.',
    type: 'text/markdown;charset=utf-8',
    make: ({ markdown }, assessment) => markdown(assessment),
  },
];

type Outcome =
  | { readonly kind: 'nothing' | 'making' | 'saved'; readonly name: string }
  | { readonly kind: 'failed'; readonly name: string; readonly reason: string };

const WORDS = { nothing: '', making: 'Making ', saved: 'Saved ' } as const;

interface TakeAwayProps {
  assessment: Assessment;
  renderers: Renderers;
}

/** The answer as files, made in the browser when they are asked for. It stays open for the next. */
export function TakeAway({ assessment, renderers }: TakeAwayProps) {
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'nothing', name: '' });

  async function save({ ending, type, make }: TakenFile) {
    const name = planFileName(assessment.input, ending);
    setOutcome({ kind: 'making', name });
    try {
      downloadFile(name, type, await make(renderers, assessment));
      setOutcome({ kind: 'saved', name });
    } catch (error) {
      // Its own error goes where errors go; what can be done about it is said here.
      reportError(error);
      setOutcome({ kind: 'failed', name, reason: String(error) });
    }
  }

  return (
    <Disclosure title="Download">
      <ul className="grid gap-x-6 gap-y-3 sm:grid-cols-2">
        {FILES.map((file) => (
          <li key={file.ending} className="text-sm">
            <Button
              look="link"
              className="min-h-6 font-medium"
              aria-describedby={`take-${file.ending}`}
              onClick={() => save(file)}
            >
              {file.label}
            </Button>
            <p id={`take-${file.ending}`} className="text-xs leading-snug text-muted">
              {file.lead}
            </p>
          </li>
        ))}
      </ul>
      <p role="status" className="mt-3 min-h-4 text-xs wrap-anywhere text-muted">
        {outcome.kind !== 'failed' && `${WORDS[outcome.kind]}${outcome.name}`}
      </p>
      {outcome.kind === 'failed' && (
        <Callout tone="error">
          <span className="wrap-anywhere">
            {outcome.name} was not saved ({outcome.reason}). Check the connection, reload the page
            and try again: the plan stays.
          </span>
        </Callout>
      )}
    </Disclosure>
  );
}
