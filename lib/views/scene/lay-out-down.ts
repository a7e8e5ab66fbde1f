import type { Topology } from '../../planner';
import {
  bottom,
  GROUP_PAD,
  hasLink,
  hasNode,
  INNER_PAD,
  type LabelPlace,
  type Layout,
  locationsOf,
  middleX,
  middleY,
  NODE,
  placed,
  right,
} from './layout';
import type { Point } from './route';
import type { Box } from './scene';

const EDGE = 2;
const COLUMN_GAP = 44;
/** Where a link goes down: left of the middle, so that its words have room beside it. */
const DOWN_AT = 20;
/** To the right of the groups, for tunnels that go past the location. */
const LANE = 22;
/** Between two nodes, one under the other: inside a group, and from one group to the next. */
const GAP = { inside: 52, groups: 72, interface: 140, vpc: 52, tunnels: 150 } as const;

/** For a narrow place: the path from top to bottom, what stands beside it in a second column. */
export function layOutDown(topology: Topology): Layout {
  const places = locationsOf(topology);
  const hasPorts = places.length > 0;
  const goesAround = hasPorts && hasLink(topology, 'tunnels');
  const hasDirectConnectGateway = hasNode(topology, 'direct-connect-gateway');
  const first = EDGE + GROUP_PAD.side + INNER_PAD.side;
  const column = (at: number) => first + at * (NODE.width + COLUMN_GAP);
  const boxes = new Map<string, Box>();
  const put = (id: string, x: number, y: number) => boxes.set(id, { x, y, ...NODE });

  let y = EDGE + GROUP_PAD.top;
  put('site', first, y);
  y += NODE.height + GAP.inside;
  put('customer-gateway', first, y);
  y += NODE.height;
  if (hasPorts) {
    y += GAP.groups;
    for (const place of places) {
      put(`customer-router-${place}`, column(place - 1), y);
      put(`aws-router-${place}`, column(place - 1), y + NODE.height + GAP.inside);
    }
    y += 2 * NODE.height + GAP.inside + GAP.interface;
    put('public-services', column(1), y);
    if (hasDirectConnectGateway) {
      put('direct-connect-gateway', first, y);
      y += NODE.height + GAP.inside;
    }
  } else y += GAP.tunnels;
  put('gateway', first, y);
  y += NODE.height + GAP.vpc;
  put('subnet', first, y);

  const box = (id: string) => placed(boxes, id);
  const columns = Math.max(2, places.length);
  const inner = column(columns - 1) + NODE.width;
  const ways = new Map<string, { points: readonly Point[]; label?: LabelPlace }>();
  const beside = (x: number, from: number, width: number, lines: number): LabelPlace => ({
    x: x + 8,
    y: from + 5,
    anchor: 'start',
    grows: 'down',
    width: width - 8,
    lines,
  });
  const straight = (id: string, from: Box, to: Box, width: number, lines: number) => {
    const x = from.x + DOWN_AT;
    ways.set(id, {
      points: [
        { x, y: bottom(from) },
        { x, y: to.y },
      ],
      label: beside(x, bottom(from), width, lines),
    });
  };

  const customerGateway = box('customer-gateway');
  const gateway = box('gateway');
  const wide = inner - first - DOWN_AT;
  straight('lan', box('site'), customerGateway, wide, 1);
  straight('vpc-attachment', gateway, box('subnet'), wide, 1);
  for (const place of places) {
    const customer = box(`customer-router-${place}`);
    const aws = box(`aws-router-${place}`);
    const from = { x: customerGateway.x + DOWN_AT, y: bottom(customerGateway) };
    const to = { x: customer.x + DOWN_AT, y: customer.y };
    const bend = from.y + 22;
    ways.set(`circuit-${place}`, {
      points: place === 1 ? [from, to] : [from, { x: from.x, y: bend }, { x: to.x, y: bend }, to],
      label: beside(to.x, places.length === 1 ? from.y + 8 : bend, NODE.width / 2 + 6, 1),
    });
    straight(`cross-connect-${place}`, customer, aws, NODE.width - DOWN_AT + GROUP_PAD.side, 3);

    const target = box(hasDirectConnectGateway ? 'direct-connect-gateway' : 'gateway');
    const start = { x: aws.x + DOWN_AT, y: bottom(aws) };
    const end = { x: target.x + DOWN_AT, y: target.y };
    const turn = end.y - GROUP_PAD.top - 14;
    ways.set(`virtual-interface-${place}`, {
      points:
        start.x === end.x
          ? [start, end]
          : [start, { x: start.x, y: turn }, { x: end.x, y: turn }, end],
      label: beside(
        start.x,
        start.y + GROUP_PAD.bottom - 4,
        NODE.width - DOWN_AT + (places.length === 1 ? COLUMN_GAP : GROUP_PAD.side),
        6,
      ),
    });
    if (place === 1) {
      const services = box('public-services');
      const from = { x: right(aws), y: middleY(aws) };
      const into = { x: right(services) - DOWN_AT, y: services.y };
      // Between two locations there is room for one way, and before the gateway it turns aside.
      const channel = right(aws) + COLUMN_GAP / 2;
      const level = services.y - GROUP_PAD.top - 26;
      ways.set('public-virtual-interface-1', {
        points:
          places.length === 1
            ? [from, { x: into.x, y: from.y }, into]
            : [
                from,
                { x: channel, y: from.y },
                { x: channel, y: level },
                { x: into.x, y: level },
                into,
              ],
        label: {
          x: middleX(services),
          y: bottom(services) + 4,
          anchor: 'middle',
          grows: 'down',
          width: NODE.width,
          lines: 2,
        },
      });
    }
  }
  if (hasDirectConnectGateway) {
    straight('gateway-attachment', box('direct-connect-gateway'), gateway, NODE.width - DOWN_AT, 1);
  }
  if (hasLink(topology, 'tunnels')) {
    if (goesAround) {
      const lane = inner + GROUP_PAD.side + LANE - 8;
      const into = gateway.y + 14;
      ways.set('tunnels', {
        points: [
          { x: right(customerGateway), y: middleY(customerGateway) },
          { x: lane, y: middleY(customerGateway) },
          { x: lane, y: into },
          { x: right(gateway), y: into },
        ],
        label: {
          x: right(customerGateway) + GROUP_PAD.side + 6,
          y: middleY(customerGateway) + 8,
          anchor: 'start',
          grows: 'down',
          width: lane - right(customerGateway) - GROUP_PAD.side - 16,
          lines: 8,
        },
      });
    } else straight('tunnels', customerGateway, gateway, wide, 9);
  }
  return {
    width: inner + GROUP_PAD.side + EDGE + (goesAround ? LANE : 0),
    height: bottom(box('subnet')) + INNER_PAD.bottom + GROUP_PAD.bottom + EDGE,
    boxes,
    ways,
  };
}
