import {
  awsDirectConnectPricing,
  awsEc2DataTransferPricing,
  awsFreeTierBill,
} from '../catalog/sources';
import { defineFormula, listOf } from '../figure/formula';

/** Of a dollar, as amounts are whole micro-dollars; and of a GB, which is less than any price tells. */
const MILLIONTHS = 1e6;

const total = (volumes: readonly number[]) => volumes.reduce((sum, volume) => sum + volume, 0);

export const volumeAtTierBound = /*#__PURE__*/ defineFormula({
  id: 'cost.volume-at-tier-bound',
  label: 'Volume out at which the tier begins',
  expression: 'bound + sum(free) − sum(taken)',
  sources: [awsEc2DataTransferPricing, awsFreeTierBill],
  inputs: { bound: 'billed-GB', free: listOf('billed-GB'), taken: listOf('billed-GB') },
  output: 'billed-GB',
  limits: ['Below zero, the rest of the organisation and public services are beyond the bound.'],
  compute: ({ bound, free, taken }) => bound + total(free) - total(taken),
});

export const breakEvenVolume = /*#__PURE__*/ defineFormula({
  id: 'cost.break-even-volume',
  label: 'Volume out at which both cost the same',
  // Between two volumes at which no tier begins both costs are straight lines.
  expression:
    'round((from + (to − from) × (costAtFrom − otherAtFrom) ÷ ((costAtFrom − otherAtFrom) − (costAtTo − otherAtTo))) × 10^6) ÷ 10^6',
  sources: [awsDirectConnectPricing, awsEc2DataTransferPricing],
  inputs: {
    from: 'billed-GB',
    to: 'billed-GB',
    costAtFrom: 'USD',
    otherAtFrom: 'USD',
    costAtTo: 'USD',
    otherAtTo: 'USD',
  },
  output: 'billed-GB',
  limits: [
    'Holds where no price changes between the two volumes; rounded to a millionth of a GB.',
    'All else is as planned: the designs, the volume in, and what others bill.',
  ],
  compute: ({ from, to, costAtFrom, otherAtFrom, costAtTo, otherAtTo }) => {
    const apart = costAtFrom - otherAtFrom;
    const volume = from + ((to - from) * apart) / (apart - (costAtTo - otherAtTo));
    return Math.round(volume * MILLIONTHS) / MILLIONTHS;
  },
});

export const breakEvenPrice = /*#__PURE__*/ defineFormula({
  id: 'cost.break-even-price',
  label: 'Price of one at which both cost the same',
  expression: 'round((otherRest − rest) ÷ (items − otherItems) × 10^6) ÷ 10^6',
  sources: [awsDirectConnectPricing],
  inputs: { rest: 'USD', otherRest: 'USD', items: 'count', otherItems: 'count' },
  output: 'USD/month',
  limits: ['By the lines that are known; the rest of both is held as it is.'],
  compute: ({ rest, otherRest, items, otherItems }) =>
    Math.round(((otherRest - rest) / (items - otherItems)) * MILLIONTHS) / MILLIONTHS,
});

export const breakEvenDiscount = /*#__PURE__*/ defineFormula({
  id: 'cost.break-even-discount',
  label: 'Discount on the AWS bill at which both cost the same',
  expression: '(dearer − cheaper) ÷ awsBill',
  sources: [awsDirectConnectPricing],
  inputs: { dearer: 'USD', cheaper: 'USD', awsBill: 'USD' },
  output: 'fraction',
  limits: ['One percentage on every line that AWS bills of the dearer option, and on no other.'],
  compute: ({ dearer, cheaper, awsBill }) => (dearer - cheaper) / awsBill,
});
