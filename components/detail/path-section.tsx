'use client';

import { useMemo } from 'react';
import { SceneView } from '@/components/scene-view/scene-view';
import type { Built } from '@/lib/planner';
import { topologyScene } from '@/lib/views/scene/topology-scene';

interface PathSectionProps {
  built: Built;
  id: string;
  name: string;
}

/** The path of one option from the site to the private subnet, drawn. */
export default function PathSection({ built: { topology }, id, name }: PathSectionProps) {
  const scenes = useMemo(
    () => ({
      across: topologyScene(topology, 'across', id, name),
      down: topologyScene(topology, 'down', id, name),
    }),
    [topology, id, name],
  );
  return <SceneView {...scenes} />;
}
