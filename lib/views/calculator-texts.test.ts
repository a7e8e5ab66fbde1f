import { describe, expect, it } from 'vitest';
import { currentEdition } from '../editions/current-edition';
import { assessPlan, tunnelAnswer } from '../planner';
import { bareNumber } from '../planner/bare-number';
import { examples } from '../workspace/examples';
import { readQueueQuestion } from '../workspace/queue-question';
import { readTunnelQuestion } from '../workspace/tunnel-question';
import { calculatorTexts } from './calculator-texts';
import { builtOf } from './comparison';

const all = examples.flatMap(({ id, input }) => {
  const { plan, options } = assessPlan(input, currentEdition);
  return options.flatMap((option) => {
    const built = builtOf(option);
    return built ? [{ name: `${id} ${option.id}`, plan, built, id: option.id }] : [];
  });
});

describe('the questions of an option for the calculators', () => {
  it('are read as they are, of every option of every example', () => {
    for (const { name, plan, built } of all) {
      const { queue, tunnels } = calculatorTexts(plan, built);
      if (queue) expect(readQueueQuestion(queue).ok, name).toBe(true);
      if (tunnels) expect(readTunnelQuestion(tunnels).ok, name).toBe(true);
    }
    expect(all.some(({ plan, built }) => calculatorTexts(plan, built).tunnels)).toBe(true);
  });

  it('have the answer of the plan where its busier way decides', () => {
    const seed = all.find(({ name }) => name === 'small-packets vpn-tgw');
    const texts = seed && calculatorTexts(seed.plan, seed.built).tunnels;
    const reading = texts && readTunnelQuestion(texts);
    if (!seed || !reading?.ok) throw new Error('no question');
    const { answer } = tunnelAnswer(reading.question, currentEdition.id);
    expect(answer.kind === 'tunnels' && bareNumber(answer.carrying)).toBe(
      seed.built.sizing && bareNumber(seed.built.sizing.carrying),
    );
  });

  it('have no tunnels where one carries it all', () => {
    for (const { plan, built, id } of all) {
      if (id === 'vpn-vgw') expect(calculatorTexts(plan, built).tunnels).toBeUndefined();
    }
  });
});
