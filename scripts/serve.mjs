// Serving the production build at an address.

import { get } from 'node:http';
import { createServer } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { isStopping, start } from './processes.mjs';
import { giveUp, say, tools } from './project.mjs';

const HIGHEST_PORT = 65_535;
/** How often a server that starts is asked whether it answers. */
const POLL_MS = 50;

/** PORT and HOST from the environment, or the defaults. */
export function readAddress({ PORT, HOST } = process.env) {
  const port = PORT ? Number(PORT) : 3000;
  const isPort = /^\d+$/.test(PORT || '0') && port >= 1 && port <= HIGHEST_PORT;
  if (!isPort) {
    giveUp(`PORT is "${PORT}", which is not a port: give a whole number from 1 to ${HIGHEST_PORT}`);
  }
  return { port, host: HOST || '127.0.0.1' };
}

function listenOnce(port, host) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ port, host, exclusive: true }, () => {
      const { port: taken } = server.address();
      server.close(() => resolve(taken));
    });
  });
}

/** A port that nobody uses at the moment. */
export const freePort = () => listenOnce(0, '127.0.0.1');

/** Asks before anything slow is done: nobody should wait for a build to learn of a busy port. */
export async function ensureAddressIsFree({ port, host }) {
  try {
    await listenOnce(port, host);
  } catch (error) {
    const reasons = {
      EADDRINUSE: `port ${port} at ${host} is in use: stop what uses it, or choose another, as in PORT=${port === HIGHEST_PORT ? 3000 : port + 1} npm start`,
      EACCES: `port ${port} needs more rights than this user has: choose one above 1023 with PORT`,
      EADDRNOTAVAIL: `HOST is "${host}", which is not an address of this machine`,
      ENOTFOUND: `HOST is "${host}", which is not a known name: give a name or an IP address`,
      EAI_AGAIN: `HOST is "${host}", which is not a known name: give a name or an IP address`,
    };
    giveUp(reasons[error.code] ?? `cannot listen at ${host}, port ${port}: ${error.message}`);
  }
}

/** The address to open in a browser on this machine. */
function urlOf({ port, host }) {
  const isEverywhere = host === '0.0.0.0' || host === '::';
  const name = isEverywhere ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}`;
}

function answers(url) {
  return new Promise((resolve) => {
    get(`${url}/api/health`, (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    }).once('error', () => resolve(false));
  });
}

const startServer = ({ port, host }) =>
  start(process.execPath, [tools.next, 'start', '-p', String(port), '-H', host], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { NODE_ENV: 'production' },
  });

/** Serves at a free port as long as the work takes that is done with its address. */
export async function serveWhile(work) {
  const address = { port: await freePort(), host: '127.0.0.1' };
  const url = urlOf(address);
  const server = startServer(address);
  // Read and let go: a full pipe would hold the server up.
  server.stdout.resume();
  try {
    while (!(await answers(url))) {
      if (server.exitCode !== null) giveUp('the server ended before it answered');
      await setTimeout(POLL_MS);
    }
    return await work(url);
  } finally {
    server.kill('SIGTERM');
  }
}

/** Serves until the server ends, and ends with it. */
export function serve(address) {
  const url = urlOf(address);
  const server = startServer(address);

  // Next announces itself in several lines. They are kept back: ours says what matters.
  let isReady = false;
  const kept = [];
  server.stdout.on('data', (chunk) => {
    if (isReady) process.stdout.write(chunk);
    else kept.push(chunk);
  });

  const poll = setInterval(async () => {
    if (isReady || !(await answers(url)) || isReady) return;
    isReady = true;
    clearInterval(poll);
    console.log(`Trunkline is ready at ${url}`);
    say('Press Ctrl+C to stop');
  }, POLL_MS);

  server.once('exit', (status) => {
    clearInterval(poll);
    if (!isReady) process.stderr.write(Buffer.concat(kept));
    // Asked to stop, it stopped: that is no failure.
    process.exit(isStopping() ? 0 : (status ?? 1));
  });
}
