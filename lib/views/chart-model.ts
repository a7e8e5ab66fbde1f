/** One axis: what it measures, from where to where, and the marks on it. */
export interface Axis {
  readonly label: string;
  readonly domain: readonly [number, number];
  readonly ticks: readonly { readonly value: number; readonly text: string }[];
}

interface ChartHead {
  readonly id: string;
  readonly title: string;
  /** What the chart says, for whoever does not see it. */
  readonly summary: string;
}

/** A point marked on the lines. */
export type ChartDot = { readonly id: string; readonly x: number; readonly y: number } & (
  | /** Where the plan stands on one of the lines, by its place among them. */
  { readonly kind: 'planned'; readonly series: number }
  /** Where two lines cross, by its number in the table beside. */
  | { readonly kind: 'crossing'; readonly label: string }
);

/** Lines over a common axis. */
export interface LinesChart extends ChartHead {
  readonly kind: 'lines';
  readonly x: Axis;
  readonly y: Axis;
  readonly series: readonly {
    readonly id: string;
    readonly label: string;
    readonly points: readonly { readonly x: number; readonly y: number }[];
  }[];
  /** A vertical mark, such as where the plan stands. */
  readonly marker?: { readonly x: number; readonly label: string };
  readonly dots?: readonly ChartDot[];
}

/** Horizontal bars from zero, each stacked of the same parts in the same order. */
export interface BarsChart extends ChartHead {
  readonly kind: 'bars';
  readonly x: Axis;
  readonly parts: readonly { readonly id: string; readonly label: string }[];
  readonly bars: readonly {
    readonly id: string;
    readonly label: string;
    /** A word on the bar as a whole, such as that its option is infeasible. */
    readonly note?: string;
    /** The length of the bar as text. */
    readonly total: string;
    /** What has no price and so no length, as names in a sentence. */
    readonly missing?: string;
    /** One a part; zero where nothing of it can be drawn. */
    readonly values: readonly number[];
  }[];
}

/** A chart as every renderer draws it: nothing is left to the renderer's own scales. */
export type ChartModel = LinesChart | BarsChart;
