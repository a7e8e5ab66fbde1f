import {
  awsDirectConnectFaqs,
  awsDirectConnectPricing,
  awsDirectConnectPricingGuide,
  awsDirectConnectResiliency,
  awsEc2DataTransferPricing,
  awsFreeTierBill,
  awsTransitGatewayPricing,
  awsVpnAccelerated,
  awsVpnPricing,
} from '../catalog/sources';
import { defineFormula, listOf } from '../figure/formula';

/** Amounts are whole micro-dollars, so that lines add up to their total exactly. */
const MICRO = 1e6;
const wholeMicroDollars = (usd: number) => Math.round(usd * MICRO) / MICRO;

const rounding = 'Rounded to a millionth of a dollar, so that lines add up exactly.';

export const meteredHours = /*#__PURE__*/ defineFormula({
  id: 'cost.metered-hours',
  label: 'Hours metered',
  expression: 'items × hoursPerMonth',
  sources: [awsVpnPricing, awsDirectConnectPricing],
  inputs: { items: 'count', hoursPerMonth: 'h' },
  output: 'h',
  compute: ({ items, hoursPerMonth }) => items * hoursPerMonth,
});

/** Hours in a day. */
const DAY = 24;

export const portHoursBeforeUse = /*#__PURE__*/ defineFormula({
  id: 'cost.port-hours-before-use',
  label: 'Port-hours billed before the first packet',
  expression: 'ports × max(0, leadTime − grace) × 24',
  sources: [awsDirectConnectPricing, awsDirectConnectPricingGuide],
  inputs: { ports: 'count', leadTime: 'day', grace: 'day' },
  output: 'h',
  limits: ['The port is taken to become active when the lead time is over.'],
  compute: ({ ports, leadTime, grace }) => ports * Math.max(0, leadTime - grace) * DAY,
});

export const portPairs = /*#__PURE__*/ defineFormula({
  id: 'cost.port-pairs',
  label: 'Port-pairs billed',
  expression: 'ceil(ports ÷ 2)',
  sources: [awsDirectConnectPricing],
  inputs: { ports: 'count' },
  output: 'count',
  limits: ['Under a flat rate two ports at a location are billed as one.'],
  compute: ({ ports }) => Math.ceil(ports / 2),
});

export const amountByHour = /*#__PURE__*/ defineFormula({
  id: 'cost.by-hour',
  label: 'Amount',
  expression: 'round(hours × rate × 10^6) ÷ 10^6',
  sources: [awsVpnPricing, awsDirectConnectPricing],
  inputs: { hours: 'h', rate: 'USD/h' },
  output: 'USD',
  limits: [rounding],
  compute: ({ hours, rate }) => wholeMicroDollars(hours * rate),
});

export const amountByVolume = /*#__PURE__*/ defineFormula({
  id: 'cost.by-volume',
  label: 'Amount',
  expression: 'round(volume × rate × 10^6) ÷ 10^6',
  sources: [awsEc2DataTransferPricing, awsDirectConnectPricing],
  inputs: { volume: 'billed-GB', rate: 'USD/GB' },
  output: 'USD',
  limits: [rounding],
  compute: ({ volume, rate }) => wholeMicroDollars(volume * rate),
});

export const amountByMonth = /*#__PURE__*/ defineFormula({
  id: 'cost.by-month',
  label: 'Amount',
  expression: 'round(items × rate × 10^6) ÷ 10^6',
  sources: [awsDirectConnectPricing],
  inputs: { items: 'count', rate: 'USD/month' },
  output: 'USD',
  limits: [rounding],
  compute: ({ items, rate }) => wholeMicroDollars(items * rate),
});

export const amountOnce = /*#__PURE__*/ defineFormula({
  id: 'cost.once',
  label: 'Amount',
  expression: 'round(items × rate × 10^6) ÷ 10^6',
  sources: [awsDirectConnectPricing],
  inputs: { items: 'count', rate: 'USD' },
  output: 'USD',
  limits: [rounding],
  compute: ({ items, rate }) => wholeMicroDollars(items * rate),
});

/** Rates have up to five decimals, and a discount a few more: a billionth of a dollar keeps both. */
const NANO = 1e9;

const off = 'Taken off the rate of one line, whatever the volume; commitments are not modelled.';

