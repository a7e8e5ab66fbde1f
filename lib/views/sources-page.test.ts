import { describe, expect, it } from 'vitest';
import { currentEdition } from '../editions/current-edition';
import { catalogue } from '../planner';
import { sourcesPage } from './sources-page';

const entries = catalogue(currentEdition);
const page = sourcesPage(currentEdition);
const lines = page.groups.flatMap((group) => group.lines);

const line = (id: string) => lines.find((candidate) => candidate.id === id);

describe('the page of sources', () => {
  it('has every constant once', () => {
    expect(lines.map(({ id }) => id).sort()).toEqual(entries.map(({ id }) => id).sort());
    expect(page.limits + page.prices).toBe(entries.length);
  });

  it('has a heading for every constant', () => {
    expect(page.groups.find(({ id }) => id === 'other')?.lines ?? []).toEqual([]);
  });

  it('has a value, scope, source, days and confidence for each', () => {
    expect(line('aws.vpn.tunnel.standard.bandwidth')).toMatchObject({
      kind: 'limit',
      value: '1.25 Gbps',
      scope: 'per tunnel, “up to”',
      confidence: 'high',
      validFrom: '2022-04-20',
      age: '4 years 7 months',
      retrieved: '2026-11-23',
    });
    for (const { text } of lines) expect(page.texts[text]?.url).toMatch(/^https:/);
  });

  it('never has a number where none is published', () => {
    const unknown = entries.filter(({ value }) => value === null);
    expect(unknown.length).toBe(page.notPublished);
    for (const { id } of unknown) expect(line(id)).not.toHaveProperty('value');
    for (const { id } of entries.filter(({ value }) => value !== null)) {
      expect(line(id)?.value, id).toMatch(/\d/);
    }
  });

  it('says what was seen where a price is not known, and what was read before', () => {
    expect(line('dx.data-transfer-out.japan.indonesia')).toMatchObject({
      kind: 'price',
      range: 'from 0.02 USD/GB to 0.1923 USD/GB',
    });
    expect(line('aws.transit-gateway.attachment.bandwidth-per-zone')?.earlier).toBe(
      '50 Gbps from 2022-09-02',
    );
  });

  it('counts each confidence and each text', () => {
    const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
    expect(sum(page.confidences.map(({ count }) => count))).toBe(entries.length);
    expect(sum(page.texts.map(({ constants }) => constants))).toBe(entries.length);
  });

  it('takes the oldest from what can grow old, not from the standards', () => {
    expect(page.oldest.validFrom > '1998').toBe(true);
    expect(line(page.oldest.id)?.age).toBe(page.oldest.age);
  });

  it('counts ages from the edition’s day', () => {
    const older = sourcesPage({ ...currentEdition, id: '2026-10-20' });
    const ages = older.groups.flatMap((group) => group.lines);
    expect(ages.find(({ id }) => id === 'aws.vpn.tunnel.standard.bandwidth')?.age).toBe(
      '4 years 6 months',
    );
  });
});
