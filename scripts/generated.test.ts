import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { generated } from './generated';
import { inProject } from './project.mjs';

it.each(Object.entries(generated))('%s is what the code makes', (path, make) => {
  expect(readFileSync(inProject(path), 'utf8'), 'run `npm run generate`').toBe(make());
});
