import type { AnyFormula } from '../planner';

/** Words of names that are written in capitals. */
const ABBREVIATION = /\b(?:ack|aws|esp|gb|icv|ip|iv|mss|mtu|nat|pftk|rtt|tcp|vlan)\b/g;

/** `tunnelThroughput` as `tunnel throughput`, `ipHeader` as `IP header`. */
export function spokenName(name: string): string {
  return name
    .replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
    .replace(ABBREVIATION, (word) => word.toUpperCase());
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
