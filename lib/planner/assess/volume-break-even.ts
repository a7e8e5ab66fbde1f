import { bareNumber } from '../bare-number';
import { constantOn } from '../catalog/constant';
import { isNotPriced, type NotPriced } from '../catalog/edition';
import { bytesPerBilledGb, bytesPerSiGb } from '../catalog/volume-units';
import { breakEvenVolume } from '../cost/break-even-formulas';
import type { Cost } from '../cost/cost';
import { margin } from '../cost/cost-formulas';
import type { CostLine } from '../cost/cost-line';
import { type CostSign, costSign } from '../cost/cost-sign';
import { unpricedBeyond } from '../cost/unpriced-beyond';
import { derive } from '../figure/derive';
import type { Figure } from '../figure/figure';
import { billedVolume, volumeOfRate } from '../plan/demand-formulas';
import { isUnknown, type Plan } from '../plan/plan';
import type { Assessment } from './assess-plan';
import {
  type CostCurve,
  costCurve,
  nothingSent,
  type PricedUpTo,
  unpricedBetween,
  volumeBeyond,
} from './cost-curve';
import type { OptionAssessment } from './option-assessment';

type Volume = Figure<'billed-GB'>;
type Side = CostCurve['option'];

interface AtOneVolume {
  readonly volume: Volume;
  /** What both cost there, by the lines that are known. */
  readonly cost: Figure<'USD'>;
  /** More than the peak of the plan sends in a month: true arithmetic for another plan. */
  readonly isBeyondPeak: boolean;
}

/** Where two options cost the same by their known lines; the sides name the cheaper one. */
export type VolumeBreakEven =
  | ({ readonly kind: 'crossing'; readonly below: Side; readonly above: Side } & AtOneVolume)
  /** They meet, and the same one is cheaper below and above, as far as there is a below and an above. */
  | ({ readonly kind: 'touching'; readonly otherwise: Side } & AtOneVolume)
  | ({
      readonly kind: 'same';
      /** Where they part again; undefined where they never do. */
      readonly to?: Volume;
      readonly below?: Side;
      readonly above?: Side;
    } & AtOneVolume);

/** Lines without a price, which a comparison of known costs leaves out. */
export interface NotCounted {
  /** Of the first alone, of the second alone, and as many of both, which changes nothing. */
  readonly first: readonly NotPriced[];
  readonly second: readonly NotPriced[];
  readonly alike: readonly NotPriced[];
}

interface Compared {
  readonly first: Side;
  readonly second: Side;
  readonly notCounted: NotCounted;
  /** All that the peak out sends in a month if it never falls. */
  readonly peakVolume: Volume;
  /** With what the plan itself sends: which is cheaper, neither where both cost the same. */
  readonly atPlan: {
    readonly volume: Volume;
    readonly cheaper?: Side;
    readonly margin: Figure<'USD'>;
  };
}

/** At which volumes out two options cost the same, all else as planned. */
export type VolumeBreakEvens = Compared &
  (
    | { readonly kind: 'never'; readonly cheaper: Side; readonly ends?: PricedUpTo }
    | {
        readonly kind: 'meets';
        /** By volume. */
        readonly at: readonly [VolumeBreakEven, ...VolumeBreakEven[]];
        /** From where on a price is not known, and nothing can be said. */
        readonly ends?: PricedUpTo;
      }
    /** What a GB costs, or what AWS bills of it in any case, is not known of one of them. */
    | { readonly kind: 'not-priced'; readonly ends: PricedUpTo }
  );

/** Far enough beyond the last tier that the slowest lines are told apart. */
const LEAST_BEYOND_GB = 1e5;

/** What all of the peak makes in a month, if it never falls. */
function peakVolumeOf({ edition, demand, conventions }: Plan, address: string): Volume | undefined {
  if (isUnknown(demand)) return undefined;
  const bytes = derive(
    volumeOfRate,
    { meanRate: demand.out.peak, hours: conventions.hoursPerMonth },
    `${address}-bytes`,
    'What the peak out sends in a month',
  );
  const perGb = conventions.volume.choice === 'si' ? bytesPerSiGb : bytesPerBilledGb;
  return derive(
    billedVolume,
    { volumes: [bytes], bytesPerBilledGb: constantOn(perGb, edition) },
    address,
    'What the peak out sends in a month, as billed',
  );
}

