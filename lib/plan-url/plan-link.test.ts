import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MODEL_VERSION, type PlanInput } from '../planner';
import { examples } from '../workspace/examples';
import { toBase64Url } from './base64url';
import { crc32 } from './crc-32';
import { COMFORTABLE_CHARACTERS, MOST_FRAGMENT_CHARACTERS, MOST_UNPACKED_BYTES } from './limits';
import { LINK_VERSIONS } from './link-versions';
import { packed } from './packed';
import { isLong, planFragment, planLink, withoutNotes } from './plan-link';
import { readPlanLink } from './read-plan-link';

const EDITION = '2026-11-23';
const folder = fileURLToPath(new URL('__fixtures__/', import.meta.url));

interface Fixture {
  readonly link: string;
  readonly edition: string;
  readonly model: string;
  readonly plan: PlanInput;
}

const files = (version: number) => readdirSync(`${folder}v${version}`).sort();
const text = (version: number, file: string) =>
  readFileSync(`${folder}v${version}/${file}`, 'utf8');
const fixture = (version: number, file: string) => JSON.parse(text(version, file)) as Fixture;

/** Digests of the files of each version as it was released: they change with the file, never here. */
const RELEASED: Readonly<Record<number, string>> = {
  1: '32f5a03524e131cf88969ef77bdf0da7844acd82fa4aac5c6e13b52ffa7a9c92',
};

/** A link around any text, its checksum right. */
function linkOf(content: string): string {
  const bytes = packed(content, LINK_VERSIONS[0].dictionary);
  const whole = new Uint8Array(4 + bytes.length);
  new DataView(whole.buffer).setUint32(0, crc32(bytes));
  whole.set(bytes, 4);
  return `#p=1.${toBase64Url(whole)}`;
}

const refusalOf = (fragment: string) => {
  const reading = readPlanLink(fragment);
  if (reading.kind !== 'refused') throw new Error(`${fragment} was read as ${reading.kind}`);
  return reading;
};

describe('links of every released version', () => {
  it.each(LINK_VERSIONS)('of version $version open as the plan that was sent', ({ version }) => {
    expect(files(version).length).toBeGreaterThan(0);
    for (const file of files(version)) {
      const { link, edition, model, plan } = fixture(version, file);
      expect(readPlanLink(link)).toEqual({ kind: 'plan', input: plan, edition, model });
    }
  });

  it.each(LINK_VERSIONS)('of version $version are kept as they were made', ({ version }) => {
    const hash = createHash('sha256');
    for (const file of files(version)) hash.update(`${file}\n${text(version, file)}`);
    expect(hash.digest('hex')).toBe(RELEASED[version]);
  });

  it('are numbered without a gap, the newest last', () => {
    expect(LINK_VERSIONS.map(({ version }) => version)).toEqual(
      LINK_VERSIONS.map((_, at) => at + 1),
    );
  });
});

describe('the link of a plan', () => {
  it.each(examples)('of $id opens as the same plan', ({ input }) => {
    const { $schema: _, ...plan } = input;
    expect(readPlanLink(planFragment(input, EDITION))).toEqual({
      kind: 'plan',
      input: plan,
      edition: EDITION,
      model: MODEL_VERSION,
    });
  });

  it.each(examples)('of $id without its notes is short enough for a mail', ({ input }) => {
    expect(isLong(planLink(withoutNotes(input), EDITION))).toBe(false);
  });

  it('holds whatever stands in names and notes', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 90 }),
        fc.string({ unit: 'binary', maxLength: 2000 }),
        fc.double({ min: 0, max: 1e14, noNaN: true }),
        (name, notes, peakBitsPerSecond) => {
          const input: PlanInput = {
            version: 1,
            name: name.slice(0, 100),
            notes,
            // Minus nothing is nothing.
            workloads: [{ out: { peakBitsPerSecond: peakBitsPerSecond + 0 } }],
          };
          const reading = readPlanLink(planFragment(input, EDITION));
          expect(reading.kind === 'plan' && reading.input).toEqual(input);
        },
      ),
      { seed: 4, numRuns: 300 },
    );
  });

  it('has room for the longest notes that a plan may have', () => {
    const notes = Array.from({ length: 20_000 }, (_, at) =>
      String.fromCodePoint(0x4e00 + ((at * 7919) % 20_000)),
    ).join('');
    const input: PlanInput = { version: 1, notes };
    const link = planFragment(input, EDITION);
    expect(link.length).toBeGreaterThan(COMFORTABLE_CHARACTERS);
    expect(readPlanLink(link)).toMatchObject({ kind: 'plan', input });
  });

  it('is no link where the fragment names something else', () => {
    for (const fragment of ['', '#', '#content', '#example=small-office', '#pp=1.abc']) {
      expect(readPlanLink(fragment)).toEqual({ kind: 'none' });
    }
  });
});

