import {
  type AnyFormula,
  type Choice,
  type Constant,
  type Figure,
  inputsOf,
  isChoice,
  partsOf,
  type Source,
} from '../planner';
import { choiceLabel } from './choice-words';
import { formatFigure } from './format-figure';
import { rewriteInputs, spokenExpression, spokenName } from './spoken-expression';

/** One step of "why": what a figure is, how it was made, and what it rests on. */
export interface Explanation {
  readonly address: string;
  readonly label: string;
  /** As printed, then with every digit where that says more. */
  readonly value: string;
  readonly exact?: string;
  readonly origin: 'given' | 'catalogued' | 'assumed' | 'derived';
  /** In one sentence where the number comes from. */
  readonly because: string;
  /** The formula as people write it, and the same with the numbers in it. */
  readonly formula?: {
    readonly id: string;
    readonly label: string;
    readonly expression?: string;
    readonly substituted?: string;
    readonly procedure?: string;
    readonly limits: readonly string[];
  };
  readonly constant?: Pick<
    Constant,
    'id' | 'scope' | 'validFrom' | 'retrieved' | 'confidence' | 'note'
  >;
  readonly sources: readonly Source[];
  /** What to open next, in the order of the formula. */
  readonly inputs: readonly { readonly name: string; readonly node: Figure | Choice }[];
}

const MOST_IN_A_LIST = 6;

function substitute(figure: Figure, formula: AnyFormula, expression: string): string {
  const inputs = new Map(inputsOf(figure));
  return rewriteInputs(formula, expression, (name) => {
    const input = inputs.get(name);
    if (input === undefined) return name;
    const parts = partsOf(input);
    const shown = parts
      .slice(0, MOST_IN_A_LIST)
      .map((part) => (isChoice(part) ? `"${part.choice}"` : formatFigure(part)))
      .join(', ');
    return parts.length > MOST_IN_A_LIST ? `${shown}, …` : shown;
  });
}

function explainChoice(choice: Choice): Explanation {
  const { origin } = choice;
  return {
    address: choice.address,
    label: choice.label,
    value: choiceLabel(choice),
    origin: origin.kind,
    because: origin.kind === 'given' ? 'You chose it.' : `Assumed: ${origin.reason}.`,
    sources: [],
    inputs: [],
  };
}

/** Whether the exact text has digits that the printed one has not. */
function saysMore(exact: string, printed: string): boolean {
  const digits = (text: string) => text.replace(/[^\d.].*$/, '').replace(/\.?0+$/, '');
  const bare = (text: string) => digits(text.replaceAll(',', '').replace('−', ''));
  return bare(exact) !== bare(printed);
}

/** Explains a Figure or a Choice one step deep; its inputs are explained by asking again. */
export function explain(node: Figure | Choice): Explanation {
  if (isChoice(node)) return explainChoice(node);
  const { origin } = node;
  const value = formatFigure(node);
  const exact = formatFigure(node, 'exact');
  const head = {
    address: node.address,
    label: node.label,
    value,
    ...(saysMore(exact, value) && { exact }),
    origin: origin.kind,
  };
  switch (origin.kind) {
    case 'given':
      return { ...head, because: 'You gave it.', sources: [], inputs: [] };
    case 'assumed':
      return {
        ...head,
        because: `Assumed: ${origin.reason}.`,
        sources: [],
        inputs: [],
      };
    case 'catalogued': {
      const { id, scope, source, validFrom, retrieved, confidence, note } = origin.constant;
      return {
        ...head,
        because: `Read in “${source.title}”, ${scope}; confidence ${confidence}.`,
        constant: { id, scope, validFrom, retrieved, confidence, ...(note && { note }) },
        sources: [source],
        inputs: [],
      };
    }
    case 'derived': {
      const { formula } = origin;
      return {
        ...head,
        because:
          formula.procedure === undefined
            ? 'Computed by the formula below.'
            : 'Solved by the procedure below.',
        formula: {
          id: formula.id,
          label: formula.label,
          limits: formula.limits ?? [],
          ...(formula.expression === undefined
            ? { procedure: formula.procedure ?? '' }
            : {
                expression: spokenExpression(formula, formula.expression),
                substituted: substitute(node, formula, formula.expression),
              }),
        },
        sources: formula.sources,
        inputs: inputsOf(node).flatMap(([name, input]) =>
          partsOf(input).map((part) => ({ name: spokenName(name), node: part })),
        ),
      };
    }
  }
}