/** Which of two is cheaper with what the plan sends, and by how much. */
function atPlanned(first: CostCurve, second: CostCurve, volume: Volume): Compared['atPlan'] {
  const [one, other] = [first.at(volume).known, second.at(volume).known];
  const sign = costSign(bareNumber(one) - bareNumber(other));
  const [dearer, cheaper] = sign > 0 ? [one, other] : [other, one];
  return {
    volume,
    ...(sign !== 0 && { cheaper: (sign > 0 ? second : first).option }),
    margin: derive(
      margin,
      { dearer, cheaper },
      `break-even.${first.option.id}.${second.option.id}.at-plan`,
      'Difference with what the plan sends',
    ),
  };
}

/** What a comparison of two costs by their known lines leaves out. */
export function notCountedOf(lines: readonly CostLine[], others: readonly CostLine[]): NotCounted {
  const first = unpricedBeyond(lines, others);
  const second = unpricedBeyond(others, lines);
  const apart = new Set([...first, ...second].map(({ constantId }) => constantId));
  const alike = lines.flatMap(({ amount }) =>
    isNotPriced(amount) && !apart.has(amount.constantId) ? [amount] : [],
  );
  return { first, second, alike };
}

/**
 * Lines of AWS that cost something with nothing sent: where one of them has no price it cannot be said
 * which of two is cheaper at any volume.
 */
const fixedByAws = ({ lines }: Cost) =>
  lines.filter(({ payer, quantity }) => payer === 'aws' && bareNumber(quantity) > 0);

/** The lines whose want of a price ends a search between two volumes: what both lack alike does not. */
function missingBetween(first: CostCurve, second: CostCurve, from: Volume, to: Volume) {
  const one = unpricedBetween(first.at(from), first.at(to));
  const other = unpricedBetween(second.at(from), second.at(to));
  const without = (lines: typeof one, others: typeof one) =>
    lines
      .filter(
        ({ missing, quantity }) =>
          !others.some(
            (line) => line.missing.constantId === missing.constantId && line.quantity === quantity,
          ),
      )
      .map(({ missing }) => missing);
  return [...without(one, other), ...without(other, one)];
}

/** Kinks of both, from nothing on, each once. */
function volumesToLookAt(first: CostCurve, second: CostCurve): readonly [Volume, ...Volume[]] {
  const kinks = [...first.kinks, ...second.kinks]
    .toSorted((one, other) => bareNumber(one) - bareNumber(other))
    .filter((kink, at, all) => {
      const before = all[at - 1];
      return bareNumber(kink) > (before ? bareNumber(before) : 0);
    });
  return [nothingSent, ...kinks];
}

/**
 * A volume behind the last kink that tells what happens there: the two straight lines meet before
 * it, or they never do.
 */
function probeBeyond(last: Volume, apart: (volume: Volume) => number): Volume {
  const from = bareNumber(last);
  const probe = Math.max(2 * from, from + LEAST_BEYOND_GB);
  const [near, far] = [apart(last), apart(volumeBeyond(probe))];
  if (costSign(far - near) === 0) return volumeBeyond(probe);
  const meetsAt = from + ((probe - from) * near) / (near - far);
  let beyond = probe;
  // By a margin, so that the crossing is between the two volumes that tell it and not at one.
  while (beyond < 1.5 * meetsAt) beyond *= 2;
  return volumeBeyond(beyond);
}

/** A volume at which both cost the same, or a range over which they do. */
interface Contact {
  readonly from: Volume;
  /** The same volume where it is one; undefined where the range has no end. */
  readonly to: Volume | undefined;
  readonly before: CostSign | undefined;
  readonly after: CostSign | undefined;
}

interface Search {
  readonly contacts: readonly Contact[];
  /** Of what the first costs more than the second with nothing sent. */
  readonly sign: CostSign;
  readonly ends?: PricedUpTo;
}

/** The part of the volumes that have a price in both, and what ends it. */
function pricedPart(
  first: CostCurve,
  second: CostCurve,
  volumes: readonly Volume[],
): { readonly volumes: readonly Volume[]; readonly ends?: PricedUpTo } {
  for (const [at, to] of volumes.entries()) {
    const from = volumes[at - 1];
    if (from === undefined) continue;
    const [line, ...lines] = missingBetween(first, second, from, to);
    if (line) {
      return { volumes: volumes.slice(0, at), ends: { volume: from, lines: [line, ...lines] } };
    }
  }
  return { volumes };
}

