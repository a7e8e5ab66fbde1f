'use client';

import { Bar, BarChart as Bars, CartesianGrid, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import type { BarsChart } from '@/lib/views/chart-model';
import { seriesLook } from './series-look';
import { tickText } from './tick-text';

const TICK = { fill: 'var(--muted)', fontSize: 12 } as const;
/** Room for half a number beside the first and the last tick. */
const MARGIN = { top: 0, right: 22, bottom: 0, left: 8 } as const;
/** Height of the axis in pixels: `BarsView` leaves as much below the last bar. */
const AXIS = 28;
const THICKNESS = 14;

type OneBar = BarsChart['bars'][number];

/** Stacked horizontal bars, exactly as the model says; their names stand beside them in the page. */
export function BarChart({ chart }: { chart: BarsChart }) {
  const { x, parts, bars } = chart;
  return (
    <ResponsiveContainer width="100%" height="100%">
      <Bars data={[...bars]} layout="vertical" margin={MARGIN} accessibilityLayer={false}>
        <CartesianGrid stroke="var(--line)" horizontal={false} />
        <XAxis
          type="number"
          domain={[...x.domain]}
          ticks={x.ticks.map(({ value }) => value)}
          tickFormatter={tickText(x)}
          tick={TICK}
          stroke="var(--edge)"
          tickLine={false}
          interval="preserveStartEnd"
          height={AXIS}
        />
        <YAxis type="category" dataKey="id" width={0} tick={false} stroke="var(--edge)" />
        {parts.map(({ id }, at) => (
          <Bar
            key={id}
            stackId="bar"
            dataKey={({ values }: OneBar) => values[at] ?? 0}
            fill={seriesLook(at).stroke}
            stroke="var(--surface)"
            strokeWidth={1}
            barSize={THICKNESS}
            isAnimationActive={false}
            activeBar={false}
          />
        ))}
      </Bars>
    </ResponsiveContainer>
  );
}
