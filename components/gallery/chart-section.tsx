'use client';

import { ChartView } from '@/components/chart-view/chart-view';
import { ranked } from '@/lib/planner';
import { costBars } from '@/lib/views/cost-bars';
import { costOverVolume } from '@/lib/views/cost-over-volume';
import { galleryPlans } from './gallery-plans';
import { GallerySection } from './gallery-section';
import { Specimen } from './specimen';

const { many } = galleryPlans;
const options = ranked(many.options);
const bars = costBars(options)?.chart;
const lines = costOverVolume(many, options)?.chart;

/** Charts of each kind, full and empty. */
export function ChartSection() {
  return (
    <GallerySection title="Charts">
      {bars && (
        <>
          <Specimen onCard label="ChartView, bars">
            <ChartView chart={bars} />
          </Specimen>
          <Specimen onCard label="ChartView, bars, empty">
            <ChartView chart={{ ...bars, bars: [] }} />
          </Specimen>
        </>
      )}
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
    </GallerySection>
  );
}
