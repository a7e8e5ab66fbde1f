/** Sums of `values[i]` times the root of unity to the power i × j, for each j. */
export interface FourierTransform {
  readonly re: Float64Array;
  readonly im: Float64Array;
  /** The roots of unity, so many as there are values. */
  readonly cos: Float64Array;
  readonly sin: Float64Array;
}

/** The order in which a transform of halves of halves takes its values. */
function bitsReversed(values: Float64Array): Float64Array {
  const reversed = new Float64Array(values.length);
  for (let i = 0, j = 0; i < values.length; i++) {
    reversed[j] = values[i] ?? 0;
    let bit = values.length / 2;
    for (; bit >= 1 && (j & bit) !== 0; bit /= 2) j ^= bit;
    j |= bit;
  }
  return reversed;
}

/** The Fourier transform of real values, as many as a power of two (Cooley and Tukey). */
export function fourierTransform(values: Float64Array): FourierTransform {
  const size = values.length;
  const cos = new Float64Array(size);
  const sin = new Float64Array(size);
  for (let i = 0; i <= size / 2; i++) {
    cos[i] = Math.cos((2 * Math.PI * i) / size);
    sin[i] = Math.sin((2 * Math.PI * i) / size);
    if (i > 0) {
      cos[size - i] = cos[i] ?? 0;
      sin[size - i] = -(sin[i] ?? 0);
    }
  }
  const re = bitsReversed(values);
  const im = new Float64Array(size);
  for (let half = 1; half < size; half *= 2) {
    const turn = size / (2 * half);
    for (let start = 0; start < size; start += 2 * half) {
      for (let j = 0; j < half; j++) {
        const near = start + j;
        const far = near + half;
        const c = cos[j * turn] ?? 0;
        const s = sin[j * turn] ?? 0;
        const x = re[far] ?? 0;
        const y = im[far] ?? 0;
        const u = x * c - y * s;
        const v = x * s + y * c;
        re[far] = (re[near] ?? 0) - u;
        im[far] = (im[near] ?? 0) - v;
        re[near] = (re[near] ?? 0) + u;
        im[near] = (im[near] ?? 0) + v;
      }
    }
  }
  return { re, im, cos, sin };
}
