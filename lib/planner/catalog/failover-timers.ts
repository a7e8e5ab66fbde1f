import { defineConstant } from './constant';
import {
  directConnectBgp2025,
  directConnectFailoverTest2026,
  fieldNotes2026,
  transitGatewayQuotas2025,
  vpnTunnelOptions2023,
} from './evidence';

/** Timers that decide how long a failure lasts, in milliseconds. */

export const directConnectBgpKeepalive = /*#__PURE__*/ defineConstant({
  id: 'aws.direct-connect.bgp.keepalive',
  label: 'BGP keepalive on a VIF',
  unit: 'ms',
  scope: 'per BGP session, default, negotiated down',
  readings: [{ value: 30_000, ...directConnectBgp2025 }],
});

export const directConnectBgpHold = /*#__PURE__*/ defineConstant({
  id: 'aws.direct-connect.bgp.hold',
  label: 'BGP hold time on a VIF',
  unit: 'ms',
  scope: 'per BGP session, default, negotiated down',
  readings: [{ value: 90_000, ...directConnectBgp2025 }],
});

export const directConnectBgpKeepaliveSmallest = /*#__PURE__*/ defineConstant({
  id: 'aws.direct-connect.bgp.keepalive.smallest',
  label: 'Smallest BGP keepalive on a VIF',
  unit: 'ms',
  scope: 'per BGP session',
  readings: [{ value: 1000, ...directConnectBgp2025 }],
});

export const directConnectBgpHoldSmallest = /*#__PURE__*/ defineConstant({
  id: 'aws.direct-connect.bgp.hold.smallest',
  label: 'Smallest BGP hold time on a VIF',
  unit: 'ms',
  scope: 'per BGP session',
  readings: [
    { value: 3000, ...directConnectBgp2025, note: 'seen to flap under load in the field' },
  ],
});

export const bfdInterval = /*#__PURE__*/ defineConstant({
  id: 'aws.direct-connect.bfd.interval',
  label: 'BFD interval on a VIF',
  unit: 'ms',
  scope: 'per BFD session; on at AWS, works once the customer router has it on',
  readings: [{ value: 300, ...directConnectBgp2025 }],
});

export const bfdMultiplier = /*#__PURE__*/ defineConstant({
  id: 'aws.direct-connect.bfd.multiplier',
  label: 'BFD detection multiplier on a VIF',
  unit: 'count',
  scope: 'missed packets per BFD session',
  readings: [{ value: 3, ...directConnectBgp2025 }],
});

export const gracefulRestart = /*#__PURE__*/ defineConstant({
  id: 'aws.direct-connect.bgp.graceful-restart',
  label: 'BGP graceful restart on a VIF',
  unit: 'ms',
  scope: 'per BGP session; not to be used with BFD',
  readings: [{ value: 120_000, ...directConnectBgp2025 }],
});

export const vpnBgpKeepalive = /*#__PURE__*/ defineConstant({
  id: 'aws.vpn.bgp.keepalive',
  label: 'BGP keepalive in a tunnel',
  unit: 'ms',
  scope: 'per BGP session in a tunnel',
  readings: [
    {
      value: 10_000,
      ...vpnTunnelOptions2023,
      validFrom: '2026-10-10',
      confidence: 'medium',
      note: 'two public notes of 2026 agree; not seen in AWS’s own words',
    },
  ],
});

export const vpnBgpHold = /*#__PURE__*/ defineConstant({
  id: 'aws.vpn.bgp.hold',
  label: 'BGP hold time in a tunnel',
  unit: 'ms',
  scope: 'per BGP session in a tunnel; no BFD there',
  readings: [
    {
      value: 30_000,
      ...vpnTunnelOptions2023,
      validFrom: '2026-10-10',
      confidence: 'medium',
      note: 'two public notes of 2026 agree; not seen in AWS’s own words',
    },
  ],
});

export const dpdInterval = /*#__PURE__*/ defineConstant({
  id: 'aws.vpn.dpd.interval',
  label: 'Dead peer detection interval',
  unit: 'ms',
  scope: 'per tunnel, probes of AWS',
  readings: [{ value: 10_000, ...vpnTunnelOptions2023, confidence: 'medium' }],
});

export const dpdProbes = /*#__PURE__*/ defineConstant({
  id: 'aws.vpn.dpd.probes',
  label: 'Dead peer detection probes',
  unit: 'count',
  scope: 'unanswered probes per tunnel',
  readings: [{ value: 3, ...vpnTunnelOptions2023, confidence: 'medium' }],
});

export const dpdTimeout = /*#__PURE__*/ defineConstant({
  id: 'aws.vpn.dpd.timeout',
  label: 'Dead peer detection timeout',
  unit: 'ms',
  scope: 'per tunnel, default, at least 30 s',
  readings: [
    { value: 30_000, ...vpnTunnelOptions2023, confidence: 'medium' },
    {
      value: 40_000,
      ...vpnTunnelOptions2023,
      validFrom: '2026-10-10',
      confidence: 'medium',
      note: 'AWS’s texts conflict: the API and the guide of 2023 give 30 s, the current guide, as quoted in public notes of 2026-10-10, 40 s',
    },
  ],
});

