'use client';

import { ExplanationProvider } from '@/components/figure/explanation-provider';
import { fieldAt } from '@/lib/workspace/fields';
import { ChartSection } from './chart-section';
import { FigureSection } from './figure-section';
import { SceneSection } from './scene-section';
import { TableSection } from './table-section';
import { UiSection } from './ui-section';
import { VerdictSection } from './verdict-section';

const labelOf = (path: string) => fieldAt(path)?.label;

/** Every component in every state that it has, from small plans: to look at, and to test. */
export function Gallery() {
  return (
    <ExplanationProvider fieldLabel={labelOf} onChangeField={() => {}}>
      <main id="content" className="mx-auto max-w-6xl space-y-10 px-4 py-8 sm:px-6">
        <header>
          <h1 className="text-2xl font-semibold tracking-tight">Gallery</h1>
          <p className="mt-1 text-muted">Every component in every state.</p>
        </header>
        <UiSection />
        <FigureSection />
        <TableSection />
        <ChartSection />
        <SceneSection />
        <VerdictSection />
      </main>
    </ExplanationProvider>
  );
}
