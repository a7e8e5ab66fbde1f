import { describe, expect, it } from 'vitest';
import { notAsked, readTunnelQuestion, type TunnelTexts } from './tunnel-question';

function problems(texts: TunnelTexts) {
  const reading = readTunnelQuestion(texts);
  return reading.ok ? [] : [...reading.problems].map(([field, { accepted }]) => [field, accepted]);
}

function questionOf(texts: TunnelTexts) {
  const reading = readTunnelQuestion(texts);
  if (!reading.ok) throw new Error(JSON.stringify([...reading.problems]));
  return reading.question;
}

describe('flow classes', () => {
  it('take the place of demand, flows, sizes and the largest flow, whatever those hold', () => {
    const texts = { classes: '100 x 10 Mbps, 3 x 500 Mbps', demand: 'huge', flows: '0' };
    const question = questionOf(texts);
    expect(question.classes).toEqual([
      { flows: 100, bitsPerSecond: 1e7 },
      { flows: 3, bitsPerSecond: 5e8 },
    ]);
    expect(question).not.toHaveProperty('demandBitsPerSecond');
    expect([...notAsked(texts).keys()]).toEqual([
      'demand',
      'flows',
      'spread',
      'largest-flow',
      'host-pairs',
    ]);
    expect(notAsked({ classes: '  ' }).has('demand')).toBe(false);
    expect(questionOf({ classes: ' ' })).toMatchObject({ demandBitsPerSecond: 4e9, flows: 200 });
  });

  it.each([
    ['100 x 10', 'classes of flows, each a count'],
    ['0 x 10 Mbps', 'at least one flow'],
    ['10 x 0 bps', 'at least 1 bps'],
    ['1000001 x 1 Mbps', '1 to 1000000 flows in all, not 1000001'],
    ['2 x 100 Tbps', '1 kbps to 100 Tbps in all'],
    ['1 x 10 bps', '1 kbps to 100 Tbps in all'],
    [
      Array.from({ length: 33 }, (_, i) => `1 x ${i + 1} Mbps`).join(),
      'at most 32 classes, not 33',
    ],
  ])('are not %s', (classes, accepted) => {
    expect(problems({ classes })).toEqual([['classes', expect.stringContaining(accepted)]]);
  });

  it('have no meaning where flows take what they get', () => {
    expect(problems({ classes: '10 x 10 Mbps', behaviour: 'greedy' })).toEqual([
      ['classes', 'nothing: flows that take what they get have no rate'],
    ]);
  });
});

describe('a hash of addresses alone', () => {
  const address = { hash: '3-tuple', flows: '60' } as const;

  it('needs the pairs of hosts, no more than there are flows', () => {
    expect(questionOf({ ...address, 'host-pairs': '4' })).toMatchObject({ hostPairs: 4 });
    expect(notAsked(address).has('host-pairs')).toBe(false);
    for (const pairs of ['', '0', '61', '1.5', 'many']) {
      expect(problems({ ...address, 'host-pairs': pairs })).toEqual([
        ['host-pairs', expect.stringContaining('a whole number from 1 to 60')],
      ]);
    }
  });

  it('says of pairs that are not given that nothing was, and what would be accepted', () => {
    const reading = readTunnelQuestion({ ...address, 'host-pairs': ' ' });
    expect(!reading.ok && reading.problems.get('host-pairs')).toEqual({
      given: '',
      accepted: 'no more pairs than there are flows, a whole number from 1 to 60',
    });
  });

  it('is not asked for the pairs where ports are hashed', () => {
    expect(questionOf({ 'host-pairs': 'many' })).not.toHaveProperty('hostPairs');
    expect(problems({ hash: '2-tuple' })).toEqual([['hash', '5-tuple, 3-tuple']]);
  });

  it('goes with equal flows, with or without a largest, and not with sizes of no known pair', () => {
    const pairs = { ...address, 'host-pairs': '4' };
    expect(problems({ ...pairs, 'largest-flow': '1 Gbps', spread: 'lognormal' })).toEqual([]);
    const refused = [['hash', expect.stringMatching(/^5-tuple, .* as one flow, in classes$/)]];
    expect(problems({ ...pairs, spread: 'lognormal' })).toEqual(refused);
    expect(problems({ ...pairs, classes: '10 x 10 Mbps' })).toEqual(refused);
  });
});

describe('a device before that hashes alike', () => {
  it('has from 1 to 128 paths', () => {
    expect(questionOf({})).toMatchObject({ sameHashPaths: 1 });
    expect(questionOf({ 'same-hash-paths': '4' })).toMatchObject({ sameHashPaths: 4 });
    expect(problems({ 'same-hash-paths': '129' })).toEqual([
      ['same-hash-paths', 'a whole number from 1 to 128'],
    ]);
  });
});
