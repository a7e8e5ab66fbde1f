import { CONFIDENCES, catalogue, type Edition, type IsoDate } from '../planner';
import { formatQuantity } from '../quantity/format-quantity';
import { age } from './age';
import { constantGroups } from './constant-groups';

/** A limit or a price as the page of sources shows it: texts only, for there are hundreds. */
export interface ConstantLine {
  readonly id: string;
  readonly label: string;
  readonly kind: 'limit' | 'price';
  /** None: nobody publishes it, which is not zero. */
  readonly value?: string;
  /** Low and high of what was seen, where a value stands for a range or is not published. */
  readonly range?: string;
  readonly scope: string;
  readonly confidence: string;
  /** Its place in `texts`. */
  readonly text: number;
  readonly validFrom: string;
  /** Of what was read, on the day of the edition. */
  readonly age: string;
  readonly retrieved: string;
  readonly note?: string;
  /** What was read before, with its day. */
  readonly earlier?: string;
}

/** A text that constants were read in. */
export interface SourceText {
  readonly title: string;
  readonly url: string;
  readonly note?: string;
  readonly constants: number;
}

export interface SourcesPage {
  readonly edition: IsoDate;
  readonly groups: readonly {
    readonly id: string;
    readonly title: string;
    readonly lines: readonly ConstantLine[];
  }[];
  readonly texts: readonly SourceText[];
  readonly limits: number;
  readonly prices: number;
  readonly notPublished: number;
  readonly confidences: readonly {
    readonly confidence: string;
    readonly count: number;
    /** Part of all constants, as a width. */
    readonly width: string;
  }[];
  /** Of what can grow old: standards do not. */
  readonly oldest: Pick<ConstantLine, 'id' | 'label' | 'validFrom' | 'age'>;
}

type Entry = ReturnType<typeof catalogue>[number];

/** "from 0.02 to 0.1923 USD/GB" */
function rangeText({ range, unit }: Entry): string | undefined {
  if (range === undefined) return undefined;
  const [low, high] = range.map((end) => (end === null ? '' : formatQuantity(end, unit)));
  if (!low) return high && `up to ${high}`;
  return high ? `from ${low} to ${high}` : `from ${low}`;
}

const valueText = (value: number | null, { unit }: Entry) =>
  value === null ? undefined : formatQuantity(value, unit);

function earlierText(entry: Entry): string | undefined {
  if (entry.earlier.length === 0) return undefined;
  return entry.earlier
    .map(
      (reading) =>
        `${valueText(reading.value, entry) ?? 'not published'} from ${reading.validFrom}`,
    )
    .join(', ');
}

function keyOf({ source: { title, url, note } }: Entry): string {
  return [title, url, note].join('\n');
}

/** Every text once, the one with the most constants first. */
function textsOf(entries: readonly Entry[]): ReadonlyMap<string, SourceText> {
  const texts = new Map<string, SourceText>();
  for (const entry of entries) {
    const constants = (texts.get(keyOf(entry))?.constants ?? 0) + 1;
    texts.set(keyOf(entry), { ...entry.source, constants });
  }
  return new Map([...texts].sort(([, a], [, b]) => b.constants - a.constants));
}

/** Everything that the figures of an edition rest on, and how old and how sure it is. */
export function sourcesPage(edition: Edition): SourcesPage {
  const entries = catalogue(edition);
  const priced = new Set(edition.prices.map(({ id }) => id));
  const texts = textsOf(entries);
  const places = new Map([...texts.keys()].map((key, at) => [key, at]));
  const line = (entry: Entry): ConstantLine => {
    const { id, label, scope, confidence, validFrom, retrieved, note } = entry;
    const value = valueText(entry.value, entry);
    const range = rangeText(entry);
    const earlier = earlierText(entry);
    return {
      id,
      label,
      kind: priced.has(id) ? 'price' : 'limit',
      ...(value !== undefined && { value }),
      ...(range && { range }),
      scope,
      confidence,
      text: places.get(keyOf(entry)) ?? 0,
      validFrom,
      age: age(validFrom, edition.id),
      retrieved,
      ...(note !== undefined && { note }),
      ...(earlier !== undefined && { earlier }),
    };
  };

  const grouped = constantGroups(entries);
  const ageing = grouped
    .filter(({ isStandard }) => !isStandard)
    .flatMap((group) => group.constants);
  const [first, ...rest] = ageing;
  if (first === undefined) throw new Error(`edition ${edition.id} rests on nothing`);
  const oldest = rest.reduce(
    (old, entry) => (entry.validFrom < old.validFrom ? entry : old),
    first,
  );
  return {
    edition: edition.id,
    groups: grouped.map(({ id, title, constants }) => ({ id, title, lines: constants.map(line) })),
    texts: [...texts.values()],
    limits: entries.length - priced.size,
    prices: priced.size,
    notPublished: entries.filter(({ value }) => value === null).length,
    confidences: CONFIDENCES.map((confidence) => {
      const count = entries.filter((entry) => entry.confidence === confidence).length;
      return { confidence, count, width: `${(100 * count) / entries.length}%` };
    }),
    oldest: {
      id: oldest.id,
      label: oldest.label,
      validFrom: oldest.validFrom,
      age: age(oldest.validFrom, edition.id),
    },
  };
}