export const discountedByHour = /*#__PURE__*/ defineFormula({
  id: 'cost.discounted-by-hour',
  label: 'Rate, less the discount',
  expression: 'round(listed × (1 − discount) × 10^9) ÷ 10^9',
  sources: [awsVpnPricing, awsDirectConnectPricing],
  inputs: { listed: 'USD/h', discount: 'fraction' },
  output: 'USD/h',
  limits: [off],
  compute: ({ listed, discount }) => Math.round(listed * (1 - discount) * NANO) / NANO,
});

export const discountedByVolume = /*#__PURE__*/ defineFormula({
  id: 'cost.discounted-by-volume',
  label: 'Rate, less the discount',
  expression: 'round(listed × (1 − discount) × 10^9) ÷ 10^9',
  sources: [awsEc2DataTransferPricing, awsDirectConnectPricing],
  inputs: { listed: 'USD/GB', discount: 'fraction' },
  output: 'USD/GB',
  limits: [off],
  compute: ({ listed, discount }) => Math.round(listed * (1 - discount) * NANO) / NANO,
});

export const egressVolume = /*#__PURE__*/ defineFormula({
  id: 'cost.egress-volume',
  label: 'Volume out to the internet',
  // One set of tiers and one free volume for all that leaves, whichever service sends it.
  expression: 'workloads + publicServices',
  sources: [awsEc2DataTransferPricing, awsDirectConnectFaqs],
  inputs: { workloads: 'billed-GB', publicServices: 'billed-GB' },
  output: 'billed-GB',
  limits: ['Public services are taken to send from the Region of the plan.'],
  compute: ({ workloads, publicServices }) => workloads + publicServices,
});

export const volumeBeyondFree = /*#__PURE__*/ defineFormula({
  id: 'cost.volume-beyond-free',
  label: 'Volume beyond the free tier',
  expression: 'max(0, volume − free)',
  // The bill itself words its first tier as coming after the free volume.
  sources: [awsFreeTierBill],
  inputs: { volume: 'billed-GB', free: 'billed-GB' },
  output: 'billed-GB',
  limits: [
    'The rest of the organisation is taken to use none of it, unless the plan says how much it sends.',
  ],
  compute: ({ volume, free }) => Math.max(0, volume - free),
});

export const volumeInTier = /*#__PURE__*/ defineFormula({
  id: 'cost.volume-in-tier',
  label: 'Volume in the tier',
  expression: 'max(0, min(volume, to) − from)',
  sources: [awsEc2DataTransferPricing],
  inputs: { volume: 'billed-GB', from: 'billed-GB', to: 'billed-GB' },
  output: 'billed-GB',
  limits: [
    'Tiers are taken to be unused by the rest of the organisation, unless the plan says how much it sends.',
  ],
  compute: ({ volume, from, to }) => Math.max(0, Math.min(volume, to) - from),
});

export const volumeInLastTier = /*#__PURE__*/ defineFormula({
  id: 'cost.volume-in-last-tier',
  label: 'Volume in the last tier',
  expression: 'max(0, volume − from)',
  sources: [awsEc2DataTransferPricing],
  inputs: { volume: 'billed-GB', from: 'billed-GB' },
  output: 'billed-GB',
  limits: [
    'Tiers are taken to be unused by the rest of the organisation, unless the plan says how much it sends.',
  ],
  compute: ({ volume, from }) => Math.max(0, volume - from),
});

export const freeVolumeLeft = /*#__PURE__*/ defineFormula({
  id: 'cost.free-volume-left',
  label: 'Free volume that others leave',
  expression: 'max(0, free − used)',
  sources: [awsFreeTierBill],
  inputs: { free: 'billed-GB', used: 'billed-GB' },
  output: 'billed-GB',
  compute: ({ free, used }) => Math.max(0, free - used),
});

export const volumeAfterOthersInTier = /*#__PURE__*/ defineFormula({
  id: 'cost.volume-after-others-in-tier',
  label: 'Volume in the tier, after what others use of it',
  expression: 'max(0, min(before + volume, to) − max(before, from))',
  sources: [awsEc2DataTransferPricing],
  inputs: { volume: 'billed-GB', before: 'billed-GB', from: 'billed-GB', to: 'billed-GB' },
  output: 'billed-GB',
  limits: [
    'The rest of the organisation is taken to use the tiers first, so the plan pays the later rates.',
  ],
  compute: ({ volume, before, from, to }) =>
    Math.max(0, Math.min(before + volume, to) - Math.max(before, from)),
});

