'use client';

import type { Sentence } from '@/lib/views/table';
import { FigureValue } from './figure-value';

/** Text with figures in it, each of which can be asked. */
export function SentenceView({ sentence }: { sentence: Sentence }) {
  return sentence.map((part, at) =>
    typeof part === 'string' ? (
      part
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence have no other name
      <FigureValue key={at} figure={part} />
    ),
  );
}
