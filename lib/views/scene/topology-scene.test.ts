import { describe, expect, it } from 'vitest';
import { currentEdition } from '../../editions/current-edition';
import { assessPlan, type PlanInput, type Topology } from '../../planner';
import { examples } from '../../workspace/examples';
import { builtOf } from '../comparison';
import { formatFigure } from '../format-figure';
import { bottom, right } from './layout';
import type { Box, Scene, SceneText } from './scene';
import { textWidth } from './text-width';
import { topologyScene } from './topology-scene';

interface Drawn {
  readonly scene: Scene;
  readonly topology: Topology;
}

function drawn(input: PlanInput): readonly Drawn[] {
  return assessPlan(input, currentEdition).options.flatMap((option) => {
    const built = builtOf(option);
    return built
      ? (['across', 'down'] as const).map((way) => ({
          scene: topologyScene(built.topology, way, option.id, option.name),
          topology: built.topology,
        }))
      : [];
  });
}

const scenesOf = (input: PlanInput) => drawn(input).map(({ scene }) => scene);

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

/** Straight pieces of path data, corners among them, as boxes without extent across. */
function pieces(strand: string): readonly Box[] {
  const corners = [...strand.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => ({
    x: Number(x),
    y: Number(y),
  }));
  return corners.slice(1).map((corner, at) => {
    const before = corners[at] ?? corner;
    return {
      x: Math.min(before.x, corner.x),
      y: Math.min(before.y, corner.y),
      width: Math.abs(corner.x - before.x),
      height: Math.abs(corner.y - before.y),
    };
  });
}

/** A piece with something around it, so that what runs along it touches it as what crosses it does. */
const grown = ({ x, y, width, height }: Box): Box => ({
  x: x - 1,
  y: y - 1,
  width: width + 2,
  height: height + 2,
});

const pairs = <T>(items: readonly T[]) =>
  items.flatMap((a, at) => items.slice(at + 1).map((b) => [a, b] as const));

/** What is said of a link in one line, however it was wrapped. */
const said = (texts: readonly SceneText[]) => texts.map(({ text }) => text).join(' ');

/** What stands on something else, or leaves its place. */
function* misplaced(scene: Scene): Generator<string> {
  const { nodes, groups, links } = scene;
  const all: Box = { x: 0, y: 0, width: scene.width, height: scene.height };
  const outer = groups.filter(({ inner }) => !inner);
  for (const [a, b] of [...pairs(nodes), ...pairs(outer)]) {
    if (overlap(a.box, b.box)) yield `${a.id} on ${b.id}`;
  }
  for (const { id, box } of groups) if (!holds(all, box)) yield `${id} leaves the drawing`;
  for (const { id, box, texts } of [...groups, ...nodes]) {
    for (const text of texts) if (!holds(box, textBox(text))) yield `${text.text} leaves ${id}`;
  }
  const texts = [...groups, ...links, ...nodes].flatMap((part) => part.texts);
  for (const text of texts) {
    if (!holds(all, textBox(text))) yield `${text.text} leaves the drawing`;
    if (text.sizePx < 11) yield `${text.text} is small`;
  }
  for (const [a, b] of pairs(texts)) {
    if (overlap(textBox(a), textBox(b))) yield `${a.text} on ${b.text}`;
  }
  for (const text of [...groups, ...links].flatMap((part) => part.texts)) {
    for (const { id, box } of nodes) if (overlap(textBox(text), box)) yield `${text.text} on ${id}`;
  }
}

/** Where a line goes through something, ends in the air, or runs on another. */
function* astray(scene: Scene, topology: Topology): Generator<string> {
  const { nodes, groups, links } = scene;
  const all: Box = { x: 0, y: 0, width: scene.width, height: scene.height };
  const texts = [...groups, ...links].flatMap((part) => part.texts);
  for (const link of links) {
    const graph = topology.links.find((each) => each.id === link.id);
    const ends = [graph?.from, graph?.to].map((end) => nodes.find((node) => node.id === end)?.box);
    const inside = [graph?.from, graph?.to].map(
      (end) => topology.nodes.find((node) => node.id === end)?.group,
    );
    // What ends in the VPC goes through AWS.
    const past = groups.filter(
      ({ id, inner }) =>
        !inner && !inside.includes(id) && !(id === 'aws' && inside.includes('vpc')),
    );
    for (const strand of link.strands) {
      const way = pieces(strand);
      for (const piece of way) {
        if (!holds(all, piece)) yield `${link.id} leaves the drawing`;
        for (const { id, box } of [...nodes, ...past]) {
          if (overlap(piece, box)) yield `${link.id} through ${id}`;
        }
        for (const text of texts) {
          if (overlap(piece, textBox(text))) yield `${link.id} through ${text.text}`;
        }
      }
      for (const [end, piece] of [
        [ends[0], way[0]],
        [ends[1], way.at(-1)],
      ] as const) {
        if (!end || !piece || !overlap(grown(piece), end)) yield `${link.id} misses its node`;
      }
    }
  }
  const kindOf = (of: string) => topology.links.find((link) => link.id === of)?.kind;
  for (const [a, b] of pairs(links)) {
    // From top to bottom the circuits of several locations share a rail, and so do their interfaces.
    if (scene.id.endsWith('-down') && kindOf(a.id) === kindOf(b.id)) continue;
    const others = b.strands.flatMap(pieces);
    for (const one of a.strands.flatMap(pieces)) {
      if (others.some((other) => overlap(grown(one), other))) yield `${a.id} across ${b.id}`;
    }
  }
}

