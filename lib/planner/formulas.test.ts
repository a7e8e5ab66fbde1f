import fc from 'fast-check';
import { all, create } from 'mathjs';
import { describe, expect, it } from 'vitest';
import type { Unit } from '../quantity/unit';
import type { AnyFormula, InputKind } from './figure/formula';
import { formulas } from './formulas';

const math = create(all ?? {});
math.import(
  {
    isChoice: (choice: string, word: string) => choice === word,
    ln: (value: number) => Math.log(value),
    // mathjs takes nearly equal numbers for equal before it rounds or compares; we do not.
    ceil: (value: number) => Math.ceil(value),
    floor: (value: number) => Math.floor(value),
    round: (value: number) => Math.round(value),
    min: (...of: (number | number[])[]) => Math.min(...of.flat()),
    max: (...of: (number | number[])[]) => Math.max(...of.flat()),
  },
  { override: true },
);

/** What people read, as mathjs reads it: products and quotients of lists go element by element. */
function parsed(expression: string) {
  const text = expression
    .replace(/(\w+) is "([^"]*)"/g, 'isChoice($1, "$2")')
    .replaceAll('×', '.*')
    .replaceAll('÷', './')
    .replaceAll('−', '-')
    .replaceAll('^', '.^');
  return math.compile(text);
}

/** Where numbers of a unit lie in real plans. */
const ranges: Readonly<Record<Unit, fc.Arbitrary<number>>> = {
  'bit/s': fc.oneof(fc.constant(0), fc.double({ min: 1e3, max: 4e11, noNaN: true })),
  'packet/s': fc.double({ min: 1, max: 1e8, noNaN: true }),
  B: fc.integer({ min: 1, max: 9001 }),
  'billed-GB': fc.double({ min: 0, max: 1e6, noNaN: true }),
  USD: fc.integer({ min: 0, max: 1e9 }).map((micro) => micro / 1e6),
  'USD/h': fc.double({ min: 0, max: 100, noNaN: true }),
  'USD/GB': fc.double({ min: 0, max: 1, noNaN: true }),
  'USD/month': fc.double({ min: 0, max: 1e5, noNaN: true }),
  'USD/Gbps': fc.double({ min: 0, max: 1e5, noNaN: true }),
  day: fc.double({ min: 0, max: 3650, noNaN: true }),
  h: fc.double({ min: 1, max: 744, noNaN: true }),
  month: fc.integer({ min: 1, max: 120 }),
  ms: fc.double({ min: 0.01, max: 1000, noNaN: true }),
  fraction: fc.double({ min: 0.01, max: 1, noNaN: true }),
  count: fc.integer({ min: 1, max: 200 }),
  number: fc.double({ min: 0.01, max: 1000, noNaN: true }),
};

const LIST_LENGTH = 3;

function arbitraryOf(kind: InputKind): fc.Arbitrary<unknown> {
  if (typeof kind === 'string') return ranges[kind];
  if ('choiceOf' in kind) return fc.constantFrom(...kind.choiceOf);
  return fc.array(ranges[kind.listOf], { minLength: LIST_LENGTH, maxLength: LIST_LENGTH });
}

function inputsOf({ inputs, inputNames }: AnyFormula): fc.Arbitrary<Record<string, unknown>> {
  return fc.record(
    Object.fromEntries(inputNames.map((name) => [name, arbitraryOf(inputs[name] ?? 'number')])),
  );
}

const told = formulas.filter(({ expression }) => expression !== undefined);

describe('formulas', () => {
  it('are listed once each, all of them', () => {
    const ids = formulas.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const modules = import.meta.glob('./*/*-formulas.ts', { eager: true });
    const declared = Object.values(modules)
      .flatMap((module) => Object.values(module as object))
      .filter((exported) => typeof exported === 'object');
    expect(declared.filter((formula) => !formulas.includes(formula))).toEqual([]);
  });

  it('tell a procedure where they have no expression, and have sources with addresses', () => {
    for (const { id, expression, procedure, sources } of formulas) {
      expect((expression ?? procedure ?? '').length, id).toBeGreaterThan(0);
      for (const { url } of sources) expect(url, id).toMatch(/^https:\/\//);
    }
  });

  it.each(told.map((formula) => [formula.id, formula] as const))(
    '%s computes what it says',
    (_id, formula) => {
      const said = parsed(formula.expression ?? '');
      fc.assert(
        fc.property(inputsOf(formula), (inputs) => {
          const computed = formula.compute(inputs);
          const read = Number(said.evaluate({ ...inputs }));
          // Outside its domain a formula has no number, and neither has what it says.
          if (!Number.isFinite(computed)) return !Number.isFinite(read);
          return Math.abs(computed - read) <= 1e-9 * Math.max(1, Math.abs(computed));
        }),
        { numRuns: 300, seed: 55, endOnFailure: true },
      );
    },
  );
});
