'use client';

import { FigureExplanation } from '@/components/figure/figure-explanation';
import { FigureValue } from '@/components/figure/figure-value';
import { galleryPlans, oneOfEachOrigin } from './gallery-plans';
import { GallerySection } from './gallery-section';
import { Specimen } from './specimen';

const SAMPLES = oneOfEachOrigin(galleryPlans.answered);
const stay = () => {};

/** A figure of each origin, as it stands in a text and as it explains itself. */
export function FigureSection() {
  return (
    <GallerySection title="Figures">
      <Specimen label="FigureValue">
        <p className="flex flex-wrap gap-x-6 gap-y-2">
          {SAMPLES.map((node) => (
            <FigureValue key={node.address} figure={node} />
          ))}
        </p>
      </Specimen>
      <div className="grid gap-6 md:grid-cols-2">
        {SAMPLES.map((node) => (
          <Specimen
            onCard
            key={node.address}
            label={`FigureExplanation, ${'choice' in node ? 'a choice, ' : ''}${node.origin.kind}`}
          >
            <FigureExplanation node={node} titleId={`gallery-${node.address}`} onOpen={stay} />
          </Specimen>
        ))}
      </div>
    </GallerySection>
  );
}
