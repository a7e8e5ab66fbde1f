import { describe, expect, it } from 'vitest';
import { currentEdition } from '../editions/current-edition';
import { exampleAddress, examples } from '../workspace/examples';
import { fieldAt } from '../workspace/fields';
import { planFragment } from './plan-link';
import { type AddressReading, readAddress } from './read-address';
import { READABLE_FIELDS } from './readable-fields';

function readable(fragment: string): Extract<AddressReading, { kind: 'readable' }> {
  const reading = readAddress(fragment);
  if (reading.kind !== 'readable') throw new Error(`${fragment} is ${reading.kind}`);
  return reading;
}

function problem(fragment: string): string {
  const reading = readAddress(fragment);
  if (reading.kind !== 'nothing') throw new Error(`${fragment} is ${reading.kind}`);
  return reading.problem;
}

describe('an address made by hand', () => {
  it('names fields of the form, as typed', () => {
    expect(readAddress('#region=us-east-1&peak=4%20Gbps')).toEqual({
      kind: 'readable',
      input: { version: 1 },
      texts: [
        { path: 'aws.region', text: 'us-east-1' },
        { path: 'workloads.0.out.peakBitsPerSecond', text: '4 Gbps' },
      ],
      ignored: [],
    });
  });

  it('has a field for each of its names', () => {
    for (const [key, path] of Object.entries(READABLE_FIELDS)) {
      expect(readable(`#${key}=x`).texts, key).toEqual([{ path, text: 'x' }]);
      expect(fieldAt(path)?.path, key).toBe(path);
    }
  });

  it('says what it names in vain, and what it names twice', () => {
    const { texts, ignored } = readable('#region=eu-west-1&colour=red&region=us-east-1');
    expect(texts).toEqual([{ path: 'aws.region', text: 'us-east-1' }]);
    expect(ignored).toEqual([
      'The address also has "colour", which no field goes by.',
      'The address gives region more than once; the last one is used.',
    ]);
  });
});

describe('the address of an example', () => {
  it('opens it, also with fields changed', () => {
    for (const example of examples) {
      const [, fragment = ''] = exampleAddress(example).split('#');
      expect(readAddress(`#${fragment}`)).toEqual({
        kind: 'readable',
        input: example.input,
        name: example.name,
        texts: [],
        ignored: [],
      });
      expect(readable(`#${fragment}&peak=1Gbps`)).toMatchObject({
        input: example.input,
        texts: [{ path: READABLE_FIELDS.peak, text: '1Gbps' }],
      });
    }
  });

  it('is refused where there is none of that name, with those that there are', () => {
    for (const fragment of ['#example=nope', '#example=', '#example=nope&peak=1Gbps']) {
      const text = problem(fragment);
      for (const { id } of examples) expect(text).toContain(id);
    }
  });
});

describe('the address of a plan', () => {
  const input = { version: 1, name: 'Sent' } as const;
  const fragment = planFragment(input, currentEdition.id);

  it('opens as it was sent, also where a program on the way has changed its beginning', () => {
    for (const sent of [
      fragment,
      fragment.replace('#p=', '#p%3D'),
      fragment.replace('#p=', '#p%3d'),
      fragment.replace('#p=', '#P='),
    ]) {
      expect(readAddress(sent), sent).toMatchObject({ kind: 'plan', input });
    }
  });

  it('is none where it is empty, and refused where it names nothing', () => {
    expect(readAddress('')).toEqual({ kind: 'none' });
    expect(readAddress('#')).toEqual({ kind: 'none' });
    for (const other of ['#nonsense', '#colour=red', '#constructor=1', '#p', '#vpn-tgw.usable']) {
      const text = problem(other);
      expect(text).toContain(other.slice(1));
      for (const accepted of ['#p=', '#example=seed-site', 'region, peak', 'peak=4Gbps']) {
        expect(text).toContain(accepted);
      }
    }
    expect(problem(`#${'x'.repeat(5000)}`).length).toBeLessThan(500);
  });
});
