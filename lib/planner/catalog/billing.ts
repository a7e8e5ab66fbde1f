import { defineConstant } from './constant';
import {
  directConnectPricing2026,
  directConnectPricingGuide2026,
  vpnPricing2026,
} from './evidence';

/** Hours and days that a bill is worked out with. */

export const hoursPerBillingMonth = /*#__PURE__*/ defineConstant({
  id: 'aws.billing.hours-per-month',
  label: 'Hours of a billing month',
  unit: 'h',
  scope: 'per month, a twelfth of a year of 365 days',
  readings: [
    {
      value: 730,
      ...directConnectPricing2026,
      note: 'AWS’s Direct Connect examples and its calculator use it',
    },
  ],
});

export const hoursPerThirtyDays = /*#__PURE__*/ defineConstant({
  id: 'aws.billing.hours-per-thirty-days',
  label: 'Hours of thirty days',
  unit: 'h',
  scope: 'per month of 30 days',
  readings: [{ value: 720, ...vpnPricing2026, note: 'AWS’s VPN examples use it' }],
});

export const portBillingGrace = /*#__PURE__*/ defineConstant({
  id: 'aws.billing.dedicated-port-grace',
  label: 'Days from the order until an inactive dedicated port is billed',
  unit: 'day',
  scope: 'per dedicated connection; it is billed from the day it is active, where that is sooner',
  readings: [
    {
      value: 90,
      ...directConnectPricing2026,
      confidence: 'medium-high',
      note: 'the Pricing Guide of 2026 says from creation to deletion',
    },
  ],
});

export const portBillingFromOrder = /*#__PURE__*/ defineConstant({
  id: 'aws.billing.dedicated-port-from-order',
  label: 'Days from the order until a dedicated port is billed, by the Pricing Guide',
  unit: 'day',
  scope: 'per dedicated connection',
  readings: [
    {
      value: 0,
      ...directConnectPricingGuide2026,
      confidence: 'medium',
      note: 'it bills from creation to deletion; the pricing page allows 90 days, citing the User Guide',
    },
  ],
});
