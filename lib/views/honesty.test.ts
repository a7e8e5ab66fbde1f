import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currentEdition } from '../editions/current-edition';
import { assessPlan, isChoice, type PlanInput, planKeys, recompute, walk } from '../planner';
import { bareNumber } from '../planner/bare-number';
import { assessmentFigures } from './assessment-figures';

const direction = fc.record(
  {
    peakBitsPerSecond: fc.integer({ min: 0, max: 2e10 }),
    monthlyVolume: fc.record({
      amount: fc.integer({ min: 0, max: 500 }),
      unit: fc.constantFrom('GB', 'TB', 'TiB'),
    }),
    meanPacketBytes: fc.integer({ min: 40, max: 9001 }),
    flows: fc.integer({ min: 1, max: 400 }),
  },
  { requiredKeys: [] },
);

/** Plans of every shape that the options branch on. */
const plans: fc.Arbitrary<PlanInput> = fc.record({
  version: fc.constant(1 as const),
  workloads: fc.array(
    fc.record({
      kind: fc.constantFrom('mixed-enterprise', 'bulk-copy', 'database-replication', 'web-api'),
      out: direction.map((out) => ({ peakBitsPerSecond: 3e9, ...out })),
      in: direction,
    }),
    { minLength: 1, maxLength: 2 },
  ),
  aws: fc.record({
    region: fc.constantFrom('us-east-1', 'ap-northeast-1', 'me-central-1', 'us-gov-west-1'),
    gateway: fc.constantFrom('transit-gateway', 'virtual-private-gateway', 'cloud-wan'),
  }),
  vpn: fc.record({
    cipherSuite: fc.constantFrom('aes-gcm-16', 'aes-cbc-sha2-256'),
    natTraversal: fc.boolean(),
    routing: fc.constantFrom('bgp', 'static'),
  }),
  requirements: fc.record({
    survive: fc.constantFrom('none', 'tunnel', 'connection', 'customer-gateway', 'dx-connection'),
    jumboFrames: fc.boolean(),
  }),
  conventions: fc.record({
    volume: fc.constantFrom('aws', 'si-metered', 'si'),
    tunnelRateCounts: fc.constantFrom('inner', 'outer'),
    packetRateCounts: fc.constantFrom('per-direction', 'both-directions'),
    countPacketCeiling: fc.boolean(),
    countPublicIpv4: fc.boolean(),
    discountFraction: fc.constantFrom(0, 0.17),
    egressUsedElsewhere: fc.constantFrom({ amount: 0, unit: 'GB' }, { amount: 20, unit: 'TB' }),
    flatRateTransitTraffic: fc.constantFrom('included', 'metered'),
    dedicatedPortBillingStart: fc.constantFrom('active-or-90-days', 'order'),
  }),
  underlays: fc.constant({ directConnect: { flatRateTier: 2 } }),
  onPremisesCosts: fc.record(
    {
      cabinetUsdPerMonth: fc.constant(900),
      routerUsdPerMonth: fc.constant(75),
      routerUsdOnce: fc.constant(8000),
      crossConnectUsdOnce: fc.constant(500),
    },
    { requiredKeys: [] },
  ),
  prices: fc.constantFrom(
    {},
    { 'tgw.attachment-hour.us-east-1': { usd: 0.04 } },
    { 'vpn.connection-hour.standard.ap-northeast-1': { discountFraction: 0.5 } },
  ),
});

const RUNS = { numRuns: 60 };

describe('every figure of a random plan', { timeout: 60_000 }, () => {
  it('is what its leaves alone give again', () => {
    fc.assert(
      fc.property(plans, (input) => {
        for (const node of assessmentFigures(assessPlan(input, currentEdition))) {
          if (!isChoice(node)) expect(recompute(node), node.address).toBe(bareNumber(node));
        }
      }),
      RUNS,
    );
  });

  it('rests on leaves that are given, catalogued with a source, or assumed with a reason', () => {
    fc.assert(
      fc.property(plans, (input) => {
        walk(assessmentFigures(assessPlan(input, currentEdition)), ({ origin, address, label }) => {
          expect(label, address).not.toBe('');
          switch (origin.kind) {
            case 'given':
              expect(valueAt(input, origin.path), origin.path).toBeDefined();
              break;
            case 'catalogued':
              expect(origin.constant.source.url, address).toMatch(/^https:\/\//);
              expect(origin.constant.validFrom <= origin.constant.retrieved, address).toBe(true);
              break;
            case 'assumed':
              expect(origin.reason.length, address).toBeGreaterThan(5);
              break;
            case 'derived':
              expect(Object.keys(origin.inputs), address).toEqual(origin.formula.inputNames);
          }
        });
      }),
      RUNS,
    );
  });

  it('has an address that no other figure has', () => {
    fc.assert(
      fc.property(plans, (input) => {
        const values = new Map<string, string>();
        walk(assessmentFigures(assessPlan(input, currentEdition)), (node) => {
          const value = isChoice(node) ? node.choice : `${bareNumber(node)} ${node.unit}`;
          const known = values.get(node.address);
          if (known !== undefined) expect(value, node.address).toBe(known);
          values.set(node.address, value);
        });
      }),
      RUNS,
    );
  });
});

function valueAt(input: PlanInput, path: string): unknown {
  return planKeys(path).reduce<unknown>((value, key) => Reflect.get(Object(value), key), input);
}
