// `npm run trunkline -- <arguments>`: the command line. It is TypeScript, so tsx loads it.

import { pathToFileURL } from 'node:url';
import { ensureDependencies, ensureNode } from './ensure.mjs';
import { inProject } from './project.mjs';

ensureNode();
await ensureDependencies();

// npm changes to the project's folder. Paths on the command line are meant from where the user
// stands, which npm leaves in INIT_CWD; but that is inherited, and only our own script's counts.
if (process.env.npm_lifecycle_event === 'trunkline' && process.env.INIT_CWD) {
  process.chdir(process.env.INIT_CWD);
}

// Else tsx looks for a tsconfig.json there, and knows no '@/'.
process.env.TSX_TSCONFIG_PATH = inProject('tsconfig.json');
const { register } = await import('tsx/esm/api');
register();

const main = inProject('lib/cli/main.ts');
process.argv[1] = main;
await import(pathToFileURL(main).href);