export const ikePhase1Lifetime = /*#__PURE__*/ defineConstant({
  id: 'aws.vpn.ike.phase-1-lifetime',
  label: 'IKE phase 1 lifetime',
  unit: 'ms',
  scope: 'per tunnel, default; 900 to 28,800 s',
  readings: [{ value: 28_800_000, ...vpnTunnelOptions2023 }],
});

export const ikePhase2Lifetime = /*#__PURE__*/ defineConstant({
  id: 'aws.vpn.ike.phase-2-lifetime',
  label: 'IKE phase 2 lifetime',
  unit: 'ms',
  scope: 'per tunnel, default; 900 to 3,600 s',
  readings: [{ value: 3_600_000, ...vpnTunnelOptions2023 }],
});

export const rekeyMargin = /*#__PURE__*/ defineConstant({
  id: 'aws.vpn.ike.rekey-margin',
  label: 'Rekey margin',
  unit: 'ms',
  scope: 'per tunnel, default; from 60 s to half of phase 2',
  readings: [{ value: 270_000, ...vpnTunnelOptions2023 }],
});

export const rekeyFuzz = /*#__PURE__*/ defineConstant({
  id: 'aws.vpn.ike.rekey-fuzz',
  label: 'Rekey fuzz',
  unit: 'fraction',
  scope: 'of the rekey margin, per tunnel, default; 0 to 100 %',
  readings: [{ value: 1, ...vpnTunnelOptions2023 }],
});

export const publishedPropagation = /*#__PURE__*/ defineConstant({
  id: 'aws.transit-gateway.propagation.published',
  label: 'Route propagation inside a transit gateway, published',
  unit: 'ms',
  scope: 'per route change',
  readings: [{ value: null, ...transitGatewayQuotas2025, note: 'AWS publishes none' }],
});

export const observedPropagationShortest = /*#__PURE__*/ defineConstant({
  id: 'aws.transit-gateway.propagation.observed-shortest',
  label: 'Route propagation inside a transit gateway, shortest seen',
  unit: 'ms',
  scope: 'per route change, a field observation',
  readings: [{ value: 20_000, ...fieldNotes2026 }],
});

export const observedPropagationLongest = /*#__PURE__*/ defineConstant({
  id: 'aws.transit-gateway.propagation.observed-longest',
  label: 'Route propagation inside a transit gateway, longest seen',
  unit: 'ms',
  scope: 'per route change, a field observation',
  readings: [{ value: 35_000, ...fieldNotes2026 }],
});

export const observedActiveActiveShortest = /*#__PURE__*/ defineConstant({
  id: 'aws.transit-gateway.failover.active-active.observed-shortest',
  label: 'Failover of an active/active pair, shortest seen',
  unit: 'ms',
  scope: 'end to end on a transit gateway, a field observation',
  readings: [{ value: 20_000, ...fieldNotes2026 }],
});

export const observedActiveActiveLongest = /*#__PURE__*/ defineConstant({
  id: 'aws.transit-gateway.failover.active-active.observed-longest',
  label: 'Failover of an active/active pair, longest seen',
  unit: 'ms',
  scope: 'end to end on a transit gateway, a field observation',
  readings: [{ value: 30_000, ...fieldNotes2026 }],
});

export const observedActivePassiveShortest = /*#__PURE__*/ defineConstant({
  id: 'aws.transit-gateway.failover.active-passive.observed-shortest',
  label: 'Failover of an active/passive firewall pair, shortest seen',
  unit: 'ms',
  scope: 'end to end on a transit gateway, a field observation',
  readings: [{ value: 50_000, ...fieldNotes2026 }],
});

export const observedActivePassiveLongest = /*#__PURE__*/ defineConstant({
  id: 'aws.transit-gateway.failover.active-passive.observed-longest',
  label: 'Failover of an active/passive firewall pair, longest seen',
  unit: 'ms',
  scope: 'end to end on a transit gateway, a field observation',
  readings: [{ value: 60_000, ...fieldNotes2026 }],
});

export const practicalBgpKeepalive = /*#__PURE__*/ defineConstant({
  id: 'field.bgp.keepalive.lowest-practical',
  label: 'Lowest practical BGP keepalive',
  unit: 'ms',
  scope: 'per BGP session, a field observation',
  readings: [{ value: 3000, ...fieldNotes2026 }],
});

export const practicalBgpHold = /*#__PURE__*/ defineConstant({
  id: 'field.bgp.hold.lowest-practical',
  label: 'Lowest practical BGP hold time',
  unit: 'ms',
  scope: 'per BGP session, a field observation',
  readings: [{ value: 9000, ...fieldNotes2026 }],
});

export const failoverTestDefault = /*#__PURE__*/ defineConstant({
  id: 'aws.direct-connect.failover-test.default',
  label: 'Length of a failover test',
  unit: 'h',
  scope: 'per test on a VIF, default',
  readings: [{ value: 3, ...directConnectFailoverTest2026 }],
});

export const failoverTestLongest = /*#__PURE__*/ defineConstant({
  id: 'aws.direct-connect.failover-test.longest',
  label: 'Longest failover test',
  unit: 'h',
  scope: 'per test on a VIF',
  readings: [{ value: 72, ...directConnectFailoverTest2026 }],
});
