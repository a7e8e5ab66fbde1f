import { defineConstant } from './constant';
import { ethernetStandard, macsecStandard, vlanStandard } from './evidence';

/** Bytes that Ethernet takes on the line for each frame. */

export const ethernetHeader = /*#__PURE__*/ defineConstant({
  id: 'ethernet.header',
  label: 'Ethernet header',
  unit: 'B',
  scope: 'per frame, without a tag',
  readings: [{ value: 14, ...ethernetStandard, note: 'two addresses and the type' }],
});

export const ethernetFrameCheck = /*#__PURE__*/ defineConstant({
  id: 'ethernet.frame-check',
  label: 'Ethernet frame check sequence',
  unit: 'B',
  scope: 'per frame',
  readings: [{ value: 4, ...ethernetStandard }],
});

export const ethernetPreamble = /*#__PURE__*/ defineConstant({
  id: 'ethernet.preamble',
  label: 'Ethernet preamble and start delimiter',
  unit: 'B',
  scope: 'per frame',
  readings: [{ value: 8, ...ethernetStandard }],
});

export const ethernetInterframeGap = /*#__PURE__*/ defineConstant({
  id: 'ethernet.interframe-gap',
  label: 'Ethernet interframe gap',
  unit: 'B',
  scope: 'per frame',
  readings: [{ value: 12, ...ethernetStandard }],
});

export const ethernetVlanTag = /*#__PURE__*/ defineConstant({
  id: 'ethernet.vlan-tag',
  label: 'VLAN tag',
  unit: 'B',
  scope: 'per frame and tag',
  readings: [{ value: 4, ...vlanStandard }],
});

export const ethernetMinimumPayload = /*#__PURE__*/ defineConstant({
  id: 'ethernet.minimum-payload',
  label: 'Smallest Ethernet payload',
  unit: 'B',
  scope: 'per frame, shorter packets are padded',
  readings: [{ value: 46, ...ethernetStandard }],
});

export const macsecOverhead = /*#__PURE__*/ defineConstant({
  id: 'ethernet.macsec',
  label: 'MACsec tag and integrity check value',
  unit: 'B',
  scope: 'per frame, with the SCI',
  readings: [{ value: 32, ...macsecStandard, note: 'AWS asks for the SCI to be on' }],
});
