import { type Choice, type Figure, type FormulaInput, isChoice, isFigureList } from './figure';

/** The inputs of a derived Figure, or none: what its explanation shows next. */
export function inputsOf(figure: Figure): readonly (readonly [string, FormulaInput])[] {
  return figure.origin.kind === 'derived' ? Object.entries(figure.origin.inputs) : [];
}

/** The single figures and choices of an input. */
export function partsOf(input: FormulaInput): readonly (Figure | Choice)[] {
  return isFigureList(input) ? input : [input];
}

/** Calls `visit` once for every Figure and Choice that the given ones rest on, themselves first. */
export function walk(
  roots: readonly (Figure | Choice)[],
  visit: (node: Figure | Choice) => void,
): void {
  const seen = new Set<Figure | Choice>();
  const pending = [...roots];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    visit(node);
    if (isChoice(node)) continue;
    for (const [, input] of inputsOf(node)) pending.push(...partsOf(input));
  }
}
