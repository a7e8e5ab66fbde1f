import '../zod-jitless';
import { z } from 'zod';
import type { IsoDate } from '../planner';

/** A calendar day, `YYYY-MM-DD`. */
export const isoDateSchema = z.custom<IsoDate>(
  (day) => typeof day === 'string' && z.regexes.date.test(day),
  'is not a day written YYYY-MM-DD',
);