function checkLoads(scene: Scene, topology: Topology) {
  for (const link of topology.links) {
    if (link.traffic === undefined) continue;
    const words = said(scene.links.find((each) => each.id === link.id)?.texts ?? []);
    for (const direction of ['out', 'in'] as const) {
      const { load, peak, usable } = link.traffic[direction];
      const told = `${direction} ${formatFigure(load ?? peak)} of ${formatFigure(usable)}`;
      expect(words, `${scene.id}: ${link.id}`).toContain(told);
    }
    if (link.role === 'standby') expect(words).toContain('when it takes over:');
  }
}

function check(input: PlanInput) {
  for (const { scene, topology } of drawn(input)) {
    expect([...misplaced(scene), ...astray(scene, topology)], scene.id).toEqual([]);
    checkLoads(scene, topology);
    // As wide as the narrowest place that each is shown in, so that no text is drawn smaller.
    expect(scene.width).toBeLessThanOrEqual(scene.id.endsWith('-down') ? 272 : 768);
    const labels = scene.table.groups.flatMap(({ rows }) => rows.map(({ label }) => label));
    expect(new Set(labels).size, `${scene.id}: ${labels.join('; ')}`).toBe(labels.length);
  }
}

const [seed] = examples;
const long = 'Wide '.repeat(20).slice(0, 100);

const port = { kind: 'dedicated', portSpeedBitsPerSecond: 10e9 } as const;
const second = { ...port, location: 1 } as const;
const vpn = (underlay: 'internet' | 'direct-connect', connections: number) => [
  { connections, tunnelClass: 'standard' as const, underlay },
];

/** Several of each part, long names, and prefixes and addresses of both kinds. */
const crowded = {
  ...seed?.input,
  version: 1,
  site: {
    name: 'Regional Manufacturing Headquarters on the Northern Ring Road, Building 7',
    onPremisesPrefixes: [
      '192.168.100.0/24',
      '192.168.101.0/24',
      '172.16.0.0/12',
      '10.128.0.0/9',
      '2001:db8:abcd:1234::/64',
    ],
    customerGatewayAddress: '2001:db8:aaaa:bbbb:cccc:dddd:eeee:ffff',
  },
  aws: {
    gateway: 'transit-gateway',
    vpcPrefixes: ['10.0.0.0/16', '2600:1f14:abcd:ef00::/56', '100.64.0.0/10'],
    vpnGatewayAddress: '2600:9000:aaaa:bbbb:cccc:dddd:eeee:1111',
  },
  workloads: [{ out: { peakBitsPerSecond: 2.8e9 }, in: { peakBitsPerSecond: 4.2e9 } }],
  underlays: {
    directConnect: {
      locations: [
        { name: 'First data centre in the north of the city, second floor' },
        { name: 'Zweites Rechenzentrum 第二ロケーション' },
        { name: '' },
      ],
    },
  },
  requirements: { survive: 'dx-location' },
  designs: [
    { id: 'two-and-two', name: 'Two and two', directConnect: [port, port, second, second] },
    { id: 'pair', name: 'A pair', directConnect: [port, port] },
    { id: 'three', name: 'Three', directConnect: [port, second, { ...port, location: 2 }] },
    { id: 'backed-up', name: 'Backed up', directConnect: [port, second], vpn: vpn('internet', 50) },
    {
      id: 'three-backed-up',
      name: 'Three, backed up',
      directConnect: [port, port, port, second, { ...port, location: 2 }],
      vpn: vpn('internet', 1),
    },
    { id: 'inside', name: 'Inside', directConnect: [port, second], vpn: vpn('direct-connect', 7) },
  ],
} as const satisfies PlanInput;

