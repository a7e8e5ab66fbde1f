import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ink, seriesInk } from './ink';

const css = readFileSync(
  fileURLToPath(new URL('../../../app/globals.css', import.meta.url)),
  'utf8',
);

const names = [
  ...Object.entries(ink),
  ...seriesInk.map((colour, at) => [`series-${at + 1}`, colour] as const),
];

describe('the colours of a report', () => {
  it.each(names)('%s is the page’s in light', (name, colour) => {
    expect(css).toContain(`--${name}: light-dark(${colour},`);
  });
});
