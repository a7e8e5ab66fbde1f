import '../zod-jitless';
import { z } from 'zod';
import { CONFIDENCES } from '../planner';
import { UNITS, type Unit } from '../quantity/unit';
import { isoDateSchema } from './iso-date-schema';

// Hundreds of rows pass through here when a page opens, before the engine has warmed up, and each
// check of a field costs. So the rows' own schema says the shape alone; `parseEdition` says the
// rest of what a row must be.

const sourceSchema = z.strictObject({
  title: z.string().min(1),
  url: z.string().regex(/^https:\/\/[^\s/]+\.[^\s]+$/, 'is not an https address'),
  note: z.exactOptional(z.string()),
});

/** One price as it stands in a file: its source is a key into the file's `sources`. */
const priceSchema = z.strictObject({
  id: z.string(),
  label: z.string(),
  unit: z.enum(Object.keys(UNITS) as [Unit, ...Unit[]]),
  value: z.number().nullable(),
  scope: z.string(),
  source: z.string(),
  validFrom: isoDateSchema,
  retrieved: isoDateSchema,
  confidence: z.enum(CONFIDENCES),
  note: z.exactOptional(z.string()),
  range: z.exactOptional(z.tuple([z.number().nullable(), z.number().nullable()])),
  tier: z.exactOptional(z.strictObject({ fromGb: z.number(), toGb: z.number().nullable() })),
});

const regionSchema = z.strictObject({
  id: z.string().min(1),
  name: z.string().min(1),
  directConnectGroup: z.string().nullable(),
});

const locationGroupSchema = z.strictObject({ id: z.string().min(1), name: z.string().min(1) });

/** The shape of a file of prices. */
export const editionSchema = z.strictObject({
  id: isoDateSchema,
  currency: z.literal('USD'),
  regions: z.array(regionSchema).min(1),
  locationGroups: z.array(locationGroupSchema).min(1),
  sources: z.record(z.string(), sourceSchema),
  prices: z.array(priceSchema).min(1),
});

export type EditionFile = z.infer<typeof editionSchema>;
