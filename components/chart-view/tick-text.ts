import type { Axis } from '@/lib/views/chart-model';

/** The text that the model gave to a tick. */
export function tickText({ ticks }: Axis): (value: number) => string {
  const texts = new Map(ticks.map(({ value, text }) => [value, text]));
  return (value) => texts.get(value) ?? '';
}
