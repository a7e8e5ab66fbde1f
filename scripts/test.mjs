// `npm test`: every check there is, from a fresh clone. `npm test -- unit e2e` runs only those.
//
// Each check runs even when one before it failed, so that one run tells everything. The last line,
// on stdout, is `N passed, N failed, N skipped`: tests, and each other check as one.

import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureBrowser, ensureBuild, ensureDependencies, ensureNode } from './ensure.mjs';
import { run, runQuietly } from './processes.mjs';
import { giveUp, inProject, say, seconds, tools } from './project.mjs';
import { freePort } from './serve.mjs';

const RESULTS = '.check';
const node = process.execPath;

const result = (file) => {
  try {
    return JSON.parse(readFileSync(inProject(RESULTS, file), 'utf8'));
  } catch {
    return undefined;
  }
};

/** Runs commands one after the other until one fails; what they print is wanted only then. */
const inTurn =
  (...commands) =>
  async () => {
    for (const args of commands) {
      const { ok, output } = await runQuietly(node, args);
      if (!ok) return { ok, output };
    }
    return { ok: true };
  };

async function unit() {
  const { ok } = await run(node, [
    tools.vitest,
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${inProject(RESULTS, 'unit.json')}`,
  ]);
  const report = result('unit.json');
  return {
    ok,
    tests: {
      passed: report?.numPassedTests ?? 0,
      failed: report?.numFailedTests ?? 0,
      skipped: (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0),
    },
  };
}

async function weight() {
  if (!(await ensureBuild())) return { ok: false, output: 'there is no build to weigh' };
  return inTurn([inProject('scripts/page-weight.mjs')])();
}

async function e2e() {
  if (!(await ensureBuild())) return { ok: false, output: 'there is no build to test' };
  const { ok } = await run(node, [tools.playwright, 'test'], {
    env: { CHROMIUM_PATH: await ensureBrowser(), E2E_PORT: String(await freePort()) },
  });
  const stats = result('e2e.json')?.stats;
  return {
    ok,
    tests: {
      passed: (stats?.expected ?? 0) + (stats?.flaky ?? 0),
      failed: stats?.unexpected ?? 0,
      skipped: stats?.skipped ?? 0,
    },
  };
}

/** The quick ones run two at a time; the others use all processors themselves, one at a time. */
const STEPS = [
  {
    name: 'types',
    quick: true,
    check: inTurn(
      [tools.next, 'typegen'],
      [tools.tsc, '--noEmit'],
      [tools.tsc, '--noEmit', '-p', inProject('lib/planner')],
    ),
  },
  {
    name: 'format',
    quick: true,
    check: inTurn([tools.biome, 'check', '--linter-enabled=false', '.']),
  },
  { name: 'lint', quick: true, check: inTurn([tools.biome, 'lint', '--error-on-warnings', '.']) },
  { name: 'boundaries', quick: true, check: inTurn([inProject('scripts/boundaries.mjs')]) },
  { name: 'unused', quick: true, check: inTurn([tools.knip]) },
  { name: 'unit', check: unit, hasTests: true },
  { name: 'build', check: async () => ({ ok: await ensureBuild() }) },
  { name: 'weight', check: weight },
  { name: 'e2e', check: e2e, hasTests: true },
];

function chosenSteps(names) {
  const unknown = names.filter((name) => !STEPS.some((step) => step.name === name));
  if (unknown.length > 0) {
    const known = STEPS.map((step) => step.name).join(', ');
    giveUp(`there is no check named ${unknown.join(', ')}: choose from ${known}`);
  }
  return names.length === 0 ? STEPS : STEPS.filter((step) => names.includes(step.name));
}

const totals = { passed: 0, failed: 0, skipped: 0 };
let testsRun = 0;

async function perform({ name, check, hasTests }) {
  const startedAt = Date.now();
  const { ok, output, tests } = await check();
  if (tests) {
    totals.passed += tests.passed;
    totals.failed += tests.failed;
    totals.skipped += tests.skipped;
    testsRun += tests.passed + tests.failed;
  }
  if (!hasTests && ok) totals.passed += 1;
  // A check can fail without a failed test: a file that does not load, a server that does not start.
  if (!ok && !tests?.failed) totals.failed += 1;

  if (!ok && output) say(`\n${output}\n`);
  const counts = tests ? `  ${tests.passed} passed, ${tests.failed} failed` : '';
  const verdict = ok ? 'ok    ' : 'FAILED';
  say(`${verdict} ${name.padEnd(10)} ${seconds(Date.now() - startedAt).padStart(7)}${counts}`);
}

async function performAll(steps, atATime) {
  const waiting = [...steps];
  const worker = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) await perform(step);
  };
  await Promise.all(Array.from({ length: atATime }, worker));
}

ensureNode();
const steps = chosenSteps(process.argv.slice(2));
await ensureDependencies();
// Asked for first: without a browser nobody should wait for the rest to learn of it.
if (steps.some((step) => step.name === 'e2e')) process.env.CHROMIUM_PATH = await ensureBrowser();
rmSync(inProject(RESULTS), { recursive: true, force: true });
mkdirSync(inProject(RESULTS));

const startedAt = Date.now();
await performAll(
  steps.filter((step) => step.quick),
  2,
);
await performAll(
  steps.filter((step) => !step.quick),
  1,
);

if (testsRun === 0 && steps.some((step) => step.hasTests)) {
  say('No test ran: that is a failure too');
  totals.failed += 1;
}
say(`Done in ${seconds(Date.now() - startedAt)}`);
console.log(`${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
process.exitCode = totals.failed > 0 ? 1 : 0;
