import { describe, expect, it } from 'vitest';
import { currentEdition } from '../../editions/current-edition';
import { assessPlan, type PlanInput } from '../../planner';
import { examples } from '../../workspace/examples';
import { builtOf } from '../comparison';
import { formatFigure } from '../format-figure';
import { bottom, right } from './layout';
import type { Box, Scene, SceneText } from './scene';
import { textWidth } from './text-width';
import { topologyScene } from './topology-scene';

function scenesOf(input: PlanInput): readonly Scene[] {
  return assessPlan(input, currentEdition).options.flatMap((option) => {
    const built = builtOf(option);
    return built
      ? (['across', 'down'] as const).map((way) =>
          topologyScene(built.topology, way, option.id, option.name),
        )
      : [];
  });
}

function textBox({ text, x, y, sizePx, anchor, weight }: SceneText): Box {
  const width = textWidth(text, sizePx, weight);
  const from = { start: x, middle: x - width / 2, end: x - width }[anchor];
  return { x: from, y: y - sizePx * 0.75, width, height: sizePx * 0.95 };
}

const overlap = (a: Box, b: Box) =>
  a.x < right(b) && b.x < right(a) && a.y < bottom(b) && b.y < bottom(a);
const holds = (outer: Box, inner: Box) =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  right(inner) <= right(outer) &&
  bottom(inner) <= bottom(outer);

/** The corners of a strand, from its path data; where a corner is rounded, its end. */
function cornersOf(strand: string): { x: number; y: number }[] {
  return [...strand.matchAll(/[MLQ]([^MLQ]+)/g)].map(([, numbers = '']) => {
    const [x = 0, y = 0] = numbers.trim().split(/[ ,]+/).map(Number).slice(-2);
    return { x, y };
  });
}

/** Thin boxes around the straight parts of a link. */
function partsOf({ strands }: Scene['links'][number]): Box[] {
  return strands.flatMap((strand) => {
    const corners = cornersOf(strand);
    return corners.slice(1).map((to, at) => {
      const from = corners[at] ?? to;
      return {
        x: Math.min(from.x, to.x),
        y: Math.min(from.y, to.y),
        width: Math.max(0.1, Math.abs(from.x - to.x)),
        height: Math.max(0.1, Math.abs(from.y - to.y)),
      };
    });
  });
}

/** A box without its edge, on which links end. */
const within = ({ x, y, width, height }: Box): Box => ({
  x: x + 1,
  y: y + 1,
  width: width - 2,
  height: height - 2,
});

function check(scene: Scene) {
  for (const link of scene.links) {
    for (const part of partsOf(link)) {
      for (const node of scene.nodes) {
        expect(overlap(part, within(node.box)), `${scene.id}: ${link.id} through ${node.id}`).toBe(
          false,
        );
      }
      for (const other of scene.links) {
        for (const text of other.texts) {
          expect(
            overlap(part, within(textBox(text))),
            `${scene.id}: ${link.id} through “${text.text}”`,
          ).toBe(false);
        }
      }
    }
  }
  for (const row of scene.table.groups[1]?.rows ?? []) {
    const [, , ...loads] = row.cells;
    const link = scene.links.find(({ id }) => id === row.id);
    const drawn = link?.texts.map(({ text }) => text).join(' ') ?? '';
    for (const [at, cell] of loads.entries()) {
      if (cell.kind !== 'sentence') continue;
      const usable = cell.sentence.filter((part) => typeof part !== 'string')[1];
      const way = at === 0 ? 'out' : 'in';
      expect(drawn, `${scene.id}: ${row.id} lacks its load ${way}`).toMatch(
        new RegExp(`\\b${way} .*of.*${usable ? formatFigure(usable).split(' ')[0] : ''}`),
      );
    }
  }
  const all: Box = { x: 0, y: 0, width: scene.width, height: scene.height };
  scene.nodes.forEach((node, at) => {
    for (const other of scene.nodes.slice(at + 1)) {
      expect(overlap(node.box, other.box), `${scene.id}: ${node.id} on ${other.id}`).toBe(false);
    }
    for (const text of node.texts) {
      expect(holds(node.box, textBox(text)), `${scene.id}: ${text.text} leaves its node`).toBe(
        true,
      );
    }
  });
  for (const group of scene.groups) {
    expect(holds(all, group.box), `${scene.id}: ${group.id} leaves the drawing`).toBe(true);
    for (const text of group.texts) expect(holds(group.box, textBox(text)), text.text).toBe(true);
  }
  const words = scene.links.flatMap((link) => link.texts.map((text) => ({ link, text })));
  words.forEach(({ link, text }, at) => {
    const box = textBox(text);
    expect(holds(all, box), `${scene.id}: ${text.text} leaves the drawing`).toBe(true);
    for (const node of scene.nodes) {
      expect(overlap(box, node.box), `${scene.id}: ${text.text} on ${node.id}`).toBe(false);
    }
    for (const other of words.slice(at + 1)) {
      if (other.link.id === link.id) continue;
      expect(
        overlap(box, textBox(other.text)),
        `${scene.id}: ${text.text} on ${other.text.text}`,
      ).toBe(false);
    }
  });
}

