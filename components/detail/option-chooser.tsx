'use client';

import { SelectControl } from '@/components/ui/select-control';
import type { OptionAssessment } from '@/lib/planner';

const ID = 'detail-option';

interface OptionChooserProps {
  options: readonly OptionAssessment[];
  chosen: string;
  onChoose: (id: string) => void;
}

const STATUS_WORDS: Readonly<Record<OptionAssessment['status'], string>> = {
  feasible: '',
  infeasible: ' (infeasible)',
  unknown: ' (unknown)',
};

/** Which option is shown in detail: a list, since twenty tabs would be a wall of their own. */
export function OptionChooser({ options, chosen, onChoose }: OptionChooserProps) {
  return (
    <div className="max-w-md min-w-0 flex-1 basis-64 print:hidden">
      <label htmlFor={ID} className="mb-1 block text-[0.8125rem] font-medium">
        Option
      </label>
      <SelectControl
        id={ID}
        value={chosen}
        options={options.map(({ id, name, status }) => ({
          value: id,
          label: `${name}${STATUS_WORDS[status]}`,
        }))}
        invalid={false}
        onChange={onChoose}
      />
    </div>
  );
}
