import type { TopologyNode } from '../../planner';
import { sentenceText } from '../cell-text';
import { LINE, type Line, type Look, linesOf } from './text-block';
import { nodeFacts, nodeName } from './topology-words';

export const GLYPH = 18;
/** From a node's edge to what is in it. */
export const INSET = 8;
/** From a node's edge to its name, which stands beside the glyph. */
export const NAME_INSET = INSET + GLYPH + 6;
/** From the upper edge of the name to that of the facts. */
const factsBelow = (names: number) => Math.max(names * LINE, GLYPH) + 3;
const NARROWEST = 4;
/** Lines of a name that the plan gives. */
const PLACE_LINES = 2;

const NAME: Look = { sizePx: 12, weight: 'semibold', tone: 'ink' };
const FACT: Look = { sizePx: 11, weight: 'regular', tone: 'muted' };

/** Prefixes that stand in a node; of more of them the table tells. */
const MOST_PREFIXES = 6;

function shownPrefixes(prefixes: readonly string[] = []): readonly string[] {
  if (prefixes.length <= MOST_PREFIXES) return prefixes;
  const shown = prefixes.slice(0, MOST_PREFIXES - 1);
  return [...shown, `and ${prefixes.length - shown.length} more`];
}

export interface NodeText {
  readonly names: readonly Line[];
  readonly facts: readonly Line[];
  /** From the node's upper edge. */
  readonly factsTop: number;
  /** What the node needs for all of it. */
  readonly height: number;
}

/** What stands in a node of a width: its name, and every fact. Only names that the plan gives end short. */
export function nodeText(node: TopologyNode, width: number): NodeText {
  const names = linesOf(nodeName(node), width - NAME_INSET - NARROWEST, NAME);
  const { place, prefixes } = node;
  const shown = { ...node, prefixes: shownPrefixes(prefixes) };
  const facts = nodeFacts(shown).flatMap((fact) => {
    const text = sentenceText(fact);
    return linesOf(text, width - 2 * INSET, FACT, text === place ? PLACE_LINES : undefined);
  });
  const factsTop = INSET + factsBelow(names.length);
  return { names, facts, factsTop, height: factsTop + facts.length * LINE + INSET - 3 };
}
