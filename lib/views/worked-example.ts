import { type Assessment, type Choice, type Figure, isChoice, ranked, walk } from '../planner';
import { assessmentFigures } from './assessment-figures';
import { explain } from './explanation';
import { formatNode } from './format-node';

/** What an input of a worked example rests on. */
type Provenance =
  | { readonly kind: 'formula'; readonly id: string; readonly label: string }
  | { readonly kind: 'constant'; readonly id: string }
  | { readonly kind: 'given' }
  | { readonly kind: 'assumed'; readonly reason: string };

/** A figure of a plan that a formula made, with the numbers that went in. */
export interface WorkedExample {
  readonly address: string;
  readonly label: string;
  /** The name of the option that it belongs to; none for a figure of the plan. */
  readonly option?: string;
  readonly value: string;
  readonly exact?: string;
  readonly substituted?: string;
  readonly inputs: readonly {
    readonly name: string;
    readonly label: string;
    readonly value: string;
    readonly from: Provenance;
  }[];
}

/** The figures of a plan by the formula that made them, and which formula takes which one's result. */
export interface FormulaUses {
  /** The best option's first. */
  readonly figures: ReadonlyMap<string, readonly Figure[]>;
  /** Ids of the formulas that take a formula's result as an input. */
  readonly takers: ReadonlyMap<string, ReadonlySet<string>>;
  readonly optionNames: ReadonlyMap<string, string>;
}

const optionId = ({ address }: Figure) => address.split('.')[0] ?? '';

/** Options by their rank, the plan's own figures before them; out before in; then by address. */
function inOrder(assessment: Assessment): (a: Figure, b: Figure) => number {
  const ranks = new Map(ranked(assessment.options).map(({ id }, rank) => [id, rank]));
  const rank = (figure: Figure) => ranks.get(optionId(figure)) ?? -1;
  const way = ({ address }: Figure) => (address.endsWith('-in') ? 1 : 0);
  return (a, b) => rank(a) - rank(b) || way(a) - way(b) || (a.address < b.address ? -1 : 1);
}

function formulaIdOf({ origin }: Figure | Choice): string | undefined {
  return origin.kind === 'derived' ? origin.formula.id : undefined;
}

/** What every formula does in an assessment. */
export function formulaUses(assessment: Assessment): FormulaUses {
  const figures = new Map<string, Figure[]>();
  const takers = new Map<string, Set<string>>();
  walk(assessmentFigures(assessment), (node) => {
    const id = formulaIdOf(node);
    if (isChoice(node) || id === undefined) return;
    figures.set(id, [...(figures.get(id) ?? []), node]);
    for (const { node: input } of explain(node).inputs) {
      const from = formulaIdOf(input);
      if (from === undefined || from === id) continue;
      takers.set(from, (takers.get(from) ?? new Set()).add(id));
    }
  });
  const order = inOrder(assessment);
  for (const found of figures.values()) found.sort(order);
  return {
    figures,
    takers,
    optionNames: new Map(assessment.options.map(({ id, name }) => [id, name])),
  };
}

function provenance({ origin }: Figure | Choice): Provenance {
  switch (origin.kind) {
    case 'given':
      return { kind: 'given' };
    case 'assumed':
      return { kind: 'assumed', reason: origin.reason };
    case 'catalogued':
      return { kind: 'constant', id: origin.constant.id };
    case 'derived':
      return { kind: 'formula', id: origin.formula.id, label: origin.formula.label };
  }
}

/** At most `most` of a formula's figures, one of each option before a second of any. */
export function worked({ figures }: FormulaUses, formulaId: string, most: number): Figure[] {
  const all = figures.get(formulaId) ?? [];
  const firsts = all.filter(
    (figure, at) => all.findIndex((other) => optionId(other) === optionId(figure)) === at,
  );
  return [...firsts, ...all.filter((figure) => !firsts.includes(figure))].slice(0, most);
}

/** A figure as an example of the formula that made it. */
export function workedExample(figure: Figure, { optionNames }: FormulaUses): WorkedExample {
  const { address, label, value, exact, formula, inputs } = explain(figure);
  const option = optionNames.get(optionId(figure));
  return {
    address,
    label,
    ...(option !== undefined && { option }),
    value,
    ...(exact !== undefined && { exact }),
    ...(formula?.substituted !== undefined && { substituted: formula.substituted }),
    inputs: inputs.map(({ name, node }) => ({
      name,
      label: node.label,
      value: formatNode(node),
      from: provenance(node),
    })),
  };
}
