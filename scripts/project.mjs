// Where this project lies, and which file each of its tools starts from.
// Node's own modules only, here and in all that `npm start` uses: it runs before anything is installed.

import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** A path inside the project. */
export const inProject = (...parts) => join(root, ...parts);

const inModules = (path) => inProject('node_modules', path);

/** Tools are started as files: `npx` would fetch what is missing instead of saying so. */
export const tools = {
  next: inModules('next/dist/bin/next'),
  biome: inModules('@biomejs/biome/bin/biome'),
  tsc: inModules('typescript/bin/tsc'),
  knip: inModules('knip/bin/knip.js'),
  vitest: inModules('vitest/vitest.mjs'),
  playwright: inModules('@playwright/test/cli.js'),
};

/** Progress goes to stderr, so that stdout holds results only. */
export const say = (message) => console.error(message);

/** Ends with one line that says what is wrong. */
export function giveUp(message) {
  say(`trunkline: ${message}`);
  process.exit(1);
}

export const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`;
