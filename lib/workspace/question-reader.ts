import type { Parsed } from '../quantity/parsed';
import type { FieldProblem } from './workspace-state';

/** What the texts of a calculator ask, or what each wrong one would have to be. */
export type QuestionReading<Q, F extends string> =
  | { readonly ok: true; readonly question: Q }
  | { readonly ok: false; readonly problems: ReadonlyMap<F, FieldProblem> };

/** Reads texts one by one, and keeps what is wrong with each; a wrong one reads as its stand-in. */
export interface QuestionReader<F extends string> {
  /** One of a closed list; its first stands in. */
  readonly choice: <C extends string>(
    field: F,
    accepted: readonly [C, ...C[]],
    /** What would be accepted, where the chosen one is not, beside what else is asked. */
    refusal?: (chosen: C) => string | undefined,
  ) => C;
  /** What a parser of quantities makes of it, where it is one of those accepted. */
  readonly quantity: <T>(
    field: F,
    parse: (text: string) => Parsed<T>,
    standIn: T,
    /** What would be accepted, where the value is not. */
    refusal?: (value: T) => string | undefined,
  ) => T;
  /** A whole number in a range; its least stands in. */
  readonly whole: (
    field: F,
    parse: (text: string) => Parsed<number>,
    range: readonly [number, number],
    noun: string,
  ) => number;
  /** The question, unless a text was wrong. */
  readonly reading: <Q>(question: Q) => QuestionReading<Q, F>;
}

/** @param given texts as typed: one that is empty or not there has its default. */
export function questionReader<F extends string>(
  defaults: Readonly<Record<F, string>>,
  given: Partial<Readonly<Record<F, string>>>,
): QuestionReader<F> {
  const texts: Record<F, string> = { ...defaults };
  for (const field of Object.keys(defaults) as F[]) {
    if (given[field]?.trim()) texts[field] = given[field];
  }
  const problems = new Map<F, FieldProblem>();
  const wrong = <T>(field: F, accepted: string, standIn: T): T => {
    problems.set(field, { given: texts[field], accepted });
    return standIn;
  };
  const quantity: QuestionReader<F>['quantity'] = (field, parse, standIn, refusal) => {
    const parsed = parse(texts[field]);
    if (!parsed.ok) return wrong(field, parsed.accepted, standIn);
    const accepted = refusal?.(parsed.value);
    return accepted === undefined ? parsed.value : wrong(field, accepted, standIn);
  };
  return {
    quantity,
    choice: (field, accepted, refusal) => {
      const chosen = accepted.find((candidate) => candidate === texts[field]);
      if (chosen === undefined) return wrong(field, accepted.join(', '), accepted[0]);
      const instead = refusal?.(chosen);
      return instead === undefined ? chosen : wrong(field, instead, accepted[0]);
    },
    whole: (field, parse, [least, most], noun) => {
      const accepted = `${noun} from ${least} to ${most}`;
      const parsed = parse(texts[field]);
      const value = parsed.ok ? parsed.value : Number.NaN;
      return Number.isInteger(value) && value >= least && value <= most
        ? value
        : wrong(field, accepted, least);
    },
    reading: (question) => (problems.size === 0 ? { ok: true, question } : { ok: false, problems }),
  };
}
