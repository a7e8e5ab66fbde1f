'use client';

import { BreakEvenPanel } from '@/components/break-even/break-even-panel';
import { ChartView } from '@/components/chart-view/chart-view';
import { ranked, verdict } from '@/lib/planner';
import { costOverVolume } from '@/lib/views/cost-over-volume';
import { galleryPlans } from './gallery-plans';
import { Specimen } from './specimen';

const { many } = galleryPlans;
const lines = costOverVolume(many, ranked(many.options))?.chart;
const answer = verdict(many);

/** Costs over the volume: the chart, full and empty, and where two options cost the same. */
export function LineSpecimens() {
  return (
    <>
      {lines && (
        <>
          <Specimen onCard label="ChartView, lines">
            <ChartView chart={lines} />
          </Specimen>
          <Specimen onCard label="ChartView, lines, empty">
            <ChartView chart={{ ...lines, series: [] }} />
          </Specimen>
        </>
      )}
      <Specimen label="BreakEvenPanel">
        <BreakEvenPanel assessment={many} verdict={answer} />
      </Specimen>
    </>
  );
}
