import { describe, expect, it } from 'vitest';
import { currentEdition } from '../../editions/current-edition';
import golden from '../__golden__/tunnel-answers.json';
import { bareNumber } from '../bare-number';
import { type TunnelQuestion, tunnelAnswer } from './tunnel-question';

// The answers of the first, slow algorithms: convolution powers of Poisson counts for equal flows, cell
// by cell for classes, halving for what is usable. Faster ones have to give the same.

/** Flows as a count. */
type Counted = Extract<TunnelQuestion, { readonly flows: number }>;

const base: Counted = {
  demandBitsPerSecond: 4e9,
  packetBytes: 700,
  flows: 200,
  spread: 'equal',
  isGreedy: false,
  confidence: 0.95,
  utilisation: 0.8,
  tunnelClass: 'standard',
  countPacketCeiling: true,
  survive: 'tunnel',
};

const counts = ['carrying', 'tunnels'] as const;
const figures = [
  'probability',
  'probabilityCarrying',
  'overAtLeast',
  'overAtMost',
  'carriedShare',
  'usable',
] as const;

function near(is: number, should: number, name: string) {
  expect(Math.abs(is - should), name).toBeLessThanOrEqual(1e-9 * Math.abs(should) + 1e-12);
}

type Points = readonly { readonly x: number; readonly y: number }[];

function nearPoints(is: Points, should: readonly (readonly number[])[], name: string) {
  expect(
    is.map(({ x }) => x),
    name,
  ).toEqual(should.map(([x]) => x));
  is.forEach(({ x, y }, i) => {
    near(y, should[i]?.[1] ?? Number.NaN, `${name} at ${x}`);
  });
}

describe('whole answers', () => {
  it.each(golden.map((each) => [JSON.stringify(each.over), each] as const))(
    'of %s are what they were',
    (_, should) => {
      const question = { ...base, ...(should.over as Partial<Counted>) };
      const { answer, curve } = tunnelAnswer(question, currentEdition.id);
      nearPoints(curve.points, should.curve, 'curve');
      if (answer.kind !== 'tunnels') {
        near(bareNumber(answer.limitOf), should.limitOf ?? Number.NaN, 'limitOf');
        return;
      }
      for (const name of counts) expect(bareNumber(answer[name]), name).toBe(should[name]);
      for (const name of figures) near(bareNumber(answer[name]), should[name] ?? Number.NaN, name);
      nearPoints(answer.busiest?.points ?? [], should.busiest ?? [], 'busiest');
    },
  );
});
