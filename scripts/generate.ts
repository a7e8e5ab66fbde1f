import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { generated } from './generated';
import { inProject } from './project.mjs';

for (const [path, make] of Object.entries(generated)) {
  const file = inProject(path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, make());
  console.log(path);
}
