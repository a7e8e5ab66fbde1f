import '../../zod-jitless';
import { z } from 'zod';
import { planInputSchema } from './plan-input';

/** The plan format as JSON Schema, for editors and for whoever writes plans by program. */
export function planJsonSchema(): object {
  const { $schema, ...schema } = z.toJSONSchema(planInputSchema, { target: 'draft-2020-12' });
  return { $schema, title: 'Trunkline plan, version 1', ...schema };
}
