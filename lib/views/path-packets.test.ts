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
  if (built === undefined) throw new Error(`${id} was not built`);
  return { view: pathPackets(built, plan), built };
}

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
    expect(direct && sentenceText(direct.summary)).toMatch(
      /^Path MTU 8,500 B, or 1,500 B if AWS treats .*; MSS 8,460 B over IPv4, 8,440 B over IPv6\.$/,
    );
    expect(backup && sentenceText(backup.summary)).toBe(
      'Path MTU 1,422 B; MSS 1,382 B over IPv4, 1,362 B over IPv6.',
    );
  });

  it('say what a failover does to them, and what one clamp for both would cost', () => {
    const { view, built } = viewOf('dx-vpn-backup');
    const said = view.stepDown.map(sentenceText).join(' ');
    expect(said).toContain('falls from 8,500 B to 1,422 B');
    expect(said).toContain(
      'sessions that open then are clamped to 1,382 B on the tunnel and go on',
    );
    expect(said).toContain('opened over Direct Connect agreed on segments of up to 8,460 B');
    expect(said).toContain('A transit gateway clamps TCP by itself');
    expect(said).toContain('UDP and QUIC above 1,422 B are dropped with DF set');
    expect(said).toContain('would take 6.122 times the packets');
    expect(built.packetsOfClamp && recompute(built.packetsOfClamp)).toBe(8460 / 1382);
  });

  it('keep to 1,500 on a private virtual interface that a VPN backs up', () => {
    const input = { ...(mtuDesign as PlanInput), aws: { gateway: 'virtual-private-gateway' } };
    const [direct] = viewOf('dx-vpn-backup', input as PlanInput).view.paths;
    expect(direct && narrowest(direct)).toEqual([['beside-a-vpn', 1500]]);
  });

  it('bring the tunnel’s MTU back where the VPN runs inside Direct Connect', () => {
    const { view } = viewOf('dx-private-ip-vpn');
    const [path] = view.paths;
    expect(path?.gauges.map(({ id }) => id)).toEqual(['outside', 'tunnel', 'transit-gateway']);
    expect(path && narrowest(path)).toEqual([['tunnel', 1422]]);
    expect(view.stepDown).toEqual([]);
  });

  it('ask the calculator about the plan’s tunnel, where there is one', () => {
    expect(viewOf('vpn-tgw').view.tunnel).toEqual({
      suite: 'aes-cbc-sha2-256',
      'nat-t': 'on',
      outer: 'ipv4',
      'path-mtu': '1500',
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
});
