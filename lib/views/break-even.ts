import {
  type Assessment,
  discountBreakEven,
  isPriced,
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
import { builtOf } from './comparison';
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
      : [`Both need as much ${lineNames(alike)} of unknown price, which cancels out.`]),
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
      return [waitsFor(found.ends.lines, region)];
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

/** The prices for want of which nothing can be told with what the plan sends. */
function missingAtPlan({ atPlan, ends, kind }: VolumeBreakEvens): readonly NotPriced[] {
  const isBeyond = ends && bareNumber(atPlan.volume) > bareNumber(ends.volume);
  return ends && (kind === 'not-priced' || isBeyond) ? ends.lines : [];
}

/** What the plan sends, and who is cheaper there; by what is known where a price is missing. */
function planSentence(found: VolumeBreakEvens): Sentence[] {
  const { atPlan } = found;
  if (missingAtPlan(found).length > 0) {
    return atPlan.cheaper
      ? [
          [
            'By the lines that have a price, with the ',
            atPlan.volume,
            ` of the plan, ${atPlan.cheaper.name} is cheaper by `,
            atPlan.margin,
            ' a month: what is missing decides.',
          ],
        ]
      : [];
  }
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

/** That an answer waits for prices: of AWS in this Region, or for what the plan does not say. */
function waitsFor(lines: readonly NotPriced[], region: string): Sentence {
  const fields = [...new Set(lines.flatMap(({ field }) => field ?? []))];
  const unpublished = lines.filter(({ field }) => field === undefined);
  const parts = [
    ...(unpublished.length === 0
      ? []
      : [`no price of ${lineNames(unpublished)} is known in ${region}`]),
    ...(fields.length === 0 ? [] : [`the plan does not say ${namesAt(fields)}`]),
  ];
  return [`Cannot be told: ${inWords(parts)}.`];
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
        ` each they cost the same: ${sides(
          // Nothing costs less than nothing.
          bareNumber(answer.price) === 0 ? undefined : answer.below,
          answer.above,
        )}.`,
        ...counted,
      ];
    case 'never':
      return [
        answer.reason === 'alike'
          ? `${label}: both need as many, so it changes nothing: by what is counted, ${answer.cheaper.name} is cheaper.`
          : `${label}: whatever it costs, even nothing, ${answer.cheaper.name} is cheaper by what is counted.`,
      ];
    case 'always':
      return [`${label}: both need as many, so they cost the same whatever it costs.`];
  }
}

function discountSentence(
  found: NonNullable<ReturnType<typeof discountBreakEven>>,
  isDiscounted: boolean,
): Sentence {
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
        isDiscounted
          ? ' more off all that AWS bills of it, after the discount of the plan, and no more off the other.'
          : ' off all that AWS bills of it, and nothing off the other.',
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
  const missing = missingAtPlan(volumes);
  // A share of a bill that is not all known says nothing of it.
  const billOf = (option: OptionAssessment) => builtOf(option)?.cost.awsBill;
  const unknownBill = [first, second].flatMap((option) => {
    const bill = billOf(option);
    return bill && !isPriced(bill) ? bill : [];
  });
  const withoutDiscount = missing.length > 0 ? missing : unknownBill;
  const notCounted = notCountedSentence(volumes.notCounted, first.name, second.name);
  return {
    first: first.name,
    second: second.name,
    volume: [opening ?? answers[0], ...more, ...planSentence(volumes)],
    prices:
      missing.length > 0
        ? [{ id: 'missing', sentence: waitsFor(missing, region) }]
        : prices.map((price) => ({ id: price.id, sentence: priceSentence(price) })),
    discount:
      withoutDiscount.length > 0
        ? waitsFor(withoutDiscount, region)
        : discountSentence(discount, assessment.plan.ownPrices.discount !== undefined),
    ...(notCounted && { notCounted }),
  };
}
