import { CSV_TABLES, type CsvTable } from '../render/csv/csv-tables';
import { PAPERS, type Paper } from '../render/pdf/paper';
import { InputError } from './input-error';

/** As what an assessment is printed. */
export type AssessFormat =
  | { readonly kind: 'text' | 'json' | 'markdown' }
  | { readonly kind: 'csv'; readonly table: CsvTable }
  | { readonly kind: 'pdf'; readonly file: string; readonly paper: Paper };

interface FormatFlags {
  readonly json?: boolean | undefined;
  readonly csv?: boolean | undefined;
  readonly markdown?: boolean | undefined;
  readonly table?: string | undefined;
  readonly pdf?: string | undefined;
  readonly paper?: string | undefined;
}

const KINDS = ['json', 'csv', 'markdown', 'pdf'] as const;

function oneOf<T extends string>(flag: string, name: string, accepted: readonly T[]): T {
  const found = accepted.find((known) => known === name);
  if (found !== undefined) return found;
  throw new InputError(
    `--${flag}: ${JSON.stringify(name)} is not accepted; accepted: ${accepted.join(', ')}`,
  );
}

/** The one format that the flags of `assess` ask for. Throws InputError where they contradict. */
export function assessFormat(flags: FormatFlags): AssessFormat {
  const [kind = 'text', other] = KINDS.filter((name) => flags[name] !== undefined);
  if (other !== undefined) {
    throw new InputError(
      `assess: --${kind} and --${other} do not go together; accepted: one of ${KINDS.map((name) => `--${name}`).join(', ')}, or none`,
    );
  }
  if (kind === 'csv') {
    return { kind, table: oneOf('table', flags.table ?? 'comparison', CSV_TABLES) };
  }
  if (flags.table !== undefined) {
    throw new InputError('assess: --table names a table of --csv; accepted: --csv --table TABLE');
  }
  if (kind === 'pdf') {
    return { kind, file: flags.pdf ?? '', paper: oneOf('paper', flags.paper ?? 'A4', PAPERS) };
  }
  if (flags.paper !== undefined) {
    throw new InputError('assess: --paper goes with --pdf; accepted: --pdf FILE --paper PAPER');
  }
  return { kind };
}
