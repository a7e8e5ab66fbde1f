'use client';

import dynamic from 'next/dynamic';
import { memo, useMemo } from 'react';
import { builtOf } from '@/lib/views/comparison';
import { costBars } from '@/lib/views/cost-bars';
import { ChartPanel } from './chart-panel';
import type { OverVolumeProps } from './over-volume';
import { useSettled } from './use-settled';

/** A sweep and drawings are too slow for every key: they follow when typing pauses. */
const QUIET_MS = 150;

/** Loaded once the page stands: all of it is far below the answer. */
const OverVolume = dynamic(() => import('./over-volume').then((module) => module.OverVolume), {
  ssr: false,
  loading: () => <div className="h-[60rem]" />,
});

const Settled = memo(function Settled({ shown }: { shown: OverVolumeProps }) {
  const bars = useMemo(() => costBars(shown.options), [shown]);
  return (
    <>
      <ChartPanel view={bars} tableTitle="The bars as a table" />
      {shown.assessment.options.some(builtOf) && <OverVolume {...shown} />}
    </>
  );
});

/** What each option's cost is made of, how it moves with the volume, and where two are the same. */
export function ChartPanels({ assessment, verdict, options }: OverVolumeProps) {
  const shown = useMemo(() => ({ assessment, verdict, options }), [assessment, verdict, options]);
  return <Settled shown={useSettled(shown, QUIET_MS)} />;
}
