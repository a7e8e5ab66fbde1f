import type { OwnDesignInput } from '../planner';
import { rateAsTyped } from '../quantity/parse-rate';

type Connection = NonNullable<OwnDesignInput['directConnect']>[number];
type VpnGroup = NonNullable<OwnDesignInput['vpn']>[number];

const standing = (role: Connection['role']) => (role === 'standby' ? ', standby' : '');

/** "10 Gbps dedicated, location 1" */
export function connectionSummary(connection: Connection): string {
  const { kind, portSpeedBitsPerSecond, location = 0, billing, role } = connection;
  const flat = billing === 'flat-rate' ? ', flat rate' : '';
  return `${rateAsTyped(portSpeedBitsPerSecond)} ${kind}${flat}, location ${location + 1}${standing(role)}`;
}

/** "2 VPN connections, standard tunnels" */
export function vpnGroupSummary(group: VpnGroup): string {
  const { connections, tunnelClass, underlay, accelerated, role } = group;
  const over = underlay === 'direct-connect' ? ' over Direct Connect' : '';
  const kind = accelerated === true ? 'accelerated VPN' : 'VPN';
  const noun = connections === 1 ? `${kind} connection` : `${kind} connections`;
  return `${connections} ${noun}${over}, ${tunnelClass} tunnels${standing(role)}`;
}

/** The links of a design in short; links that are alike are counted. */
export function designSummary({ directConnect = [], vpn = [] }: OwnDesignInput): string[] {
  const counts = new Map<string, number>();
  for (const connection of directConnect) {
    const text = connectionSummary(connection);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const connections = [...counts].map(([text, count]) =>
    count === 1 ? text : `${count} × ${text}`,
  );
  return [...connections, ...vpn.map(vpnGroupSummary)];
}
