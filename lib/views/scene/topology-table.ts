import type { Topology, TopologyLink } from '../../planner';
import type { Cell, Row, Sentence, Table } from '../table';
import {
  groupName,
  linkFacts,
  linkName,
  loadCondition,
  nodeFacts,
  nodeLabel,
} from './topology-words';

const blank: Cell = { kind: 'blank' };

/** Sentences one after the other, with a comma between. */
function factsCell(facts: readonly Sentence[]): Cell {
  if (facts.length === 0) return blank;
  return {
    kind: 'sentence',
    sentence: facts.flatMap((fact, at) => (at === 0 ? fact : [', ', ...fact])),
  };
}

function trafficCells(link: TopologyLink): Cell[] {
  const { traffic } = link;
  if (traffic === undefined) return [blank, blank];
  return [traffic.out, traffic.in].map(
    ({ peak, usable, load }): Cell => ({
      kind: 'sentence',
      sentence: [...loadCondition(link), peak, ' of ', usable, ...(load ? [', ', load] : [])],
    }),
  );
}

/** A topology as a table: every node, then every link, in the order of the path. */
export function topologyTable({ groups, nodes, links }: Topology, id: string, name: string): Table {
  const groupOf = (wanted: string) => {
    const found = groups.find((group) => group.id === wanted);
    return found ? groupName(found) : '';
  };
  const nameOf = (wanted: string) => {
    const found = nodes.find((node) => node.id === wanted);
    return found ? nodeLabel(found, groups) : '';
  };
  const text = (of: string): Cell => ({ kind: 'sentence', sentence: [of] });
  return {
    id: `${id}-path`,
    title: `The path, ${name}`,
    corner: 'Part',
    columns: [
      { id: 'where', title: 'What or where it is' },
      { id: 'facts', title: 'What is said of it' },
      { id: 'out', title: 'Out, of what it can carry' },
      { id: 'in', title: 'In, of what it can carry' },
    ],
    groups: [
      {
        id: 'nodes',
        title: 'What there is',
        rows: nodes.map(
          (node): Row => ({
            id: node.id,
            label: nodeLabel(node, groups),
            cells: [text(groupOf(node.group)), factsCell(nodeFacts(node)), blank, blank],
          }),
        ),
      },
      {
        id: 'links',
        title: 'How it hangs together',
        rows: links.map(
          (link): Row => ({
            id: link.id,
            label: `${nameOf(link.from)} to ${nameOf(link.to)}`,
            cells: [
              { kind: 'sentence', sentence: linkName(link) },
              factsCell(linkFacts(link)),
              ...trafficCells(link),
            ],
          }),
        ),
      },
    ],
  };
}
