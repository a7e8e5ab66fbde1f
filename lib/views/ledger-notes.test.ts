import { describe, expect, it } from 'vitest';
import { currentEdition } from '../editions/current-edition';
import { assessPlan, type PlanInput } from '../planner';
import { sentenceText } from './cell-text';
import { builtOf } from './comparison';
import { ledgerNotes } from './ledger-notes';

function notesOf(id: string, input: Omit<PlanInput, 'version'> = {}): readonly string[] {
  const { plan, options } = assessPlan(
    {
      version: 1,
      workloads: [{ out: { peakBitsPerSecond: 4e9, monthlyVolume: { amount: 20, unit: 'TB' } } }],
      ...input,
    },
    currentEdition,
  );
  const option = options.find((each) => each.id === id);
  const built = option && builtOf(option);
  if (!built) throw new Error(`${id} was not built`);
  return ledgerNotes(plan, built).map(sentenceText);
}

describe('what to know of cost lines', () => {
  it('is what a month and a TB are, and that tax is left out', () => {
    const [conventions] = notesOf('vpn-tgw');
    expect(conventions).toMatch(/^A month has 730 h, and a TB is 1,024 GB as AWS bills\. /);
    expect(conventions).toContain('The free data transfer out is counted.');
    expect(conventions).toMatch(/Tax is left out\.$/);
    const [others] = notesOf('vpn-tgw', {
      conventions: {
        hoursPerMonth: 720,
        volume: 'si',
        countFreeEgress: false,
        discountFraction: 0.12,
      },
    });
    expect(others).toContain('A month has 720 h, and a TB is 1,000 GB. ');
    expect(others).toContain(
      'The free data transfer out is not counted. A discount of 12 % is off',
    );
  });

  it('is what the other of two texts of AWS would change, whichever was chosen', () => {
    const flat = { underlays: { directConnect: { flatRateTier: 1 } } };
    expect(notesOf('dx-dedicated-flat-rate', flat).slice(1, 3)).toEqual([
      'If AWS metered what leaves by a transit VIF beside the flat rate, as its texts of September 15 and 16, 2026 say, it would cost 409.60 USD more, a month.',
      // 42 days of a port-pair of tier 1.
      'If AWS billed the port from its order on, as its Pricing Guide says, it would cost 11,047.68 USD more, once.',
    ]);
    const turned = notesOf('dx-dedicated-flat-rate', {
      ...flat,
      conventions: { flatRateTransitTraffic: 'metered', dedicatedPortBillingStart: 'order' },
    });
    expect(turned[1]).toMatch(/^If the flat rate held .*409\.60 USD less, a month\.$/);
    expect(turned[2]).toMatch(/90 days after the order.*11,047\.68 USD less, once\.$/);
    expect(notesOf('vpn-tgw').join(' ')).not.toContain('If ');
  });

  it('names what is not counted until it is given', () => {
    expect(notesOf('dx-dedicated')).toContain(
      'Not counted unless you give it under Other bills: a cabinet, and lease and support of the customer gateway.',
    );
    const given = notesOf('dx-dedicated', {
      onPremisesCosts: { cabinetUsdPerMonth: 1, routerUsdPerMonth: 1 },
    });
    expect(given.join(' ')).not.toContain('Not counted');
  });
});
