'use client';

import { SelectControl } from '@/components/ui/select-control';
import type { OptionAssessment } from '@/lib/planner';

interface OptionChooserProps {
  id: string;
  label: string;
  options: readonly OptionAssessment[];
  chosen: string;
  onChoose: (id: string) => void;
}

const STATUS_WORDS: Readonly<Record<OptionAssessment['status'], string>> = {
  feasible: '',
  infeasible: ' (infeasible)',
  unknown: ' (unknown)',
};

/** Which option is shown: a list, since twenty tabs would be a wall of their own. */
export function OptionChooser({ id, label, options, chosen, onChoose }: OptionChooserProps) {
  return (
    <div className="max-w-md min-w-0 flex-1 basis-64 print:hidden">
      <label htmlFor={id} className="mb-1 block text-[0.8125rem] font-medium">
        {label}
      </label>
      <SelectControl
        id={id}
        value={chosen}
        options={options.map((option) => ({
          value: option.id,
          label: `${option.name}${STATUS_WORDS[option.status]}`,
        }))}
        invalid={false}
        onChange={onChoose}
      />
    </div>
  );
}
