import type { AnyFormula } from '../planner';
import { UNITS, type Unit } from '../quantity/unit';

type InputKind = AnyFormula['inputs'][string];

/** A unit as it stands behind a number, or its name where it has no symbol. */
export function unitText(unit: Unit): string {
  return UNITS[unit].symbol === '' ? unit : UNITS[unit].symbol;
}

/** What one input of a formula may be, in words. */
export function inputKindText(kind: InputKind): string {
  if (typeof kind === 'string') return unitText(kind);
  return 'listOf' in kind
    ? `list of ${unitText(kind.listOf)}`
    : kind.choiceOf.map((choice) => `“${choice}”`).join(' or ');
}
