import '../zod-jitless';
import { z } from 'zod';
import { isoDateSchema } from './iso-date-schema';

/** The list of editions in `public/editions/index.json`, the oldest first. */
const editionsIndexSchema = z
  .strictObject({
    editions: z.array(z.strictObject({ id: isoDateSchema, file: z.string() })).min(1),
    current: isoDateSchema,
  })
  .refine(({ editions }) => editions.every(({ id, file }) => file === `${id}.json`), {
    error: 'a file is named after its edition',
    path: ['editions'],
  })
  .refine(({ editions }) => editions.every(({ id }, at) => id > (editions[at - 1]?.id ?? '')), {
    error: 'editions stand in the order of their days, each once',
    path: ['editions'],
  })
  .refine(({ editions, current }) => editions.some(({ id }) => id === current), {
    error: 'is not in the list',
    path: ['current'],
  });

type EditionsIndex = z.infer<typeof editionsIndexSchema>;

/**
 * The index from the contents of its file.
 * @throws Error that says what is wrong with it.
 */
export function readEditionsIndex(json: unknown): EditionsIndex {
  const parsed = editionsIndexSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(({ path, message }) =>
    [...path.map(String), message].join(': '),
  );
  throw new Error(`Index of editions: ${faults.join('; ')}`);
}
