import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { assessCommand } from './assess-command';
import { assessFormat } from './assess-format';
import { catalogCommand } from './catalog-command';
import { explainCommand } from './explain-command';
import { InputError } from './input-error';
import { openCommand } from './open-command';
import { shareCommand } from './share-command';

const help = `Trunkline: plans how a site connects to AWS.

Usage: npm run -s trunkline -- SUBCOMMAND [ARGUMENTS] [--json]

  assess PLAN.json             every way of connecting for a plan, the verdict first
  explain PLAN.json ADDRESS    one figure down to its sources, for example
                               vpn-tgw.throughput.usable-out
  catalog [--edition DAY]      every constant and price with source, date and confidence
  share PLAN.json              the address that holds the plan, to send and to open
  open URL                     the plan in such an address, as a plan file

  --json       plain numbers, in the unit that each key names
  --csv        assess: one table as CSV; --table comparison (so unless told), cost-lines or sources
  --markdown   assess: the whole report
  --pdf FILE   assess: the whole report as a PDF; --paper A4 (so unless told) or Letter
  --base URL   assess, share: the site that the address of the plan is of
  --without-notes   share: leaves out the notes of the plan
  --help, -h   this text
  --version    the version

Exit 0: an answer, an infeasible option is one too. Exit 2: the input is wrong.
`;

function version(): string {
  const file = new URL('../../package.json', import.meta.url);
  const { version: number } = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
  return number;
}

const argumentsOf = {
  assess: ['PLAN.json'],
  explain: ['PLAN.json', 'ADDRESS'],
  catalog: [],
  share: ['PLAN.json'],
  open: ['URL'],
} as const satisfies Record<string, readonly string[]>;

/** The subcommands that a flag goes with; what is not here goes with all, or says so itself. */
const ownersOf: Readonly<Record<string, readonly string[]>> = {
  csv: ['assess'],
  markdown: ['assess'],
  table: ['assess'],
  pdf: ['assess'],
  paper: ['assess'],
  base: ['assess', 'share'],
  'without-notes': ['share'],
};

/** The positional arguments of a subcommand, as many as it takes. */
function positionals(subcommand: keyof typeof argumentsOf, given: readonly string[]): string[] {
  const wanted = argumentsOf[subcommand];
  const missing = wanted[given.length];
  if (missing !== undefined) {
    throw new InputError(`${subcommand}: ${missing} is missing; accepted: ${wanted.join(' ')}`);
  }
  const extra = given[wanted.length];
  if (extra !== undefined) {
    throw new InputError(
      `${subcommand}: ${JSON.stringify(extra)} is one too many; accepted: ${wanted.join(' ') || 'no arguments'}`,
    );
  }
  return [...given];
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        csv: { type: 'boolean' },
        table: { type: 'string' },
        markdown: { type: 'boolean' },
        pdf: { type: 'string' },
        paper: { type: 'string' },
        base: { type: 'string' },
        'without-notes': { type: 'boolean' },
        edition: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean' },
      },
    });
  } catch (error) {
    const [reason] = (error as Error).message.split(/\.\s/);
    throw new InputError(
      `${reason}; accepted: --json, --csv, --table TABLE, --markdown, --pdf FILE, --paper PAPER, --base URL, --without-notes, --edition DAY, --help, --version`,
    );
  }
}

/** What the command line prints for these arguments. Throws InputError where they are wrong. */
async function run(args: readonly string[]): Promise<string> {
  const { values, positionals: words } = parse(args);
  if (values.version) return version();
  const [subcommand, ...rest] = words;
  if (values.help || subcommand === undefined) {
    if (values.help) return help;
    throw new InputError(
      `SUBCOMMAND is missing; accepted: ${Object.keys(argumentsOf).join(', ')} (see --help)`,
    );
  }
  const json = values.json ?? false;
  if (values.edition !== undefined && subcommand !== 'catalog') {
    throw new InputError('--edition goes with catalog; a plan names its edition itself');
  }
  for (const [flag, owners] of Object.entries(ownersOf)) {
    if (Object.hasOwn(values, flag) && !owners.includes(subcommand)) {
      throw new InputError(
        `${subcommand}: --${flag} is not accepted; it goes with ${owners.join(' and ')}`,
      );
    }
  }
  switch (subcommand) {
    case 'assess': {
      const [file = ''] = positionals(subcommand, rest);
      return assessCommand(file, assessFormat(values), values.base);
    }
    case 'explain': {
      const [file = '', address = ''] = positionals(subcommand, rest);
      return explainCommand(file, address, json);
    }
    case 'catalog':
      positionals(subcommand, rest);
      return catalogCommand(values.edition, json);
    case 'share': {
      const [file = ''] = positionals(subcommand, rest);
      return shareCommand(file, values, warn);
    }
    case 'open': {
      const [url = ''] = positionals(subcommand, rest);
      return openCommand(url);
    }
    default:
      throw new InputError(
        `SUBCOMMAND: ${JSON.stringify(subcommand)} is not accepted; accepted: ${Object.keys(argumentsOf).join(', ')}`,
      );
  }
}

/** Text that holds in one line: names in a plan file may hold anything. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
}

const warn = (text: string) => process.stderr.write(`trunkline: ${oneLine(text)}\n`);

try {
  // A reader that closes early, such as head, is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  const answer = await run(process.argv.slice(2));
  // A file has its own end of a line, and not another behind it.
  process.stdout.write(answer.endsWith('\n') ? answer : `${answer}\n`);
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  warn(error.message);
  process.exitCode = 2;
}
