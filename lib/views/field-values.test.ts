import { expect, it } from 'vitest';
import { currentEdition } from '../editions/current-edition';
import { assessPlan } from '../planner';
import { bareNumber } from '../planner/bare-number';
import { sentenceText } from './cell-text';
import { fieldValues } from './field-values';

it('the ceiling in use is that of ports and tunnels, not that of a hosted connection', () => {
  const plan = assessPlan(
    { version: 1, workloads: [{ out: { peakBitsPerSecond: 1e9 } }] },
    currentEdition,
  );
  const value = fieldValues(plan).get('requirements.utilisationCeiling')?.inUse;
  expect(value && 'unit' in value && bareNumber(value)).toBe(0.8);
});

it('the volume of each of several workloads is in GB as billed, and the mix is said to be in use', () => {
  const values = fieldValues(
    assessPlan(
      {
        version: 1,
        workloads: [
          { out: { peakBitsPerSecond: 1e9, monthlyVolume: { amount: 2, unit: 'TB' } } },
          {
            out: {
              peakBitsPerSecond: 1e9,
              monthlyVolume: { amount: 100, unit: 'GB' },
              packetMix: [{ packetBytes: 64, share: 1 }],
            },
          },
        ],
      },
      currentEdition,
    ),
  );
  const said = (path: string) => {
    const echo = values.get(path)?.echo;
    return echo && sentenceText(echo);
  };
  expect(said('workloads.0.out.monthlyVolume')).toBe('2 TB, billed by AWS as 2,048 GB');
  expect(said('workloads.1.out.monthlyVolume')).toBe('100 GB, billed by AWS as 100 GB');
  expect(said('workloads.1.out.meanPacketBytes')).toMatch(/^The mean of the packet mix.*64 B/);
  expect(said('workloads.0.out.meanPacketBytes')).toBeUndefined();
});

it('a volume that is of no workload is in GB as billed too', () => {
  const values = fieldValues(
    assessPlan(
      {
        version: 1,
        aws: { publicServices: { monthlyVolume: { amount: 500, unit: 'GB' } } },
        underlays: {
          directConnect: { siteLink: { monthlyVolume: { amount: 3, unit: 'TB' }, to: 'europe' } },
        },
      },
      currentEdition,
    ),
  );
  const said = (path: string) => {
    const echo = values.get(path)?.echo;
    return echo && sentenceText(echo);
  };
  expect(said('underlays.directConnect.siteLink.monthlyVolume')).toBe(
    '3 TB, billed by AWS as 3,072 GB',
  );
  expect(said('aws.publicServices.monthlyVolume')).toBe('500 GB, billed by AWS as 500 GB');
});
