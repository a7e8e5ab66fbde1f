import type { MeasuredComparison } from './measured-comparison';
import type { MeasuredOverload } from './measured-overloads';
import { bracketOf, carriedError, fromExactCount, outsideBracket } from './overload-errors';

const SIZES: Readonly<Record<MeasuredOverload['sizes'], string>> = {
  equal: 'equal',
  '2-elephants': 'two elephants, the rest equal',
  exp: 'exponential',
  'lognormal-s1.5': 'lognormal, sigma 1.5',
  'pareto-1.2': 'Pareto, shape 1.2',
};

/** As far as a measured probability may be outside its bracket by chance, in standard errors. */
const BY_CHANCE = 3;

export function insideBrackets(overloads: readonly MeasuredOverload[]) {
  return overloads.filter((each) => outsideBracket(each) <= BY_CHANCE);
}

function carriedErrors(overloads: readonly MeasuredOverload[]): readonly number[] {
  return overloads.map(carriedError).filter((error) => error !== undefined);
}

const percent = (share: number) => `${(share * 100).toFixed(2)} %`;

function rowOf(overloads: readonly MeasuredOverload[], title: string, paths: number) {
  const errors = carriedErrors(overloads);
  const isComputed = errors.length > 0;
  return [
    title,
    String(paths),
    isComputed ? 'computed' : 'came with the data',
    `${insideBrackets(overloads).length} of ${overloads.length}`,
    Math.max(...overloads.map(outsideBracket)).toFixed(2),
    isComputed ? percent(Math.max(...errors)) : 'not computed',
    isComputed
      ? percent(errors.reduce((sum, error) => sum + error, 0) / errors.length)
      : 'not computed',
  ];
}

function outsideSentence(overload: MeasuredOverload): string {
  const { sizes, flows, paths, utilisation, someOver, groups } = overload;
  const expected = bracketOf(overload);
  return `${SIZES[sizes]} sizes, ${flows} flows on ${paths} paths at a utilisation of ${utilisation}: ${Math.round(someOver * groups)} of ${groups} groups had a path over where the bracket has ${(expected.least * groups).toFixed(3)} to ${(expected.most * groups).toFixed(3)}, ${outsideBracket(overload).toFixed(2)} standard errors, which say little of so rare an event`;
}

/** How often some path is over, and what is carried, beside the bracket and the mean of the model. */
export function overloadComparison(overloads: readonly MeasuredOverload[]): MeasuredComparison {
  const computed = overloads.filter((each) => each.computed !== undefined);
  const drawn = overloads.filter((each) => each.computed === undefined);
  const outside = overloads.filter((each) => outsideBracket(each) > BY_CHANCE);
  const errors = carriedErrors(computed);
  const exact = overloads.map(fromExactCount).filter((distance) => distance !== undefined);
  return {
    title: 'Paths over their throughput',
    about: [
      `How often some path was over, and which share of the demand was carried, for groups of 32, 128 and 512 flows at 0.3, 0.5 and 0.7 of what the paths carry, by the same hash: ${overloads.length} sets. The probability is held against its bracket (\`ecmp.some-over-at-least\`, \`ecmp.some-over-at-most\`) and ${BY_CHANCE} standard errors of the bracket’s nearer end, the carried share against \`ecmp.carried-share\`.`,
      `${computed.length} sets can be computed again: equal sizes, and two elephants beside equal ones. The sizes of the other ${drawn.length} were drawn and the data keeps only the largest: they are held against the bracket of the same two bounds that came with the data, and their carried share is not computed.`,
    ],
    columns: [
      'Sizes',
      'Paths',
      'Bracket',
      'Inside it',
      'Farthest outside, standard errors',
      'Carried share: largest error',
      'mean error',
    ],
    rows: Object.entries(SIZES).flatMap(([sizes, title]) => {
      const ofSizes = overloads.filter((each) => each.sizes === sizes);
      return [...new Set(ofSizes.map(({ paths }) => paths))].map((paths) =>
        rowOf(
          ofSizes.filter((each) => each.paths === paths),
          title,
          paths,
        ),
      );
    }),
    remarks: [
      `Inside the bracket: ${insideBrackets(computed).length} of ${computed.length} that are computed, ${insideBrackets(drawn).length} of ${drawn.length} whose bracket came with the data. Outside: ${outside.map(outsideSentence).join('; ')}.`,
      `The carried share is off by ${percent(Math.max(...errors))} of the demand at most, ${percent(errors.reduce((sum, error) => sum + error, 0) / errors.length)} in the mean of the ${computed.length}. Of equal sizes the exact count (\`ecmp.probability\`) is known too: all ${exact.length} are within ${Math.max(...exact).toFixed(2)} standard errors of it.`,
    ],
  };
}
