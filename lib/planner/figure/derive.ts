import type { Unit } from '../../quantity/unit';
import {
  type Choice,
  type Figure,
  type FormulaInput,
  isChoice,
  isFigureList,
  VALUE,
} from './figure';
import type { AnyFormula, ChoiceKind, Formula, InputKind, ListKind } from './formula';

/** The traced value that `derive` receives for an input of kind K. */
type TracedOf<K> = K extends Unit
  ? Figure<K>
  : K extends ListKind<infer U>
    ? readonly Figure<U>[]
    : K extends ChoiceKind<infer C>
      ? Choice<C>
      : never;

/** The plain inputs of a formula, read from its traced ones. */
function plainInputs(
  formula: AnyFormula,
  inputs: Readonly<Record<string, FormulaInput>>,
  numberOf: (figure: Figure) => number,
): Record<string, unknown> {
  const plain: Record<string, unknown> = {};
  for (const name of formula.inputNames) {
    const input = inputs[name];
    if (input === undefined) throw new Error(`${formula.id}: input ${name} is missing`);
    if (isFigureList(input)) plain[name] = input.map(numberOf);
    else plain[name] = isChoice(input) ? input.choice : numberOf(input);
  }
  return plain;
}

const ownNumber = (figure: Figure): number => figure[VALUE];

/**
 * The only way to make a number out of other numbers: computes the formula and keeps its inputs, so
 * that the result explains itself.
 * @throws Error when the result is not finite: a formula must be asked only where it holds.
 */
export function derive<const I extends Readonly<Record<string, InputKind>>, O extends Unit>(
  formula: Formula<I, O>,
  inputs: { readonly [K in keyof I]: TracedOf<I[K]> },
  address: string,
  label: string = formula.label,
): Figure<O> {
  const traced = inputs as Readonly<Record<string, FormulaInput>>;
  const value = (formula as AnyFormula).compute(plainInputs(formula, traced, ownNumber));
  if (!Number.isFinite(value)) {
    throw new Error(`${formula.id} at ${address}: ${value} is not a number that can be shown`);
  }
  return {
    [VALUE]: value,
    unit: formula.output,
    label,
    address,
    origin: { kind: 'derived', formula, inputs: traced },
  };
}

/**
 * The number that a Figure's leaves alone give when every formula above them is computed again.
 * `leaf` may put other numbers in the leaves' places, which is how a sweep replays a Figure.
 */
export function recompute(figure: Figure, leaf: (figure: Figure) => number = ownNumber): number {
  const { origin } = figure;
  if (origin.kind !== 'derived') return leaf(figure);
  return origin.formula.compute(
    plainInputs(origin.formula, origin.inputs, (input) => recompute(input, leaf)),
  );
}
