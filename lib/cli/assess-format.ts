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
/** What `assess` alone understands. */
const OF_ASSESS = ['csv', 'markdown', 'table', 'pdf', 'paper'] as const;

/** Refuses flags of `assess` beside another subcommand. */
export function refuseFormat(subcommand: string, flags: FormatFlags): void {
  const flag = OF_ASSESS.find((name) => flags[name] !== undefined);
  if (flag !== undefined) {
    throw new InputError(`${subcommand}: --${flag} is not accepted; it goes with assess`);
  }
}

function tableNamed(name: string): CsvTable {
  const table = CSV_TABLES.find((known) => known === name);
  if (table !== undefined) return table;
  throw new InputError(
    `--table: ${JSON.stringify(name)} is not accepted; accepted: ${CSV_TABLES.join(', ')}`,
  );
}

function paperNamed(name: string): Paper {
  const paper = PAPERS.find((known) => known === name);
  if (paper !== undefined) return paper;
  throw new InputError(
    `--paper: ${JSON.stringify(name)} is not accepted; accepted: ${PAPERS.join(', ')}`,
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
  if (kind === 'csv') return { kind, table: tableNamed(flags.table ?? 'comparison') };
  if (flags.table !== undefined) {
    throw new InputError('assess: --table names a table of --csv; accepted: --csv --table TABLE');
  }
  if (kind === 'pdf') {
    return { kind, file: flags.pdf ?? '', paper: paperNamed(flags.paper ?? 'A4') };
  }
  if (flags.paper !== undefined) {
    throw new InputError('assess: --paper goes with --pdf; accepted: --pdf FILE --paper PAPER');
  }
  return { kind };
}
