import { describe, expect, it } from 'vitest';
import { type QueueTexts, readQueueQuestion } from '../workspace/queue-question';
import { cellText, sentenceText } from './cell-text';
import { queueView } from './queue-view';

function viewOf(texts: QueueTexts) {
  const reading = readQueueQuestion(texts);
  if (!reading.ok) throw new Error(JSON.stringify([...reading.problems]));
  return queueView(reading.question);
}

const headline = (texts: QueueTexts) => sentenceText(viewOf(texts).headline);
const said = (texts: QueueTexts) => viewOf(texts).sentences.map(sentenceText).join(' ');
const rows = (texts: QueueTexts) =>
  viewOf(texts).ladder.groups.flatMap((group) =>
    group.rows.map(({ label, cells }) => [label, ...cells.map(cellText)]),
  );
const burst = (texts: QueueTexts) => viewOf(texts).burst?.map(sentenceText).join(' ');

describe('the calculator of a queue', () => {
  it('answers first: M/D/1 of 700 bytes at 1 Gbps', () => {
    // 5.6 µs on the line: ρ s ÷ 2(1−ρ), and its exponential tail.
    expect(headline({})).toBe(
      'At 80 % a packet waits 11.2 µs on average; 95 % wait at most 38.82 µs.',
    );
    expect(headline({ utilisation: '40 %', percentile: '60 %' })).toBe(
      'At 40 % a packet waits 1.867 µs on average; 60 % do not wait at all.',
    );
    expect(said({})).toContain('A lower bound');
  });

  it('has the same at usual utilisations, the one that is asked in its place', () => {
    expect(rows({ utilisation: '85 %' })).toEqual([
      ['50 %', '2.8 µs', '12.89 µs'],
      ['60 %', '4.2 µs', '17.39 µs'],
      ['70 %', '6.533 µs', '24.63 µs'],
      ['80 %', '11.2 µs', '38.82 µs'],
      ['85 %, asked', '15.87 µs', '52.89 µs'],
      ['90 %', '25.2 µs', '80.93 µs'],
      ['95 %', '53.2 µs', '164.9 µs'],
      ['99 %', '277.2 µs', '836 µs'],
    ]);
    expect(rows({})).toHaveLength(7);
  });

  it.each(['100 %', '120 %'])('says of %s in words that it is unstable', (utilisation) => {
    const view = viewOf({ utilisation, buffer: '1 MB' });
    expect(sentenceText(view.headline)).toBe(
      `At ${utilisation} it is unstable: the queue grows without end.`,
    );
    expect(rows({ utilisation, buffer: '1 MB' }).at(-1)).toEqual([
      `${utilisation}, asked`,
      ...Array(3).fill('unstable'),
    ]);
    expect(view.chart.marker).toBeUndefined();
    expect(said({ utilisation, buffer: '1 MB' })).not.toMatch(/lower bound|is full for/);
    expect(view.chart.summary).toContain(`${utilisation} lies beyond`);
  });

  it('has no milliseconds among microseconds where nothing waits', () => {
    expect(rows({ percentile: '50 %' })[0]).toEqual(['50 %', '2.8 µs', '0 µs']);
    expect(rows({ percentile: '50 %' }).flat()).not.toContain('0 ms');
  });

  it('has a long burst in seconds, as it is typed', () => {
    expect(burst({ 'burst-peak': '2 Gbps', 'burst-duration': '10 s' })).toContain(
      'for 10 s leaves',
    );
  });

  it('has the largest utilisation within a budget', () => {
    expect(said({ 'wait-budget': '100 µs' })).toMatch(
      /95 % wait at most 100 µs up to a utilisation of 91\.\d+ %\./,
    );
    expect(said({ 'wait-budget': '20 µs' })).toContain('%: less than is asked.');
    expect(said({ 'wait-budget': '60 s' })).toContain('until just below 100 %');
    expect(said({})).not.toContain('up to a utilisation');
    const over = rows({ 'wait-budget': '100 µs' }).filter(([, , percentile]) =>
      percentile?.includes('over the budget'),
    );
    expect(over.map(([label]) => label)).toEqual(['95 %', '99 %']);
  });

  it('has what finds a buffer full, never a zero', () => {
    const of = rows({ buffer: '20 kB' }).map((row) => row[3]);
    expect(of[0]).toMatch(/^0\.0\d+ %$|^under 1 in 10¹²$/);
    expect(of.at(-1)).toMatch(/^\d+(\.\d+)? %$/);
    expect(rows({ buffer: '1 MB' })[0]?.[3]).toBe('under 1 in 10¹²');
    expect(said({ buffer: '1 MB' })).toContain(
      'Fewer than one packet in 10¹² finds a buffer or bucket of 1,000,000 B full: that is what random arrivals alone would lose.',
    );
    expect(said({ buffer: '5 kB' })).toMatch(/is full for \d+(\.\d+)? % of the packets/);
    expect(said({})).not.toContain('buffer');
  });

  it('says what a burst queues, and what a buffer drops of it', () => {
    const twice = { 'burst-peak': '2 Gbps', 'burst-duration': '50 ms' } as const;
    expect(burst({})).toBeUndefined();
    expect(burst(twice)).toBe(
      'A burst of 2 Gbps for 50 ms leaves 6,250,000 B queued at its end, and its last packet waits 50 ms where there is room for all.',
    );
    expect(burst({ ...twice, buffer: '10 MB' })).toBe(
      'A burst of 2 Gbps for 50 ms leaves 6,250,000 B queued at its end: it fits into 10,000,000 B, which lasts 80 ms. In a queue its last packet waits 50 ms; behind a policer it does not wait.',
    );
    // 12.5 MB sent, 6.25 MB carried, 1.25 MB kept.
    expect(burst({ ...twice, buffer: '1.25 MB' })).toBe(
      'A burst of 2 Gbps for 50 ms leaves 6,250,000 B queued at its end if there is room for it; but 1,250,000 B lasts 10 ms. Then packets are dropped: 40 % of what the burst sends is lost.',
    );
    expect(burst({ 'burst-peak': '1 Gbps', buffer: '1 MB' })).toContain('no buffer ever fills');
  });

  it('draws the knee with the asked utilisation marked, all of it inside', () => {
    for (const texts of [{}, { utilisation: '99 %' }, { 'line-rate': '100 Gbps' }]) {
      const { chart } = viewOf(texts);
      const [x, y] = [chart.x.domain[1], chart.y.domain[1]];
      const points = chart.series.flatMap((each) => each.points);
      const highest = Math.max(...points.map((point) => point.y));
      expect(y).toBeGreaterThanOrEqual(highest);
      expect(highest).toBeGreaterThan(y / 2);
      expect(Math.max(...points.map((point) => point.x))).toBe(x);
      expect(chart.marker?.x).toBeLessThanOrEqual(x);
    }
    expect(viewOf({}).chart.marker).toEqual({ x: 0.8, label: 'asked: 80 %' });
  });

  it('says why the ceilings are what they are, in figures', () => {
    const granted = viewOf({}).granted.map(sentenceText).join(' ');
    expect(granted).toContain('up to 80 % unless told');
    expect(granted).toMatch(/at 1 Gbps and 90 % full, those of the simple IMIX wait 31\.\d+ µs/);
    expect(granted).toContain('a peak of 1.25 times the mean fills the line');
    expect(granted).toContain('Hence 70 % there');
    expect(granted).toContain('each may carry 40 % before');
    expect(granted).toContain('Leland');
  });
});
