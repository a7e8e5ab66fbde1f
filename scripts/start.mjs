// `npm start`: from a fresh clone, or from yesterday's, to a running Trunkline.

import { ensureBuild, ensureDependencies, ensureNode } from './ensure.mjs';
import { giveUp } from './project.mjs';
import { ensureAddressIsFree, readAddress, serve } from './serve.mjs';

ensureNode();
const address = readAddress();
await ensureAddressIsFree(address);
await ensureDependencies();
if (!(await ensureBuild())) giveUp('the build failed; the reason stands above');
serve(address);
