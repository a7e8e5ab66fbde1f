import {
  type Assessment,
  discountBreakEven,
  type NotCounted,
  type NotPriced,
  type OptionAssessment,
  type PriceBreakEven,
  type PricedUpTo,
  priceBreakEvens,
  type VolumeBreakEven,
  type VolumeBreakEvens,
  volumeBreakEvens,
} from '../planner';
import { bareNumber } from '../planner/bare-number';
import { namesAt } from '../workspace/name-at';
import { inWords, lineNames } from './line-names';
import type { Sentence } from './table';

/** Where two options cost the same, in sentences. */
export interface BreakEvenView {
  readonly first: string;
  readonly second: string;
  /** By the volume out: the answer itself, then what the plan sends. */
  readonly volume: readonly [Sentence, ...Sentence[]];
  /** By each monthly price that others than AWS bill. */
  readonly prices: readonly { readonly id: string; readonly sentence: Sentence }[];
  /** By what AWS takes off its bill. */
  readonly discount: Sentence;
  /** What none of this counts; undefined where every line has a price. */
  readonly notCounted?: Sentence;
}

type Named = VolumeBreakEvens['first'];

/** "below it A is cheaper, above it B" */
function sides(below: Named | undefined, above: Named | undefined): string {
  const parts = [
    ...(below ? [`below it ${below.name} is cheaper`] : []),
    ...(above ? [`above it ${above.name}${below ? '' : ' is cheaper'}`] : []),
  ];
  return inWords(parts);
}

/** What is left out for want of a price, as a sentence; undefined where nothing is. */
function notCountedSentence(
  { first, second, alike }: NotCounted,
  one: string,
  other: string,
): Sentence | undefined {
  const of = (lines: readonly NotPriced[], name: string) =>
    lines.length === 0 ? [] : [`the ${lineNames(lines)} of ${name}`];
  const apart = [...of(first, one), ...of(second, other)];
  const sentences = [
    ...(apart.length === 0
      ? []
      : [`Not counted, since no price of it is known: ${inWords(apart)}.`]),
    ...(alike.length === 0
      ? []
      : [`Both lack a price of as much ${lineNames(alike)}, which changes nothing.`]),
  ];
  return sentences.length === 0 ? undefined : [sentences.join(' ')];
}

/** That nothing can be told beyond a volume, since a GB more has no price. */
function endSentence({ volume, lines }: PricedUpTo, region: string): Sentence {
  return [
    ' Beyond ',
    volume,
    ` nothing can be told: no price of more ${lineNames(lines)} is known in ${region}.`,
  ];
}

function meetingSentence(at: VolumeBreakEven, peak: VolumeBreakEvens['peakVolume']): Sentence {
  const beyond: Sentence = at.isBeyondPeak
    ? [' That is more than the peak of the plan sends in a month, ', peak, '.']
    : [];
  const isNothing = bareNumber(at.volume) === 0;
  switch (at.kind) {
    case 'crossing':
      return [
        'They cost the same with ',
        at.volume,
        ' out a month, ',
        at.cost,
        ` each: ${sides(at.below, at.above)}.`,
        ...beyond,
      ];
    case 'touching':
      return [
        'They cost the same with ',
        at.volume,
        ' out a month alone, ',
        at.cost,
        ` each: with ${isNothing ? 'more' : 'less and with more'} ${at.otherwise.name} is cheaper.`,
        ...beyond,
      ];
    case 'same': {
      if (isNothing && at.to === undefined && !at.above) {
        return ['They cost the same with every volume out.'];
      }
      const rest = sides(at.below, at.above);
      return [
        'They cost the same from ',
        at.volume,
        ...(at.to ? [' to ', at.to, ' out a month'] : [' out a month on']),
        rest === '' ? '.' : `: ${rest}.`,
        ...beyond,
      ];
    }
  }
}

