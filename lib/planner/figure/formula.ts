import type { Unit } from '../../quantity/unit';
import type { Source } from './source';

export type ListKind<U extends Unit = Unit> = { readonly listOf: U };
export type ChoiceKind<C extends string = string> = { readonly choiceOf: readonly C[] };
/** What one input of a formula may be: a unit, a list of a unit, or a choice from a list. */
export type InputKind = Unit | ListKind | ChoiceKind;

/** The plain value that a compute function receives for an input of kind K. */
type PlainOf<K> = K extends Unit
  ? number
  : K extends ListKind
    ? readonly number[]
    : K extends ChoiceKind<infer C>
      ? C
      : never;

type InputKinds = Readonly<Record<string, InputKind>>;

interface Declaration<I extends InputKinds, O extends Unit> {
  /** For ever, like a migration's: links, methods and exports name it. */
  readonly id: string;
  readonly label: string;
  readonly sources: readonly [Source, ...Source[]];
  readonly inputs: I;
  readonly output: O;
  /** What the formula leaves out, and where it stops to hold. */
  readonly limits?: readonly string[];
  readonly compute: (inputs: { readonly [K in keyof I]: PlainOf<I[K]> }) => number;
}

/**
 * How the formula is told to people: an expression over its inputs, which a test parses and holds
 * against `compute`, or, for a solver, a procedure in words.
 */
type Telling =
  | { readonly expression: string; readonly procedure?: never }
  | { readonly procedure: string; readonly expression?: never };

export type Formula<I extends InputKinds, O extends Unit> = Declaration<I, O> &
  Telling & { readonly inputNames: readonly (keyof I & string)[] };

/** A formula whose inputs are not known to the type, as explanations and method pages see it. */
export type AnyFormula = Omit<Formula<InputKinds, Unit>, 'compute'> & {
  // biome-ignore lint/suspicious/noExplicitAny: only `recompute` calls it, with inputs that `derive` has checked
  readonly compute: (inputs: any) => number;
};

/**
 * Declares a formula. Nothing is registered, and each declaration is marked as pure, so that a page
 * does not load those that it does not use.
 */
export function defineFormula<const I extends InputKinds, O extends Unit>(
  declaration: Declaration<I, O> & Telling,
): Formula<I, O> {
  return { ...declaration, inputNames: Object.keys(declaration.inputs) };
}

/** An input that takes several figures of one unit. */
export function listOf<U extends Unit>(unit: U): ListKind<U> {
  return { listOf: unit };
}

/** An input that takes a choice from a closed list. */
export function choiceOf<const C extends string>(choices: readonly C[]): ChoiceKind<C> {
  return { choiceOf: choices };
}
