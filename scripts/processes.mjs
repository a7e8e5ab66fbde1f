// Starting other programs so that none outlives us.

import { spawn } from 'node:child_process';
import { root } from './project.mjs';

/** How long a program that was asked to end may take: npm in the middle of an install can hang. */
const PATIENCE_MS = 3_000;

const running = new Set();
let watching = false;
let stopping = false;

function endAll(signal) {
  for (const child of running) child.kill(signal);
}

function watchForTheEnd() {
  if (watching) return;
  watching = true;
  // Who gives up leaves nothing running either.
  process.on('exit', () => endAll('SIGTERM'));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      stopping = true;
      endAll(signal === 'SIGHUP' ? 'SIGTERM' : signal);
      setTimeout(() => endAll('SIGKILL'), PATIENCE_MS).unref();
      // Nothing to wait for: end as the signal would have ended us.
      if (running.size === 0) process.exit(signal === 'SIGINT' ? 130 : 143);
    });
  }
  // npm starts us through a shell. A SIGTERM sent to npm ends that shell and never reaches us;
  // what we see of it is that our parent is gone.
  if (process.env.npm_lifecycle_event) {
    const parent = process.ppid;
    const orphaned = setInterval(() => {
      if (process.ppid === parent) return;
      clearInterval(orphaned);
      process.kill(process.pid, 'SIGTERM');
    }, 200);
    orphaned.unref();
  }
}

/** Starts a program that ends no later than this process does. */
export function start(command, args, { env = {}, ...options } = {}) {
  watchForTheEnd();
  const child = spawn(command, args, {
    cwd: root,
    stdio: 'inherit',
    ...options,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
  });
  running.add(child);
  child.once('close', () => running.delete(child));
  child.once('error', () => running.delete(child));
  return child;
}

/** Whether a person or a machine asked us to stop: programs that end now have not failed. */
export const isStopping = () => stopping;

/** Runs a program to its end, with its output on our stderr. */
export function run(command, args, options = {}) {
  return finished(start(command, args, { stdio: ['inherit', 2, 2], ...options }));
}

/** Runs a program to its end and keeps what it prints. */
export async function runQuietly(command, args, options = {}) {
  const child = start(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
  const chunks = [];
  child.stdout.on('data', (chunk) => chunks.push(chunk));
  child.stderr.on('data', (chunk) => chunks.push(chunk));
  const result = await finished(child);
  const output = Buffer.concat(chunks).toString('utf8').trim();
  return { ...result, output: result.output ? `${output}\n${result.output}`.trim() : output };
}

function finished(child) {
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ ok: false, status: 1, output: error.message }));
    child.once('close', (status, signal) => {
      // Asked to stop: what was to come next is not wanted.
      if (isStopping()) process.exit(signal === 'SIGINT' ? 130 : 143);
      resolve({ ok: status === 0, status: status ?? 1, output: '' });
    });
  });
}
