import { describe, expect, it } from 'vitest';
import { currentEdition } from '../editions/current-edition';
import { assessPlan, type PlanInput } from '../planner';
import { examples } from '../workspace/examples';
import { cellText, sentenceText } from './cell-text';
import { builtOf } from './comparison';
import { optionFlows } from './option-flows';
import { ratesTable } from './rates-table';
import { watchSentences } from './watch-sentences';

const exampleOf = (id: string) => {
  const found = examples.find((example) => example.id === id);
  if (found === undefined) throw new Error(`no example ${id}`);
  return found.input;
};

function viewOf(input: PlanInput, id: string) {
  const { plan, options } = assessPlan(input, currentEdition);
  const option = options.find((candidate) => candidate.id === id);
  const built = option && builtOf(option);
  if (option === undefined || built === undefined) throw new Error(`${id} was not built`);
  return {
    flows: optionFlows(plan, option, built),
    said: (path: 'main' | 'backup' = 'main') =>
      optionFlows(plan, option, built)
        .find(({ id: each }) => each === path)
        ?.sentences.map(sentenceText)
        .join(' '),
    watch: watchSentences(plan, option, built).map(sentenceText),
    rates: ratesTable(plan, option, built),
  };
}

describe('one TCP flow over an option', () => {
  it('says what it carries, what binds, and what would carry the flow that is wanted', () => {
    const said = viewOf(exampleOf('one-large-flow'), 'vpn-tgw-large').said();
    expect(said).toContain(
      '996.8 Mbps of TCP data, bound by the loss at this RTT: CUBIC over 20 ms and a loss of 0.0001 %, segments of 1,406 B.',
    );
    expect(said).toContain('it takes 3 side by side, larger segments, or BBR');
    expect(said).toContain('CUBIC has that rate at a loss of up to 0.00002');
    expect(said).not.toContain('assumed');
  });

  it('says that it fits where it does', () => {
    const said = viewOf(exampleOf('one-large-flow'), 'dx-dedicated').said();
    expect(said).toContain('3.2 Gbps of TCP data, bound by the window: CUBIC');
    expect(said).toContain(
      'The largest flow of the plan has 3 Gbps, 2.986 Gbps of it TCP data (the line), which is within it: 7,500,000 B',
    );
  });

  it('marks one ceiling of every option of every example, and says which inputs are assumed', () => {
    for (const { input, id } of examples) {
      for (const option of assessPlan(input, currentEdition).options) {
        if (!builtOf(option)) continue;
        const { flows, said } = viewOf(input, option.id);
        for (const { bars } of flows) {
          expect(bars.filter(({ isBinding }) => isBinding).length, `${id} ${option.id}`).toBe(1);
          expect(new Set(bars.map((bar) => bar.id)).size).toBe(bars.length);
        }
        if (flows.length > 0 && id === 'seed-site') {
          expect(said(), option.id).toContain('RTT and loss are assumed: give yours.');
        }
      }
    }
  });

  it('has the path of the VPN that stands by beside that of the port', () => {
    const { flows } = viewOf(exampleOf('seed-site'), 'dx-vpn-backup');
    expect(flows.map(({ title }) => title)).toEqual([
      'Over Direct Connect',
      'Over the VPN that stands by',
    ]);
  });
});

describe('what to watch, and the rates', () => {
  it('are sentences with both figures, and cells with a reason where there is no rate', () => {
    const { watch, rates } = viewOf(exampleOf('small-packets'), 'vpn-tgw');
    expect(watch[0]).toMatch(
      /^\d+ tunnels must carry where \d+ would if flows spread evenly: the others/,
    );
    const line = rates?.groups[0]?.rows.find(({ id }) => id === 'line');
    expect(line?.cells.map(cellText)[0]).toContain('the framing of the internet line');
  });
});
