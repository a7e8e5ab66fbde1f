import type { Topology, TopologyLink } from '../../planner';
import {
  BARE,
  BELOW,
  bottom,
  EDGE,
  type GroupPlace,
  hasNode,
  INNER_BELOW,
  INNER_TITLE,
  type Layout,
  locationsOf,
  placed,
  right,
  SAY,
  TITLE,
  type Way,
} from './layout';
import { linkText } from './link-text';
import { nodeText } from './node-text';
import type { Point } from './route';
import type { Box, SceneText } from './scene';
import { LINE } from './text-block';

const NODE_WIDTH = 144;
const LOWEST_NODE = 42;
/** Between the edge of a group and its nodes; the VPC's lies closer. */
const SIDE = 14;
const INNER_SIDE = 8;
/**
 * Between columns: what the words on the links between them take. With three columns and a lane the
 * drawing is as wide as the place from which on it is shown, so that text keeps its size.
 */
const GAP = { circuit: 100, interface: 184, tunnels: 300 } as const;
const PLACE_GAP = 24;
/** From a node's left edge to a link that goes down, and from there to the words beside it. */
const DOWN_AT = 14;
const BESIDE = 7;
/** From a node's upper edge to a link that goes across; the next one lies so much lower. */
const ACROSS_AT = 22;
const APART = 12;
/** Where the way to the public services leaves its router, above the other. */
const SERVICES_AT = 10;
/** Between a group and a link that turns beside it. */
const CLEAR = 9;
/** Above and to the right of the groups, for tunnels that go around them. */
const LANE = 14;
/** Where they leave the customer gateway, from its right side. */
const LANE_AT = 16;

/**
 * For a wide place: on premises, locations and AWS from left to right. The path goes down inside a
 * location, across to AWS and down there.
 */
