import { type Choice, type Figure, inputsOf, isChoice, partsOf } from '../planner';
import { bareNumber } from '../planner/bare-number';
import { explain } from '../views/explanation';
import { figureAt } from '../views/figure-at';
import { InputError } from './input-error';
import { loadAssessment } from './load-plan';

interface Tree {
  readonly address: string;
  readonly value: number | string;
  readonly unit: string | null;
  readonly label: string;
  readonly origin: string;
  readonly formula: string | null;
  readonly because: string;
  readonly inputs: readonly Tree[];
  readonly source: readonly { readonly title: string; readonly url: string }[];
}

function treeOf(node: Figure | Choice): Tree {
  const { address, label, origin, because, formula, sources } = explain(node);
  return {
    address,
    value: isChoice(node) ? node.choice : bareNumber(node),
    unit: isChoice(node) ? null : node.unit,
    label,
    origin,
    formula: formula ? (formula.expression ?? formula.procedure ?? null) : null,
    because,
    inputs: isChoice(node) ? [] : inputsOf(node).flatMap(([, input]) => partsOf(input).map(treeOf)),
    source: sources.map(({ title, url }) => ({ title, url })),
  };
}

/** The tree as indented lines. A part that was explained above is named, not explained again. */
function treeLines(node: Figure | Choice, depth: number, seen: Set<string>): string[] {
  const { address, label, value, because, formula, sources, inputs } = explain(node);
  const indent = '  '.repeat(depth);
  const head = `${indent}${label}: ${value}  [${address}]`;
  if (seen.has(address)) return [`${head}  (explained above)`];
  seen.add(address);
  const lines = [head, `${indent}  ${because}`];
  if (formula?.expression !== undefined) lines.push(`${indent}  = ${formula.expression}`);
  if (formula?.substituted !== undefined) lines.push(`${indent}  = ${formula.substituted}`);
  if (formula?.procedure !== undefined) lines.push(`${indent}  ${formula.procedure}`);
  for (const limit of formula?.limits ?? []) lines.push(`${indent}  Limit: ${limit}`);
  for (const { title, url } of sources) lines.push(`${indent}  Source: ${title} <${url}>`);
  return [...lines, ...inputs.flatMap((input) => treeLines(input.node, depth + 1, seen))];
}

/** `explain PLAN.json ADDRESS`: one figure down to what it rests on. */
export function explainCommand(file: string, address: string, json: boolean): string {
  const node = figureAt(loadAssessment(file), address);
  if (node === undefined) {
    throw new InputError(
      `ADDRESS: ${JSON.stringify(address)} is no figure of this plan; accepted: an address such as vpn-tgw.throughput.usable-out, as explain and the pages print them`,
    );
  }
  return json ? JSON.stringify(treeOf(node), null, 2) : treeLines(node, 0, new Set()).join('\n');
}
