import { describe, expect, it } from 'vitest';
import { currentEdition } from '../../editions/current-edition';
import { bareNumber } from '../bare-number';
import { recompute } from '../figure/derive';
import { isChoice } from '../figure/figure';
import type { PlanInput } from '../plan/plan-input';
import { assessPlan } from './assess-plan';
import type { Built, OptionAssessment } from './option-assessment';

type Sparse = Omit<PlanInput, 'version'>;

/** 4 Gbps of 1,000-byte packets on so many flows that hashing hardly matters, in both ways. */
const workloads: NonNullable<PlanInput['workloads']> = [
  {
    out: { peakBitsPerSecond: 4e9, meanPacketBytes: 1000, flows: 100_000 },
    in: { peakBitsPerSecond: 1e9, meanPacketBytes: 1000, flows: 100_000 },
  },
];

const optionsOf = (input: Sparse) =>
  assessPlan({ version: 1, workloads, ...input }, currentEdition).options;

function optionOf(input: Sparse, id: string): OptionAssessment {
  const found = optionsOf(input).find((option) => option.id === id);
  if (found === undefined) throw new Error(`no option ${id}`);
  return found;
}

function builtOf(option: OptionAssessment): Built {
  if (option.status === 'feasible') return option;
  if (option.status === 'infeasible' && option.built) return option.built;
  throw new Error(`${option.id} was not built`);
}

/** What a ceiling of an option lets out; undefined where the option has none such. */
function ceilingOf(input: Sparse, id: string, constraint: string): number | undefined {
  const { ceilings } = builtOf(optionOf(input, id)).throughput.out;
  const found = ceilings.find((ceiling) => ceiling.constraint === constraint);
  if (found) expect(recompute(found.figure)).toBe(bareNumber(found.figure));
  return found && bareNumber(found.figure);
}

const reasonsOf = (option: OptionAssessment) =>
  option.status === 'infeasible'
    ? option.reasons.map(({ kind, direction }) => [kind, direction])
    : option.status;

const withGateway = (customerGateway: NonNullable<Sparse['site']>['customerGateway']): Sparse => ({
  site: customerGateway ? { customerGateway } : {},
});

describe('the LAN', () => {
  it('carries its frames, under the ceiling: 10 Gbps of 1,000-byte packets are 7.68', () => {
    const input = { site: { lanRateBitsPerSecond: 10e9 } };
    // 1,042 bytes of line for 1,000 of IP, an eighth of which stays free.
    expect(ceilingOf(input, 'vpn-tgw', 'lan')).toBeCloseTo((10e9 * 0.8 * 1000) / 1042, 0);
    expect(ceilingOf(input, 'dx-dedicated', 'lan')).toBeCloseTo((10e9 * 0.8 * 1000) / 1042, 0);
  });

  it('that is too slow keeps every option from what is asked', () => {
    for (const option of optionsOf({ site: { lanRateBitsPerSecond: 2.5e9 } })) {
      if (option.status !== 'infeasible' || option.built === undefined) continue;
      if (option.id === 'vpn-vgw') continue;
      expect(reasonsOf(option), option.id).toContainEqual(['lan', 'out']);
    }
  });
});