const [seed] = examples;
const long = 'Wide '.repeat(20).slice(0, 100);

describe('a drawing of a topology', () => {
  it.each(examples)('of $id has nothing on something else', ({ input }) => {
    for (const scene of scenesOf(input)) check(scene);
  });

  it.each(['virtual-private-gateway', 'cloud-wan'] as const)('holds with %s', (gateway) => {
    const input: PlanInput = { ...seed?.input, version: 1, aws: { gateway } };
    for (const scene of scenesOf(input)) check(scene);
  });

  it('holds with names and prefixes as long as a plan may have, and shows no mark in them', () => {
    const input: PlanInput = {
      ...seed?.input,
      version: 1,
      site: {
        name: `\u202e<script>${'W'.repeat(80)}`,
        onPremisesPrefixes: Array.from({ length: 100 }, (_, at) => `2001:db8:${at}::/48`),
        customerGatewayAddress: '2001:db8:ffff:ffff:ffff:ffff:ffff:ffff',
      },
      underlays: { directConnect: { locations: [{ name: long }, { name: 'W'.repeat(100) }] } },
    };
    for (const scene of scenesOf(input)) {
      check(scene);
      expect(JSON.stringify([scene.groups, scene.nodes, scene.links])).not.toContain('\u202e');
    }
  });

  it.each(['transit-gateway', 'virtual-private-gateway'] as const)(
    'holds for two locations that a VPN backs up, on a %s',
    (gateway) => {
      const port = { kind: 'dedicated', portSpeedBitsPerSecond: 10e9 } as const;
      const input: PlanInput = {
        ...seed?.input,
        version: 1,
        aws: { gateway },
        designs: [
          {
            id: 'mix',
            name: 'Both',
            directConnect: [
              { ...port, location: 0 },
              { ...port, location: 0 },
              { ...port, location: 1 },
              { ...port, location: 1 },
            ],
            vpn: [{ tunnelClass: 'standard', connections: 50, role: 'standby' }],
          },
        ],
      };
      const scenes = scenesOf(input).filter(({ id }) => id.startsWith('mix-'));
      expect(scenes).toHaveLength(2);
      for (const scene of scenes) {
        check(scene);
        const tunnels = scene.links.find(({ id }) => id === 'tunnels')?.texts.map((of) => of.text);
        expect(tunnels?.join(' ')).toContain('when it takes over: out ');
        const routers = scene.nodes.filter(({ id }) => id.startsWith('aws-router'));
        for (const { texts } of routers) expect(texts[0]?.text).toBe('2 AWS routers');
        const labels = scene.table.groups.flatMap(({ rows }) => rows.map(({ label }) => label));
        expect(new Set(labels).size).toBeGreaterThan(labels.length - 2);
        expect(labels).toContain('2 AWS routers, location 2');
      }
    },
  );

  it('keeps the prefixes of a site with a long name', () => {
    const input: PlanInput = {
      ...seed?.input,
      version: 1,
      site: { name: long, onPremisesPrefixes: ['192.168.0.0/16'] },
    };
    for (const { nodes } of scenesOf(input)) {
      const site = nodes.find(({ id }) => id === 'site');
      expect(site?.texts.at(-1)?.text).toBe('192.168.0.0/16');
    }
  });

  it('goes through every part once, from the site to the private subnet', () => {
    for (const { path, nodes, links } of scenesOf(seed?.input ?? { version: 1 })) {
      expect([...path].sort()).toEqual([...nodes, ...links].map(({ id }) => id).sort());
      expect(path[0]).toBe('site');
      expect(path.at(-1)).toBe('subnet');
    }
  });

  it('says in its table what it draws', () => {
    for (const { table, nodes, links } of scenesOf(seed?.input ?? { version: 1 })) {
      const rows = table.groups.flatMap((group) => group.rows.map(({ id }) => id));
      expect(rows).toEqual([...nodes, ...links].map(({ id }) => id));
    }
  });

  it('draws a bundle as strands side by side, and what stands by dashed', () => {
    const scene = scenesOf(seed?.input ?? { version: 1 }).find(
      ({ id }) => id === 'dx-vpn-backup-across',
    );
    const tunnels = scene?.links.find(({ id }) => id === 'tunnels');
    expect(new Set(tunnels?.strands).size).toBe(3);
    expect(tunnels?.dashed).toBe(true);
    expect(tunnels?.texts[0]?.text).toMatch(/^\d+ IPsec tunnels over the internet$/);
  });
});
