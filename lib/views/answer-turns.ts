import {
  type Assessment,
  type OptionAssessment,
  ranked,
  type VolumeBreakEven,
  type VolumeBreakEvens,
  verdict,
  volumeBreakEvens,
} from '../planner';
import { bareNumber } from '../planner/bare-number';
import { namesAt } from '../workspace/name-at';
import { statusWords } from './comparison';
import { figureCell } from './figure-cell';
import { lineNames } from './line-names';
import type { Cell, Row, Sentence, Table } from './table';

/** What is recommended against one of the others. */
export interface Turn {
  readonly recommended: OptionAssessment;
  readonly other: OptionAssessment;
  readonly found: VolumeBreakEvens;
}

/** What is recommended against every other option that was built, in the order of their rank. */
export function answerTurns(assessment: Assessment): readonly Turn[] {
  const answer = verdict(assessment);
  if (answer.kind !== 'recommended') return [];
  const recommended = answer.option;
  return ranked(assessment.options).flatMap((other): Turn[] => {
    if (other.id === recommended.id) return [];
    const found = volumeBreakEvens(assessment, recommended, other);
    return found ? [{ recommended, other, found }] : [];
  });
}

const text = (of: string): Cell => ({ kind: 'sentence', sentence: [of] });
const none = (reason: string): Cell => ({ kind: 'none', reason });

/** Where two cost the same, as cells: the volume, the cost there, and who is cheaper around it. */
export function meetingCells(at: VolumeBreakEven): readonly [Cell, Cell, Cell, Cell] {
  const side = (of: { readonly name: string } | undefined, why: string) =>
    of ? text(of.name) : none(why);
  const beyond = at.isBeyondPeak ? 'more than the peak sends in a month' : undefined;
  switch (at.kind) {
    case 'crossing':
      return [
        figureCell(at.volume, beyond),
        figureCell(at.cost),
        text(at.below.name),
        text(at.above.name),
      ];
    case 'touching':
      return [
        figureCell(at.volume, beyond ?? 'where they only touch'),
        figureCell(at.cost),
        bareNumber(at.volume) === 0
          ? none('less than nothing is not sent')
          : text(at.otherwise.name),
        text(at.otherwise.name),
      ];
    case 'same': {
      const range: Sentence = at.to
        ? [at.volume, ' to ', at.to]
        : bareNumber(at.volume) === 0
          ? ['Every volume']
          : [at.volume, ' and more'];
      return [
        { kind: 'sentence', sentence: range },
        figureCell(at.cost, 'where that begins'),
        side(at.below, 'neither is cheaper'),
        side(at.above, at.to ? 'not known' : 'neither is cheaper'),
      ];
    }
  }
}

/** On which sides of a volume the recommended option is the cheaper one. */
function whereAhead({ recommended }: Turn, at: VolumeBreakEven): string {
  const [below, above] =
    at.kind === 'touching' ? [at.otherwise, at.otherwise] : [at.below, at.above];
  const sides = [
    ...(below?.id === recommended.id && bareNumber(at.volume) > 0 ? ['below'] : []),
    ...(above?.id === recommended.id ? ['above'] : []),
  ];
  if (sides.length === 0) return 'At no other volume';
  return sides.length === 2 ? 'Below and above' : sides[0] === 'below' ? 'Below' : 'Above';
}

/** What is left out of the other, and where the answer ends. */
function remark({ found }: Turn, region: string): Cell {
  const { second, alike } = found.notCounted;
  const left = [...second, ...alike];
  const ends: Sentence =
    found.kind !== 'not-priced' && found.ends
      ? [
          `No price of ${lineNames(found.ends.lines)} is known in ${region} beyond `,
          found.ends.volume,
          left.length === 0 ? '' : '; ',
        ]
      : [];
  const sentence = [...ends, ...(left.length === 0 ? [] : [lineNames(left)])];
  return sentence.length === 0 ? none('every line is counted') : { kind: 'sentence', sentence };
}

/** Volume, cost, where the recommended is ahead, and what is left out: a row for each meeting. */
function cellsOf(turn: Turn, region: string): readonly (readonly Cell[])[] {
  const { recommended, other, found } = turn;
  const left = remark(turn, region);
  const cannotBeTold = (why: string) => [
    [text(`Cannot be told: ${why}`), none(why), none(why), left],
  ];
  // By what is known it would win by the price that is missing.
  if (other.status === 'unknown') return cannotBeTold(`give ${namesAt(other.missing)}`);
  switch (found.kind) {
    case 'not-priced':
      return cannotBeTold(`no price of ${lineNames(found.ends.lines)} is known in ${region}`);
    case 'never': {
      const ahead = found.cheaper.id === recommended.id ? 'At every volume' : 'At no volume';
      return [[text('Never'), none('they never cost the same'), text(ahead), left]];
    }
    case 'meets':
      return found.at.map((at) => {
        const [volume, cost] = meetingCells(at);
        return [volume, cost, text(whereAhead(turn, at)), left];
      });
  }
}

/** At which volumes out the recommended option stops to be the cheaper of two, or never. */
export function turnsTable(assessment: Assessment): Table {
  const turns = answerTurns(assessment);
  const region = assessment.plan.aws.region.choice;
  const [first] = turns;
  const rows = turns.flatMap((turn): Row[] => {
    const { id, name, status } = turn.other;
    const label = status === 'feasible' ? name : `${name} (${statusWords[status].toLowerCase()})`;
    return cellsOf(turn, region).map((cells, at) => ({
      id: at === 0 ? id : `${id}-${at + 1}`,
      label,
      cells,
    }));
  });
  return {
    id: 'answer-turns',
    title: 'Where the answer turns',
    corner: 'Option',
    columns: [
      { id: 'volume', title: 'Costs the same with, out a month' },
      { id: 'cost', title: 'Known cost there' },
      { id: 'ahead', title: 'The recommended is cheaper' },
      { id: 'remark', title: 'Not counted of the option' },
    ],
    groups: first ? [{ id: 'against', title: groupTitle(first), rows }] : [],
  };
}

/** The recommended option, and what is left out of it, which is the same against every other. */
function groupTitle({ recommended, found }: Turn): string {
  const { first, alike } = found.notCounted;
  const left = [...first, ...alike];
  const title = `Against ${recommended.name}, all else as planned`;
  return left.length === 0 ? title : `${title}; not counted of it: ${lineNames(left)}`;
}