describe('a customer gateway', () => {
  it('limits nothing where nothing is said of it', () => {
    for (const constraint of ['lan', 'customer-gateway', 'rate-limiter']) {
      expect(ceilingOf({}, 'vpn-tgw', constraint)).toBeUndefined();
      expect(ceilingOf({}, 'dx-dedicated', constraint)).toBeUndefined();
    }
  });

  it('forwards its rate under the ceiling, whatever the link is', () => {
    const input = withGateway({ rateBitsPerSecond: 5e9 });
    for (const id of ['vpn-tgw', 'dx-dedicated', 'dx-private-ip-vpn']) {
      expect(ceilingOf(input, id, 'customer-gateway')).toBe(4e9);
      expect(optionOf(input, id).status, id).toBe('feasible');
    }
    const slower = optionOf(withGateway({ rateBitsPerSecond: 4.9e9 }), 'dx-dedicated');
    expect(reasonsOf(slower)).toEqual([['customer-gateway', 'out']]);
    expect(builtOf(slower).throughput.out.binding).toBe('customer-gateway');
  });

  it('counts packets: 500 kpps of 1,000 bytes are 4 Gbps, of which 3.2 are to be used', () => {
    const input = withGateway({ packetsPerSecond: 500_000 });
    expect(ceilingOf(input, 'vpn-tgw', 'customer-gateway-packets')).toBe(3.2e9);
    expect(reasonsOf(optionOf(input, 'dx-hosted'))).toEqual([['customer-gateway-packets', 'out']]);
  });

  it('encrypts what is in tunnels, and nothing else', () => {
    const input = withGateway({ encryptedBitsPerSecond: 2e9 });
    const encryption = 'customer-gateway-encryption';
    expect(ceilingOf(input, 'vpn-tgw', encryption)).toBe(1.6e9);
    expect(ceilingOf(input, 'dx-private-ip-vpn', encryption)).toBe(1.6e9);
    expect(ceilingOf(input, 'dx-dedicated', encryption)).toBeUndefined();
    expect(reasonsOf(optionOf(input, 'vpn-tgw'))).toEqual([[encryption, 'out']]);
    expect(optionOf(input, 'dx-dedicated').status).toBe('feasible');
  });

  it('of a VPN that stands by is asked only once the port is down', () => {
    const input = withGateway({ encryptedBitsPerSecond: 2e9 });
    const encryption = 'customer-gateway-encryption';
    expect(ceilingOf(input, 'dx-vpn-backup', encryption)).toBeUndefined();
    const { failures } = builtOf(optionOf(input, 'dx-vpn-backup'));
    const ofPort = failures.find(({ part }) => part === 'dx-connection');
    expect(ofPort?.left.out.binding).toBe(encryption);
    expect(bareNumber(ofPort?.left.out.usable ?? failures[0].left.out.usable)).toBe(1.6e9);
  });

  it('has one flow all for itself: two devices do not carry what one cannot', () => {
    const option = (encryptedBitsPerSecond: number) =>
      optionOf(
        {
          ...withGateway({ encryptedBitsPerSecond }),
          workloads: [{ out: { peakBitsPerSecond: 2e9, meanPacketBytes: 1400, flows: 1 } }],
          requirements: { survive: 'none', utilisationCeiling: 1 },
          designs: [
            {
              id: 'own',
              name: 'Own',
              vpn: ['a', 'b'].map((customerGateway) => ({
                tunnelClass: 'large' as const,
                connections: 1,
                customerGateway,
              })),
            },
          ],
        },
        'own',
      );
    expect(option(2e9).status).toBe('feasible');
    expect(reasonsOf(option(1.2e9))).toEqual([['flow-on-device', 'out']]);
    const narrow = option(1.2e9);
    const [reason] = narrow.status === 'infeasible' ? narrow.reasons : [];
    expect(reason && !isChoice(reason.limitOf) && bareNumber(reason.limitOf)).toBe(1.2e9);
  });

  it('has a second one beside it where one must be survived: each must carry alone', () => {
    const survive: Sparse = { requirements: { survive: 'customer-gateway' } };
    const input = (rate: number): Sparse => ({
      ...withGateway({ rateBitsPerSecond: rate }),
      ...survive,
    });
    // Tunnels use both, ports count as what is left after one.
    expect(ceilingOf(input(5e9), 'vpn-tgw', 'customer-gateway')).toBe(8e9);
    expect(ceilingOf(input(5e9), 'dx-dedicated', 'customer-gateway')).toBe(4e9);
    expect(optionOf(input(5e9), 'vpn-tgw').status).toBe('feasible');
    expect(optionOf(input(5e9), 'dx-dedicated').status).toBe('feasible');
    const narrow = optionOf(input(4.9e9), 'vpn-tgw');
    expect(reasonsOf(narrow)).toEqual([['after-failure', 'out']]);
    expect(narrow.status === 'infeasible' && narrow.reasons[0].after).toEqual({
      label: 'one customer gateway',
      binding: 'customer-gateway',
    });
    const { failures } = builtOf(optionOf(input(4.9e9), 'vpn-tgw'));
    const lost = failures.find(({ part }) => part === 'customer-gateway');
    expect(lost?.left.out.binding).toBe('customer-gateway');
  });
});

describe('a rate limiter of the virtual interface', () => {
  const input: Sparse = {
    underlays: { directConnect: { virtualInterfaceRateBitsPerSecond: 5e9 } },
  };

  it('drops what is above, so that it has the lower ceiling: 5 Gbps of 1,000 bytes are 3.36', () => {
    const limited = (5e9 * 0.7 * 1000) / 1042;
    expect(ceilingOf(input, 'dx-dedicated', 'rate-limiter')).toBeCloseTo(limited, 0);
    expect(reasonsOf(optionOf(input, 'dx-dedicated'))).toEqual([['rate-limiter', 'out']]);
    const two = { ...input, requirements: { survive: 'dx-location' } } as const;
    expect(ceilingOf(two, 'dx-two-locations', 'rate-limiter')).toBeCloseTo(limited, 0);
  });

  it('is none on a hosted connection, which has a policer of its own', () => {
    expect(ceilingOf(input, 'dx-hosted', 'rate-limiter')).toBeUndefined();
    expect(optionOf(input, 'dx-hosted').status).toBe('feasible');
  });

  it('counts the outer packets of tunnels inside', () => {
    // 1,000 bytes are 1,056 outside with AES-GCM, and 1,098 on the line.
    const inner = (5e9 * 0.7 * 1000) / 1098;
    expect(ceilingOf(input, 'dx-private-ip-vpn', 'rate-limiter')).toBeCloseTo(inner, 0);
  });
});

describe('the share of each ceiling that the peak takes', () => {
  it('is the peak over what it lets through, of every option', () => {
    const input = withGateway({ rateBitsPerSecond: 9e9 });
    for (const option of optionsOf(input)) {
      if (option.status === 'unknown' || (option.status === 'infeasible' && !option.built))
        continue;
      const { ceilings, demand } = builtOf(option).throughput.out;
      for (const { load, figure } of ceilings) {
        expect(load && bareNumber(load)).toBe(bareNumber(demand) / bareNumber(figure));
      }
    }
  });
});
