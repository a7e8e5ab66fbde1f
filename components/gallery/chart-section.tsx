'use client';

import dynamic from 'next/dynamic';
import { ChartView } from '@/components/chart-view/chart-view';
import { ranked } from '@/lib/planner';
import { costBars } from '@/lib/views/cost-bars';
import { galleryPlans } from './gallery-plans';
import { GallerySection } from './gallery-section';
import { Specimen } from './specimen';

const LineSpecimens = dynamic(
  () => import('./line-specimens').then((module) => module.LineSpecimens),
  { ssr: false, loading: () => null },
);

const { many } = galleryPlans;
const options = ranked(many.options);
const bars = costBars(options)?.chart;

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
      <LineSpecimens />
    </GallerySection>
  );
}
