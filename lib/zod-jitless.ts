// zod tries `new Function` once to see whether it may compile schemas. Under our
// Content-Security-Policy it may not, and the browser reports the attempt as a violation; so the
// attempt is switched off. Import this before the first schema.
import { config } from 'zod';

config({ jitless: true });
