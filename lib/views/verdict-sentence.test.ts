import { describe, expect, it } from 'vitest';
import { currentEdition } from '../editions/current-edition';
import { assessPlan, type PlanInput, verdict } from '../planner';
import { sentenceText } from './cell-text';
import { verdictSentences } from './verdict-sentence';

type Sparse = Omit<PlanInput, 'version'>;

function sentences(input: Sparse): { headline: string; details: string[] } {
  const assessment = assessPlan({ version: 1, ...input }, currentEdition);
  const { headline, details } = verdictSentences(verdict(assessment), assessment);
  return { headline: sentenceText(headline), details: details.map(sentenceText) };
}

const workloads: NonNullable<Sparse['workloads']> = [
  { out: { peakBitsPerSecond: 4e9, monthlyVolume: { amount: 20, unit: 'TB' } } },
];

describe('the verdict in words', () => {
  it('names the option, its cost, what it carries and what would turn it', () => {
    const { headline, details } = sentences({ workloads });
    expect(headline).toBe(
      'VPN on a transit gateway, standard tunnels: 2,872.40 USD a month in known lines.',
    );
    for (const part of ['4 Gbps', '4.48 Gbps', '4.326 Gbps', 'after the loss of one tunnel']) {
      expect(details[0]).toContain(part);
    }
    expect(details[1]).toBe(
      'It stays ahead of the next, Direct Connect, hosted connection, while its internet access costs at most 35.00 USD a month in all, more than the partner’s fee for a hosted connection of the other.',
    );
    expect(details[2]).toBe(
      'Mixed enterprise: 200 flows are assumed, for which there is no source. With 50 it would take 21 tunnels carrying instead of 11, and Direct Connect, hosted connection would be ahead.',
    );
    expect(details[3]).toContain('a mean packet of 700 B is assumed');
  });

  it('says that one TCP connection does not carry the largest flow, where it does not', () => {
    const replication = (rttMs: number): Sparse => ({
      workloads: [{ kind: 'database-replication', out: { peakBitsPerSecond: 1e8, flows: 4 } }],
      underlays: { directConnect: { rttMs, lossFraction: 1e-3 } },
    });
    expect(sentences(replication(30)).headline).toContain('Direct Connect, hosted connection');
    expect(sentences(replication(30)).details.join(' ')).toContain(
      'Out, the largest flow asks for 50 Mbps; as one TCP connection it would have 15.08 Mbps there',
    );
    expect(sentences(replication(2)).details.join(' ')).not.toContain('TCP connection');
  });

  it('warns of a price of little confidence in either of the two', () => {
    const aws = { gateway: 'virtual-private-gateway' } as const;
    const { details } = sentences({
      workloads,
      aws,
      onPremisesCosts: { partnerUsdPerMonth: 1000 },
    });
    expect(details.join(' ')).toContain(
      'cross connect of 300.00 USD a month is a default of low confidence; give yours.',
    );
  });

  it('says which prices of AWS are missing, of the winner and of what may be cheaper', () => {
    const to = (region: string) => sentences({ workloads, aws: { region } });
    expect(to('eu-central-2').details.join(' ')).toMatch(
      /VPN on a transit gateway, standard tunnels would be ahead if its data transfer out to the internet, for which no price is known in eu-central-2, cost less than [\d,.]+ USD a month\./,
    );
    expect(to('me-central-1').headline).toMatch(
      /^VPN .*: [\d,.]+ USD a month and its .*, for which no price is known in me-central-1\.$/,
    );
    expect(to('us-east-1').details.join(' ')).not.toContain('no price is known');
  });

  it('does not weigh a line that both leave unknown alike', () => {
    const { details } = sentences({
      workloads: [{ out: { peakBitsPerSecond: 1e9, monthlyVolume: { amount: 1, unit: 'GB' } } }],
      requirements: { encryption: 'required' },
    });
    expect(details[1]).toMatch(/^It is ahead of the next, VPN .*large.* by what is known\.$/);
  });

  it('speaks of the direction in which more is asked for', () => {
    const { details } = sentences({
      workloads: [{ out: { peakBitsPerSecond: 1e8 }, in: { peakBitsPerSecond: 3e9 } }],
    });
    expect(details[0]).toMatch(/^In, where 3 Gbps is asked for/);
  });

  it('says the difference where all of the winner’s lines are known', () => {
    const { details } = sentences({ workloads, onPremisesCosts: { ispUsdPerMonth: 30 } });
    expect(details[1]).toBe(
      'It is ahead of the next, Direct Connect, hosted connection, by 5.00 USD a month by what is known.',
    );
  });

  it('does not speak of assumed flows where they are given', () => {
    const flows = [{ out: { peakBitsPerSecond: 4e9, flows: 200 } }];
    expect(sentences({ workloads: flows }).details.join(' ')).not.toContain('assumed');
  });

  it('says that nothing else does the job, and what is not priced', () => {
    // Large tunnels alone carry a flow of this size, and they encrypt.
    const { details } = sentences({
      workloads: [{ out: { peakBitsPerSecond: 4e9, largestFlowBitsPerSecond: 1e9 } }],
      requirements: { encryption: 'required' },
    });
    expect(details[1]).toBe('No other option does the job.');
    expect(details[2]).toBe('Not priced: internet access.');
  });

  it('says why each option fails where none does it', () => {
    const { headline, details } = sentences({
      workloads,
      vpn: { routing: 'static' },
      requirements: { encryption: 'required' },
    });
    expect(headline).toBe('No option does what the plan asks.');
    expect(details).toHaveLength(9);
    expect(details[0]).toMatch(/^VPN .*4 Gbps is asked for\. Without ECMP one tunnel carries/);
    expect(details[4]).toMatch(/^Direct Connect, dedicated.*Encryption is required/);
  });

  it('names where the port is taken to be, unless it is given or no price rests on it', () => {
    const location = /location is taken to be near the Region, in Europe, which sets the price/;
    const to = (input: Sparse) =>
      sentences({ workloads, aws: { region: 'eu-west-1' }, ...input }).details.join(' ');
    expect(to({})).toMatch(location);
    expect(
      to({ underlays: { directConnect: { locations: [{ group: 'europe' }] } } }),
    ).not.toContain('taken to be');
    const gateway = 'virtual-private-gateway';
    const small = [{ out: { peakBitsPerSecond: 1e8 } }];
    const encrypted = { requirements: { encryption: 'required' } } as const;
    expect(to({ ...encrypted, workloads: small, aws: { gateway } })).not.toContain('taken to be');
  });

  it('says which workload is not counted yet, and changes nothing else', () => {
    const alone = sentences({ workloads });
    const { headline, details } = sentences({ workloads: [...workloads, { name: 'New' }] });
    expect(headline).toBe(alone.headline);
    const said = 'New says nothing of its traffic yet and is not counted.';
    expect(details.filter((sentence) => sentence !== said)).toEqual(alone.details);
    expect(details).toContain(said);
  });

  it('says what the plan states and nothing is judged by', () => {
    const { details } = sentences({ workloads, requirements: { slaTier: '99.99' } });
    expect(details).toContain(
      'The plan states an agreed availability of 99.99 %, which no option is judged by.',
    );
  });

  it('has no answer to what cannot be, and says what', () => {
    expect(sentences({ workloads, aws: { region: 'mars-1' } })).toEqual({
      headline: 'There is no answer: the plan says what cannot be.',
      details: ['“Region”: "mars-1" is not accepted.'],
    });
    const small = [{ out: { peakBitsPerSecond: 1e6, monthlyVolume: { amount: 20, unit: 'TB' } } }];
    expect(sentences({ workloads: small as typeof workloads }).details).toEqual([
      expect.stringMatching(/^“.*out.*”: 20 TB, .* is not accepted\.$/),
    ]);
  });

  it('asks for what is missing', () => {
    expect(sentences({})).toEqual({
      headline: 'There is no answer yet: the plan does not say enough.',
      details: ['Give “Peak rate out”.'],
    });
  });
});

