import { describe, expect, it } from 'vitest';
import mtuDesign from '../../examples/mtu-design.plan.json';
import { currentEdition } from '../editions/current-edition';
import { assessPlan, type PlanInput, recompute } from '../planner';
import { bareNumber } from '../planner/bare-number';
import { sentenceText } from './cell-text';
import { builtOf } from './comparison';
import { pathPackets } from './path-packets';

function viewOf(id: string, input: PlanInput = mtuDesign as PlanInput) {
  const { options, plan } = assessPlan(input, currentEdition);
  const option = options.find((candidate) => candidate.id === id);
  const built = option && builtOf(option);
  if (option === undefined || built === undefined) throw new Error(`${id} was not built`);
  return { view: pathPackets(built, plan, option), built };
}

const saidOf = ({ consequences }: ReturnType<typeof viewOf>['view']) =>
  consequences.map(({ title, sentence }) => `${title}: ${sentenceText(sentence)}`).join(' ');

const narrowest = ({ gauges }: ReturnType<typeof viewOf>['view']['paths'][number]) =>
  gauges.filter(({ isNarrowest }) => isNarrowest).map(({ id, mtu }) => [id, bareNumber(mtu)]);

describe('the packets of an option', () => {
  it('name what sets the path MTU, over Direct Connect and while a VPN stands in', () => {
    const { view } = viewOf('dx-vpn-backup');
    const [direct, backup] = view.paths;
    expect(view.paths).toHaveLength(2);
    expect(direct && narrowest(direct)).toEqual([
      ['transit-virtual-interface', 8500],
      ['transit-gateway', 8500],
    ]);
    expect(backup && narrowest(backup)).toEqual([['tunnel', 1422]]);
    expect(direct?.summary.map(sentenceText)).toEqual([
      'Path MTU 8,500 B; MSS 8,460 B over IPv4, 8,440 B over IPv6.',
      'If AWS treats a transit virtual interface as it says that it treats a private one: 1,500 B; MSS 1,460 B over IPv4, 1,440 B over IPv6.',
    ]);
    expect(backup?.summary.map(sentenceText)).toEqual([
      'Path MTU 1,422 B; MSS 1,382 B over IPv4, 1,362 B over IPv6.',
    ]);
  });

  it('say what a failover does to them, and what one clamp for both would cost', () => {
    const { view, built } = viewOf('dx-vpn-backup');
    const said = saidOf(view);
    expect(said).toContain('falls from 8,500 B, or 1,500 B by the other reading, to 1,422 B');
    expect(said).toContain('Agreed on segments of up to 8,460 B, or 1,460 B: full ones no longer');
    expect(said).toContain('TCP, clamped: Opens with segments of 1,382 B and goes on.');
    expect(said).toContain('TCP, not clamped: Sends packets of up to 9,001 B');
    expect(said).toContain('A transit gateway clamps TCP by itself');
    expect(said).toContain('UDP and QUIC: Above 1,422 B dropped with DF set');
    expect(said).toContain('A post-quantum ClientHello of 1,810 B takes 2 packets');
    expect(said).toContain('would take 6.122, or 1.056 times the packets');
    const cost = built.packetsOfClamp;
    expect(cost && recompute(cost.packets)).toBe(8460 / 1382);
    expect(cost?.other && recompute(cost.other)).toBe(1460 / 1382);
  });

  it('keep to 1,500 on a private virtual interface that a VPN backs up', () => {
    const input = { ...(mtuDesign as PlanInput), aws: { gateway: 'virtual-private-gateway' } };
    const [direct] = viewOf('dx-vpn-backup', input as PlanInput).view.paths;
    expect(direct && narrowest(direct)).toEqual([['beside-a-vpn', 1500]]);
  });

  it('bring the tunnel’s MTU back where the VPN runs inside Direct Connect', () => {
    const { view } = viewOf('dx-private-ip-vpn');
    const [path] = view.paths;
    expect(path?.gauges.map(({ id }) => id)).toEqual([
      'host',
      'lan',
      'outside',
      'tunnel',
      'transit-gateway',
      'vpc',
    ]);
    expect(path && narrowest(path)).toEqual([['tunnel', 1422]]);
    expect(saidOf(view)).not.toContain('falls from');
  });

  it('count the hosts and the LAN: what they do not send, a tunnel does not split', () => {
    const input: PlanInput = {
      ...(mtuDesign as PlanInput),
      site: { hostMtuBytes: 1400, lanMtuBytes: 9000 },
      workloads: [{ out: { peakBitsPerSecond: 6e8 } }],
    };
    const { view, built } = viewOf('vpn-tgw', input);
    const [path] = view.paths;
    expect(path && narrowest(path)).toEqual([['host', 1400]]);
    expect([built.packets.mssIpv4, built.packets.mssIpv6].map(bareNumber)).toEqual([1360, 1340]);
    expect(saidOf(view)).toBe(
      'TCP: Is spared: the site sends and takes at most 1,400 B, which fits into the tunnel, and the far end keeps to it. UDP and QUIC: From the site nothing is too large. Instances may send up to 9,001 B: above 1,400 B dropped with DF set and split without it.',
    );
    const [direct] = viewOf('dx-dedicated', { ...input, site: { lanMtuBytes: 4000 } }).view.paths;
    expect(direct && narrowest(direct)).toEqual([['lan', 4000]]);
  });

  it('take what hosts send from what a virtual interface passes, until it is given', () => {
    const { site: _, requirements, ...plain } = mtuDesign as PlanInput;
    const [jumbo] = viewOf('dx-dedicated', { ...plain, requirements: requirements ?? {} }).view
      .paths;
    const [ethernet] = viewOf('dx-dedicated', plain).view.paths;
    const ends = (path: typeof jumbo) =>
      path?.gauges
        .filter(({ id }) => id === 'host' || id === 'lan')
        .map(({ mtu }) => bareNumber(mtu));
    expect(ends(jumbo)).toEqual([9001, 9001]);
    expect(ends(ethernet)).toEqual([1500, 1500]);
  });

  it('ask the calculator about the plan’s tunnel, where there is one', () => {
    expect(viewOf('vpn-tgw').view.tunnel).toEqual({
      suite: 'aes-cbc-sha2-256',
      'nat-t': 'on',
      outer: 'ipv4',
      'path-mtu': '1500',
      loss: '0.001 %',
    });
    expect(viewOf('dx-dedicated').view.tunnel).toBeUndefined();
  });

  it('have a narrowest part on every path of every option', () => {
    for (const option of assessPlan(mtuDesign as PlanInput, currentEdition).options) {
      if (builtOf(option) === undefined) continue;
      for (const path of viewOf(option.id).view.paths) {
        expect(narrowest(path).length, option.id).toBeGreaterThan(0);
      }
    }
  });

  it('hand the calculator NAT traversal where the design always has it, whatever the plan says', () => {
    const natOf = (accelerated: boolean) =>
      viewOf('own', {
        version: 1,
        workloads: [{ out: { peakBitsPerSecond: 1e8 } }],
        designs: [
          {
            id: 'own',
            name: 'Own',
            vpn: [{ tunnelClass: 'standard', connections: 1, accelerated }],
          },
        ],
      }).view.tunnel?.['nat-t'];
    expect(natOf(true)).toBe('on');
    expect(natOf(false)).toBe('off');
  });
});
