import { bytesAsTyped, parseBytes } from '../quantity/parse-bytes';
import { countAsTyped, parseCount } from '../quantity/parse-count';
import { dataVolumeAsTyped, parseDataVolume } from '../quantity/parse-data-volume';
import { daysAsTyped, parseDays } from '../quantity/parse-days';
import { durationAsTyped, parseDuration } from '../quantity/parse-duration';
import { fractionAsTyped, parseFraction } from '../quantity/parse-fraction';
import { hoursAsTyped, parseHours } from '../quantity/parse-hours';
import { listAsTyped, parseList } from '../quantity/parse-list';
import { packetMixAsTyped } from '../quantity/parse-packet-mix';
import { packetRateAsTyped, parsePacketRate } from '../quantity/parse-packet-rate';
import { parseRate, rateAsTyped } from '../quantity/parse-rate';
import {
  type PricedUnit,
  parseUsd,
  parseUsdAmount,
  parseUsdRate,
  usdAsTyped,
  usdRateAsTyped,
} from '../quantity/parse-usd';
import { parseWindow, windowAsTyped } from '../quantity/parse-window';
import { type Field, type FieldHead, quantityField, textField } from './field';
import { readPacketMix } from './read-packet-mix';

/** Fields by what they hold. */

export const words = (head: FieldHead, example: string): Field =>
  textField(head, example, (text) => ({ ok: true, value: text.trim() }), String);
export const rate = (head: FieldHead): Field =>
  quantityField(head, '4 Gbps', parseRate, rateAsTyped);
export const packetRate = (head: FieldHead): Field =>
  quantityField(head, '900 kpps', parsePacketRate, packetRateAsTyped);
export const volume = (head: FieldHead): Field =>
  quantityField(head, '20 TB', parseDataVolume, dataVolumeAsTyped);
export const bytes = (head: FieldHead): Field =>
  quantityField(head, '700 B', parseBytes, bytesAsTyped);
export const packetMix = (head: FieldHead): Field =>
  textField(head, '40:7, 576:4, 1500:1', readPacketMix, packetMixAsTyped);
export const count = (head: FieldHead, example: string): Field =>
  quantityField(head, example, parseCount, countAsTyped);
/** Without its % sign a share goes from 0 to 1. */
export const fraction = (head: FieldHead): Field =>
  quantityField(head, '80 %', parseFraction, fractionAsTyped, '0.01');
export const prefixes = (head: FieldHead): Field =>
  textField(head, '10.0.0.0/16', parseList, listAsTyped);
export const dollars = (head: FieldHead): Field =>
  quantityField(head, '300 USD', parseUsd, usdAsTyped);

/** Paid once, so a price of a month is refused. */
export const dollarsOnce = (head: FieldHead): Field =>
  quantityField(head, '300 USD', parseUsdAmount, usdAsTyped);
/** A price for each of a unit, with or without the unit behind it. */
export const rateInUsd = (head: FieldHead, unit: PricedUnit): Field =>
  quantityField(
    head,
    `0.045 USD/${unit}`,
    (text) => parseUsdRate(text, unit),
    (usd: number) => usdRateAsTyped(usd, unit),
    '0.01',
  );

export const duration = (head: FieldHead): Field =>
  quantityField(head, '20 ms', parseDuration, durationAsTyped);
/** Of TCP: what may be in flight. */
export const window = (head: FieldHead): Field =>
  quantityField(head, '8 MB', parseWindow, windowAsTyped);
/** Hours of a month as they are billed, and as AWS's own examples and calendars count them. */
export const hours = (head: FieldHead): Field =>
  quantityField(head, '730 h', parseHours, hoursAsTyped, '1', [
    { value: '730 h', label: 'a twelfth of a year, as AWS’s Direct Connect pages count' },
    { value: '720 h', label: '30 days, as AWS’s VPN examples count' },
    { value: '744 h', label: 'a month of 31 days' },
    { value: '672 h', label: 'February of 28 days' },
    { value: '696 h', label: 'February of 29 days' },
  ]);
export const days = (head: FieldHead): Field =>
  quantityField(head, '42 days', parseDays, daysAsTyped);

/** Text of several lines. */
export const notes = (head: FieldHead): Field => ({
  ...textField(head, '', (text) => ({ ok: true, value: text.trim() }), String),
  control: { kind: 'text', example: 'ordered on Monday', lines: 4 },
});
