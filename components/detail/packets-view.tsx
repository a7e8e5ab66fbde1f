'use client';

import dynamic from 'next/dynamic';

/** The packets of an option, loaded once the page stands: they are far below the answer. */
export const PacketsView = dynamic(
  () => import('./path-packets').then((module) => module.PathPackets),
  { ssr: false, loading: () => <div className="h-[130rem] @3xl:h-[110rem]" /> },
);