describe('a drawing of a topology', () => {
  it.each(examples)('of $id has nothing on something else, and tells every load', ({ input }) => {
    check(input);
  });

  it.each(['transit-gateway', 'virtual-private-gateway', 'cloud-wan'] as const)(
    'holds with %s, plain and crowded',
    (gateway) => {
      for (const { id, input } of examples) {
        if (id !== 'seed-site') check({ ...input, aws: { ...input.aws, gateway } });
      }
      check({ ...crowded, aws: { ...crowded.aws, gateway } });
      check({ ...crowded, aws: { ...crowded.aws, gateway }, vpn: { routing: 'static' } });
      const { underlays: _, ...unnamed } = crowded;
      check({ ...unnamed, aws: { gateway } });
      const twins = [{ name: 'Twin' }, { name: 'Twin' }];
      check({ ...crowded, aws: { gateway }, underlays: { directConnect: { locations: twins } } });
    },
  );

  it('draws more than one of the options of a crowded plan on every gateway', () => {
    expect(scenesOf(crowded).length).toBeGreaterThanOrEqual(2 * 13);
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
    check(input);
    for (const { nodes, groups, links } of scenesOf(input)) {
      expect(JSON.stringify([groups, nodes, links])).not.toContain('\u202e');
      const site = nodes.find(({ id }) => id === 'site');
      expect(said(site?.texts ?? [])).toMatch(/… 2001:db8:0::\/48, .* and 95 more$/);
    }
  });

  it('keeps every prefix and address beside a long name', () => {
    for (const { nodes } of scenesOf(crowded)) {
      const words = (id: string) =>
        said(nodes.find((node) => node.id === id)?.texts ?? []).replaceAll(
          /(?<=[:\d]) (?=[/\da-f])/g,
          '',
        );
      for (const prefix of crowded.site.onPremisesPrefixes) expect(words('site')).toContain(prefix);
      for (const prefix of crowded.aws.vpcPrefixes) expect(words('subnet')).toContain(prefix);
    }
    const own = scenesOf(crowded).find(({ id }) => id === 'backed-up-down');
    const gateway = own?.nodes.find(({ id }) => id === 'customer-gateway');
    expect(said(gateway?.texts ?? []).replaceAll(' ', '')).toContain(
      crowded.site.customerGatewayAddress,
    );
  });

  it('says of ports at several locations once that their load is told of all together', () => {
    for (const gateway of ['transit-gateway', 'virtual-private-gateway'] as const) {
      const teller = gateway === 'transit-gateway' ? 'gateway-attachment' : 'virtual-interface-1';
      for (const { id, links } of scenesOf({ ...crowded, aws: { ...crowded.aws, gateway } })) {
        if (!id.startsWith('two-and-two')) continue;
        const telling = links.filter(({ texts }) => said(texts).includes(' of '));
        expect(telling.map((link) => link.id)).toEqual([teller]);
        expect(said(telling[0]?.texts ?? [])).toMatch(/load of all 4 ports together out .* in /);
      }
    }
  });

  it.each(['transit-gateway', 'virtual-private-gateway'] as const)(
    'says of a VPN that stands by for two locations what it carries then, on a %s',
    (gateway) => {
      const input = {
        ...crowded,
        aws: { ...crowded.aws, gateway },
        designs: [
          {
            id: 'mix',
            name: 'Both',
            directConnect: [port, port, second, second],
            vpn: [{ tunnelClass: 'standard', connections: 50, role: 'standby' }],
          },
        ],
      } as const satisfies PlanInput;
      check(input);
      const scenes = scenesOf(input).filter(({ id }) => id.startsWith('mix-'));
      expect(scenes).toHaveLength(2);
      for (const { links, summary } of scenes) {
        const tunnels = links.find(({ id }) => id === 'tunnels');
        expect(said(tunnels?.texts ?? [])).toContain('standing by when it takes over: out ');
        expect(summary).toMatch(/when it takes over: out .* of .*, in .* of /);
      }
    },
  );

  it('counts the tunnels inside Direct Connect once, on their way from end to end', () => {
    for (const { id, links } of scenesOf(crowded)) {
      if (!id.startsWith('inside-')) continue;
      const counting = links.filter(({ texts }) => /\d+ IPsec tunnels/.test(said(texts)));
      expect(counting.map((link) => link.id)).toEqual(['tunnels']);
      expect(said(counting[0]?.texts ?? [])).toMatch(/^14 IPsec tunnels inside Direct Connect/);
      expect(counting[0]?.dashed).toBe(false);
    }
  });

  it('numbers the locations, and counts a router for each port', () => {
    const scene = scenesOf(crowded).find(({ id }) => id === 'two-and-two-down');
    const titles = scene?.groups.map(({ texts }) => said(texts));
    expect(titles).toContain('Direct Connect location 1');
    expect(titles).toContain('Direct Connect location 2');
    const labels = scene?.table.groups.flatMap(({ rows }) => rows.map(({ label }) => label));
    expect(labels).toContain('2 AWS routers, location 2');
    const router = scene?.nodes.find(({ id }) => id === 'aws-router-1');
    expect(said(router?.texts ?? [])).toBe('2 AWS routers a port of 10 Gbps on each');
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
