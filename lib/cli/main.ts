import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { assessCommand } from './assess-command';
import { assessFormat } from './assess-format';
import { catalogCommand } from './catalog-command';
import { explainCommand } from './explain-command';
import { FLAGS, flagList } from './flags';
import { flowCommand } from './flow-command';
import { help } from './help';
import { InputError } from './input-error';
import { mtuCommand } from './mtu-command';
import { openCommand } from './open-command';
import { shareCommand } from './share-command';
import { SUBCOMMAND_NAMES, SUBCOMMANDS, type SubcommandName } from './subcommands';
import { tunnelsCommand } from './tunnels-command';

function version(): string {
  const file = new URL('../../package.json', import.meta.url);
  const { version: number } = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
  return number;
}

/** The positional arguments of a subcommand, as many as it takes. */
function positionals(subcommand: SubcommandName, given: readonly string[]): string[] {
  const wanted: readonly string[] = SUBCOMMANDS[subcommand].arguments;
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

/** Of a flag with a value only one can be meant. */
function refuseRepeated(tokens: readonly { kind: string; name?: string; value?: unknown }[]): void {
  for (const { name, typed } of flagList) {
    const given = tokens.filter((token) => token.kind === 'option' && token.name === name);
    const values = given.flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
    if (values.length > 1) {
      throw new InputError(
        `--${name} is given ${values.length} times: ${values.map((value) => JSON.stringify(value)).join(', ')}; accepted: ${typed} once`,
      );
    }
  }
}

/**
 * `--flag -3` as `--flag=-3`: no flag begins with a digit, so that it is a value, and the subcommand
 * says what is wrong with it. Any other word with a hyphen may be a flag.
 */
function withNegatives(args: readonly string[]): string[] {
  const joined: string[] = [];
  for (const word of args) {
    const flag = joined.at(-1) ?? '';
    const takesValue = flagList.some(({ name, type }) => type === 'string' && flag === `--${name}`);
    if (takesValue && /^-[\d.]/.test(word)) joined[joined.length - 1] = `${flag}=${word}`;
    else joined.push(word);
  }
  return joined;
}

/** Of a flag whose value is another flag, or begins as one. */
function refuseFlagAsValue(args: readonly string[]): void {
  for (const { name, type, typed } of flagList) {
    const at = args.indexOf(`--${name}`);
    const next = args[at + 1];
    if (at < 0 || type !== 'string' || !/^-./.test(next ?? '')) continue;
    throw new InputError(
      `--${name}: ${JSON.stringify(next)} is not accepted; accepted: ${typed}, or with "=" between them where the value begins with a hyphen`,
    );
  }
}

function parse(args: readonly string[]) {
  const parsed = (() => {
    try {
      return parseArgs({
        args: withNegatives(args),
        allowPositionals: true,
        tokens: true,
        options: FLAGS,
      });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') {
        refuseFlagAsValue(withNegatives(args));
      }
      const [reason] = (error as Error).message.split(/\.\s/);
      const named = SUBCOMMAND_NAMES.find((name) => args.includes(name));
      const accepted = flagList.filter(
        ({ of }) => named === undefined || of === undefined || of.includes(named),
      );
      throw new InputError(`${reason}; accepted: ${accepted.map(({ typed }) => typed).join(', ')}`);
    }
  })();
  refuseRepeated(parsed.tokens);
  return parsed;
}

/** The subcommand of that name. Throws InputError where there is none. */
function subcommandOf(word: string): SubcommandName {
  const found = SUBCOMMAND_NAMES.find((name) => name === word);
  if (found !== undefined) return found;
  throw new InputError(
    `SUBCOMMAND: ${JSON.stringify(word)} is not accepted; accepted: ${SUBCOMMAND_NAMES.join(', ')}, help`,
  );
}

/** `help`, or `help SUBCOMMAND`. */
function helpOn([word, extra]: readonly string[]): string {
  if (extra !== undefined) {
    throw new InputError(
      `help: ${JSON.stringify(extra)} is one too many; accepted: help, or help SUBCOMMAND`,
    );
  }
  return word === undefined ? help() : help(subcommandOf(word));
}

/** What the command line prints for these arguments. Throws InputError where they are wrong. */
async function run(args: readonly string[]): Promise<string> {
  const { values, positionals: words } = parse(args);
  if (values.version) return version();
  const [word, ...rest] = words;
  if (word === 'help') return helpOn(rest);
  if (values.help) return helpOn(word === undefined ? [] : [word]);
  if (word === undefined) {
    throw new InputError(
      `SUBCOMMAND is missing; accepted: ${SUBCOMMAND_NAMES.join(', ')} (see --help)`,
    );
  }
  const subcommand = subcommandOf(word);
  const json = values.json ?? false;
  if (values.edition !== undefined && subcommand !== 'catalog') {
    throw new InputError('--edition goes with catalog; a plan names its edition itself');
  }
  for (const { name, of } of flagList) {
    if (Object.hasOwn(values, name) && of && !of.includes(subcommand)) {
      throw new InputError(
        `${subcommand}: --${name} is not accepted; it goes with ${of.join(' and ')}`,
      );
    }
  }
  switch (subcommand) {
    case 'assess': {
      const [file = ''] = positionals(subcommand, rest);
      return assessCommand(file, assessFormat(values), values.base, warn);
    }
    case 'explain': {
      const [file = '', address = ''] = positionals(subcommand, rest);
      return explainCommand(file, address, json);
    }
    case 'mtu':
      positionals(subcommand, rest);
      return mtuCommand(values, json);
    case 'tunnels':
      positionals(subcommand, rest);
      return tunnelsCommand(values, json);
    case 'flow':
      positionals(subcommand, rest);
      return flowCommand(values, json);
    case 'catalog':
      positionals(subcommand, rest);
      return catalogCommand(values.edition, json);
    case 'share': {
      const [file = ''] = positionals(subcommand, rest);
      return shareCommand(file, values, warn);
    }
    case 'open': {
      const [url = ''] = positionals(subcommand, rest);
      return openCommand(url, values.salvage ?? false, warn);
    }
  }
}

/** Text that holds in one line: names in a plan file may hold anything. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
}

const warn = (text: string) => process.stderr.write(`trunkline: ${oneLine(text)}\n`);

try {
  process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
    // A reader that closes early, such as head, is no error.
    if (code === 'EPIPE') return;
    warn(`standard output: cannot be written (${code ?? 'unknown'})`);
    process.exitCode = 1;
  });
  const answer = await run(process.argv.slice(2));
  // A file has its own end of a line, and not another behind it.
  process.stdout.write(answer.endsWith('\n') ? answer : `${answer}\n`);
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  warn(error.message);
  process.exitCode = 2;
}