export const volumeAfterOthersInLastTier = /*#__PURE__*/ defineFormula({
  id: 'cost.volume-after-others-in-last-tier',
  label: 'Volume in the last tier, after what others use',
  expression: 'max(0, before + volume − max(before, from))',
  sources: [awsEc2DataTransferPricing],
  inputs: { volume: 'billed-GB', before: 'billed-GB', from: 'billed-GB' },
  output: 'billed-GB',
  limits: ['The rest of the organisation is taken to use the tiers first.'],
  compute: ({ volume, before, from }) => Math.max(0, before + volume - Math.max(before, from)),
});

export const volumeOfPeer = /*#__PURE__*/ defineFormula({
  id: 'cost.volume-of-peer',
  label: 'Volume of the peered Region',
  expression: 'volume × share',
  sources: [awsTransitGatewayPricing],
  inputs: { volume: 'billed-GB', share: 'fraction' },
  output: 'billed-GB',
  limits: [
    'The share is the same in both directions.',
    'What leaves for the site is billed once more, from the Region of the gateway on which the site’s links end.',
  ],
  compute: ({ volume, share }) => volume * share,
});

export const volumeOfOwnRegion = /*#__PURE__*/ defineFormula({
  id: 'cost.volume-of-own-region',
  label: 'Volume of the VPCs here',
  expression: 'volume × (1 − share)',
  // What comes from a peering attachment is not processed a second time.
  sources: [awsTransitGatewayPricing],
  inputs: { volume: 'billed-GB', share: 'fraction' },
  output: 'billed-GB',
  compute: ({ volume, share }) => volume * (1 - share),
});

export const accelerators = /*#__PURE__*/ defineFormula({
  id: 'cost.accelerators',
  label: 'Accelerators',
  expression: 'connections × acceleratorsPerConnection',
  sources: [awsVpnAccelerated],
  inputs: { connections: 'count', acceleratorsPerConnection: 'count' },
  output: 'count',
  compute: ({ connections, acceleratorsPerConnection }) => connections * acceleratorsPerConnection,
});

export const largerDirection = /*#__PURE__*/ defineFormula({
  id: 'cost.larger-direction',
  label: 'Volume of the larger direction',
  expression: 'max(volumeOut, volumeIn)',
  sources: [awsVpnPricing],
  inputs: { volumeOut: 'billed-GB', volumeIn: 'billed-GB' },
  output: 'billed-GB',
  limits: [
    'AWS takes the larger direction of each hour, the model that of the month: where the directions take turns, AWS bills more.',
  ],
  compute: ({ volumeOut, volumeIn }) => Math.max(volumeOut, volumeIn),
});

export const sumOfAmounts = /*#__PURE__*/ defineFormula({
  id: 'cost.sum',
  label: 'Sum of the lines',
  expression: 'round(sum(amounts) × 10^6) ÷ 10^6',
  sources: [awsDirectConnectPricing],
  inputs: { amounts: listOf('USD') },
  output: 'USD',
  compute: ({ amounts }) => wholeMicroDollars(amounts.reduce((total, usd) => total + usd, 0)),
});

export const margin = /*#__PURE__*/ defineFormula({
  id: 'cost.margin',
  label: 'Difference between two costs',
  expression: 'round((dearer − cheaper) × 10^6) ÷ 10^6',
  sources: [awsDirectConnectPricing, awsDirectConnectPricingGuide],
  inputs: { dearer: 'USD', cheaper: 'USD' },
  output: 'USD',
  compute: ({ dearer, cheaper }) => wholeMicroDollars(dearer - cheaper),
});

/** Bits a second in a gigabit a second. */
const GIGABIT = 1e9;

export const costPerUsableGbps = /*#__PURE__*/ defineFormula({
  id: 'cost.per-usable-gbps',
  label: 'Known cost for each usable Gbps',
  expression: 'known ÷ (usable ÷ 10^9)',
  sources: [awsDirectConnectResiliency],
  inputs: { known: 'USD', usable: 'bit/s' },
  output: 'USD/Gbps',
  compute: ({ known, usable }) => known / (usable / GIGABIT),
});

export const costPerGbpsLeft = /*#__PURE__*/ defineFormula({
  id: 'cost.per-gbps-left',
  label: 'Known cost for each Gbps that its worst failure leaves',
  expression: 'known ÷ (left ÷ 10^9)',
  sources: [awsDirectConnectResiliency],
  inputs: { known: 'USD', left: 'bit/s' },
  output: 'USD/Gbps',
  compute: ({ known, left }) => known / (left / GIGABIT),
});
