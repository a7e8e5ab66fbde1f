'use client';

import { Badge } from '@/components/ui/badge';
import { Drawer } from '@/components/ui/drawer';
import type { ToolControl } from '@/lib/workspace/tool-control';
import type { FieldProblem } from '@/lib/workspace/workspace-state';
import { ToolField } from './tool-field';

export interface ToolFormProps<F extends string> {
  /** What the form is about; its fields' ids begin with `name`. */
  label: string;
  name: string;
  controls: readonly ToolControl<F>[];
  defaults: Readonly<Record<F, string>>;
  texts: Partial<Readonly<Record<F, string>>>;
  problems: ReadonlyMap<F, FieldProblem>;
  /** Fields that others leave no meaning, each with why. */
  unasked?: ReadonlyMap<F, string>;
  onChange: (field: F, text: string) => void;
}

/** Neighbours of one drawer together, each other field by itself. */
function byDrawer<F extends string>(controls: readonly ToolControl<F>[]) {
  const groups: ToolControl<F>[][] = [];
  for (const control of controls) {
    const last = groups.at(-1);
    if (control.drawer !== undefined && last?.[0]?.drawer === control.drawer) last.push(control);
    else groups.push([control]);
  }
  return groups;
}

/** The question of a calculator, each field with what it means. */
export function ToolForm<F extends string>({
  label: about,
  name,
  controls,
  defaults,
  texts,
  problems,
  unasked,
  onChange,
}: ToolFormProps<F>) {
  const fieldOf = (control: ToolControl<F>) => {
    const { field } = control;
    return (
      <ToolField
        key={field}
        id={`${name}-${field}`}
        control={control}
        text={texts[field] ?? defaults[field]}
        fallback={defaults[field]}
        problem={problems.get(field)}
        unasked={unasked?.get(field)}
        onChange={(text) => onChange(field, text)}
      />
    );
  };
  const noteOf = (group: readonly ToolControl<F>[]) => {
    const wrong = group.filter(({ field }) => problems.has(field)).length;
    if (wrong > 0) {
      return (
        <Badge tone="bad" glyph="alert">
          {wrong} to correct
        </Badge>
      );
    }
    const given = group.filter(
      ({ field }) => !unasked?.has(field) && (texts[field] ?? defaults[field]) !== defaults[field],
    ).length;
    return given > 0 ? <Badge tone="neutral">{given} given</Badge> : undefined;
  };
  return (
    <form aria-label={about} onSubmit={(event) => event.preventDefault()}>
      <div className="space-y-4">
        {byDrawer(controls).map((group) => {
          const [first] = group;
          return first?.drawer === undefined ? (
            group.map(fieldOf)
          ) : (
            <div key={first.drawer} className="border-b border-line">
              <Drawer title={first.drawer} note={noteOf(group)}>
                {group.map(fieldOf)}
              </Drawer>
            </div>
          );
        })}
      </div>
    </form>
  );
}
