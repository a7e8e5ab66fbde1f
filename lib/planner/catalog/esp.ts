import { defineConstant } from './constant';
import {
  espCbcStandard,
  espGcmStandard,
  espNatTraversalStandard,
  espSha1Standard,
  espSha2Standard,
  espStandard,
} from './evidence';

/** Bytes that ESP puts around a packet. */

export const espHeader = /*#__PURE__*/ defineConstant({
  id: 'esp.header',
  label: 'ESP header',
  unit: 'B',
  scope: 'per outer packet',
  readings: [{ value: 8, ...espStandard, note: 'SPI and sequence number' }],
});

export const natTraversalHeader = /*#__PURE__*/ defineConstant({
  id: 'esp.nat-traversal-header',
  label: 'UDP header of NAT traversal',
  unit: 'B',
  scope: 'per outer packet with NAT-T',
  readings: [{ value: 8, ...espNatTraversalStandard }],
});

export const espTrailer = /*#__PURE__*/ defineConstant({
  id: 'esp.trailer',
  label: 'ESP pad length and next header',
  unit: 'B',
  scope: 'per outer packet, padding not counted',
  readings: [{ value: 2, ...espStandard }],
});

export const ivGcm = /*#__PURE__*/ defineConstant({
  id: 'esp.gcm.iv',
  label: 'AES-GCM initialisation vector',
  unit: 'B',
  scope: 'per outer packet',
  readings: [{ value: 8, ...espGcmStandard }],
});

export const icvGcm = /*#__PURE__*/ defineConstant({
  id: 'esp.gcm.icv',
  label: 'AES-GCM integrity check value',
  unit: 'B',
  scope: 'per outer packet',
  readings: [{ value: 16, ...espGcmStandard }],
});

export const alignmentGcm = /*#__PURE__*/ defineConstant({
  id: 'esp.gcm.alignment',
  label: 'AES-GCM padding step',
  unit: 'B',
  scope: 'encrypted part of a packet',
  readings: [{ value: 4, ...espStandard, note: 'section 2.4: ESP aligns to four bytes' }],
});

export const ivCbc = /*#__PURE__*/ defineConstant({
  id: 'esp.cbc.iv',
  label: 'AES-CBC initialisation vector',
  unit: 'B',
  scope: 'per outer packet',
  readings: [{ value: 16, ...espCbcStandard }],
});

export const alignmentCbc = /*#__PURE__*/ defineConstant({
  id: 'esp.cbc.alignment',
  label: 'AES-CBC padding step',
  unit: 'B',
  scope: 'encrypted part of a packet',
  readings: [{ value: 16, ...espCbcStandard, note: 'the cipher’s block' }],
});

export const icvSha1 = /*#__PURE__*/ defineConstant({
  id: 'esp.sha1.icv',
  label: 'HMAC-SHA-1-96 integrity check value',
  unit: 'B',
  scope: 'per outer packet',
  readings: [{ value: 12, ...espSha1Standard }],
});

export const icvSha2256 = /*#__PURE__*/ defineConstant({
  id: 'esp.sha2-256.icv',
  label: 'HMAC-SHA-256-128 integrity check value',
  unit: 'B',
  scope: 'per outer packet',
  readings: [{ value: 16, ...espSha2Standard }],
});

export const icvSha2384 = /*#__PURE__*/ defineConstant({
  id: 'esp.sha2-384.icv',
  label: 'HMAC-SHA-384-192 integrity check value',
  unit: 'B',
  scope: 'per outer packet',
  readings: [{ value: 24, ...espSha2Standard }],
});

export const icvSha2512 = /*#__PURE__*/ defineConstant({
  id: 'esp.sha2-512.icv',
  label: 'HMAC-SHA-512-256 integrity check value',
  unit: 'B',
  scope: 'per outer packet',
  readings: [{ value: 32, ...espSha2Standard }],
});
