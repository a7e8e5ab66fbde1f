import { expect, it } from 'vitest';
import { MOST_LINES } from '@/lib/views/cost-over-volume';
import { seriesLook } from './series-look';

it('every line that a chart may have differs by colour and by dash', () => {
  const looks = Array.from({ length: MOST_LINES }, (_, at) => seriesLook(at));
  expect(new Set(looks.map(({ stroke }) => stroke)).size).toBe(MOST_LINES);
  expect(new Set(looks.map(({ dash }) => dash)).size).toBe(MOST_LINES);
});
