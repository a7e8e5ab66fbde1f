/** What must not compile. Only `tsc` runs this file: an error that goes away is an error here. */
import { derive } from './derive';
import { choiceOf, defineFormula, listOf } from './formula';
import { assumedChoice, given } from './leaf';
import type { Source } from './source';

const source: Source = { id: 'si', title: 'SI', url: 'https://www.bipm.org/' };

const volume = given(100, 'billed-GB', 'Volume', 'a');
const price = given(0.09, 'USD/GB', 'Price', 'b');
const bytes = given(1, 'B', 'Bytes', 'c');
const reading = assumedChoice<'inner' | 'outer'>('inner', 'Reading', 'd', 'not published');
const colour = assumedChoice<'red'>('red', 'Colour', 'e', 'planted');

const amount = /*#__PURE__*/ defineFormula({
  id: 'test.amount',
  label: 'Amount',
  expression: 'volume × price',
  sources: [source],
  inputs: { volume: 'billed-GB', price: 'USD/GB' },
  output: 'USD',
  compute: ({ volume, price }) => volume * price,
});
const picky = /*#__PURE__*/ defineFormula({
  id: 'test.picky',
  label: 'Picky',
  expression: 'sum(sizes)',
  sources: [source],
  inputs: { sizes: listOf('B'), counts: choiceOf(['inner', 'outer']) },
  output: 'B',
  compute: ({ sizes }) => sizes.length,
});

derive(amount, { volume, price }, 'x');
derive(picky, { sizes: [bytes], counts: reading }, 'x');

// @ts-expect-error a missing input
derive(amount, { volume }, 'x');
// @ts-expect-error dollars where bytes are due
derive(amount, { volume: price, price }, 'x');
// @ts-expect-error one figure where a list is due
derive(picky, { sizes: bytes, counts: reading }, 'x');
// @ts-expect-error a list of another unit
derive(picky, { sizes: [price], counts: reading }, 'x');
// @ts-expect-error a choice from another list
derive(picky, { sizes: [bytes], counts: colour }, 'x');
// @ts-expect-error a bare number is no figure
derive(amount, { volume: 100, price }, 'x');
// @ts-expect-error an unknown unit
given(1, 'furlong', 'Length', 'f');
// @ts-expect-error the result has the unit of the formula
derive(amount, { volume, price }, 'x').unit satisfies 'B';

const declaration = {
  id: 'test.declaration',
  label: 'Declaration',
  inputs: { volume: 'billed-GB' },
  output: 'billed-GB',
  compute: ({ volume }: { volume: number }) => volume,
} as const;
// @ts-expect-error no source at all
defineFormula({ ...declaration, expression: 'volume' });
// @ts-expect-error an empty list of sources
defineFormula({ ...declaration, expression: 'volume', sources: [] });
// @ts-expect-error neither expression nor procedure
defineFormula({ ...declaration, sources: [source] });
// @ts-expect-error both expression and procedure
defineFormula({ ...declaration, sources: [source], expression: 'a', procedure: 'b' });
defineFormula({
  ...declaration,
  sources: [source],
  expression: 'volume',
  // @ts-expect-error compute reads an input that is not declared
  compute: ({ volume, price }) => volume * price,
});
