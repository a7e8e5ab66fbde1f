import { defineConstant } from './constant';
import { icmpStandard, ipv4Standard, ipv6Standard, tcpStandard, udpStandard } from './evidence';

/** Header bytes without options or extension headers. */

export const ipv4Header = /*#__PURE__*/ defineConstant({
  id: 'ip.v4.header',
  label: 'IPv4 header',
  unit: 'B',
  scope: 'per packet, without options',
  readings: [{ value: 20, ...ipv4Standard }],
});

export const ipv6Header = /*#__PURE__*/ defineConstant({
  id: 'ip.v6.header',
  label: 'IPv6 header',
  unit: 'B',
  scope: 'per packet, without extension headers',
  readings: [{ value: 40, ...ipv6Standard }],
});

export const ipv6FragmentHeader = /*#__PURE__*/ defineConstant({
  id: 'ip.v6.fragment-header',
  label: 'IPv6 fragment header',
  unit: 'B',
  scope: 'per fragment; IPv4 has none, its header says it',
  readings: [{ value: 8, ...ipv6Standard }],
});

export const ipv6MinimumMtu = /*#__PURE__*/ defineConstant({
  id: 'ip.v6.minimum-mtu',
  label: 'Least MTU of a link that carries IPv6',
  unit: 'B',
  scope: 'per link; one with less has to fragment below IPv6',
  readings: [{ value: 1280, ...ipv6Standard, note: 'section 5' }],
});

export const fragmentUnit = /*#__PURE__*/ defineConstant({
  id: 'ip.fragment-unit',
  label: 'Step of the data of a fragment',
  unit: 'B',
  scope: 'every fragment but the last, IPv4 and IPv6',
  readings: [{ value: 8, ...ipv4Standard, note: 'offsets count in eight bytes' }],
});

export const icmpHeader = /*#__PURE__*/ defineConstant({
  id: 'icmp.echo-header',
  label: 'ICMP echo header',
  unit: 'B',
  scope: 'per echo request, ICMP and ICMPv6',
  readings: [{ value: 8, ...icmpStandard }],
});

export const udpHeader = /*#__PURE__*/ defineConstant({
  id: 'udp.header',
  label: 'UDP header',
  unit: 'B',
  scope: 'per datagram',
  readings: [{ value: 8, ...udpStandard }],
});

export const tcpHeader = /*#__PURE__*/ defineConstant({
  id: 'tcp.header',
  label: 'TCP header',
  unit: 'B',
  scope: 'per segment, without options',
  readings: [{ value: 20, ...tcpStandard }],
});

export const tcpTimestampsOption = /*#__PURE__*/ defineConstant({
  id: 'tcp.timestamps-option',
  label: 'TCP timestamps option',
  unit: 'B',
  scope: 'per segment, with its padding',
  readings: [
    {
      value: 12,
      ...tcpStandard,
      note: 'ten bytes (RFC 7323), padded to a multiple of four; Linux sends it by default',
    },
  ],
});
