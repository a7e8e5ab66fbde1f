import { describe, expect, it } from 'vitest';
import { currentEdition } from '../editions/current-edition';
import { tunnelAnswer } from '../planner';
import { readTunnelQuestion, type TunnelTexts } from '../workspace/tunnel-question';
import { sentenceText } from './cell-text';
import { tunnelFindings } from './tunnel-findings';

const s3 = { flows: '60', utilisation: '100 %', survive: 'none' } as const;

function findings(texts: TunnelTexts): readonly string[] {
  const reading = readTunnelQuestion(texts);
  if (!reading.ok) throw new Error(JSON.stringify([...reading.problems]));
  const answer = tunnelAnswer(reading.question, currentEdition.id);
  return tunnelFindings(answer, reading.question).map(sentenceText);
}

describe('what to watch', () => {
  it('is nothing where nothing is other than one expects', () => {
    expect(findings(s3)).toEqual([]);
    expect(findings({ flows: '5000' })).toEqual([]);
    expect(findings({ demand: '1 Mbps', flows: '1' })).toEqual([]);
  });

  it('is a packet that no tunnel takes, from one byte too many on', () => {
    expect(findings({ ...s3, packet: '1446' })).toEqual([]);
    expect(findings({ ...s3, packet: '1447' })[0]).toMatch(/^A mean packet of 1,447 B/);
    expect(findings({ ...s3, packet: '8500' })).toEqual([
      'A mean packet of 8,500 B does not fit a tunnel, inside which at most 1,446 B go: it is counted as TCP that is clamped to that. What is not TCP is split there, or dropped.',
    ]);
  });

  it('is what a hash of addresses moves as one', () => {
    expect(findings({ ...s3, flows: '120', hash: '3-tuple', 'host-pairs': '60' })).toEqual([
      'A hash of addresses alone moves 120 flows as 60, one for each pair of hosts. Spread evenly, which is the best case, the fullest pair has 66.67 Mbps. Hashed with their ports, they would take 9.',
    ]);
    const one = findings({ ...s3, hash: '3-tuple', 'host-pairs': '1' });
    expect(one).toEqual([
      'A hash of addresses alone moves 60 flows as 1, its pair of hosts. Spread evenly, which is the best case, the fullest pair has 4 Gbps.',
    ]);
  });

  it('is what a device before leaves of the tunnels, whether that is enough, and what mends it', () => {
    expect(findings({ ...s3, 'same-hash-paths': '4' })).toEqual([
      'A device before this one hashes alike over 4 paths, one of which leads here: of 12 tunnels only 3 carry, where 12 must. It would take 48. With a seed of its own on each device the count above holds.',
    ]);
    expect(findings({ ...s3, 'same-hash-paths': '16' })[0]).toContain('only 1 carries, where 12');
    expect(findings({ ...s3, survive: 'customer-gateway', 'same-hash-paths': '2' })[0]).toContain(
      'of 24 tunnels only 12 carry, which is enough while all are up.',
    );
    // Two of three carry, one of them twice what the other does: two even ones are what is needed.
    const uneven = { flows: '5000', demand: '1.2 Gbps', survive: 'tunnel' } as const;
    expect(findings({ ...uneven, 'same-hash-paths': '2' })[0]).toContain(
      'of 3 tunnels only 2 carry, with uneven shares, where 2 must. It would take 4.',
    );
    expect(findings({ ...s3, demand: '1 Mbps', 'same-hash-paths': '4' })).toEqual([]);
  });

  it('is flows so few that hashing takes more tunnels than an even spread', () => {
    expect(findings({ ...s3, flows: '59' })).toEqual([
      '59 flows are only 9.833 for each tunnel of an even spread, which would take 6: so few spread unevenly, and 12 must carry.',
    ]);
    const pairs = findings({ ...s3, flows: '120', hash: '3-tuple', 'host-pairs': '40' });
    expect(pairs[1]).toMatch(/^40 pairs of hosts are only 6.667 for each tunnel/);
    // Five small flows on one tunnel are few, and cost nothing.
    expect(findings({ demand: '10 Mbps', flows: '5' })).toEqual([]);
  });

  it('is a flow of more than half a tunnel, unless it is alone', () => {
    const large = { ...s3, flows: '500', 'largest-flow': '470.4 Mbps' } as const;
    expect(findings(large)).toEqual([
      'The largest flow takes 60 % of a tunnel by itself: what is hashed beside it has only the rest, however many tunnels there are.',
    ]);
    expect(findings({ ...large, 'largest-flow': '391 Mbps' })).toEqual([]);
    expect(findings({ classes: '1000 x 1 Mbps, 1 x 500 Mbps', packet: '1400' })).toHaveLength(1);
    const equal = findings({ ...s3, classes: '8 x 470.4 Mbps' });
    expect(equal.at(-1)).toBe('Each flow takes 60 % of a tunnel: two on one tunnel put it over.');
    expect(findings({ ...s3, classes: '1 x 700 Mbps' })).toEqual([]);
    // Flows that take what they get have no rate that could put a tunnel over.
    expect(findings({ behaviour: 'greedy', flows: '4' }).join()).not.toContain('takes');
  });
});
