import { describe, expect, it } from 'vitest';
import { currentEdition } from '../editions/current-edition';
import { assessPlan } from '../planner';
import { bareNumber } from '../planner/bare-number';
import { examples } from '../workspace/examples';
import { bottlenecks } from './bottleneck';
import { sentenceText } from './cell-text';
import { builtOf } from './comparison';

const percent = (width: string) => Number.parseFloat(width);

describe('what limits an option', () => {
  it('marks what binds, and its bar is what is usable, of every option of every example', () => {
    for (const { input, id } of examples) {
      for (const option of assessPlan(input, currentEdition).options) {
        const built = builtOf(option);
        if (built === undefined) continue;
        for (const { id: direction, steps } of bottlenecks(built)) {
          const binding = steps.filter(({ isBinding }) => isBinding);
          expect(binding.length, `${id} ${option.id}`).toBe(1);
          const { usable } = built.throughput[direction];
          expect(binding.map(({ figure }) => bareNumber(figure))).toEqual([bareNumber(usable)]);
          for (const { width } of steps) expect(percent(width)).toBeGreaterThanOrEqual(0);
          expect(new Set(steps.map((step) => step.id)).size).toBe(steps.length);
        }
      }
    }
  });

  it('goes from what is sold to what the plan asks for', () => {
    const seed = examples[0]?.input;
    if (seed === undefined) throw new Error('no example');
    const { options } = assessPlan(seed, currentEdition);
    const said = (id: string) => {
      const built = options.flatMap((option) => (option.id === id ? [builtOf(option)] : []))[0];
      return built ? bottlenecks(built) : [];
    };
    const [out] = said('vpn-tgw');
    expect(out?.steps.map(({ label }) => label)).toEqual([
      'As sold, all links',
      'One tunnel, by its bandwidth',
      'One tunnel, by its packet rate',
      'One tunnel, under the ceiling',
      'Tunnels together, flows hashed',
      'The gateway attachment',
    ]);
    expect(out && sentenceText(out.summary)).toMatch(
      /usable, bound by the packet rate of a tunnel; the plan asks for 4 Gbps, the line\.$/,
    );
    expect(said('dx-private-ip-vpn')[0]?.steps.map(({ label }) => label)).toContain(
      'Ports that count, together',
    );
    expect(
      said('dx-vpn-backup')[0]
        ?.steps.map(({ label }) => label)
        .slice(1, 3),
    ).toEqual(['One port, less its frames', 'One port, under the ceiling']);
    expect(said('vpn-vgw')[0] && sentenceText(said('vpn-vgw')[0]?.summary ?? [])).toContain(
      ', the line, which is more.',
    );
  });
});