export function layOutAcross(topology: Topology): Layout {
  const places = locationsOf(topology);
  const hasPorts = places.length > 0;
  const link = (id: string) => topology.links.find((each) => each.id === id);
  const tunnels = link('tunnels');
  const goesAround = hasPorts && tunnels !== undefined;
  const hasDirectConnectGateway = hasNode(topology, 'direct-connect-gateway');

  const site = EDGE + SIDE;
  const location = site + NODE_WIDTH + GAP.circuit;
  const aws = hasPorts ? location + NODE_WIDTH + GAP.interface : site + NODE_WIDTH + GAP.tunnels;
  const awsEnd = aws + NODE_WIDTH + SIDE;
  const lane = { x: awsEnd + LANE - 2, leaves: site + NODE_WIDTH - LANE_AT };

  const boxes = new Map<string, Box>();
  const groups = new Map<string, GroupPlace>();
  const ways = new Map<string, Way>();
  const box = (id: string) => placed(boxes, id);

  const put = (id: string, x: number, y: number, lowest = LOWEST_NODE) => {
    const node = topology.nodes.find((each) => each.id === id);
    if (node === undefined) throw new Error(`the path has no ${id}`);
    const height = Math.max(lowest, nodeText(node, NODE_WIDTH).height);
    boxes.set(id, { x, y, width: NODE_WIDTH, height });
    return y + height;
  };
  const besideWidth = NODE_WIDTH - DOWN_AT - BESIDE + SIDE - 1;
  /** What a link that goes down takes, with the words beside it. */
  const drop = (id: string) => {
    const of = link(id);
    return of ? linkText(of, besideWidth).length * LINE + 2 * SAY : BARE;
  };
  const down = (id: string, from: string, to: string) => {
    const [upper, lower] = [box(from), box(to)];
    const x = upper.x + DOWN_AT;
    const of = link(id);
    ways.set(id, {
      points: [
        { x, y: bottom(upper) },
        { x, y: lower.y },
      ],
      label: {
        lines: of ? linkText(of, besideWidth) : [],
        x: x + BESIDE,
        y: bottom(upper) + SAY,
        anchor: 'start',
      },
    });
  };
  /** Words above or below a level, in the middle of a room. */
  const at = (
    of: TopologyLink | undefined,
    from: number,
    to: number,
    level: number,
    side: 'above' | 'below',
  ): Way['label'] => {
    const lines = of ? linkText(of, to - from) : [];
    const y = side === 'below' ? level + SAY + 1 : level - SAY - 1 - lines.length * LINE;
    const anchor: SceneText['anchor'] = 'middle';
    return { lines, x: (from + to) / 2, y, anchor };
  };
  /** From one side to another, up or down where it must. */
  const across = (id: string, from: Point, to: Point, bend: number, label: Way['label']) => {
    ways.set(id, {
      points:
        from.y === to.y ? [from, to] : [from, { x: bend, y: from.y }, { x: bend, y: to.y }, to],
      label,
    });
  };

  const around = (id: string, from: number, x: number, lowest: number) => {
    const y = from;
    const width = NODE_WIDTH + 2 * SIDE;
    groups.set(id, { box: { x: x - SIDE, y, width, height: lowest - y }, titleX: x - SIDE + 9 });
  };

  const laneText = goesAround ? linkText(tunnels, lane.x - lane.leaves - 2 * LANE, true) : [];
  const laneY = EDGE + laneText.length * LINE + SAY + 4;
  const top = goesAround ? laneY + LANE : EDGE;
  const row = top + TITLE;
  const target = hasDirectConnectGateway ? 'direct-connect-gateway' : 'gateway';
  /** The last of the links that end at a node lies so low. */
  const manyEnd = ACROSS_AT + (places.length - 1) * APART + 12;

  // The first two rows are shared, so that the first location's links are straight.
  const rowEnds = [put('customer-gateway', site, row, manyEnd) + drop('lan')];
  if (hasPorts) {
    rowEnds.push(put('customer-router-1', location, row) + drop('cross-connect-1'));
    rowEnds.push(put('public-services', aws, row) + BARE);
  }
  const second = Math.max(...rowEnds);
  const siteEnd = put('site', site, second);
  around('on-premises', top, site, siteEnd + BELOW);

  let y = put(target, aws, hasPorts ? second : row, manyEnd);
  if (hasDirectConnectGateway) y = put('gateway', aws, y + drop('gateway-attachment'));
  const vpc = y + drop('vpc-attachment');
  y = put('subnet', aws, vpc + INNER_TITLE) + INNER_BELOW;
  groups.set('vpc', {
    box: { x: aws - INNER_SIDE, y: vpc, width: NODE_WIDTH + 2 * INNER_SIDE, height: y - vpc },
    titleX: aws + DOWN_AT + BESIDE,
  });
  around('aws', top, aws, y + BELOW);

  let placeTop = top;
  for (const place of places) {
    const name = `customer-router-${place}`;
    const routers = placeTop + TITLE;
    const end =
      place === 1 ? second : put(name, location, routers) + drop(`cross-connect-${place}`);
    const placeEnd = put(`aws-router-${place}`, location, end) + BELOW;
    around(`location-${place}`, placeTop, location, placeEnd);
    placeTop = placeEnd + PLACE_GAP;
  }

  const customerGateway = box('customer-gateway');
  const gateway = box('gateway');
  down('lan', 'customer-gateway', 'site');
  down('vpc-attachment', 'gateway', 'subnet');
  if (hasDirectConnectGateway) down('gateway-attachment', target, 'gateway');

  for (const place of places) {
    // Of several ways that turn, none may cross another.
    const nth = place - 1;
    const later = places.length - place;
    const customer = box(`customer-router-${place}`);
    const router = box(`aws-router-${place}`);
    const leaves = right(customerGateway);
    const circuitY = customer.y + ACROSS_AT;
    const turn = leaves + SIDE + CLEAR + later * APART;
    across(
      `circuit-${place}`,
      { x: leaves, y: customerGateway.y + ACROSS_AT + nth * APART },
      { x: customer.x, y: circuitY },
      turn,
      at(
        link(`circuit-${place}`),
        (place === 1 ? leaves + SIDE : turn) + CLEAR,
        customer.x - SIDE - 2,
        circuitY,
        'above',
      ),
    );
    down(`cross-connect-${place}`, `customer-router-${place}`, `aws-router-${place}`);

    const start = { x: right(router), y: router.y + ACROSS_AT };
    const enters = aws - SIDE - CLEAR - later * APART;
    const firstTurn = aws - SIDE - CLEAR - Math.max(0, places.length - 2) * APART;
    across(
      `virtual-interface-${place}`,
      start,
      { x: aws, y: box(target).y + ACROSS_AT + nth * APART },
      enters,
      at(
        link(`virtual-interface-${place}`),
        start.x + SIDE + CLEAR - 3,
        places.length === 1 ? aws - SIDE - CLEAR + 3 : firstTurn - CLEAR,
        start.y,
        'below',
      ),
    );
  }
  if (hasPorts) {
    const router = box('aws-router-1');
    const services = box('public-services');
    const bend = right(router) + SIDE + CLEAR;
    const level = services.y + ACROSS_AT;
    across(
      'public-virtual-interface-1',
      { x: right(router), y: router.y + SERVICES_AT },
      { x: services.x, y: level },
      bend,
      at(link('public-virtual-interface-1'), bend + 3, aws - SIDE - 3, level, 'above'),
    );
  }
  if (goesAround) {
    const enters = gateway.y + ACROSS_AT;
    ways.set('tunnels', {
      points: [
        { x: lane.leaves, y: customerGateway.y },
        { x: lane.leaves, y: laneY },
        { x: lane.x, y: laneY },
        { x: lane.x, y: enters },
        { x: right(gateway), y: enters },
      ],
      label: { lines: laneText, x: (lane.leaves + lane.x) / 2, y: EDGE, anchor: 'middle' },
    });
  } else if (tunnels) {
    const [from, level] = [right(customerGateway), gateway.y + ACROSS_AT];
    across(
      'tunnels',
      { x: from, y: level },
      { x: gateway.x, y: level },
      from,
      at(tunnels, from + SIDE + CLEAR, gateway.x - SIDE - CLEAR, level, 'below'),
    );
  }

  const lowest = [...groups.values()].map((group) => bottom(group.box));
  const words = [...ways.values()].map(({ label }) => label.y + label.lines.length * LINE);
  return {
    width: awsEnd + EDGE + (goesAround ? LANE + SAY : 0),
    height: Math.max(...lowest, ...words) + EDGE,
    boxes,
    groups,
    ways,
  };
}
