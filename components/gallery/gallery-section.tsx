import type { ReactNode } from 'react';

interface GallerySectionProps {
  title: string;
  children: ReactNode;
}

/** One family of components. */
export function GallerySection({ title, children }: GallerySectionProps) {
  return (
    <section aria-label={title} className="min-w-0 border-t border-line pt-6">
      <h2 className="text-xl font-semibold tracking-tight">{title}</h2>
      <div className="mt-5 space-y-6">{children}</div>
    </section>
  );
}
