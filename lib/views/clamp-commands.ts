import type { Figure, Source } from '../planner';
import { bareNumber } from '../planner/bare-number';

/** How one kind of customer gateway is told to clamp TCP on a tunnel. */
export interface ClampCommand {
  readonly id: string;
  /** The system, as its maker calls it. */
  readonly gateway: string;
  /** What to know before it is typed. */
  readonly note: string;
  readonly text: string;
  /** Where its maker documents it. */
  readonly source: Source;
}

/** The commands to clamp TCP on the tunnel alone, to these segments, on common customer gateways. */
export function clampCommands({
  mssIpv4,
  mssIpv6,
}: {
  readonly mssIpv4: Figure<'B'>;
  readonly mssIpv6: Figure<'B'>;
}): readonly ClampCommand[] {
  const v4 = bareNumber(mssIpv4);
  const v6 = bareNumber(mssIpv6);
  const iptables = (family: string, chain: string, mss: number) =>
    `${family} -t mangle -A FORWARD ${chain} -p tcp --tcp-flags SYN,RST SYN -j TCPMSS --set-mss ${mss}`;
  return [
    {
      id: 'linux',
      gateway: 'Linux',
      note: 'Both directions, on the tunnel interface alone, here vti0.',
      text: [
        iptables('iptables', '-o vti0', v4),
        iptables('iptables', '-i vti0', v4),
        iptables('ip6tables', '-o vti0', v6),
        iptables('ip6tables', '-i vti0', v6),
      ].join('\n'),
      source: {
        id: 'netfilter.tcpmss',
        title: 'iptables-extensions(8): TCPMSS',
        url: 'https://man7.org/linux/man-pages/man8/iptables-extensions.8.html',
      },
    },
    {
      id: 'cisco-ios',
      gateway: 'Cisco IOS and IOS XE',
      note: 'On each tunnel interface; it changes the SYN of both directions.',
      text: ['interface Tunnel1', ` ip tcp adjust-mss ${v4}`, ` ipv6 tcp adjust-mss ${v6}`].join(
        '\n',
      ),
      source: {
        id: 'cisco.adjust-mss',
        title: 'Cisco IOS IP application services command reference: ip tcp adjust-mss',
        url: 'https://www.cisco.com/en/US/docs/ios-xml/ios/ipapp/command/iap-i2.html',
      },
    },
    {
      id: 'vyos',
      gateway: 'VyOS',
      note: 'On each tunnel interface.',
      text: [
        `set interfaces vti vti0 ip adjust-mss ${v4}`,
        `set interfaces vti vti0 ipv6 adjust-mss ${v6}`,
      ].join('\n'),
      source: {
        id: 'vyos.vti',
        title: 'VyOS: VTI interfaces',
        url: 'https://docs.vyos.io/en/latest/configuration/interfaces/vti.html',
      },
    },
    {
      id: 'junos',
      gateway: 'Junos on SRX',
      note: 'For every IPsec tunnel of the device: the smallest of their values. It counts for packets that enter a tunnel.',
      text: `set security flow tcp-mss ipsec-vpn mss ${v4}`,
      source: {
        id: 'juniper.tcp-mss',
        title: 'Junos OS: tcp-mss (security flow)',
        url: 'https://juniper.net/documentation/us/en/software/junos/flow-packet-processing/topics/ref/statement/security-edit-tcp-mss.html',
      },
    },
    {
      id: 'fortios',
      gateway: 'FortiOS',
      note: 'In the policy from the LAN to the tunnel and in the one back.',
      text: [
        'config firewall policy',
        '  edit POLICY',
        `    set tcp-mss-sender ${v4}`,
        `    set tcp-mss-receiver ${v4}`,
        '  next',
        'end',
      ].join('\n'),
      source: {
        id: 'fortinet.tcp-mss',
        title: 'Fortinet: setting the TCP MSS value',
        url: 'https://community.fortinet.com/t5/FortiGate/Technical-Tip-Setting-TCP-MSS-value/ta-p/194518',
      },
    },
  ];
}
