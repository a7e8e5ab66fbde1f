import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runQuietly } from './processes.mjs';
import { inProject } from './project.mjs';

/*
 * A rule that nobody has seen refuse anything may be a rule that refuses nothing. So each text in
 * scripts/planted breaks one, is planted into a copy of the project, and must be refused there,
 * at its own file and in the words that say why.
 *
 * To add one, add a file scripts/planted/<what it does>.txt. It holds one or more sources:
 *
 *   // plant: <path in the project>
 *   // refused by <boundaries | lint | types>: <part of the message>     (once or more)
 *   <the source>
 *
 * `// accepted` in place of `// refused by` is for what a rule must leave alone, and for the other
 * end of an import. `types` is `tsc -p lib/planner`, so that is the way to plant what must not
 * compile in the core (a constant without a source, dollars where bytes are due).
 */

const TOOLS = ['boundaries', 'lint', 'types'] as const;
type Tool = (typeof TOOLS)[number];

interface Refusal {
  by: Tool;
  because: string;
}
interface Planted {
  name: string;
  path: string;
  refusals: Refusal[];
  source: string;
}
interface Finding {
  path: string;
  message: string;
}

const COPIED = [
  'app',
  'components',
  'lib',
  'scripts',
  'package.json',
  'tsconfig.json',
  'biome.json',
  '.dependency-cruiser.mjs',
  '.gitignore',
];

function readPlanted(file: string): Planted[] {
  const text = readFileSync(inProject('scripts/planted', file), 'utf8');
  const sources = text.split(/^(?=\/\/ plant: )/m);
  return sources.map((source) => {
    const path = /^\/\/ plant: (.+)$/m.exec(source)?.[1];
    const refusals = [...source.matchAll(/^\/\/ refused by (\w+): (.+)$/gm)].map(
      ([, by, because]) => ({ by: by as Tool, because: because ?? '' }),
    );
    const isAccepted = /^\/\/ accepted$/m.test(source);
    if (!path || isAccepted === refusals.length > 0) {
      throw new Error(
        `scripts/planted/${file}: a source says where it goes and what becomes of it`,
      );
    }
    const unknown = refusals.find(({ by }) => !TOOLS.includes(by));
    if (unknown) throw new Error(`scripts/planted/${file}: there is no tool "${unknown.by}"`);
    return { name: file.replace('.txt', ''), path, refusals, source };
  });
}

const planted = readdirSync(inProject('scripts/planted')).sort().flatMap(readPlanted);

/** Each tool's output as one finding per fault. */
const READ_FINDINGS: Record<Tool, RegExp> = {
  boundaries: /^(?<path>\S+) → (?<message>.+\n {4}.+)$/gm,
  lint: /^::\w+ .*?file=(?<path>[^,]+),.*?::(?<message>.+)$/gm,
  types: /^(?<path>\S+)\(\d+,\d+\): (?<message>.+)$/gm,
};

const findings: Record<Tool, Finding[]> = { boundaries: [], lint: [], types: [] };

const overlay = realpathSync(mkdtempSync(join(tmpdir(), 'trunkline-planted-')));

function fillOverlay(): void {
  for (const name of COPIED.filter((part) => existsSync(inProject(part)))) {
    cpSync(inProject(name), join(overlay, name), { recursive: true });
  }
  symlinkSync(inProject('node_modules'), join(overlay, 'node_modules'), 'junction');
  for (const { path, source } of planted) {
    mkdirSync(dirname(join(overlay, path)), { recursive: true });
    writeFileSync(join(overlay, path), source);
  }
}

async function runTool(tool: Tool): Promise<void> {
  const inOverlay = (path: string) => join(overlay, path);
  const commands: Record<Tool, string[]> = {
    boundaries: [inOverlay('scripts/boundaries.mjs')],
    lint: [
      inOverlay('node_modules/@biomejs/biome/bin/biome'),
      'lint',
      '--reporter=github',
      '--max-diagnostics=none',
      '.',
    ],
    types: [
      inOverlay('node_modules/typescript/bin/tsc'),
      '--pretty',
      'false',
      '-p',
      'lib/planner',
      // Not the project's own, which the linked node_modules would lead to.
      '--tsBuildInfoFile',
      inOverlay('planner.tsbuildinfo'),
    ],
  };
  const { output } = await runQuietly(process.execPath, commands[tool], { cwd: overlay });
  findings[tool] = [...output.matchAll(READ_FINDINGS[tool])].map(({ groups }) => ({
    path: (groups?.path ?? '').replace(`${overlay}/`, ''),
    message: groups?.message ?? '',
  }));
  if (findings[tool].length === 0) throw new Error(`${tool} found nothing at all:\n${output}`);
}

beforeAll(async () => {
  fillOverlay();
  await Promise.all(TOOLS.map(runTool));
}, 60_000);

afterAll(() => rmSync(overlay, { recursive: true, force: true }));

describe('a planted violation', () => {
  for (const { name, path, refusals } of planted) {
    for (const { by, because } of refusals) {
      test(`${name}: ${path} is refused by ${by}: ${because}`, () => {
        const found = findings[by].filter((finding) => finding.path === path);
        expect(found.map(({ message }) => message).join('\n')).toContain(because);
      });
    }
  }
});

describe('what breaks no rule', () => {
  for (const { name, path, refusals } of planted) {
    if (refusals.length > 0) continue;
    test(`${name}: ${path} is left alone`, () => {
      const all = TOOLS.flatMap((tool) => findings[tool]);
      expect(all.filter((finding) => finding.path === path)).toEqual([]);
    });
  }
});
