'use client';

import { PathView } from '@/components/scene-view/path-view';
import { builtOf } from '@/lib/views/comparison';
import { galleryPlans } from './gallery-plans';
import { GallerySection } from './gallery-section';
import { Specimen } from './specimen';

/** One of each shape that a path has. */
const SHAPES: readonly (readonly [id: string, label: string])[] = [
  ['vpn-vgw', 'SceneView, asked for more than it carries'],
  ['vpn-tgw', 'SceneView, a bundle of tunnels'],
  ['dx-two-locations', 'SceneView, two locations'],
  ['dx-vpn-backup', 'SceneView, a bundle that stands by'],
  ['dx-private-ip-vpn', 'SceneView, tunnels inside Direct Connect'],
];

const { answered, strange } = galleryPlans;

/** Paths of every shape, and with names that nobody should give. */
export function SceneSection() {
  const shapes = SHAPES.map(([id, label]) => ({ id, label, plan: answered }));
  return (
    <GallerySection title="Paths">
      {[
        ...shapes,
        { id: 'dx-two-locations', label: 'SceneView, strange names', plan: strange },
      ].map(({ id, label, plan }) => {
        const option = plan.options.find((each) => each.id === id);
        const built = option && builtOf(option);
        return (
          built && (
            <Specimen key={label} onCard label={label}>
              <PathView built={built} id={id} name={option.name} />
            </Specimen>
          )
        );
      })}
    </GallerySection>
  );
}
