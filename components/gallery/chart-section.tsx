'use client';

import { ChartView } from '@/components/chart-view/chart-view';
import { costBars } from '@/lib/views/cost-bars';
import { costOverVolume } from '@/lib/views/cost-over-volume';
import { ranked } from '@/lib/views/ranked';
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
          <Specimen label="ChartView, bars">
            <ChartView chart={bars} />
          </Specimen>
          <Specimen label="ChartView, bars, empty">
            <ChartView chart={{ ...bars, bars: [] }} />
          </Specimen>
        </>
      )}
      {lines && (
        <>
          <Specimen label="ChartView, lines">
            <ChartView chart={lines} />
          </Specimen>
          <Specimen label="ChartView, lines, empty">
            <ChartView chart={{ ...lines, series: [] }} />
          </Specimen>
        </>
      )}
    </GallerySection>
  );
}
