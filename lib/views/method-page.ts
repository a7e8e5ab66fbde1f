import type { AnyFormula, Source } from '../planner';
import { formulaTopics } from './formula-topics';
import { inputKindText, unitText } from './input-kind-text';
import { spokenExpression, spokenName } from './spoken-expression';
import { type FormulaUses, type WorkedExample, worked, workedExample } from './worked-example';

/** A formula by name, to be followed. */
export interface FormulaName {
  readonly id: string;
  readonly label: string;
}

/** A formula in one line of a list. */
export interface FormulaLine extends FormulaName {
  readonly output: string;
  /** The expression, or the procedure of a solver. */
  readonly telling: string;
  readonly isProcedure: boolean;
}

export interface TopicLines {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly FormulaLine[];
}

/** All that there is to say about one formula. */
export interface MethodPage extends FormulaLine {
  readonly topic: { readonly id: string; readonly title: string };
  readonly inputs: readonly { readonly name: string; readonly kind: string }[];
  readonly limits: readonly string[];
  readonly sources: readonly Source[];
  readonly examples: readonly WorkedExample[];
  /** How many figures of the example plan it makes, of which `examples` are some. */
  readonly figures: number;
  readonly takenBy: readonly FormulaName[];
  /** The formulas before and after it in the order of the method. */
  readonly before?: FormulaName;
  readonly after?: FormulaName;
}

const MOST_EXAMPLES = 2;

function formulaLine(formula: AnyFormula): FormulaLine {
  const { id, label, output, expression } = formula;
  return {
    id,
    label,
    output: unitText(output),
    telling:
      expression === undefined ? (formula.procedure ?? '') : spokenExpression(formula, expression),
    isProcedure: expression === undefined,
  };
}

const named = ({ id, label }: AnyFormula): FormulaName => ({ id, label });

/** Every formula in a line, by topic. */
export function methodLines(formulas: readonly AnyFormula[]): readonly TopicLines[] {
  return formulaTopics(formulas).map(({ id, title, formulas: inTopic }) => ({
    id,
    title,
    lines: inTopic.map(formulaLine),
  }));
}

/** The page of each formula, in the order of the method; examples are figures of one plan. */
export function methodPages(
  formulas: readonly AnyFormula[],
  uses: FormulaUses,
): readonly MethodPage[] {
  const topics = formulaTopics(formulas);
  const inOrder = topics.flatMap((topic) => topic.formulas.map((formula) => ({ topic, formula })));
  return inOrder.map(({ topic, formula }, at) => {
    const before = inOrder[at - 1];
    const after = inOrder[at + 1];
    const takers = uses.takers.get(formula.id);
    return {
      ...formulaLine(formula),
      topic: { id: topic.id, title: topic.title },
      inputs: formula.inputNames.map((name) => ({
        name: spokenName(name),
        kind: inputKindText(formula.inputs[name] ?? 'number'),
      })),
      limits: formula.limits ?? [],
      sources: formula.sources,
      examples: worked(uses, formula.id, MOST_EXAMPLES).map((figure) =>
        workedExample(figure, uses),
      ),
      figures: uses.figures.get(formula.id)?.length ?? 0,
      takenBy: inOrder
        .filter(({ formula: { id } }) => takers?.has(id))
        .map((one) => named(one.formula)),
      ...(before && { before: named(before.formula) }),
      ...(after && { after: named(after.formula) }),
    };
  });
}
