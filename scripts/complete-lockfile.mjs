// Makes package-lock.json complete for every platform.
//
// A registry mirror may serve only the native binaries of the platform it runs on. npm then leaves
// the other platforms' optional packages out of the lock file, and `npm ci` refuses that lock file
// everywhere else ("Missing: @next/swc-darwin-arm64 from lock file"). This adds an entry for each
// of them; npm installs an optional package only where its `os` and `cpu` match.
//
// Run it after every change of a dependency: `node scripts/complete-lockfile.mjs`.

import { readFileSync, writeFileSync } from 'node:fs';

const OPERATING_SYSTEMS = [
  'darwin',
  'win32',
  'freebsd',
  'netbsd',
  'openbsd',
  'openharmony',
  'android',
  'linux',
  'sunos',
  'aix',
];
const PROCESSORS = [
  'arm64',
  'x64',
  'ia32',
  'arm',
  'loong64',
  'mips64el',
  'ppc64',
  'riscv64',
  's390x',
  'wasm32',
];
const EXACT_VERSION = /^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/;

const file = process.argv[2] ?? 'package-lock.json';
const lock = JSON.parse(readFileSync(file, 'utf8'));
const added = [];

for (const [path, entry] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const hoisted = `node_modules/${name}`;
    if (lock.packages[hoisted] || lock.packages[`${path}/${hoisted}`]) continue;
    if (!EXACT_VERSION.test(version)) {
      console.error(`left out, because its version is a range: ${name}@${version}`);
      continue;
    }
    // The platform stands in the name: @next/swc-linux-x64-musl, @esbuild/win32-ia32.
    const words = name.split(/[^a-z0-9]+/i);
    const os = OPERATING_SYSTEMS.filter((system) => words.includes(system));
    const cpu = PROCESSORS.filter((processor) => words.includes(processor));
    lock.packages[hoisted] = {
      version,
      ...(cpu.length > 0 && { cpu }),
      ...(entry.dev && { dev: true }),
      ...(words.includes('musl') && { libc: ['musl'] }),
      optional: true,
      ...(os.length > 0 && { os }),
    };
    added.push(name);
  }
}

lock.packages = Object.fromEntries(
  Object.entries(lock.packages).sort(([left], [right]) => (left < right ? -1 : 1)),
);
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.error(`${added.length} entries added to ${file}`);
