import type { QueueQuestion } from '../planner';
import { parseDuration } from '../quantity/parse-duration';
import { parseFraction } from '../quantity/parse-fraction';
import { parseLoad } from '../quantity/parse-load';
import { parseRate } from '../quantity/parse-rate';
import { parseWindow } from '../quantity/parse-window';
import { type Parsed, understood } from '../quantity/parsed';
import { mixRefusal } from './mtu-question';
import { type QuestionReading, questionReader } from './question-reader';
import { readPacketMix } from './read-packet-mix';

/** The fields of the calculator by their name in addresses, with defaults. */
export const QUEUE_FIELDS = {
  'line-rate': '1 Gbps',
  utilisation: '80 %',
  packets: '700',
  percentile: '95 %',
  'wait-budget': '',
  buffer: '',
  'burst-peak': '',
  'burst-duration': '50 ms',
} as const;

export type QueueField = keyof typeof QUEUE_FIELDS;
export type QueueTexts = Partial<Readonly<Record<QueueField, string>>>;

/** From a bare IPv4 header to a jumbo frame with tags. */
const SIZE_RANGE = [20, 9216] as const;

/** An empty text says nothing, and is not wrong. */
const orNone =
  <T>(parse: (text: string) => Parsed<T>) =>
  (text: string): Parsed<T | undefined> =>
    text.trim() === '' ? understood(undefined) : parse(text);

/** What would be accepted where a value that may be missing lies outside. */
const within =
  (least: number, most: number, accepted: string) =>
  (value: number | undefined): string | undefined =>
    value === undefined || (value >= least && value <= most) ? undefined : accepted;

const isRate = within(1e3, 1e14, 'a rate from 1 kbps to 100 Tbps, such as 1 Gbps');

/** What the texts of the calculator ask, or what each wrong one would have to be. */
export function readQueueQuestion(given: QueueTexts): QuestionReading<QueueQuestion, QueueField> {
  const { quantity, reading } = questionReader<QueueField>(QUEUE_FIELDS, given);
  const waitBudgetMs = quantity(
    'wait-budget',
    orNone(parseDuration),
    undefined,
    within(1e-6, 60_000, 'a time from 0.001 µs to 60 s, such as 100 µs, or nothing'),
  );
  const isRoom = within(1, 1e12, 'whole bytes from 1 to 1,000 GB, such as 1 MB, or nothing');
  const bufferBytes = quantity('buffer', orNone(parseWindow), undefined, (bytes) =>
    isRoom(bytes === undefined || Number.isInteger(bytes) ? bytes : Number.NaN),
  );
  const peakBitsPerSecond = quantity('burst-peak', orNone(parseRate), undefined, isRate);
  const durationMs = quantity(
    'burst-duration',
    parseDuration,
    1,
    within(0.001, 3_600_000, 'a time from 1 µs to 3,600 s, such as 50 ms'),
  );
  return reading({
    lineRateBitsPerSecond: quantity('line-rate', parseRate, 1, isRate),
    utilisationFraction: quantity(
      'utilisation',
      parseLoad,
      1,
      within(0.001, 10, 'a share from 0.1 % to 1,000 %'),
    ),
    packets: quantity('packets', readPacketMix, [], (mix) => mixRefusal(mix, SIZE_RANGE)),
    percentileFraction: quantity(
      'percentile',
      parseFraction,
      0.95,
      within(0.5, 0.999999, 'a share from 50 % to 99.9999 %'),
    ),
    ...(waitBudgetMs !== undefined && { waitBudgetMs }),
    ...(bufferBytes !== undefined && { bufferBytes }),
    ...(peakBitsPerSecond !== undefined && { burst: { peakBitsPerSecond, durationMs } }),
  });
}
