import { expect, it } from 'vitest';
import type { IsoDate } from '../planner';
import { age } from './age';

it.each<[IsoDate, IsoDate, string]>([
  ['2026-11-23', '2026-11-23', 'same day'],
  ['2026-11-22', '2026-11-23', '1 day'],
  ['2026-09-24', '2026-11-23', '60 days'],
  ['2026-09-23', '2026-11-23', '2 months'],
  ['2025-11-24', '2026-11-23', '11 months'],
  ['2025-11-23', '2026-11-23', '1 year'],
  ['2025-10-23', '2026-11-23', '1 year 1 month'],
  ['2022-04-20', '2026-11-23', '4 years 7 months'],
  ['2024-02-29', '2026-02-28', '1 year 11 months'],
  ['1981-09-01', '2026-11-23', '45 years 2 months'],
  ['2026-11-24', '2026-11-23', 'later'],
])('%s is %s: %s', (from, to, text) => {
  expect(age(from, to)).toBe(text);
});