/** The answers by volume, in the order of the volumes. */
function volumeSentences(
  found: VolumeBreakEvens,
  region: string,
): readonly [Sentence, ...Sentence[]] {
  switch (found.kind) {
    case 'not-priced':
      return [
        [
          `Where they cost the same cannot be told: no price of ${lineNames(found.ends.lines)} is known in ${region}.`,
        ],
      ];
    case 'never':
      return [
        found.ends
          ? [
              'They never cost the same with up to ',
              found.ends.volume,
              ` out a month: ${found.cheaper.name} is cheaper.`,
              ...endSentence(found.ends, region),
            ]
          : [`They never cost the same: with every volume out ${found.cheaper.name} is cheaper.`],
      ];
    case 'meets': {
      const [first, ...more] = found.at;
      const say = (at: VolumeBreakEven) => meetingSentence(at, found.peakVolume);
      return [
        say(first),
        ...more.map(say),
        ...(found.ends ? [endSentence(found.ends, region).map(trimmed)] : []),
      ];
    }
  }
}

/** A sentence that stands by itself does not begin with a space. */
const trimmed = (part: Sentence[number], at: number) =>
  at === 0 && typeof part === 'string' ? part.trimStart() : part;

/** What the plan sends, and who is cheaper there; none where a price is missing there. */
function planSentence(found: VolumeBreakEvens): Sentence[] {
  const { atPlan } = found;
  const end = found.kind === 'not-priced' || found.ends ? found.ends : undefined;
  if (end && bareNumber(atPlan.volume) > bareNumber(end.volume)) return [];
  return [
    atPlan.cheaper
      ? [
          'The plan sends ',
          atPlan.volume,
          `: there ${atPlan.cheaper.name} is cheaper by `,
          atPlan.margin,
          ' a month.',
        ]
      : ['The plan sends ', atPlan.volume, ', where they cost the same.'],
  ];
}

function priceSentence({ label, now, answer }: PriceBreakEven): Sentence {
  const given = now?.origin.kind === 'given';
  const counted: Sentence = now
    ? [given ? ' You gave ' : ' Counted is ', now, '.']
    : [' No price of it is known.'];
  switch (answer.kind) {
    case 'price':
      return [
        `${label}: at `,
        answer.price,
        ` for one they cost the same: ${sides(answer.below, answer.above)}.`,
        ...counted,
      ];
    case 'never':
      return [
        answer.reason === 'alike'
          ? `${label}: at every price ${answer.cheaper.name} is cheaper, as both pay for as many.`
          : `${label}: at every price, even at none, ${answer.cheaper.name} is cheaper.`,
      ];
    case 'always':
      return [`${label}: they cost the same at every price, as both pay for as many.`];
  }
}

function discountSentence(found: NonNullable<ReturnType<typeof discountBreakEven>>): Sentence {
  switch (found.kind) {
    case 'same':
      return ['They cost the same with what the plan sends, without a discount.'];
    case 'never':
      return [
        `No discount makes ${found.dearer.name} cost as little as ${found.cheaper.name}: what AWS bills of it is less than the difference.`,
      ];
    case 'discount':
      return [
        `${found.dearer.name} would cost as little as ${found.cheaper.name} with `,
        found.share,
        ' off all that AWS bills of it.',
      ];
  }
}

/** That an option lacks what it is judged by: what is known of its cost is not the half of it. */
const unknownSentences = (options: readonly OptionAssessment[]): Sentence[] =>
  options.flatMap((option): Sentence[] =>
    option.status === 'unknown'
      ? [
          [
            `${option.name} cannot be judged: give ${namesAt(option.missing)}. Here only its known lines count.`,
          ],
        ]
      : [],
  );

/** Where two options cost the same; undefined where one of them was not built. */
export function breakEvenView(
  assessment: Assessment,
  first: OptionAssessment,
  second: OptionAssessment,
): BreakEvenView | undefined {
  const volumes = volumeBreakEvens(assessment, first, second);
  const prices = priceBreakEvens(first, second);
  const discount = discountBreakEven(first, second);
  if (!volumes || !prices || !discount) return undefined;
  const region = assessment.plan.aws.region.choice;
  const answers = volumeSentences(volumes, region);
  const [opening, ...more] = [...unknownSentences([first, second]), ...answers];
  const notCounted = notCountedSentence(volumes.notCounted, first.name, second.name);
  return {
    first: first.name,
    second: second.name,
    volume: [opening ?? answers[0], ...more, ...planSentence(volumes)],
    prices: prices.map((price) => ({ id: price.id, sentence: priceSentence(price) })),
    discount: discountSentence(discount),
    ...(notCounted && { notCounted }),
  };
}
