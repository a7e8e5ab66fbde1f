import type { ReactNode } from 'react';

interface SpecimenProps {
  /** The component and the state that it is in. */
  label: string;
  /** On the ground of a card, for what stands in one. */
  onCard?: boolean;
  children: ReactNode;
}

/** A component in one state, under its name. */
export function Specimen({ label, onCard = false, children }: SpecimenProps) {
  return (
    <div className="min-w-0">
      <p className="mb-2 text-xs text-muted">{label}</p>
      <div className={onCard ? 'min-w-0 rounded-xl border border-line bg-surface p-4 sm:p-5' : ''}>
        {children}
      </div>
    </div>
  );
}
