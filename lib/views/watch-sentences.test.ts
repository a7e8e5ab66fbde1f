import { describe, expect, it } from 'vitest';
import { currentEdition } from '../editions/current-edition';
import { assessPlan } from '../planner';
import { sentenceText } from './cell-text';
import { builtOf } from './comparison';
import { watchSentences } from './watch-sentences';

function watch(peakBitsPerSecond: number, id: string): readonly string[] {
  const workloads = [{ out: { peakBitsPerSecond, flows: 5000 } }];
  const { plan, options } = assessPlan({ version: 1, workloads }, currentEdition);
  const option = options.find((candidate) => candidate.id === id);
  const built = option && builtOf(option);
  if (option === undefined || built === undefined) throw new Error(`${id} was not built`);
  return watchSentences(plan, option, built).map(sentenceText);
}

describe('what AWS states of tunnels together', () => {
  it('is said with how sure its reading is', () => {
    const [quota, total] = watch(90e9, 'vpn-tgw');
    expect(quota).toMatch(
      /^\d+ VPN connections are more than the default quota of 50, read with high confidence: ask/,
    );
    expect(total).toMatch(
      /^All tunnels together .* up to 50 Gbps in one ECMP set, .* tunnels, read with medium confidence: ask/,
    );
    expect(watch(1e9, 'vpn-tgw').join()).not.toContain('confidence');
  });
});
