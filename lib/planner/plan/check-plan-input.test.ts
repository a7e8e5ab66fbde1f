import { describe, expect, it } from 'vitest';
import { currentEdition } from '../../editions/current-edition';
import { checkPlanInput } from './check-plan-input';
import type { PlanInput } from './plan-input';

const problems = (input: Omit<PlanInput, 'version'>) =>
  checkPlanInput({ version: 1, ...input }, currentEdition);

const design = (id: string) => ({ id, name: id });

describe('a plan that is well formed', () => {
  it('is accepted where its edition knows what it names', () => {
    expect(problems({})).toEqual([]);
    expect(
      problems({
        aws: { region: 'ap-northeast-1' },
        underlays: { directConnect: { locations: [{ group: 'japan' }] } },
        workloads: [{ out: { peakBitsPerSecond: 1e9, largestFlowBitsPerSecond: 1e9 } }],
        designs: [design('one'), design('two')],
      }),
    ).toEqual([]);
  });

  it.each([
    [
      'meanBitsPerSecond',
      { peakBitsPerSecond: 1e9, meanBitsPerSecond: 2e9 },
      { given: '2 Gbps', accepted: 'at most the peak of this direction, 1 Gbps' },
    ],
    [
      'monthlyVolume',
      { peakBitsPerSecond: 4e9, monthlyVolume: { amount: 20_000, unit: 'TB' as const } },
      { given: '20000 TB, which is a mean of 66.94 Gbps' },
    ],
  ])('is refused for a %s that its own peak cannot carry', (field, out, says) => {
    expect(problems({ workloads: [{ out }] })).toMatchObject([
      { path: `workloads.0.out.${field}`, ...says },
    ]);
  });

  it('is accepted where the mean is the peak', () => {
    const out = { peakBitsPerSecond: 1e9, meanBitsPerSecond: 1e9 };
    expect(problems({ workloads: [{ out }] })).toEqual([]);
  });

  it('is refused for an unknown Region, which are listed', () => {
    const [problem, ...others] = problems({ aws: { region: 'eu-nowhere-1' } });
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ path: 'aws.region', given: '"eu-nowhere-1"' });
    expect(problem?.accepted).toContain('eu-central-1');
  });

  it('is refused for an unknown group of locations, by its place', () => {
    const locations = [{ group: 'europe' }, { group: 'atlantis' }];
    const [problem] = problems({ underlays: { directConnect: { locations } } });
    expect(problem).toMatchObject({
      path: 'underlays.directConnect.locations.1.group',
      given: '"atlantis"',
    });
    expect(problem?.accepted).toContain('us-contiguous');
  });

  it('is refused where one flow is above the peak, in either direction', () => {
    const workloads = [
      {},
      {
        out: { peakBitsPerSecond: 1e9, largestFlowBitsPerSecond: 1.1e9 },
        in: { peakBitsPerSecond: 1e8, largestFlowBitsPerSecond: 2e8 },
      },
    ];
    expect(problems({ workloads }).map(({ path }) => path)).toEqual([
      'workloads.1.out.largestFlowBitsPerSecond',
      'workloads.1.in.largestFlowBitsPerSecond',
    ]);
  });

  it('is refused where a largest flow is less than what each flow has to carry', () => {
    const at = (largestFlowBitsPerSecond: number) =>
      problems({
        workloads: [{ out: { peakBitsPerSecond: 3e9, flows: 2, largestFlowBitsPerSecond } }],
      });
    expect(at(1.5e9)).toEqual([]);
    expect(at(1e9)).toMatchObject([
      {
        path: 'workloads.0.out.largestFlowBitsPerSecond',
        accepted: 'at least 1.5 Gbps: the peak, 3 Gbps, over 2 flows',
        counterparts: [
          {
            path: 'workloads.0.out.flows',
            accepted: 'at least 3: the peak, 3 Gbps, over a largest flow of 1 Gbps',
          },
          {
            path: 'workloads.0.out.peakBitsPerSecond',
            accepted: 'at most 2 Gbps: 2 flows of at most 1 Gbps',
          },
        ],
      },
    ]);
  });

  it('is refused for a design with an id that another has', () => {
    expect(problems({ designs: [design('a'), design('b'), design('a')] })).toMatchObject([
      { path: 'designs.2.id', given: '"a"' },
    ]);
  });

  // Two options would share every address.
  it('is refused for a design with the id of a standard option', () => {
    expect(problems({ designs: [design('vpn-tgw')] })).toHaveLength(1);
  });

  it('has no packets that its own hosts or LAN do not pass', () => {
    const input: PlanInput = {
      version: 1,
      site: { hostMtuBytes: 9000, lanMtuBytes: 1500 },
      workloads: [
        {
          out: { meanPacketBytes: 2000 },
          in: {
            packetMix: [
              { packetBytes: 40, share: 1 },
              { packetBytes: 9001, share: 1 },
            ],
          },
        },
      ],
    };
    expect(checkPlanInput(input, currentEdition)).toEqual([
      {
        path: 'workloads.0.out.meanPacketBytes',
        given: '2,000 B',
        accepted: 'at most 1,500 B, the LAN MTU of the site',
        counterparts: [
          { path: 'site.lanMtuBytes', accepted: 'at least 2,000 B, a packet of this plan' },
        ],
      },
      {
        path: 'workloads.0.in.packetMix.1.packetBytes',
        given: '9,001 B',
        accepted: 'at most 9,000 B, the Host MTU of the site',
        counterparts: [
          { path: 'site.hostMtuBytes', accepted: 'at least 9,001 B, a packet of this plan' },
        ],
      },
    ]);
    const { site: _, ...assumed } = input;
    expect(checkPlanInput(assumed, currentEdition)).toEqual([]);
  });
});
