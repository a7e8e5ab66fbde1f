/** One axis: what it measures, from where to where, and the marks on it. */
export interface Axis {
  readonly label: string;
  readonly domain: readonly [number, number];
  readonly ticks: readonly { readonly value: number; readonly text: string }[];
}

/** A line chart as every renderer draws it: nothing is left to the renderer's own scales. */
export interface ChartModel {
  readonly id: string;
  readonly title: string;
  /** What the chart says, for whoever does not see it. */
  readonly summary: string;
  readonly x: Axis;
  readonly y: Axis;
  readonly series: readonly {
    readonly id: string;
    readonly label: string;
    readonly points: readonly { readonly x: number; readonly y: number }[];
  }[];
  /** A vertical mark, such as where the plan stands. */
  readonly marker?: { readonly x: number; readonly label: string };
}

const STEPS = [1, 2, 2.5, 5, 10];
const WANTED_TICKS = 5;

/** An axis from zero, with round ticks, to `end` itself or to the round number at or above it. */
export function axisFromZero(
  label: string,
  end: number,
  ending: 'exactly' | 'round',
  format: (value: number) => string,
): Axis {
  const rough = Math.max(end, 1) / WANTED_TICKS;
  const magnitude = 10 ** Math.floor(Math.log10(rough));
  const step = (STEPS.find((factor) => factor * magnitude >= rough) ?? 10) * magnitude;
  const count = ending === 'round' ? Math.max(1, Math.ceil(end / step)) : Math.floor(end / step);
  const ticks = Array.from({ length: count + 1 }, (_, i) => ({
    value: i * step,
    text: format(i * step),
  }));
  return { label, domain: [0, ending === 'round' ? count * step : end], ticks };
}
