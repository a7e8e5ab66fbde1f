import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

/** A colour as linear red, green and blue, each 0 to 1. */
type Rgb = readonly [number, number, number];

const css = readFileSync(fileURLToPath(new URL('../../app/globals.css', import.meta.url)), 'utf8');

function linear(hex: string): Rgb {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

function tokens(scheme: 'light' | 'dark'): ReadonlyMap<string, Rgb> {
  const pairs = css.matchAll(/--([a-z0-9-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g);
  return new Map(
    [...pairs].map(([, name = '', light = '', dark = '']) => [
      name,
      linear(scheme === 'light' ? light : dark),
    ]),
  );
}

/** WCAG 2 contrast, 1 to 21. */
function contrast(a: Rgb, b: Rgb): number {
  const luminance = ([r, g, blue]: Rgb) => 0.2126 * r + 0.7152 * g + 0.0722 * blue + 0.05;
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return lighter / darker;
}

type Matrix = readonly [Rgb, Rgb, Rgb];
/** Complete colour blindness of each kind: Machado, Oliveira and Fernandes, 2009. */
const EYES: Readonly<Record<string, Matrix>> = {
  'every cone': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  'no red cone': [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  'no green cone': [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  'no blue cone': [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const times = (matrix: Matrix, [r, g, b]: Rgb): Rgb => {
  const row = ([x, y, z]: Rgb) => x * r + y * g + z * b;
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
};

/** Oklab: distances in it are about as far as they look. */
function oklab(colour: Rgb): Rgb {
  const [l, m, s] = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    colour,
  );
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    [Math.cbrt(l), Math.cbrt(m), Math.cbrt(s)],
  );
}

const seen = (matrix: Matrix, colour: Rgb): Rgb => {
  const [r, g, b] = times(matrix, colour);
  const inside = (value: number) => Math.min(1, Math.max(0, value));
  return oklab([inside(r), inside(g), inside(b)]);
};

const distance = (a: Rgb, b: Rgb) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

describe.each(['light', 'dark'] as const)('the palette, %s', (scheme) => {
  const palette = tokens(scheme);
  const colour = (name: string): Rgb => {
    const found = palette.get(name);
    if (found === undefined) throw new Error(`no colour --${name}`);
    return found;
  };
  const series = Array.from({ length: 8 }, (_, at) => `series-${at + 1}`);
  const grounds = ['canvas', 'surface', 'sunken'];

  it.each([
    ...['ink', 'muted', 'accent', 'good', 'bad', 'warn'].flatMap((text) =>
      grounds.map((ground) => [text, ground]),
    ),
    ...['good', 'bad', 'warn', 'accent'].map((tone) => [tone, `${tone}-soft`]),
    ...['accent', 'good', 'bad', 'warn'].map((tone) => ['ink', `${tone}-soft`]),
    ['muted', 'accent-soft'],
    ['on-accent', 'accent'],
  ])('%s can be read on %s', (text = '', ground = '') => {
    expect(contrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['edge', ...series])('%s stands out from the surfaces', (name) => {
    for (const ground of ['surface', 'canvas']) {
      expect(contrast(colour(name), colour(ground))).toBeGreaterThanOrEqual(3);
    }
  });

  it.each(Object.keys(EYES))('eyes with %s tell the series apart', (eyes) => {
    const matrix = EYES[eyes];
    if (matrix === undefined) throw new Error(eyes);
    const looks = series.map((name) => seen(matrix, colour(name)));
    const gaps = looks.flatMap((a, at) => looks.slice(at + 1).map((b) => distance(a, b)));
    // The palette of Okabe and Ito itself has 0.076.
    expect(Math.min(...gaps)).toBeGreaterThan(0.08);
  });
});
