'use client';

import type { ReactNode } from 'react';
import { ExplanationProvider } from '@/components/figure/explanation-provider';
import { SentenceView } from '@/components/figure/sentence-view';
import { Callout } from '@/components/ui/callout';
import { sentenceText } from '@/lib/views/cell-text';
import type { Sentence } from '@/lib/views/table';
import { ToolForm, type ToolFormProps } from './tool-form';

interface ToolPageProps<F extends string> {
  /** What of the address was not used, in sentences. */
  ignored: readonly string[];
  headline: Sentence;
  /** What follows from the headline. */
  sentences: readonly Sentence[];
  /** The question, and what is wrong with it. */
  form: ToolFormProps<F>;
  /** Everything below the answer. */
  children: ReactNode;
}

const noField = () => undefined;

/** A calculator: the answer first, beside it the question, below it what the answer rests on. */
export function ToolPage<F extends string>({
  ignored,
  headline,
  sentences,
  form,
  children,
}: ToolPageProps<F>) {
  return (
    <ExplanationProvider fieldLabel={noField} onChangeField={noField}>
      <div className="mt-8 grid items-start gap-6 lg:grid-cols-[20rem_minmax(0,1fr)] lg:grid-rows-[auto_1fr]">
        <div className="min-w-0 space-y-6 lg:col-start-2">
          {ignored.length > 0 && <Callout tone="warning">{ignored.join(' ')}</Callout>}
          {form.problems.size > 0 && (
            <Callout tone="warning">
              A field holds what cannot be used: the answer goes by the last value that could, or by
              the default where there was none.
            </Callout>
          )}
          <section
            aria-labelledby="tool-answer"
            className="rounded-xl border border-line bg-surface p-5 shadow-card sm:p-7"
          >
            <h2
              id="tool-answer"
              className="max-w-[38ch] text-[1.375rem] leading-tight font-semibold tracking-tight sm:text-[1.75rem]"
            >
              <SentenceView sentence={headline} />
            </h2>
            <ul className="mt-4 max-w-prose space-y-1.5 leading-relaxed text-muted">
              {sentences.map((sentence) => (
                <li key={sentenceText(sentence)} className="[&_.figure-value]:text-ink">
                  <SentenceView sentence={sentence} />
                </li>
              ))}
            </ul>
            <p role="status" className="sr-only">
              {sentenceText(headline)}
            </p>
          </section>
        </div>
        <section
          aria-label="The question"
          className="min-w-0 rounded-xl border border-line bg-surface p-4 shadow-card lg:col-start-1 lg:row-span-2 lg:row-start-1"
        >
          <ToolForm {...form} />
        </section>
        <div className="min-w-0 space-y-6 lg:col-start-2">{children}</div>
      </div>
    </ExplanationProvider>
  );
}
