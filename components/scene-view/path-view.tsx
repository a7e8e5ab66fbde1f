'use client';

import dynamic from 'next/dynamic';
import type { PathProps } from './path-scenes';

// Loaded when the page stands; the place is about as high as most paths are.
const PathScenes = dynamic(() => import('./path-scenes').then((module) => module.PathScenes), {
  ssr: false,
  loading: () => <div className="h-[70rem] @3xl:h-112" />,
});

/** The path of an option, drawn as wide as its place. */
export function PathView(path: PathProps) {
  return (
    <div className="@container">
      <PathScenes {...path} />
    </div>
  );
}
