import type { Topology, TopologyGroup, TopologyLink, TopologyNode } from '../../planner';
import { bareNumber } from '../../planner/bare-number';
import { sentenceText } from '../cell-text';
import { layOutAcross } from './lay-out-across';
import { layOutDown } from './lay-out-down';
import {
  type GroupPlace,
  INNER_TITLE_TOP,
  type Layout,
  MOST_STRANDS,
  placed,
  right,
  STRAND_GAP,
  TITLE_TOP,
} from './layout';
import { linkTone } from './link-tone';
import { loadTexts } from './load-texts';
import { GLYPH, INSET, NAME_INSET, nodeText } from './node-text';
import { strandsOf } from './route';
import type { Box, Scene, SceneGroup, SceneLink, SceneNode } from './scene';
import { linesOf, placedLines } from './text-block';
import { topologyTable } from './topology-table';
import {
  groupTitle,
  linkFacts,
  linkName,
  loadCondition,
  nodeGlyphs,
  nodeLabel,
} from './topology-words';
import { wrapText } from './wrap-text';

export type Orientation = 'across' | 'down';

function sceneNode(node: TopologyNode, box: Box): SceneNode {
  const { names, facts, factsTop } = nodeText(node, box.width);
  return {
    id: node.id,
    box,
    glyph: {
      name: nodeGlyphs[node.kind],
      box: { x: box.x + INSET, y: box.y + INSET, width: GLYPH, height: GLYPH },
    },
    texts: [
      ...placedLines(names, box.x + NAME_INSET, box.y + INSET + 1),
      ...placedLines(facts, box.x + INSET, box.y + factsTop),
    ],
  };
}

function strandCount({ kind, count }: TopologyLink): number {
  const many = count === undefined ? 1 : bareNumber(count);
  return kind === 'lan' ? 1 : Math.max(1, Math.min(MOST_STRANDS, many));
}

function sceneLink(link: TopologyLink, { ways }: Layout): SceneLink {
  const { points, label } = placed(ways, link.id);
  return {
    id: link.id,
    strands: strandsOf(points, strandCount(link), STRAND_GAP),
    tone: linkTone(link),
    dashed: link.role !== 'active',
    texts: placedLines(label.lines, label.x, label.y, label.anchor),
  };
}

function sceneGroup(group: TopologyGroup, { box, titleX }: GroupPlace): SceneGroup {
  const isInner = group.within !== undefined;
  const title = linesOf(
    groupTitle(group),
    right(box) - titleX - 4,
    { sizePx: 11, weight: 'semibold', tone: 'muted' },
    1,
  );
  return {
    id: group.id,
    inner: isInner,
    box,
    texts: placedLines(title, titleX, box.y + (isInner ? INNER_TITLE_TOP : TITLE_TOP)),
  };
}

/** The path in words: "On-premises network to Customer gateway: LAN; …" */
function summaryOf({ groups, nodes, links }: Topology): string {
  const nameOf = (id: string) => {
    const node = nodes.find((candidate) => candidate.id === id);
    return node ? nodeLabel(node, groups) : id;
  };
  return links
    .map((link) => {
      const facts = [linkName(link), ...linkFacts(link)].map(sentenceText);
      const loads = loadTexts(link);
      const load = loads.length === 0 ? [] : [[...loadCondition(link), loads.join(', ')].join('')];
      const said = [...facts, ...load].join(', ');
      return `${nameOf(link.from)} to ${nameOf(link.to)}: ${said}`;
    })
    .join('; ');
}

const layOut: Readonly<Record<Orientation, (topology: Topology) => Layout>> = {
  across: layOutAcross,
  down: layOutDown,
};

/** A topology laid out for a wide or a narrow place. */
export function topologyScene(
  topology: Topology,
  orientation: Orientation,
  id: string,
  name: string,
): Scene {
  const layout = layOut[orientation](topology);
  const { width, height, boxes, groups } = layout;
  const nameless = (text: string) => wrapText(text, 2000, 1, { sizePx: 12, weight: 'regular' })[0];
  return {
    id: `${id}-${orientation}`,
    title: `The path, ${nameless(name) ?? ''}`,
    summary: `${summaryOf(topology)}.`,
    width,
    height,
    groups: topology.groups.map((group) => sceneGroup(group, placed(groups, group.id))),
    links: topology.links.map((link) => sceneLink(link, layout)),
    nodes: topology.nodes.map((node) => sceneNode(node, placed(boxes, node.id))),
    path: [...new Set(topology.links.flatMap((link) => [link.from, link.id, link.to]))],
    table: topologyTable(topology, id, name),
  };
}
