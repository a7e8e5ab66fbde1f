import { describe, expect, it } from 'vitest';
import { fourierTransform } from './fourier-transform';

describe('the Fourier transform', () => {
  it.each([1, 2, 8, 64, 512])('of %d values is the sum of each times its root of unity', (size) => {
    const values = Float64Array.from({ length: size }, (_, i) => Math.sin(3 * i) + i / size);
    const { re, im, cos, sin } = fourierTransform(values);
    for (let j = 0; j < size; j++) {
      let [x, y] = [0, 0];
      values.forEach((value, i) => {
        x += value * Math.cos((2 * Math.PI * i * j) / size);
        y += value * Math.sin((2 * Math.PI * i * j) / size);
      });
      expect(Math.abs((re[j] ?? Number.NaN) - x), `re ${j}`).toBeLessThan(1e-12 * size);
      expect(Math.abs((im[j] ?? Number.NaN) - y), `im ${j}`).toBeLessThan(1e-12 * size);
      expect(cos[j]).toBeCloseTo(Math.cos((2 * Math.PI * j) / size), 14);
      expect(sin[j]).toBeCloseTo(Math.sin((2 * Math.PI * j) / size), 14);
    }
  });
});
