import { describe, expect, it } from 'vitest';
import { parseFlowClasses } from './parse-flow-classes';

describe('classes of flows as they are typed', () => {
  it.each([
    [
      '100 x 10 Mbps, 3 x 500 Mbps',
      [
        [100, 1e7],
        [3, 5e8],
      ],
    ],
    [
      '100×10Mbps;3*0.5 Gbps',
      [
        [100, 1e7],
        [3, 5e8],
      ],
    ],
    [
      '100 X 10 Mbps\n3 x 500 Mbps\n',
      [
        [100, 1e7],
        [3, 5e8],
      ],
    ],
    [
      '1,000 x 10 Mbps,300 x 1,250 kbps',
      [
        [1000, 1e7],
        [300, 1.25e6],
      ],
    ],
    ['60x66M', [[60, 6.6e7]]],
    [
      '50 x 1 Gbps, 2 x 10 Mbps, 50 x 1000 Mbps',
      [
        [100, 1e9],
        [2, 1e7],
      ],
    ],
  ] as const)('%j is read', (text, classes) => {
    const parsed = parseFlowClasses(text);
    expect(parsed.ok && parsed.value.map((each) => [each.flows, each.bitsPerSecond])).toEqual(
      classes,
    );
  });

  it.each([
    ['', '100 x 10 Mbps, 3 x 500 Mbps'],
    [' , ;', '100 x 10 Mbps, 3 x 500 Mbps'],
    ['100', '100 x 10 Mbps, 3 x 500 Mbps'],
    ['10 Mbps', '100 x 10 Mbps, 3 x 500 Mbps'],
    ['1.5 x 10 Mbps', '100 x 10 Mbps, 3 x 500 Mbps'],
    ['-1 x 10 Mbps', '100 x 10 Mbps, 3 x 500 Mbps'],
    ['10 Mbps x 100', '100 x 10 Mbps, 3 x 500 Mbps'],
    ['100 x 10', 'each rate a rate with its unit'],
    ['100 x 10 MBps', 'B stands for bytes'],
    ['100 x 10 Mbps 3 x 500 Mbps', 'each rate a rate with its unit'],
    ['1,00 x 10 Mbps', '100 x 10 Mbps, 3 x 500 Mbps'],
  ])('%j is refused, and says what is accepted', (text, accepted) => {
    const parsed = parseFlowClasses(text);
    expect(parsed.ok ? 'read' : parsed.accepted).toContain(accepted);
  });
});
