import { describe, expect, it } from 'vitest';
import { currentEdition } from '../../editions/current-edition';
import { bareNumber } from '../bare-number';
import { isNotPriced } from '../catalog/edition';
import { isPriced } from '../cost/cost';
import type { PlanInput } from '../plan/plan-input';
import { assessPlan } from './assess-plan';

type Peering = NonNullable<NonNullable<PlanInput['aws']>['peering']>;

const input = (peering?: Peering, aws: PlanInput['aws'] = {}): PlanInput => ({
  version: 1,
  aws: { region: 'us-east-1', ...aws, ...(peering && { peering }) },
  workloads: [
    {
      out: { peakBitsPerSecond: 1e9, monthlyVolume: { amount: 1000, unit: 'GB' } },
      in: { peakBitsPerSecond: 1e9, monthlyVolume: { amount: 400, unit: 'GB' } },
    },
  ],
  designs: [{ id: 'own', name: 'Own', vpn: [{ tunnelClass: 'standard', connections: 1 }] }],
});

function costOf(plan: PlanInput, id = 'own') {
  const option = assessPlan(plan, currentEdition).options.find((each) => each.id === id);
  const built = option && 'built' in option ? option.built : option;
  if (!built || !('cost' in built)) throw new Error(`${id} was not built`);
  return built.cost;
}

function amounts(plan: PlanInput, id?: string): Record<string, number | null> {
  return Object.fromEntries(
    costOf(plan, id).lines.map(({ id: line, amount }) => [
      line,
      isNotPriced(amount) ? null : bareNumber(amount),
    ]),
  );
}

describe('a transit gateway peered with one of another Region', () => {
  it('takes all data of the plan unless a share is given, and processes it where it is sent', () => {
    expect(amounts(input({ region: 'ap-northeast-1' }))).toEqual({
      'vpn-connection': 36.5,
      'gateway-attachment': 36.5,
      'vpc-attachment': 36.5,
      'data-processing-out': 0,
      'data-processing-in': 8,
      'peering-attachment': 36.5,
      'peer-peering-attachment': 51.1,
      'peer-vpc-attachment': 51.1,
      'peer-data-processing-out': 20,
      'inter-region-out': 90,
      'inter-region-in': 8,
      'internet-egress-tier-1': 81,
      'internet-access': null,
    });
  });

  it('leaves the rest of the data with the VPCs here', () => {
    const lines = amounts(input({ region: 'us-east-2', share: 0.25, vpcAttachments: 3 }));
    expect(lines).toMatchObject({
      'data-processing-out': 15,
      'data-processing-in': 8,
      'peer-vpc-attachment': 109.5,
      'peer-data-processing-out': 5,
      // The two US East Regions have a rate of their own.
      'inter-region-out': 2.5,
      'inter-region-in': 1,
      'internet-egress-tier-1': 81,
    });
  });

  it('adds to Direct Connect what it adds to a VPN', () => {
    const added = (id: string) => {
      const ofPeer = /^(peer|inter-region)/;
      return Object.entries(amounts(input({ region: 'eu-west-1' }), id)).filter(([line]) =>
        ofPeer.test(line),
      );
    };
    expect(added('dx-hosted')).toEqual(added('own'));
    expect(added('own')).toHaveLength(6);
  });

  it('is charged to the owner of each part', () => {
    const accounts = costOf(input({ region: 'eu-west-1' })).lines.map(({ id, account }) => [
      id,
      account,
    ]);
    expect(Object.fromEntries(accounts)).toMatchObject({
      'peering-attachment': 'gateway-owner',
      'peer-peering-attachment': 'gateway-owner',
      'peer-vpc-attachment': 'vpc-owner',
      'peer-data-processing-out': 'vpc-owner',
      'inter-region-out': 'vpc-owner',
      'inter-region-in': 'gateway-owner',
    });
  });

  it('is not priced where the other Region has no known rate, and never zero', () => {
    const cost = costOf(input({ region: 'mx-central-1' }));
    expect(isPriced(cost.awsBill)).toBe(false);
    expect(cost.notPriced.map(({ constantId }) => constantId)).toContain(
      'inter-region.data-transfer-out.mx-central-1',
    );
  });

  it('costs an option on another gateway nothing, which is no option of such a plan', () => {
    expect(Object.keys(amounts(input({ region: 'eu-west-1' }), 'vpn-vgw'))).not.toContain(
      'peering-attachment',
    );
  });
});

describe('a share of a Region that is not named', () => {
  it('changes nothing', () => {
    expect(amounts(input({ share: 0.5, vpcAttachments: 4 }))).toEqual(amounts(input()));
  });
});

describe('a peering that there cannot be', () => {
  const problems = (peering: Peering, aws?: PlanInput['aws']) =>
    assessPlan(input(peering, aws), currentEdition).problems;

  it.each([
    {
      peering: { region: 'us-east-1' },
      given: '"us-east-1"',
      accepted: /^a Region other than us-east-1, which is the plan’s own$/,
    },
    {
      peering: { region: 'mars-1' },
      given: '"mars-1"',
      accepted: /^a Region that us-east-1 can be peered with: one of (?!.*us-east-1\b).*us-east-2/,
    },
  ])('is refused at its Region: $given', ({ peering, given, accepted }) => {
    const [problem, ...others] = problems(peering);
    expect(problem).toMatchObject({ path: 'aws.peering.region', given });
    expect(problem?.accepted).toMatch(accepted);
    expect(others).toEqual([]);
  });

  it('is refused between GovCloud and other Regions, at both of its fields', () => {
    const [problem] = problems({ region: 'us-gov-west-1' });
    expect(problem).toMatchObject({
      path: 'aws.peering.region',
      counterparts: [
        {
          path: 'aws.region',
          accepted: 'a Region that us-gov-west-1 can be peered with: one of us-gov-east-1',
        },
      ],
    });
    expect(problem?.accepted).not.toMatch(/us-gov/);
    expect(problems({ region: 'us-gov-west-1' }, { region: 'us-gov-east-1' })).toEqual([]);
  });

  it('is refused on a gateway that is not peered', () => {
    expect(problems({ region: 'us-east-2' }, { gateway: 'virtual-private-gateway' })).toEqual([
      {
        path: 'aws.peering.region',
        given: '"us-east-2"',
        accepted: 'no Region: only a transit gateway is peered with one of another Region',
        counterparts: [
          { path: 'aws.gateway', accepted: 'a transit gateway, while another Region is peered' },
        ],
      },
    ]);
    expect(problems({ region: 'us-east-2' }, { gateway: 'transit-gateway' })).toEqual([]);
  });
});
