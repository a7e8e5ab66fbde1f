'use client';

import dynamic from 'next/dynamic';

/** The flows of an option, loaded once the page stands: they are far below the answer. */
export const FlowsView = dynamic(
  () => import('./option-flows').then((module) => module.OptionFlows),
  { ssr: false, loading: () => <div className="h-[40rem]" /> },
);
