'use client';

import { useMemo } from 'react';
import type { Built } from '@/lib/planner';
import { topologyScene } from '@/lib/views/scene/topology-scene';
import { SceneView } from './scene-view';

export interface PathProps {
  built: Built;
  id: string;
  name: string;
}

/** The path of one option from the site to the private subnet, drawn. */
export function PathScenes({ built: { topology }, id, name }: PathProps) {
  const scenes = useMemo(
    () => ({
      across: topologyScene(topology, 'across', id, name),
      down: topologyScene(topology, 'down', id, name),
    }),
    [topology, id, name],
  );
  return <SceneView {...scenes} />;
}
