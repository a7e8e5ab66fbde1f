import { flagList } from './flags';
import { SUBCOMMAND_NAMES, SUBCOMMANDS, type SubcommandName } from './subcommands';

const NAMES = 28;

/** What something is called, and beside it, in as many lines as it takes, what it does. */
function entry(name: string, does: readonly string[]): string[] {
  return does.map((line, at) => `  ${(at === 0 ? name : '').padEnd(NAMES)} ${line}`);
}

const usage = (name: SubcommandName) => [name, ...SUBCOMMANDS[name].arguments].join(' ');

function flagLines(name: SubcommandName | undefined): string[] {
  return flagList
    .filter(({ of }) => name === undefined || of === undefined || of.includes(name))
    .flatMap(({ typed, short, of, does, doesOf }) => {
      const whose = name === undefined && of ? [`${of.join(', ')}: `] : [''];
      const [first = '', ...rest] = (name && doesOf?.[name]) ?? does;
      return entry(short ? `${typed}, -${short}` : typed, [`${whose}${first}`, ...rest]);
    });
}

/** How the command line is used; of one subcommand where it is named. */
export function help(name?: SubcommandName): string {
  const whole = name === undefined;
  return [
    ...(whole ? ['Trunkline: plans how a site connects to AWS.', ''] : []),
    `Usage: npm run -s trunkline -- ${whole ? 'SUBCOMMAND [ARGUMENTS]' : usage(name)} [FLAGS]`,
    '',
    ...(whole
      ? SUBCOMMAND_NAMES.flatMap((each) => entry(usage(each), SUBCOMMANDS[each].does))
      : SUBCOMMANDS[name].does.map((line) => `  ${line}`)),
    '',
    ...flagLines(name),
    '',
    'Exit 0: an answer, an infeasible option is one too. Exit 1: it could not be written. Exit 2: the',
    'input is wrong.',
    '',
  ].join('\n');
}
