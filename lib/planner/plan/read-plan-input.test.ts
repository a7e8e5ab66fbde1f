import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlanInput } from './read-plan-input';

/** The problems of a plan that has to be refused. */
function problemsOf(json: unknown) {
  const reading = readPlanInput(json);
  if (reading.ok) throw new Error('the plan was accepted');
  return reading.problems;
}

describe('a plan that is read', () => {
  it('stays as sparse as it was given', () => {
    const plan = { version: 1, workloads: [{ out: { peakBitsPerSecond: 4e9 } }] };
    expect(readPlanInput(plan)).toEqual({ ok: true, input: plan });
    expect(readPlanInput({ version: 1 })).toEqual({ ok: true, input: { version: 1 } });
  });

  it.each<[path: string, given: string, accepted: RegExp, plan: unknown]>([
    ['plan', 'null', /a plan/, null],
    ['plan', '[]', /a plan/, []],
    ['plan', '"plan"', /a plan/, 'plan'],
    ['version', 'nothing', /^1,/, {}],
    ['version', '2', /^1,/, { version: 2 }],
    ['version', '"1"', /^1,/, { version: '1' }],
    ['demand', '5', /no field of this name/, { version: 1, demand: 5 }],
    ['aws.regoin', '"us-east-1"', /no field/, { version: 1, aws: { regoin: 'us-east-1' } }],
    ['aws.gateway', '"tgw"', /transit-gateway/, { version: 1, aws: { gateway: 'tgw' } }],
    ['aws.vpcAttachments', '1.5', /whole number/, { version: 1, aws: { vpcAttachments: 1.5 } }],
    ['aws.availabilityZones', '7', /from 1 to 6/, { version: 1, aws: { availabilityZones: 7 } }],
    [
      'workloads.0.out.peakBitsPerSecond',
      '-1',
      /0 to 100 Tbps/,
      { version: 1, workloads: [{ out: { peakBitsPerSecond: -1 } }] },
    ],
    [
      'workloads.1.in.peakBitsPerSecond',
      '"4Gbps"',
      /bits per second/,
      { version: 1, workloads: [{}, { in: { peakBitsPerSecond: '4Gbps' } }] },
    ],
    [
      'workloads.0.out.monthlyVolume.unit',
      '"tb"',
      /TB/,
      { version: 1, workloads: [{ out: { monthlyVolume: { amount: 1, unit: 'tb' } } }] },
    ],
    [
      'workloads.0.out.monthlyVolume',
      '20',
      /amount and a unit/,
      { version: 1, workloads: [{ out: { monthlyVolume: 20 } }] },
    ],
    [
      'workloads.0.out.flows',
      '0',
      /from 1 to 1,000,000/,
      { version: 1, workloads: [{ out: { flows: 0 } }] },
    ],
    [
      'workloads.0.out.meanPacketBytes',
      '19',
      /20 to 9,001/,
      { version: 1, workloads: [{ out: { meanPacketBytes: 19 } }] },
    ],
    ['workloads.0.kind', '"backup"', /bulk-copy/, { version: 1, workloads: [{ kind: 'backup' }] }],
    [
      'requirements.utilisationCeiling',
      '80',
      /0.05 to 1/,
      { version: 1, requirements: { utilisationCeiling: 80 } },
    ],
    [
      'requirements.confidence',
      '1',
      /0.5 to 0.9999/,
      { version: 1, requirements: { confidence: 1 } },
    ],
    [
      'requirements.survive',
      '"everything"',
      /customer-gateway/,
      { version: 1, requirements: { survive: 'everything' } },
    ],
    [
      'underlays.internet.pathMtuBytes',
      '500',
      /576/,
      { version: 1, underlays: { internet: { pathMtuBytes: 500 } } },
    ],
    [
      'site.onPremisesPrefixes.0',
      '"192.168.0.0"',
      /prefix/,
      { version: 1, site: { onPremisesPrefixes: ['192.168.0.0'] } },
    ],
    [
      'site.customerGatewayAddress',
      '"1.1.1"',
      /address/,
      { version: 1, site: { customerGatewayAddress: '1.1.1' } },
    ],
    ['edition', '"today"', /day/, { version: 1, edition: 'today' }],
    [
      'designs.0.id',
      '"My VPN"',
      /lower-case/,
      { version: 1, designs: [{ id: 'My VPN', name: '' }] },
    ],
    ['name', '"xxxx', /at most 100/, { version: 1, name: 'x'.repeat(101) }],
  ])('is refused at %s for %s', (path, given, accepted, plan) => {
    const [problem] = problemsOf(plan);
    expect(problem.path).toBe(path);
    expect(problem.given.startsWith(given)).toBe(true);
    expect(problem.accepted).toMatch(accepted);
  });

  it('is refused with every fault, not the first alone', () => {
    const paths = problemsOf({
      version: 1,
      aws: { gateway: 'x', availabilityZones: 0 },
      edition: 1,
    });
    expect(paths.map(({ path }) => path).toSorted()).toEqual([
      'aws.availabilityZones',
      'aws.gateway',
      'edition',
    ]);
  });

  it('is quoted short', () => {
    const [problem] = problemsOf({ version: 1, notes: 'x'.repeat(1_000_000) });
    expect(problem.given.length).toBeLessThan(80);
  });

  it('refuses a prototype that a file brings along', () => {
    expect(problemsOf(JSON.parse('{"version":1,"__proto__":{"name":"x"}}'))[0].path).toBe(
      '__proto__',
    );
  });

  it('never throws, whatever JSON it is', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (json) => {
        const reading = readPlanInput(json);
        expect(typeof reading.ok).toBe('boolean');
      }),
      { seed: 51, numRuns: 300 },
    );
  });

  it('never throws for a plan with anything in a known place', () => {
    const places = ['aws', 'workloads', 'underlays', 'vpn', 'requirements', 'designs', 'site'];
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.jsonValue(), (place, value) => {
        for (const json of [
          { version: 1, [place]: value },
          { version: 1, [place]: [value] },
          { version: 1, [place]: { out: value } },
        ]) {
          const reading = readPlanInput(json);
          if (!reading.ok) expect(reading.problems[0].accepted).not.toBe('');
        }
      }),
      { seed: 52, numRuns: 300 },
    );
  });

  // JSON.parse reads such a file, JSON.stringify runs out of stack on what it read.
  it('does not throw for lists in lists in lists', () => {
    const deep: unknown = JSON.parse(
      `{"version":1,"name":${'['.repeat(60_000)}${']'.repeat(60_000)}}`,
    );
    expect(readPlanInput(deep).ok).toBe(false);
  });
});
