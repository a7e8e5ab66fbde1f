'use client';

import {
  CartesianGrid,
  Line,
  LineChart as Lines,
  ReferenceDot,
  ReferenceLine,
  ResponsiveContainer,
  XAxis,
  YAxis,
} from 'recharts';
import type { LinesChart } from '@/lib/views/chart-model';
import { seriesLook } from './series-look';
import { tickText } from './tick-text';

const TICK = { fill: 'var(--muted)', fontSize: 12 } as const;
const MARGIN = { top: 18, right: 20, bottom: 4, left: 4 } as const;

/** Lines over a common axis, exactly as the model says: domains, ticks and their texts. */
export function LineChart({ chart }: { chart: LinesChart }) {
  const { x, y, series, marker, dots = [] } = chart;
  return (
    <ResponsiveContainer width="100%" height="100%">
      <Lines margin={MARGIN} accessibilityLayer={false}>
        <CartesianGrid stroke="var(--line)" vertical={false} />
        <XAxis
          type="number"
          dataKey="x"
          domain={[...x.domain]}
          ticks={x.ticks.map(({ value }) => value)}
          tickFormatter={tickText(x)}
          tick={TICK}
          stroke="var(--edge)"
          tickLine={false}
          interval="preserveStartEnd"
        />
        <YAxis
          type="number"
          dataKey="y"
          domain={[...y.domain]}
          ticks={y.ticks.map(({ value }) => value)}
          tickFormatter={tickText(y)}
          tick={TICK}
          axisLine={false}
          tickLine={false}
          interval={0}
          width={64}
        />
        {marker && (
          <ReferenceLine
            x={marker.x}
            stroke="var(--edge)"
            strokeDasharray="3 3"
            label={{ value: marker.label, position: 'top', fill: 'var(--muted)', fontSize: 12 }}
          />
        )}
        {series.map(({ id, points }, at) => {
          const { stroke, dash } = seriesLook(at);
          return (
            <Line
              key={id}
              data={[...points]}
              dataKey="y"
              stroke={stroke}
              {...(dash !== undefined && { strokeDasharray: dash })}
              strokeWidth={2}
              dot={false}
              isAnimationActive={false}
              activeDot={false}
            />
          );
        })}
        {dots.map((dot) =>
          dot.kind === 'planned' ? (
            <ReferenceDot
              key={dot.id}
              x={dot.x}
              y={dot.y}
              r={4}
              fill="var(--surface)"
              stroke={seriesLook(dot.series).stroke}
              strokeWidth={2}
            />
          ) : (
            <ReferenceDot
              key={dot.id}
              x={dot.x}
              y={dot.y}
              r={4}
              fill="var(--ink)"
              stroke="var(--surface)"
              label={{
                value: dot.label,
                position: 'top',
                fill: 'var(--ink)',
                fontSize: 12,
                fontWeight: 600,
                stroke: 'var(--surface)',
                strokeWidth: 3,
                paintOrder: 'stroke',
              }}
            />
          ),
        )}
      </Lines>
    </ResponsiveContainer>
  );
}
