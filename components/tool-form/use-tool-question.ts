'use client';

import { useEffect, useMemo, useState } from 'react';
import {
  readToolAddress,
  type ToolFields,
  type ToolTexts,
  toolFragment,
} from '@/lib/plan-url/tool-address';
import type { QuestionReading } from '@/lib/workspace/question-reader';
import type { FieldProblem } from '@/lib/workspace/workspace-state';

interface ToolQuestion<F extends ToolFields, Q> {
  texts: ToolTexts<F>;
  /** What the address said that was not used, in sentences. */
  ignored: readonly string[];
  problems: ReadonlyMap<keyof F & string, FieldProblem>;
  /** The last question that could be read. */
  question: Q | undefined;
  change: (field: keyof F & string, text: string) => void;
}

/**
 * The question of a calculator: its state is its address, so that an answer can be sent. While a
 * field holds what cannot be used, the question stays the last one that could be read.
 * @param fields and `read` are the same at every call.
 */
export function useToolQuestion<F extends ToolFields, Q>(
  fields: F,
  read: (texts: ToolTexts<F>) => QuestionReading<Q, keyof F & string>,
): ToolQuestion<F, Q> {
  const [texts, setTexts] = useState<ToolTexts<F>>({});
  const [ignored, setIgnored] = useState<readonly string[]>([]);
  const [answered, setAnswered] = useState(() => read({}));
  const reading = useMemo(() => read(texts), [read, texts]);
  const good = reading.ok ? reading : answered;

  useEffect(() => {
    const open = () => {
      const address = readToolAddress(fields, window.location.hash);
      setTexts(address.texts);
      setIgnored(address.ignored);
      const opened = read(address.texts);
      setAnswered(opened.ok ? opened : read({}));
    };
    open();
    window.addEventListener('hashchange', open);
    return () => window.removeEventListener('hashchange', open);
  }, [fields, read]);

  function change(field: keyof F & string, text: string) {
    const next = { ...texts, [field]: text };
    if (reading.ok) setAnswered(reading);
    setTexts(next);
    const { pathname } = window.location;
    window.history.replaceState(
      window.history.state,
      '',
      `${pathname}${toolFragment(fields, next)}`,
    );
  }

  return {
    texts,
    ignored,
    problems: reading.ok ? new Map() : reading.problems,
    question: good.ok ? good.question : undefined,
    change,
  };
}
