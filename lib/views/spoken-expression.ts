import type { AnyFormula } from '../planner';

/** `tunnelThroughput` as `tunnel throughput`. */
export function spokenName(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

/** Rewrites the input names of an expression; everything else stays. */
export function rewriteInputs(
  formula: AnyFormula,
  expression: string,
  to: (name: string) => string,
): string {
  const names = new Set(formula.inputNames);
  return expression.replace(/"[^"]*"|[A-Za-z][A-Za-z0-9]*/g, (word) =>
    names.has(word) ? to(word) : word,
  );
}

/** An expression as people read it: its inputs by their words. */
export function spokenExpression(formula: AnyFormula, expression: string): string {
  return rewriteInputs(formula, expression, spokenName);
}
