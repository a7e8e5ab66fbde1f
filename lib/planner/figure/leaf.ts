import type { Unit } from '../../quantity/unit';
import { type Choice, type Constant, type Figure, VALUE } from './figure';

/** A number that the user gave, at its path in the plan. */
export function given<U extends Unit>(
  value: number,
  unit: U,
  label: string,
  path: string,
): Figure<U> {
  return { [VALUE]: value, unit, label, address: `plan.${path}`, origin: { kind: 'given', path } };
}

/** A default of ours, visible as such. `path` names the plan's field that would replace it. */
export function assumed<U extends Unit>(
  value: number,
  unit: U,
  label: string,
  path: string,
  reason: string,
): Figure<U> {
  return {
    [VALUE]: value,
    unit,
    label,
    address: `plan.${path}`,
    origin: { kind: 'assumed', reason, path },
  };
}

/** A rule of a design that is neither the user's nor the world's: "one port". */
export function assumedInDesign<U extends Unit>(
  value: number,
  unit: U,
  label: string,
  address: string,
  reason: string,
): Figure<U> {
  return { [VALUE]: value, unit, label, address, origin: { kind: 'assumed', reason } };
}

/** A constant of the catalogue or a row of a price edition. */
export function catalogued<U extends Unit>(value: number, constant: Constant<U>): Figure<U> {
  return {
    [VALUE]: value,
    unit: constant.unit,
    label: constant.label,
    address: `catalog.${constant.id}`,
    origin: { kind: 'catalogued', constant },
  };
}

export function givenChoice<C extends string>(choice: C, label: string, path: string): Choice<C> {
  return { choice, label, address: `plan.${path}`, origin: { kind: 'given', path } };
}

export function assumedChoice<C extends string>(
  choice: C,
  label: string,
  path: string,
  reason: string,
): Choice<C> {
  return { choice, label, address: `plan.${path}`, origin: { kind: 'assumed', reason, path } };
}

/** What an option is by its nature, beside what the plan asks for. */
export function choiceOfDesign<C extends string>(
  choice: C,
  label: string,
  address: string,
  reason: string,
): Choice<C> {
  return { choice, label, address, origin: { kind: 'assumed', reason } };
}
