// What must be there before anything runs: Node, the dependencies, a build, a browser.
// Each of these looks first, does nothing when all is well, and ends with one clear line when it
// cannot help.

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runQuietly } from './processes.mjs';
import { giveUp, inProject, say, seconds, tools } from './project.mjs';

const readJson = (path) => {
  try {
    return JSON.parse(readFileSync(inProject(path), 'utf8'));
  } catch {
    return undefined;
  }
};

export function ensureNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  giveUp(`Node ${process.versions.node} is too old: 20.19 or newer is needed`);
}

// ---- Dependencies ----

/** Whether node_modules holds exactly what package.json and the lock file ask for. */
function dependenciesAreCurrent() {
  const manifest = readJson('package.json');
  const lock = readJson('package-lock.json');
  // npm writes this last, so an interrupted install does not have it.
  const installed = readJson('node_modules/.package-lock.json');
  if (!manifest || !lock || !installed) return false;

  const sorted = (versions = {}) => JSON.stringify(Object.entries(versions).sort());
  const locked = lock.packages[''];
  for (const kind of ['dependencies', 'devDependencies']) {
    if (sorted(manifest[kind]) !== sorted(locked[kind])) return false;
  }
  for (const [path, { version, optional }] of Object.entries(lock.packages)) {
    if (path === '') continue;
    const there = installed.packages[path];
    if (there ? there.version !== version : !optional) return false;
  }
  return true;
}

function npm(args) {
  const quietly = ['--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  // A production environment would leave out what the build needs.
  const env = { NODE_ENV: 'development', PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' };
  const self = process.env.npm_execpath;
  return self?.endsWith('npm-cli.js')
    ? runQuietly(process.execPath, [self, ...args, ...quietly], { env })
    : runQuietly('npm', [...args, ...quietly], { env, shell: process.platform === 'win32' });
}

export async function ensureDependencies() {
  if (dependenciesAreCurrent()) return;
  const startedAt = Date.now();
  say('Installing dependencies …');
  let result = await npm(['ci']);
  if (!result.ok) {
    // `npm ci` is strict about a lock file that was made against another registry or platform;
    // this takes it all the same, and leaves it as it is.
    const refusal = result.output;
    result = await npm(['install', '--no-save']);
    if (!result.ok) {
      say(`${refusal}\n${result.output}`);
      giveUp('the dependencies could not be installed; npm says why above');
    }
  }
  say(`Dependencies installed in ${seconds(Date.now() - startedAt)}`);
}

// ---- Build ----

const BUILD_STAMP = '.next/trunkline-inputs';

/** All that a build reads. Whatever it comes to read must be added here, or a stale build is served. */
const BUILD_INPUTS = [
  'app',
  'components',
  'lib',
  'public',
  'examples',
  'proxy.ts',
  'next.config.js',
  'postcss.config.mjs',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];
const NOT_IN_A_BUILD = /\.(test|typetest)\.tsx?$/;

function* filesBelow(path) {
  const absolute = inProject(path);
  if (!existsSync(absolute)) return;
  if (!statSync(absolute).isDirectory()) {
    if (!NOT_IN_A_BUILD.test(path)) yield path;
    return;
  }
  for (const name of readdirSync(absolute).sort()) yield* filesBelow(join(path, name));
}

function hashOfBuildInputs() {
  const hash = createHash('sha256');
  hash.update(`${process.version} ${process.platform} ${process.arch}\0`);
  for (const input of BUILD_INPUTS) {
    for (const file of filesBelow(input)) {
      const content = readFileSync(inProject(file));
      // With its length, so that no two different trees can run together into the same bytes.
      hash.update(`${file}\0${content.length}\0`).update(content);
    }
  }
  return hash.digest('hex');
}

function stampOfBuild() {
  try {
    return readFileSync(inProject(BUILD_STAMP), 'utf8');
  } catch {
    return undefined;
  }
}

/** Builds when an input changed since the last build. Says whether there is a build now. */
export async function ensureBuild() {
  const inputs = hashOfBuildInputs();
  if (stampOfBuild() === inputs) return true;

  const startedAt = Date.now();
  say('Building …');
  rmSync(inProject(BUILD_STAMP), { force: true });
  const { ok, output } = await runQuietly(process.execPath, [tools.next, 'build'], {
    env: { NODE_ENV: 'production' },
  });
  if (!ok) {
    say(output);
    return false;
  }
  // The hash from before: what changed meanwhile is built next time.
  writeFileSync(inProject(BUILD_STAMP), inputs);
  say(`Built in ${seconds(Date.now() - startedAt)}`);
  return true;
}

// ---- Browser ----

const BROWSER_NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

function onPath(name) {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));
}

/** Some systems have a file of that name which only tells how to install the real one. */
async function starts(path) {
  return (await runQuietly(path, ['--version'])).ok;
}

async function findBrowser() {
  for (const name of BROWSER_NAMES) {
    const path = onPath(name);
    if (path && (await starts(path))) return path;
  }
  const { chromium } = await import('playwright');
  const own = chromium.executablePath();
  return existsSync(own) ? own : undefined;
}

/** A Chromium to test with: the one named, the system's, Playwright's own, or one installed now. */
export async function ensureBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (!existsSync(named)) giveUp(`CHROMIUM_PATH names ${named}, which does not exist`);
    return named;
  }
  const found = await findBrowser();
  if (found) return found;

  if (onPath('apt-get') && process.getuid?.() === 0) {
    say('Installing Chromium with apt-get …');
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    await runQuietly('apt-get', ['update', '-qq'], { env });
    const packages = ['chromium', 'fonts-liberation'];
    const { ok, output } = await runQuietly(
      'apt-get',
      ['install', '-y', '-qq', '--no-install-recommends', ...packages],
      { env },
    );
    if (!ok) say(output);
    const installed = await findBrowser();
    if (installed) return installed;
  }
  return giveUp(
    'no Chromium to test with: run `npx playwright install chromium`, or name one in CHROMIUM_PATH',
  );
}
