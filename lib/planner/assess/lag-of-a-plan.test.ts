import { describe, expect, it } from 'vitest';
import { currentEdition } from '../../editions/current-edition';
import { bareNumber } from '../bare-number';
import type { PlanInput } from '../plan/plan-input';
import { busiestPathFlows } from '../throughput/occupancy';
import { assessPlan } from './assess-plan';
import { designInput } from './design-input';
import type { Built, OptionAssessment } from './option-assessment';

type Sparse = Omit<PlanInput, 'version'>;
type Designs = NonNullable<Sparse['designs']>;
type Connection = NonNullable<Designs[number]['directConnect']>[number];

const member = (more: Partial<Connection> = {}): Connection => ({
  kind: 'dedicated',
  portSpeedBitsPerSecond: 10e9,
  lag: 'LAG 1',
  ...more,
});

/** 12 Gbps of 1,000-byte packets on so many equal flows. */
const workloads = (flows: number): NonNullable<Sparse['workloads']> => [
  {
    out: { peakBitsPerSecond: 12e9, meanPacketBytes: 1000, flows },
    in: { peakBitsPerSecond: 1e9, meanPacketBytes: 1000, flows },
  },
];

function ownOf(directConnect: Connection[], more: Sparse = {}, flows = 100_000): OptionAssessment {
  const designs = [{ id: 'own', name: 'Own', directConnect }];
  const input: PlanInput = {
    version: 1,
    workloads: workloads(flows),
    requirements: { survive: 'none' },
    ...more,
    designs,
  };
  const own = assessPlan(input, currentEdition).options.find(({ id }) => id === 'own');
  if (own === undefined) throw new Error('no design');
  return own;
}

function builtOf(option: OptionAssessment): Built {
  if (option.status === 'feasible') return option;
  if (option.status === 'infeasible' && option.built) return option.built;
  throw new Error(`${option.status}, not built`);
}

/** 1,000 bytes of 1,042 on the line, an eighth free. */
const perMember = (10e9 * 0.8 * 1000) / 1042;

describe('a LAG of a design of the user’s own', () => {
  it('carries the sum of its members, where two ports by themselves carry what one does', () => {
    const lag = ownOf([member(), member()]);
    expect(lag.status).toBe('feasible');
    const { out } = builtOf(lag).throughput;
    expect(out.binding).toBe('lag-member');
    expect(bareNumber(out.nominal)).toBe(20e9);
    expect(bareNumber(out.usable)).toBeGreaterThan(1.9 * perMember);
    const { lag: _, ...alone } = member();
    const pair = ownOf([alone, alone]);
    expect(pair.status).toBe('infeasible');
    expect(bareNumber(builtOf(pair).throughput.out.usable)).toBeCloseTo(perMember, 0);
  });

  it('hashes flows over its members as tunnels are: the fullest one sets what is usable', () => {
    const { out } = builtOf(ownOf([member(), member(), member()], {}, 60)).throughput;
    const fullest = busiestPathFlows(60, 3, 0.95);
    expect(fullest).toBeGreaterThan(20);
    expect(bareNumber(out.usable)).toBeCloseTo((60 / fullest) * perMember, 0);
  });

  it('loses a member at a time, and all of them with its device and its location', () => {
    const { failures } = builtOf(ownOf([member(), member(), member()]));
    const left = (part: string) => {
      const failure = failures.find((each) => each.part === part);
      if (failure === undefined) throw new Error(`no ${part}`);
      return { label: failure.label, usable: bareNumber(failure.left.out.usable) };
    };
    expect(left('dx-connection').label).toBe('one member of the LAG');
    expect(left('dx-connection').usable).toBeGreaterThan(1.9 * perMember);
    expect(left('dx-location').usable).toBe(0);
    const survive: Sparse = { requirements: { survive: 'dx-connection' } };
    expect(ownOf([member(), member(), member()], survive).status).toBe('feasible');
    expect(ownOf([member(), member()], survive).status).toBe('infeasible');
  });

  it('has one virtual interface, and so one rate limiter', () => {
    const limited = (gbps: number): Sparse => ({
      underlays: { directConnect: { virtualInterfaceRateBitsPerSecond: gbps * 1e9 } },
    });
    const { out } = builtOf(ownOf([member(), member()], limited(20))).throughput;
    const limiter = out.ceilings.find(({ constraint }) => constraint === 'rate-limiter');
    expect(limiter && bareNumber(limiter.figure)).toBeCloseTo((20e9 * 0.7 * 1000) / 1042, 0);
  });

  it('is drawn as one AWS router with all of its ports, behind one virtual interface', () => {
    const { topology } = builtOf(ownOf([member(), member(), member()]));
    const router = topology.nodes.find(({ kind }) => kind === 'aws-router');
    expect(router?.count).toBeUndefined();
    expect(router?.members && bareNumber(router.members)).toBe(3);
    const link = (kind: string) => topology.links.find((each) => each.kind === kind)?.count;
    expect(link('transit-virtual-interface')).toBeUndefined();
    const crossConnects = link('cross-connect');
    expect(crossConnects && bareNumber(crossConnects)).toBe(3);
  });

  it('pays the hours of every member', () => {
    const { cost } = builtOf(ownOf([member(), member()]));
    const port = cost.lines.find(({ id }) => id === 'port');
    expect(port && bareNumber(port.quantity)).toBe(2 * 730);
  });

  it.each([
    ['five members of 10 Gbps', Array.from({ length: 5 }, () => member())],
    [
      'three members of 100 Gbps',
      Array.from({ length: 3 }, () => member({ portSpeedBitsPerSecond: 100e9 })),
    ],
    ['hosted connections', [member({ kind: 'hosted' }), member({ kind: 'hosted' })]],
    ['two LAGs', [member(), member({ lag: 'LAG 2' })]],
    ['two locations', [member(), member({ location: 1 })]],
    ['two devices', [member({ device: 'a' }), member({ device: 'b' })]],
  ])('is none that AWS would make of %s, and the plan is told what would be', (_, connections) => {
    const own = ownOf(connections);
    expect(own.status).toBe('unknown');
    expect(own.status === 'unknown' && own.missing.join()).toMatch(/a LAG of at most [24] /);
  });

  it('with four members on one device, and two of 100 Gbps, is one', () => {
    expect(ownOf(Array.from({ length: 4 }, () => member({ device: 'a' }))).status).toBe('feasible');
    const two = Array.from({ length: 2 }, () => member({ portSpeedBitsPerSecond: 100e9 }));
    expect(ownOf(two).status).toBe('feasible');
  });

  it('stays one when the design is copied', () => {
    const { options, plan } = assessPlan(
      {
        version: 1,
        workloads: workloads(5000),
        designs: [{ id: 'own', name: 'Own', directConnect: [member(), member()] }],
      },
      currentEdition,
    );
    const own = options.find(({ id }) => id === 'own');
    if (own === undefined) throw new Error('no design');
    const { directConnect = [] } = designInput(builtOf(own).design, plan);
    expect(directConnect.length).toBe(2);
    expect(new Set(directConnect.map(({ lag }) => lag)).size).toBe(1);
    expect(directConnect[0]?.lag).toBeDefined();
  });
});
