import type { FieldValue } from './field-values';
import { formatNode } from './format-node';

/** A workload in a line: its two peaks, as the plan understood them. */
export function workloadFacts(values: ReadonlyMap<string, FieldValue>, index: number): string {
  const [out, into] = (['out', 'in'] as const).map((direction) => {
    const value = values.get(`workloads.${index}.${direction}.peakBitsPerSecond`);
    return value && `${formatNode(value.inUse)} ${direction}`;
  });
  return [out, into].filter((fact) => fact !== undefined).join(', ') || 'No demand given yet';
}
