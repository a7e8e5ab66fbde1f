import type { Axis } from './chart-model';

const STEPS = [1, 2, 2.5, 5, 10];
const WANTED_TICKS = 5;
/** Below it a length is none: a picosecond in milliseconds. */
const LEAST_END = 1e-9;

/** An axis from zero, with round ticks, to `end` itself or to the round number at or above it. */
export function axisFromZero(
  label: string,
  end: number,
  ending: 'exactly' | 'round',
  format: (value: number) => string,
): Axis {
  const rough = (end >= LEAST_END ? end : 1) / WANTED_TICKS;
  const magnitude = 10 ** Math.floor(Math.log10(rough));
  const step = (STEPS.find((factor) => factor * magnitude >= rough) ?? 10) * magnitude;
  const count = ending === 'round' ? Math.max(1, Math.ceil(end / step)) : Math.floor(end / step);
  const ticks = Array.from({ length: count + 1 }, (_, i) => ({
    value: i * step,
    text: format(i * step),
  }));
  return { label, domain: [0, ending === 'round' ? count * step : end], ticks };
}