describe('a link that is not as it was sent', () => {
  /** Minimal standard generator of Park and Miller: the same damage on every machine. */
  function random(seed: number) {
    let state = seed;
    return (below: number) => {
      state = (state * 48_271) % 2_147_483_647;
      return state % below;
    };
  }
  const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.%#= é';

  it('never opens as another plan: 10,000 ways to damage it', () => {
    const links = examples.map(({ input }) => planFragment(input, EDITION));
    const sent = links.map((link) => {
      const reading = readPlanLink(link);
      return JSON.stringify(reading.kind === 'plan' ? reading.input : undefined);
    });
    const next = random(20_261_125);
    const kinds = { none: 0, plan: 0, refused: 0 };
    for (let run = 0; run < 10_000; run += 1) {
      const which = next(links.length);
      const link = links[which] ?? '';
      const other = links[next(links.length)] ?? '';
      const at = 3 + next(link.length - 3);
      const sign = SIGNS[next(SIGNS.length)] ?? 'A';
      const damaged = [
        () => link.slice(0, at),
        () => `${link.slice(0, at)}${sign}${link.slice(at + 1)}`,
        () => `${link.slice(0, at)}${link.slice(at + 1 + next(4))}`,
        () => `${link.slice(0, at)}${sign}${link.slice(at)}`,
        () => `${link.slice(0, at)}${other.slice(at)}`,
        () => link.toLowerCase(),
        () => `${link.slice(0, at)}${[...link.slice(at)].reverse().join('')}`,
        () => `${link}${sign}`,
      ][next(8)]?.();
      const reading = readPlanLink(damaged ?? '');
      kinds[reading.kind] += 1;
      if (reading.kind !== 'plan') continue;
      // Of two links put together, what is left may be the other one, whole.
      expect(
        [sent[which], ...(damaged === other ? [JSON.stringify(reading.input)] : [])],
        damaged,
      ).toContain(JSON.stringify(reading.input));
    }
    expect(kinds.refused).toBeGreaterThan(9000);
  }, 60_000);

  it('offers what could be read of one that is cut short', () => {
    const [first] = examples;
    const link = planFragment(first?.input ?? { version: 1 }, EDITION);
    const { problem, salvage } = refusalOf(link.slice(0, link.length - 20));
    expect(problem).toContain('damaged or cut short');
    expect(salvage?.input).toMatchObject({ name: first?.input.name });
  });

  it('says of one from the future that it is', () => {
    expect(refusalOf('#p=7.abcdef').problem).toMatch(/^The link is of version 7, .* up to 1/);
  });

  it('refuses what unpacks to more than a plan, in bounded memory', () => {
    const bomb = linkOf(`{"e":"","m":"","p":"${'0'.repeat(20_000_000)}"}`);
    expect(bomb.length).toBeLessThan(MOST_FRAGMENT_CHARACTERS);
    expect(refusalOf(bomb).problem).toContain('more than a plan may have');
    expect(MOST_UNPACKED_BYTES).toBeLessThan(1_000_000);
  });

  it('does not unpack what is too long for a link', () => {
    expect(refusalOf(`#p=1.${'A'.repeat(1_000_000)}`).problem).toContain('more than');
  });

  it.each([
    ['no JSON', 'hello'],
    ['no object', '[1]'],
    ['nothing of what it was made with', '{"p":{"version":1}}'],
    ['no plan', '{"e":"2026-11-23","m":"2","p":7}'],
  ])('refuses %s under a right checksum', (_, content) => {
    expect(refusalOf(linkOf(content)).problem).not.toBe('');
  });

  it('names what is wrong in a plan made by hand, and offers the rest', () => {
    const plan = {
      version: 1,
      name: '<script>alert(1)</script>',
      workloads: [{ out: { peakBitsPerSecond: -5, flows: 20 } }],
      extra: 1,
    };
    const { problem, salvage } = refusalOf(
      linkOf(JSON.stringify({ e: EDITION, m: '2', p: { ...plan, constructor: 1 } })),
    );
    expect(problem).toMatch(/Accepted: /);
    expect(salvage?.input).toEqual({
      version: 1,
      name: '<script>alert(1)</script>',
      workloads: [{ out: { flows: 20 } }],
    });
    expect(salvage?.lost).toContain('workloads.0.out.peakBitsPerSecond');
  });
});
