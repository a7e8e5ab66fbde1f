import type { Unit } from '../../quantity/unit';
import type { AnyFormula } from './formula';
import type { Confidence, IsoDate, Source } from './source';

/** Key of a Figure's bare number. Outside the core only `bareNumber` reads it. */
export const VALUE: unique symbol = Symbol('bare number');

/** One reading of the world: what a price row or a limit said, where, and when. */
export interface Constant<U extends Unit = Unit> {
  readonly id: string;
  readonly label: string;
  readonly unit: U;
  /** What the value holds for: "per tunnel", "us-east-1", "per connection". */
  readonly scope: string;
  readonly source: Source;
  /** The first day for which the source is known to hold. */
  readonly validFrom: IsoDate;
  readonly retrieved: IsoDate;
  readonly confidence: Confidence;
  readonly note?: string;
}

/** What a Figure's number comes from. The trace is the value itself, not a log kept beside it. */
type Origin =
  | { readonly kind: 'given'; readonly path: string }
  | { readonly kind: 'catalogued'; readonly constant: Constant }
  | { readonly kind: 'assumed'; readonly reason: string; readonly path?: string }
  | {
      readonly kind: 'derived';
      readonly formula: AnyFormula;
      readonly inputs: Readonly<Record<string, FormulaInput>>;
    };

/** What a formula takes: one figure, several of one unit, or a choice from a list. */
export type FormulaInput = Figure | readonly Figure[] | Choice;

/** A number that reaches a person: value, unit, label, address and origin. */
export interface Figure<U extends Unit = Unit> {
  readonly [VALUE]: number;
  readonly unit: U;
  readonly label: string;
  /** Its stable path in the assessment, for example `vpn-tgw.throughput.usable-out`. */
  readonly address: string;
  readonly origin: Origin;
}

/** A choice from a closed list that decides a figure: given by the user, or assumed with a reason. */
export interface Choice<C extends string = string> {
  readonly choice: C;
  readonly label: string;
  readonly address: string;
  readonly origin: Extract<Origin, { kind: 'given' | 'assumed' }>;
}

export function isChoice(input: FormulaInput): input is Choice {
  return 'choice' in input;
}

export function isFigureList(input: FormulaInput): input is readonly Figure[] {
  return Array.isArray(input);
}
