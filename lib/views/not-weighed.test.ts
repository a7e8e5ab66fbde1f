import { describe, expect, it } from 'vitest';
import { notWeighed } from './not-weighed';

describe('what a plan states and no option is judged by', () => {
  it('is named, each once', () => {
    expect(
      notWeighed({
        version: 1,
        requirements: { slaTier: '99.99' },
        workloads: [{ growthPerYear: 0.2 }, { growthPerYear: 0.1 }],
      }),
    ).toEqual(['an agreed availability of 99.99 %', 'growth']);
  });

  it('is a peering whose Region is not named', () => {
    const peering = { share: 0.5 };
    expect(notWeighed({ version: 1, aws: { peering } })).toEqual([
      'a peered Region without its name',
    ]);
    expect(
      notWeighed({ version: 1, aws: { peering: { ...peering, region: 'us-west-2' } } }),
    ).toEqual([]);
  });

  it('is nothing in a plan without it', () => {
    expect(notWeighed({ version: 1, requirements: { slaTier: 'none' }, workloads: [{}] })).toEqual(
      [],
    );
  });
});
