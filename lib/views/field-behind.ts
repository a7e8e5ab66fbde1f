import type { Choice, Figure } from '../planner';

/**
 * The path of the plan under which a value would be given: its own, or where another price than the
 * one of an edition would stand. Undefined where no field of the plan changes it.
 */
export function fieldBehind({ origin, ...node }: Figure | Choice): string | undefined {
  switch (origin.kind) {
    case 'given':
    case 'assumed':
      return origin.path;
    case 'catalogued':
      return 'unit' in node && (node.unit === 'USD/h' || node.unit === 'USD/GB')
        ? `prices.${origin.constant.id}.usd`
        : undefined;
    case 'derived':
      return undefined;
  }
}
