import type { Field } from './field';

/** What a field is called where its row does not stand above it: "Peak rate out, workload 2". */
export function fieldName({ label, owner }: Field): string {
  return owner === undefined ? label : `${label}, ${owner}`;
}
