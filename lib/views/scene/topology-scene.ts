import type { Topology, TopologyGroup, TopologyLink, TopologyNode } from '../../planner';
import { bareNumber } from '../../planner/bare-number';
import { sentenceText } from '../cell-text';
import { formatFigure } from '../format-figure';
import { layOutAcross } from './lay-out-across';
import { layOutDown } from './lay-out-down';
import {
  bottom,
  GROUP_PAD,
  INNER_PAD,
  type LabelPlace,
  type Layout,
  LINE,
  placed,
  right,
} from './layout';
import { strandsOf } from './route';
import type { Box, Scene, SceneGroup, SceneLink, SceneNode, SceneText, SceneTone } from './scene';
import { textWidth } from './text-width';
import { topologyTable } from './topology-table';
import {
  groupTitle,
  linkFacts,
  linkName,
  nodeFacts,
  nodeGlyphs,
  nodeLabel,
  nodeName,
} from './topology-words';
import { wrapText } from './wrap-text';

export type Orientation = 'across' | 'down';

const GLYPH = 18;
const NAME_PX = 12;
const FACT_PX = 11;
/** Of the size: from the top of a line to its baseline. */
const BASELINE = 0.8;
const MOST_STRANDS = 3;
const STRAND_GAP = 5;

type Look = Pick<SceneText, 'sizePx' | 'weight' | 'tone'>;

/** Lines of text under each other; `y` is the upper edge of the first. */
function lines(texts: readonly string[], x: number, y: number, look: Look): SceneText[] {
  return texts.map((text, at) => ({
    text,
    x,
    y: y + at * LINE + look.sizePx * BASELINE,
    anchor: 'start',
    ...look,
  }));
}

function sceneNode(node: TopologyNode, box: Box): SceneNode {
  const inset = 8;
  const name: Look = { sizePx: NAME_PX, weight: 'semibold', tone: 'ink' };
  const fact: Look = { sizePx: FACT_PX, weight: 'regular', tone: 'muted' };
  const nameX = box.x + inset + GLYPH + 6;
  const names = wrapText(nodeName(node), right(box) - nameX - 4, 2, name);
  const factsY = box.y + inset + Math.max(names.length * LINE, GLYPH) + 3;
  const room = Math.max(1, Math.floor((bottom(box) - 4 - factsY) / LINE));
  const said = nodeFacts(node).map(sentenceText);
  // A long name leaves room for what is said behind it.
  const facts: string[] = [];
  for (const [at, text] of said.entries()) {
    const most = room - facts.length - (said.length - 1 - at);
    if (most > 0) facts.push(...wrapText(text, box.width - 2 * inset, most, fact));
  }
  return {
    id: node.id,
    box,
    glyph: {
      name: nodeGlyphs[node.kind],
      box: { x: box.x + inset, y: box.y + inset, width: GLYPH, height: GLYPH },
    },
    texts: [
      ...lines(names, nameX, box.y + inset + 1, name),
      ...lines(facts, box.x + inset, factsY, fact),
    ],
  };
}

/** How a link stands: asked for more than it can carry, or only possible. */
function toneOf({ role, traffic }: TopologyLink): SceneTone {
  const isOver =
    traffic !== undefined &&
    [traffic.out, traffic.in].some(({ peak, usable }) => bareNumber(peak) > bareNumber(usable));
  if (isOver) return 'bad';
  return role === 'active' ? 'accent' : 'muted';
}

/** "out 89.29 % of 4.48 Gbps", and the peak itself where nothing can be carried. */
function trafficTexts({ role, traffic }: TopologyLink): string[] {
  if (traffic === undefined) return [];
  const texts = (['out', 'in'] as const).map((direction) => {
    const { peak, usable, load } = traffic[direction];
    return `${direction} ${formatFigure(load ?? peak)} of ${formatFigure(usable)}`;
  });
  return role === 'standby' ? ['when it takes over:', ...texts] : texts;
}

