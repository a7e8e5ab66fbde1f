import type { Parsed } from '../quantity/parsed';

/** The drawers of the form; the first holds what gives an answer at once. */
export const TOPICS = [
  { id: 'quick', title: 'The essentials' },
  { id: 'workloads', title: 'Workloads' },
  { id: 'designs', title: 'My own designs' },
  { id: 'aws', title: 'AWS side' },
  { id: 'site', title: 'Site and addresses' },
  { id: 'links', title: 'Links' },
  { id: 'vpn', title: 'VPN' },
  { id: 'tcp', title: 'TCP of the hosts' },
  { id: 'requirements', title: 'Requirements' },
  { id: 'bills', title: 'Other bills' },
  { id: 'prices', title: 'Your prices' },
  { id: 'lead-times', title: 'Lead times' },
  { id: 'conventions', title: 'Conventions' },
] as const;

export type Topic = (typeof TOPICS)[number]['id'];

export interface ChoiceOption {
  readonly value: string;
  readonly label: string;
}

/** What a price edition lists, to choose from. */
export type EditionList = 'regions' | 'locationGroups' | 'acceleratorEdges';

/** One field of the form: where it lives in the plan, what it asks, and text both ways. */
export interface Field {
  readonly path: string;
  readonly topic: Topic;
  readonly label: string;
  readonly help: string;
  /** Which of several rows it is of, such as "workload 2". */
  readonly owner?: string;
  /** What is accepted, where a row cannot do without a value: the field is never empty. */
  readonly required?: string;
  /** Typed text to a value of the plan. Empty text is never asked: it takes the value out. */
  readonly parse: (text: string) => Parsed<unknown>;
  /** A value of the plan as somebody would have typed it. */
  readonly write: (value: unknown) => string;
  /** How to ask; the choices of a Region or a location come from the price edition. */
  readonly control:
    | {
        readonly kind: 'text';
        readonly example: string;
        /** Of a quantity, which the arrow keys step: how much where it has no unit of its own. */
        readonly bareStep?: string;
        /** Values that many want, offered beside free text. */
        readonly suggestions?: readonly ChoiceOption[];
        /** Height of a text of several lines. */
        readonly lines?: number;
      }
    | {
        readonly kind: 'choice';
        readonly options: readonly ChoiceOption[];
        readonly fallback?: string;
        /** What it is called that nothing is chosen, where that is an answer too. */
        readonly unset?: string;
      }
    | {
        readonly kind: 'edition';
        readonly list: EditionList;
        readonly fallback?: string;
        readonly unset?: string;
      };
}

export type FieldHead = Pick<Field, 'path' | 'topic' | 'label' | 'help' | 'owner' | 'required'>;

export function textField<T>(
  head: FieldHead,
  example: string,
  parse: (text: string) => Parsed<T>,
  write: (value: T) => string,
): Field {
  return {
    ...head,
    parse,
    write: (value) => write(value as T),
    control: { kind: 'text', example },
  };
}

/** A text that is a quantity: the arrow keys step its number. */
export function quantityField<T>(
  head: FieldHead,
  example: string,
  parse: (text: string) => Parsed<T>,
  write: (value: T) => string,
  bareStep = '1',
  suggestions: readonly ChoiceOption[] = [],
): Field {
  return {
    ...textField(head, example, parse, write),
    control: {
      kind: 'text',
      example,
      bareStep,
      ...(suggestions.length > 0 && { suggestions }),
    },
  };
}

const choiceText = {
  parse: (text: string): Parsed<unknown> => ({ ok: true, value: text }),
  write: String,
};

/** A closed list; `fallback` is the value that stands while nothing is chosen. */
export function choiceField<C extends string>(
  head: FieldHead,
  labels: Readonly<Record<C, string>>,
  fallback?: NoInfer<C>,
): Field {
  const options = Object.entries<string>(labels).map(([value, label]) => ({ value, label }));
  return {
    ...head,
    ...choiceText,
    control: { kind: 'choice', options, ...(fallback !== undefined && { fallback }) },
  };
}

export function switchField(head: FieldHead, yes: string, no: string, fallback: boolean): Field {
  return {
    ...head,
    parse: (text) => ({ ok: true, value: text === 'yes' }),
    write: (value) => (value === true ? 'yes' : 'no'),
    control: {
      kind: 'choice',
      options: [
        { value: 'yes', label: yes },
        { value: 'no', label: no },
      ],
      fallback: fallback ? 'yes' : 'no',
    },
  };
}

export function editionField(
  head: FieldHead,
  list: EditionList,
  empty: { readonly fallback?: string; readonly unset?: string } = {},
): Field {
  return { ...head, ...choiceText, control: { kind: 'edition', list, ...empty } };
}

/** A closed list of numbers, each under a name; nothing is chosen until somebody does. */
export function numberChoiceField(
  head: FieldHead,
  labels: readonly (readonly [number, string])[],
  unset: string,
): Field {
  return {
    ...head,
    parse: (text) => ({ ok: true, value: Number(text) }),
    write: String,
    control: {
      kind: 'choice',
      options: labels.map(([value, label]) => ({ value: String(value), label })),
      unset,
    },
  };
}
