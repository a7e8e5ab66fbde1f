import type { Metadata } from 'next';
import { Gallery } from '@/components/gallery/gallery';

// For whoever works on the components, and for tests: no page leads here.
export const metadata: Metadata = { title: 'Gallery', robots: { index: false, follow: false } };

export default function GalleryPage() {
  return <Gallery />;
}
