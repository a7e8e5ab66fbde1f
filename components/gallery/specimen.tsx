import type { ReactNode } from 'react';

interface SpecimenProps {
  /** The component and the state that it is in. */
  label: string;
  children: ReactNode;
}

/** A component in one state, under its name. */
export function Specimen({ label, children }: SpecimenProps) {
  return (
    <div className="min-w-0">
      <p className="mb-2 text-xs text-muted">{label}</p>
      {children}
    </div>
  );
}
