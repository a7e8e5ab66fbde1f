import { defineConstant } from './constant';
import { directConnectPricing2026, vpnPricing2026 } from './evidence';

/** Hours that a bill is worked out with. */

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
