// Who may import whom: checks the rules of .dependency-cruiser.mjs and says each violation in words.
//
// dependency-cruiser's own command line leaves out the comments of the rules, and passes when it
// has read no file at all, as it does with a TypeScript it does not know. This fails unless every
// source file was read.

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { cruise } from 'dependency-cruiser';
import extractTsConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import boundaries from '../.dependency-cruiser.mjs';
import { inProject, root } from './project.mjs';

const PLACES = [
  'app',
  'components',
  'lib',
  'e2e',
  'bench',
  'scripts',
  'proxy.ts',
  'next.config.js',
  'playwright.config.ts',
  'vitest.config.ts',
];
const SOURCE = /\.(ts|tsx)$/;

function sourcesBelow(folder) {
  if (!existsSync(inProject(folder))) return [];
  return readdirSync(inProject(folder), { recursive: true })
    .filter((name) => SOURCE.test(name))
    .map((name) => join(folder, name).replaceAll('\\', '/'));
}

process.chdir(root);
const { forbidden, options } = boundaries;
const { output } = await cruise(
  PLACES.filter((place) => existsSync(place)),
  { ...options, ruleSet: { forbidden }, validate: true },
  undefined,
  { tsConfig: extractTsConfig(options.tsConfig.fileName) },
);

const comments = new Map(forbidden.map(({ name, comment }) => [name, comment]));
const violations = output.summary.violations.map(({ rule, from, to, cycle }) => {
  const path = cycle ? cycle.map(({ name }) => name).join(' → ') : to;
  return `${from} → ${path}\n    ${comments.get(rule.name)}\n`;
});

const read = new Set(output.modules.map(({ source }) => source));
const unread = ['app', 'components', 'lib'].flatMap(sourcesBelow).filter((file) => !read.has(file));

for (const violation of violations) console.log(violation);
for (const file of unread) console.log(`${file} was not read by dependency-cruiser`);
if (read.size === 0) console.log('dependency-cruiser read no file at all');
console.log(`${violations.length} violations in ${read.size} files`);
process.exitCode = violations.length + unread.length === 0 && read.size > 0 ? 0 : 1;
