import { describe, expect, it } from 'vitest';
import { formulas } from '../planner';
import { spokenExpression, spokenName } from './spoken-expression';

describe('names as they are spoken', () => {
  it.each([
    ['tunnelThroughput', 'tunnel throughput'],
    ['bytesPerBilledGb', 'bytes per billed GB'],
    ['awsOuterMtu', 'AWS outer MTU'],
    ['icv', 'ICV'],
    ['segmentsPerAck', 'segments per ACK'],
    ['gap', 'gap'],
    ['hours', 'hours'],
  ])('%s is %s', (name, spoken) => {
    expect(spokenName(name)).toBe(spoken);
  });

  it('leave the rest of an expression, and what is quoted in it', () => {
    const formula = formulas.find(({ id }) => id === 'throughput.tunnel-packet-rate');
    const expression = formula?.expression ?? '';
    expect(expression).toContain('"both-directions"');
    expect(formula && spokenExpression(formula, expression)).toMatch(
      /^counts is "both-directions" and peak ÷ packet > 0 \? packet rate × /,
    );
  });
});
