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
import type { Box } from './scene';
import { LINE, type Line } from './text-block';

/** What a page of 320 pixels leaves, so that text keeps its size there. */
const WIDTH = 272;
/** Beside the boxes: what a rail takes for a bundle that goes past them, and for a single line. */
const RAIL = 14;
const THIN_RAIL = 10;
/** Between the edge of a group and its nodes; the VPC's lies halfway. */
const SIDE = 8;
const INNER_SIDE = 4;
/** From a node's edge to the line that leads on from it, and from there to the words beside it. */
const SPINE = 18;
const BESIDE = 9;
/** Where links leave and enter a node at its side: the outer rail above the inner one. */
const SIDE_AT = { tunnels: 14, circuits: 34, services: 24 } as const;
/** Between two ways that turn, one under the other. */
const TURN = 12;
const LOWEST_NODE = 36;

/**
 * For a narrow place: the path goes down one line from node to node, with words beside it. What
 * passes a location goes on rails beside the boxes: circuits and tunnels to the right, virtual
 * interfaces to the left.
 */
export function layOutDown(topology: Topology): Layout {
  const places = locationsOf(topology);
  const isSeveral = places.length > 1;
  const hasPorts = places.length > 0;
  const link = (id: string) => topology.links.find((each) => each.id === id);
  const tunnels = link('tunnels');
  const goesAround = hasPorts && tunnels !== undefined;

  const left = EDGE + (hasPorts ? THIN_RAIL : 0) + (isSeveral ? RAIL : 0);
  const end = WIDTH - EDGE - (goesAround ? RAIL : 0) - (isSeveral ? RAIL : 0);
  const rails = {
    services: EDGE + THIN_RAIL / 2 - 1,
    interfaces: left - RAIL / 2,
    circuits: end + RAIL / 2,
    tunnels: WIDTH - EDGE - RAIL / 2 + 1,
  };
  const nodeX = left + SIDE;
  const nodeWidth = end - left - 2 * SIDE;
  const spine = nodeX + SPINE;
  const textX = spine + BESIDE;
  const room = end - textX - 2;

  const boxes = new Map<string, Box>();
  const groups = new Map<string, GroupPlace>();
  const ways = new Map<string, Way>();
  let y = EDGE;

  const put = (id: string) => {
    const node = topology.nodes.find((each) => each.id === id);
    if (node === undefined) throw new Error(`the path has no ${id}`);
    const lowest = LOWEST_NODE + (id === 'customer-gateway' && isSeveral ? TURN : 0);
    const height = Math.max(lowest, nodeText(node, nodeWidth).height);
    boxes.set(id, { x: nodeX, y, width: nodeWidth, height });
    y += height;
  };
  const close = (id: string, top: number, titleX = textX) =>
    groups.set(id, { box: { x: left, y: top, width: end - left, height: y - top }, titleX });
  /** Words beside the line that goes down from here, and the room that they take. */
  const say = (of: TopologyLink | undefined): Way['label'] => {
    const lines: readonly Line[] = of ? linkText(of, room) : [];
    const label = { lines, x: textX, y: y + SAY, anchor: 'start' } as const;
    y += lines.length === 0 ? BARE : lines.length * LINE + 2 * SAY;
    return label;
  };
  const said = new Map<string, Way['label']>();
  const between = (id: string) => said.set(id, say(link(id)));
  const draw = (id: string, points: readonly Point[]) =>
    ways.set(id, { points, label: placed(said, id) });

  const top = y;
  y += TITLE;
  put('site');
  between('lan');
  put('customer-gateway');
  y += BELOW;
  close('on-premises', top, left + SIDE);

  /** By location: where its circuit turns to the line, and its virtual interface from it. */
  const turns: { readonly circuit: number; readonly leaves: number }[] = [];
  for (const place of places) {
    const isLast = place === places.length;
    y += place === 1 ? 0 : TURN;
    const circuit = y;
    between(`circuit-${place}`);
    const from = y;
    y += TITLE;
    put(`customer-router-${place}`);
    between(`cross-connect-${place}`);
    put(`aws-router-${place}`);
    y += BELOW;
    close(`location-${place}`, from);
    between(`virtual-interface-${place}`);
    if (!isLast) y += TURN / 2;
    turns.push({ circuit, leaves: y });
  }
  if (tunnels) {
    if (goesAround) {
      const x = rails.tunnels - BESIDE;
      const lines = linkText(tunnels, x - textX);
      said.set('tunnels', { lines, x, y: y + SAY, anchor: 'end' });
      y += lines.length * LINE + 2 * SAY;
    } else between('tunnels');
  }
  const joins = y + (isSeveral ? SAY : 0);
  y = joins + (isSeveral ? TURN : 0);

  const aws = y;
  y += TITLE;
  if (hasNode(topology, 'direct-connect-gateway')) {
    put('direct-connect-gateway');
    between('gateway-attachment');
  }
  put('gateway');
  between('vpc-attachment');
  const vpc = y;
  y += INNER_TITLE;
  put('subnet');
  y += INNER_BELOW;
  groups.set('vpc', {
    box: {
      x: nodeX - INNER_SIDE,
      y: vpc,
      width: nodeWidth + 2 * INNER_SIDE,
      height: y - vpc,
    },
    titleX: textX,
  });
  const past = y + SAY;
  if (hasPorts) {
    y = past;
    between('public-virtual-interface-1');
    put('public-services');
  }
  y += BELOW;
  close('aws', aws);

  const box = (id: string) => placed(boxes, id);
  const straight = (id: string, from: string, to: string) =>
    draw(id, [
      { x: spine, y: bottom(box(from)) },
      { x: spine, y: box(to).y },
    ]);
  straight('lan', 'site', 'customer-gateway');
  straight('vpc-attachment', 'gateway', 'subnet');
  const customerGateway = box('customer-gateway');
  const target = hasNode(topology, 'direct-connect-gateway') ? 'direct-connect-gateway' : 'gateway';
  if (target !== 'gateway') straight('gateway-attachment', target, 'gateway');

  for (const [at, { circuit, leaves }] of turns.entries()) {
    const place = at + 1;
    const customer = `customer-router-${place}`;
    const router = `aws-router-${place}`;
    if (place === 1) straight(`circuit-${place}`, 'customer-gateway', customer);
    else {
      const out = customerGateway.y + SIDE_AT.circuits;
      draw(`circuit-${place}`, [
        { x: right(customerGateway), y: out },
        { x: rails.circuits, y: out },
        { x: rails.circuits, y: circuit },
        { x: spine, y: circuit },
        { x: spine, y: box(customer).y },
      ]);
    }
    straight(`cross-connect-${place}`, customer, router);
    const interfaceId = `virtual-interface-${place}`;
    if (place === places.length) straight(interfaceId, router, target);
    else {
      draw(interfaceId, [
        { x: spine, y: bottom(box(router)) },
        { x: spine, y: leaves },
        { x: rails.interfaces, y: leaves },
        { x: rails.interfaces, y: joins },
        { x: spine, y: joins },
        { x: spine, y: box(target).y },
      ]);
    }
  }
  if (hasPorts) {
    const from = box('aws-router-1');
    draw('public-virtual-interface-1', [
      { x: from.x, y: from.y + SIDE_AT.services },
      { x: rails.services, y: from.y + SIDE_AT.services },
      { x: rails.services, y: past },
      { x: spine, y: past },
      { x: spine, y: box('public-services').y },
    ]);
  }
  if (goesAround) {
    const gateway = box('gateway');
    draw('tunnels', [
      { x: right(customerGateway), y: customerGateway.y + SIDE_AT.tunnels },
      { x: rails.tunnels, y: customerGateway.y + SIDE_AT.tunnels },
      { x: rails.tunnels, y: gateway.y + SIDE_AT.services },
      { x: right(gateway), y: gateway.y + SIDE_AT.services },
    ]);
  } else if (tunnels) straight('tunnels', 'customer-gateway', 'gateway');

  return { width: WIDTH, height: y + EDGE, boxes, groups, ways };
}