/** Every contact of two curves, from nothing sent to the last volume that has a price in both. */
function search(first: CostCurve, second: CostCurve): Search {
  const apart = (volume: Volume) =>
    bareNumber(first.at(volume).known) - bareNumber(second.at(volume).known);
  const kinks = volumesToLookAt(first, second);
  const probe = probeBeyond(kinks.at(-1) ?? kinks[0], apart);
  const { volumes, ends } = pricedPart(first, second, [...kinks, probe]);
  const signs = volumes.map((volume) => costSign(apart(volume)));
  const contacts: Contact[] = [];
  const crossing = (from: Volume, to: Volume) =>
    derive(
      breakEvenVolume,
      {
        from,
        to,
        costAtFrom: first.at(from).known,
        otherAtFrom: second.at(from).known,
        costAtTo: first.at(to).known,
        otherAtTo: second.at(to).known,
      },
      `break-even.${first.option.id}.${second.option.id}.volume-${contacts.length + 1}`,
    );
  volumes.forEach((volume, at) => {
    const [before, sign] = [signs[at - 1], signs[at]];
    const previous = volumes[at - 1];
    if (sign === 0 && before !== 0) {
      // As long as both stay the same it is one contact.
      const later = signs.findIndex((other, place) => place > at && other !== 0);
      const last = (later < 0 ? volumes.length : later) - 1;
      const isOne = last === at;
      const from = isOne && previous ? crossing(previous, volume) : volume;
      const isEndless = later < 0 && ends === undefined;
      contacts.push({
        from,
        to: isOne ? from : isEndless ? undefined : volumes[last],
        before,
        after: signs[last + 1],
      });
    } else if (previous && before && sign === -before) {
      const from = crossing(previous, volume);
      contacts.push({ from, to: from, before, after: sign });
    }
  });
  return { contacts, sign: signs[0] ?? 0, ...(ends && { ends }) };
}

/**
 * The monthly volumes out at which two options cost the same by their known lines: the designs as
 * sized for the plan, the volume in as planned. Every kink of both curves is looked at, so that each
 * crossing lies on two straight lines and is exact. Undefined where one was not built.
 */
export function volumeBreakEvens(
  assessment: Assessment,
  optionA: OptionAssessment,
  optionB: OptionAssessment,
): VolumeBreakEvens | undefined {
  const { plan } = assessment;
  const first = costCurve(assessment, optionA);
  const second = costCurve(assessment, optionB);
  const peakVolume = peakVolumeOf(plan, `break-even.${optionA.id}.${optionB.id}.peak-volume`);
  if (first === undefined || second === undefined || peakVolume === undefined) return undefined;
  if (isUnknown(plan.demand)) return undefined;
  const planned = plan.demand.out.monthlyVolume;
  const compared: Compared = {
    first: first.option,
    second: second.option,
    notCounted: notCountedOf(first.at(planned).lines, second.at(planned).lines),
    peakVolume,
    atPlan: atPlanned(first, second, planned),
  };
  const [without, withoutOther] = [first.at(nothingSent), second.at(nothingSent)];
  const [missing, ...others] = [
    ...unpricedBeyond(fixedByAws(without), withoutOther.lines),
    ...unpricedBeyond(fixedByAws(withoutOther), without.lines),
  ];
  if (missing) {
    const lines = [missing, ...others] as const;
    return { ...compared, kind: 'not-priced', ends: { volume: nothingSent, lines } };
  }
  const { contacts, sign, ends } = search(first, second);
  if (ends && bareNumber(ends.volume) === 0) return { ...compared, kind: 'not-priced', ends };
  const cheaperBy = (of: CostSign | undefined): Side | undefined =>
    of ? (of > 0 ? second.option : first.option) : undefined;
  const meetings = contacts.map(({ from, to, before, after }): VolumeBreakEven => {
    const [below, above] = [cheaperBy(before), cheaperBy(after)];
    const there: AtOneVolume = {
      volume: from,
      cost: first.at(from).known,
      isBeyondPeak: bareNumber(from) > bareNumber(peakVolume),
    };
    const isRange = to === undefined || bareNumber(to) > bareNumber(from);
    const otherwise = below ?? above;
    if (isRange || otherwise === undefined) {
      return {
        kind: 'same',
        ...there,
        ...(to && { to }),
        ...(below && { below }),
        ...(above && { above }),
      };
    }
    return below && above && below.id !== above.id
      ? { kind: 'crossing', ...there, below, above }
      : { kind: 'touching', ...there, otherwise };
  });
  const [meeting, ...more] = meetings;
  if (meeting) {
    return { ...compared, kind: 'meets', at: [meeting, ...more], ...(ends && { ends }) };
  }
  const cheaper = cheaperBy(sign);
  if (cheaper === undefined) throw new Error('two curves that never meet have a cheaper one');
  return { ...compared, kind: 'never', cheaper, ...(ends && { ends }) };
}