describe('what unknown lines may cost', () => {
  const small: NonNullable<Sparse['workloads']> = [
    { out: { peakBitsPerSecond: 2.4e9, monthlyVolume: { amount: 1, unit: 'TB' } } },
  ];

  it('is told of the nearest option that they may bring ahead, where those of the next cancel out', () => {
    const { details } = sentences({ workloads: small });
    const text = details.join(' ');
    expect(text).toMatch(/It is ahead of the next, VPN on a transit gateway, large tunnels, by/);
    expect(text).toMatch(
      /Of Direct Connect, hosted connection it stays ahead while its internet access costs at most 886\.32 USD a month in all, more than the partner’s fee/,
    );
    // And so it is: one dollar more turns the answer.
    const recommended = (isp: number) =>
      sentences({
        workloads: small,
        onPremisesCosts: { ispUsdPerMonth: isp, partnerUsdPerMonth: 100 },
      }).headline;
    expect(recommended(986)).toMatch(/^VPN on a transit gateway/);
    expect(recommended(987)).toMatch(/^Direct Connect, hosted connection/);
  });

  it('does not call the first of two that cost the same ahead', () => {
    const { details } = sentences({ workloads: small, conventions: { discountFraction: 1 } });
    expect(details.join(' ')).toContain('By what is known it costs as much as the next');
    expect(details.join(' ')).not.toContain('by 0.00 USD');
  });

  it('does not turn the order for want of a field of the plan', () => {
    const fourNines: Sparse = {
      workloads: small,
      onPremisesCosts: { ispUsdPerMonth: 5000, circuitUsdPerMonth: 1, partnerUsdPerMonth: 1 },
    };
    const before = sentences(fourNines).headline;
    const withSiteLink = sentences({
      ...fourNines,
      underlays: {
        directConnect: {
          siteLink: { virtualInterfaces: 2, monthlyVolume: { amount: 10, unit: 'TB' } },
        },
      },
    });
    expect(before).toMatch(/^Direct Connect/);
    expect(withSiteLink.headline.split(':')[0]).toBe(before.split(':')[0]);
    expect(withSiteLink.headline).not.toContain('no price');
  });
});
