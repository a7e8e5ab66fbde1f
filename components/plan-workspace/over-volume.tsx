'use client';

import { useMemo } from 'react';
import { BreakEvenPanel } from '@/components/break-even/break-even-panel';
import type { Assessment, OptionAssessment, Verdict } from '@/lib/planner';
import { costOverVolume } from '@/lib/views/cost-over-volume';
import { ChartPanel } from './chart-panel';

export interface OverVolumeProps {
  assessment: Assessment;
  verdict: Verdict;
  /** The options to draw, in the order of their rank. */
  options: readonly OptionAssessment[];
}

/** How costs move with the volume out of AWS, and where two of them meet. */
export function OverVolume({ assessment, verdict, options }: OverVolumeProps) {
  const lines = useMemo(() => costOverVolume(assessment, options), [assessment, options]);
  return (
    <>
      <ChartPanel view={lines} tableTitle="The same as a table" />
      <BreakEvenPanel assessment={assessment} verdict={verdict} />
    </>
  );
}