function linkTexts(link: TopologyLink, place: LabelPlace): SceneText[] {
  const first: Look = { sizePx: FACT_PX, weight: 'semibold', tone: 'ink' };
  const others: Look = { sizePx: FACT_PX, weight: 'regular', tone: 'muted' };
  const traffic: Look = { ...others, tone: toneOf(link) === 'bad' ? 'bad' : 'ink' };
  // Where the words stand in one line above a long link, facts share it.
  const facts = linkFacts(link).map(sentenceText);
  const isWide = place.width > 240;
  const wrapped = (text: string, look: Look) =>
    wrapText(text, place.width, place.lines, look).map((line) => ({ text: line, look }));
  const shown = [
    ...wrapped(sentenceText(linkName(link)), first),
    ...(isWide ? [facts.join(' · ')] : facts)
      .filter(Boolean)
      .flatMap((text) => wrapped(text, others)),
    ...(isWide && place.lines <= 3
      ? [trafficTexts(link).join(' · ').replace(': ·', ':')]
      : trafficTexts(link)
    )
      .filter(Boolean)
      .flatMap((text) => wrapped(text, traffic)),
  ].slice(0, place.lines);
  const top = place.grows === 'down' ? place.y : place.y - shown.length * LINE;
  return shown.map(({ text, look }, at) => ({
    text,
    x: place.x,
    y: top + at * LINE + look.sizePx * BASELINE,
    anchor: place.anchor,
    ...look,
  }));
}

function strandCount({ kind, count }: TopologyLink): number {
  const many = count === undefined ? 1 : bareNumber(count);
  return kind === 'lan' ? 1 : Math.max(1, Math.min(MOST_STRANDS, many));
}

function sceneLink(link: TopologyLink, { ways }: Layout): SceneLink {
  const way = ways.get(link.id);
  if (way === undefined) throw new Error(`the layout has no way for ${link.id}`);
  return {
    id: link.id,
    strands: strandsOf(way.points, strandCount(link), STRAND_GAP),
    tone: toneOf(link),
    dashed: link.role !== 'active',
    texts: way.label ? linkTexts(link, way.label) : [],
  };
}

/** The box around what is in a group, and in the groups that are a part of it. */
function groupBox(group: TopologyGroup, topology: Topology, layout: Layout): Box {
  const pad = group.within === undefined ? GROUP_PAD : INNER_PAD;
  const { groups, nodes } = topology;
  const inside = [
    ...nodes.filter((node) => node.group === group.id).map(({ id }) => placed(layout.boxes, id)),
    ...groups
      .filter(({ within }) => within === group.id)
      .map((part) => groupBox(part, topology, layout)),
  ];
  const x = Math.min(...inside.map((box) => box.x)) - pad.side;
  const y = Math.min(...inside.map((box) => box.y)) - pad.top;
  return {
    x,
    y,
    width: Math.max(...inside.map(right)) + pad.side - x,
    height: Math.max(...inside.map(bottom)) + pad.bottom - y,
  };
}

function sceneGroup(group: TopologyGroup, topology: Topology, layout: Layout): SceneGroup {
  const box = groupBox(group, topology, layout);
  const isInner = group.within !== undefined;
  const look: Look = { sizePx: FACT_PX, weight: 'semibold', tone: 'muted' };
  const [name = ''] = wrapText(groupTitle(group), box.width - 16, 1, look);
  const at = { x: box.x + 9, y: box.y + (isInner ? 4 : 8) };
  return {
    id: group.id,
    inner: isInner,
    box,
    plate: {
      x: at.x - 3,
      y: at.y - 1,
      width: textWidth(name, look.sizePx, look.weight) + 6,
      height: LINE + 1,
    },
    texts: lines([name], at.x, at.y, look),
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
      const said = [...facts, ...trafficTexts(link)].join(', ');
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
  const { width, height, boxes } = layout;
  const nameless = (text: string) => wrapText(text, 2000, 1, { sizePx: 12, weight: 'regular' })[0];
  return {
    id: `${id}-${orientation}`,
    title: `The path, ${nameless(name) ?? ''}`,
    summary: `${summaryOf(topology)}.`,
    width,
    height,
    groups: topology.groups.map((group) => sceneGroup(group, topology, layout)),
    links: topology.links.map((link) => sceneLink(link, layout)),
    nodes: topology.nodes.map((node) => sceneNode(node, placed(boxes, node.id))),
    path: [...new Set(topology.links.flatMap((link) => [link.from, link.id, link.to]))],
    table: topologyTable(topology, id, name),
  };
}
