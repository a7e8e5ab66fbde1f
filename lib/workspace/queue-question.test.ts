import { describe, expect, it } from 'vitest';
import { type QueueField, readQueueQuestion } from './queue-question';

describe('the question of a queue', () => {
  it('has defaults, and says nothing of what is empty', () => {
    expect(readQueueQuestion({ packets: ' ', buffer: ' ' })).toEqual({
      ok: true,
      question: {
        lineRateBitsPerSecond: 1e9,
        utilisationFraction: 0.8,
        packets: [{ packetBytes: 700, share: 1 }],
        percentileFraction: 0.95,
      },
    });
  });

  it('reads a mix, a load above the line, a budget, a buffer and a burst', () => {
    expect(
      readQueueQuestion({
        packets: 'imix',
        utilisation: '120 %',
        'wait-budget': '100 µs',
        buffer: '1 MB',
        'burst-peak': '2 Gbps',
      }),
    ).toMatchObject({
      ok: true,
      question: {
        packets: [{ packetBytes: 40 }, { packetBytes: 576 }, { packetBytes: 1500 }],
        utilisationFraction: 1.2,
        waitBudgetMs: 0.1,
        bufferBytes: 1_000_000,
        burst: { peakBitsPerSecond: 2e9, durationMs: 50 },
      },
    });
  });

  it.each<[QueueField, string, string]>([
    ['line-rate', '1', 'a rate with its unit'],
    ['line-rate', '1 bps', 'a rate from 1 kbps to 100 Tbps'],
    ['utilisation', '80', 'such as 80 % or 0.8'],
    ['utilisation', '0', 'a share from 0.1 %'],
    ['utilisation', '1001 %', 'to 1,000 %'],
    ['packets', 'large', 'sizes in bytes'],
    ['packets', '10', 'sizes from 20 to 9216 bytes'],
    ['packets', '1,500', 'without a comma inside a number'],
    ['percentile', '100 %', 'a share from 50 % to 99.9999 %'],
    ['percentile', '49 %', 'a share from 50 % to 99.9999 %'],
    ['wait-budget', '5', 'a time with its unit'],
    ['wait-budget', '0 ms', 'a time from 0.001 µs'],
    ['buffer', '1 Mb', 'b stands for bits'],
    ['buffer', '0', 'whole bytes from 1'],
    ['buffer', '1.5', 'whole bytes from 1'],
    ['burst-peak', 'huge', 'a rate with its unit'],
    ['burst-duration', '0 ms', 'a time from 1 µs'],
    ['burst-duration', 'long', 'a time with its unit'],
  ])('does not take %s of "%s"', (field, text, accepted) => {
    const reading = readQueueQuestion({ [field]: text });
    if (reading.ok) throw new Error('was read');
    expect([...reading.problems.keys()]).toEqual([field]);
    expect(reading.problems.get(field)?.given).toBe(text);
    expect(reading.problems.get(field)?.accepted).toContain(accepted);
  });
});
