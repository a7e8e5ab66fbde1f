import { describe, expect, it } from 'vitest';
import { currentEdition } from '../../editions/current-edition';
import { bareNumber } from '../bare-number';
import { isNotPriced } from '../catalog/edition';
import { type Cost, isPriced } from '../cost/cost';
import type { OwnDesignInput, PlanInput } from '../plan/plan-input';
import { assessPlan } from './assess-plan';
import { designInput } from './design-input';
import { planOfOption } from './plan-of-option';
import { watchPoints } from './watch-points';

type Links = Pick<OwnDesignInput, 'directConnect' | 'vpn'>;
type Group = NonNullable<OwnDesignInput['vpn']>[number];

const group = (changes: Partial<Group> = {}): Group => ({
  tunnelClass: 'standard',
  connections: 2,
  accelerated: true,
  ...changes,
});
const plain = { vpn: [group({ accelerated: false })] };
const accelerated = { vpn: [group()] };

const input = (links: Links, changes: Omit<PlanInput, 'version'> = {}): PlanInput => ({
  version: 1,
  workloads: [
    {
      out: { peakBitsPerSecond: 5e8, monthlyVolume: { amount: 1000, unit: 'GB' } },
      in: { peakBitsPerSecond: 1e9, monthlyVolume: { amount: 3000, unit: 'GB' } },
    },
  ],
  ...changes,
  designs: [{ id: 'own', name: 'Own', ...links }],
});

function optionOf(links: Links, changes?: Omit<PlanInput, 'version'>) {
  const assessment = assessPlan(input(links, changes), currentEdition);
  const option = assessment.options.find(({ id }) => id === 'own');
  if (option === undefined) throw new Error('the design is not among the options');
  const built = 'built' in option ? option.built : 'design' in option ? option : undefined;
  return { assessment, option, built };
}

function builtOf(links: Links, changes?: Omit<PlanInput, 'version'>) {
  const { assessment, built } = optionOf(links, changes);
  if (built === undefined) throw new Error('the design was not built');
  return { assessment, built };
}

const amounts = ({ lines }: Cost): Record<string, number | null> =>
  Object.fromEntries(
    lines.map(({ id, amount }) => [id, isNotPriced(amount) ? null : bareNumber(amount)]),
  );

describe('an accelerated VPN connection', () => {
  it('costs two accelerators and a premium on the larger direction beside all that a plain one costs', () => {
    const internet = { acceleratorEdge: 'asia-pacific' };
    const { built } = builtOf(accelerated, { underlays: { internet } });
    const {
      'vpn-accelerator': accelerators,
      'accelerated-data-transfer-premium': premium,
      ...rest
    } = amounts(built.cost);
    expect(accelerators).toBe(73);
    expect(premium).toBe(105);
    expect(rest).toEqual(amounts(builtOf(plain).built.cost));
    expect(rest).toMatchObject({ 'vpn-connection': 73, 'internet-egress-tier-1': 81 });
  });

  it('has no price for the premium until the edge is given, and says which field would do', () => {
    const { cost } = builtOf(accelerated).built;
    expect(isPriced(cost.awsBill)).toBe(false);
    expect(cost.notPriced.map(({ reason }) => reason)).toContain(
      'the rate depends on the edge locations near the site; give underlays.internet.acceleratorEdge',
    );
  });

  it('has no price for the premium from a Region whose group is not known', () => {
    const { built } = builtOf(accelerated, {
      aws: { region: 'sa-east-1' },
      underlays: { internet: { acceleratorEdge: 'europe' } },
    });
    expect(amounts(built.cost)['accelerated-data-transfer-premium']).toBeNull();
  });

  it('carries as much as a plain one of the same packets, by NAT traversal whatever the plan says', () => {
    const { built, assessment } = builtOf(accelerated, { vpn: { natTraversal: false } });
    const { built: behindNat } = builtOf(plain, { vpn: { natTraversal: true } });
    expect(bareNumber(built.packets.pathMtu)).toBe(1438);
    expect(bareNumber(built.packets.mssIpv4)).toBe(1398);
    expect(bareNumber(builtOf(plain).built.packets.pathMtu)).toBe(1446);
    for (const direction of ['out', 'in'] as const) {
      expect(bareNumber(built.throughput[direction].usable)).toBe(
        bareNumber(behindNat.throughput[direction].usable),
      );
    }
    const { choice, origin } = planOfOption(assessment.plan, 'own', built.design).vpn.natTraversal;
    expect(choice).toBe('on');
    expect(origin).toMatchObject({ kind: 'assumed', reason: /always has it/ });
  });

  it('exists on a transit gateway only', () => {
    for (const gateway of ['virtual-private-gateway', 'cloud-wan'] as const) {
      const { option } = optionOf(accelerated, { aws: { gateway } });
      expect(option).toMatchObject({ status: 'infeasible', reasons: [{ kind: 'gateway' }] });
    }
    expect(optionOf(accelerated).option.status).toBe('feasible');
  });

  it('pays no premium while it only stands by', () => {
    const links: Links = {
      directConnect: [{ kind: 'dedicated', portSpeedBitsPerSecond: 10e9 }],
      vpn: [group({ role: 'standby' })],
    };
    const lines = amounts(builtOf(links).built.cost);
    expect(lines['vpn-accelerator']).toBe(73);
    expect(lines).not.toHaveProperty('accelerated-data-transfer-premium');
  });

  it.each([
    {
      what: 'large tunnels',
      links: { vpn: [group({ tunnelClass: 'large' })] },
      missing: /^designs\.0\.vpn\.0\.accelerated$/,
    },
    {
      what: 'tunnels inside Direct Connect',
      links: {
        directConnect: [{ kind: 'dedicated', portSpeedBitsPerSecond: 10e9 }],
        vpn: [group({ underlay: 'direct-connect' })],
      },
      missing: /^designs\.0\.vpn\.0\.accelerated$/,
    },
    {
      what: 'some connections and not others',
      links: { vpn: [group(), group({ accelerated: false })] },
      missing: /all or none of them accelerated/,
    },
  ] satisfies { what: string; links: Links; missing: RegExp }[])(
    'is not known for $what',
    ({ links, missing }) => {
      const { option } = optionOf(links);
      expect(option).toMatchObject({ status: 'unknown' });
      expect(option.status === 'unknown' && option.missing[0]).toMatch(missing);
    },
  );

  it('is copied with what it is', () => {
    const { assessment, built } = builtOf(accelerated);
    expect(designInput(built.design, assessment.plan)).toEqual(accelerated);
  });

  it('meets a quota of its own', () => {
    const points = (links: Links) => {
      const { assessment, built } = builtOf(links);
      return watchPoints(assessment.plan, { id: 'own' }, built)
        .filter(({ kind }) => kind === 'vpn-connections')
        .map(({ limitOf }) => bareNumber(limitOf));
    };
    expect(points({ vpn: [group({ connections: 11 })] })).toEqual([10]);
    expect(points({ vpn: [group({ connections: 11, accelerated: false })] })).toEqual([]);
  });
});

it('an edge that no edition prices is refused at its field', () => {
  const { problems } = assessPlan(
    input(accelerated, { underlays: { internet: { acceleratorEdge: 'moon' } } }),
    currentEdition,
  );
  expect(problems).toMatchObject([
    { path: 'underlays.internet.acceleratorEdge', given: '"moon"', accepted: /^one of .*europe/ },
  ]);
});
