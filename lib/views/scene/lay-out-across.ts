import type { Topology } from '../../planner';
import {
  bottom,
  GROUP_PAD,
  hasLink,
  hasNode,
  INNER_PAD,
  type LabelPlace,
  type Layout,
  LINE,
  locationsOf,
  middleX,
  middleY,
  NODE,
  placed,
  right,
} from './layout';
import type { Point } from './route';
import type { Box } from './scene';

/** Between two rows: room for the words on a link that goes down, and for the name of the VPC. */
const ROW_GAP = 60;
/** Between two locations: the edges of both groups, and a name. */
const PLACE_GAP = 70;
/** Between columns: what the words on the links between them take. */
const GAP = { circuit: 92, interface: 194, attachment: 86, tunnels: 300 } as const;
/** Where a link leaves that goes down: left of the middle, so that its words have room beside it. */
const DOWN_AT = 36;
const EDGE = 2;
/** Above the groups, for tunnels that go around the location. */
const LANE = 66;
/** Where they leave the customer gateway, from its right side. */
const LANE_AT = 16;

const labelAbove = (from: Point, width: number, lines: number): LabelPlace => ({
  x: from.x,
  y: from.y - 7,
  anchor: 'middle',
  grows: 'up',
  width,
  lines,
});

/**
 * For a wide place: on premises, locations and AWS from left to right, each two rows high. The path
 * goes down inside a location and up again to the gateway.
 */
export function layOutAcross(topology: Topology): Layout {
  const places = locationsOf(topology);
  const hasPorts = places.length > 0;
  const goesAround = hasPorts && hasLink(topology, 'tunnels');
  const hasDirectConnectGateway = hasNode(topology, 'direct-connect-gateway');

  const top = EDGE + (goesAround ? LANE : 0) + GROUP_PAD.top;
  const lower = top + NODE.height + ROW_GAP;
  const first = EDGE + GROUP_PAD.side;
  const boxes = new Map<string, Box>();
  const put = (id: string, x: number, y: number) => boxes.set(id, { x, y, ...NODE });

  put('customer-gateway', first, top);
  put('site', first, lower);
  let x = first + NODE.width;
  if (hasPorts) {
    x += GAP.circuit;
    let y = top;
    for (const place of places) {
      put(`customer-router-${place}`, x, y);
      put(`aws-router-${place}`, x, y + NODE.height + ROW_GAP);
      y += 2 * NODE.height + ROW_GAP + PLACE_GAP;
    }
    x += NODE.width + GAP.interface;
    put('public-services', x, top);
    if (hasDirectConnectGateway) put('direct-connect-gateway', x, lower);
    x += NODE.width + GAP.attachment;
  } else x += GAP.tunnels;
  put('gateway', x, top);
  put('subnet', x, lower);

  const box = (id: string) => placed(boxes, id);
  const ways = new Map<string, { points: readonly Point[]; label?: LabelPlace }>();
  const down = (id: string, from: Box, to: Box, lines: number) => {
    const at = from.x + DOWN_AT;
    ways.set(id, {
      points: [
        { x: at, y: bottom(from) },
        { x: at, y: to.y },
      ],
      label: {
        x: at + 8,
        y: bottom(from) + 6,
        anchor: 'start',
        grows: 'down',
        width: NODE.width - DOWN_AT - 4,
        lines,
      },
    });
  };
  /** From the right side of one to the left side of another, up or down where it must. */
  const across = (id: string, from: Point, to: Point, bend: number, label?: LabelPlace) => {
    ways.set(id, {
      points:
        from.y === to.y ? [from, to] : [from, { x: bend, y: from.y }, { x: bend, y: to.y }, to],
      ...(label && { label }),
    });
  };

  const customerGateway = box('customer-gateway');
  const gateway = box('gateway');
  const site = box('site');
  ways.set('lan', {
    points: [
      { x: site.x + DOWN_AT, y: site.y },
      { x: site.x + DOWN_AT, y: bottom(customerGateway) },
    ],
    label: {
      x: site.x + DOWN_AT + 8,
      y: bottom(customerGateway) + (ROW_GAP - LINE) / 2,
      anchor: 'start',
      grows: 'down',
      width: 48,
      lines: 1,
    },
  });
  down('vpc-attachment', gateway, box('subnet'), 2);

  for (const place of places) {
    const customer = box(`customer-router-${place}`);
    const aws = box(`aws-router-${place}`);
    const from = { x: right(customerGateway), y: middleY(customerGateway) + (place - 1) * 12 };
    const to = { x: customer.x, y: middleY(customer) };
    across(
      `circuit-${place}`,
      from,
      to,
      from.x + 20,
      labelAbove(
        { x: place === 1 ? (from.x + to.x) / 2 : to.x - 34, y: to.y },
        place === 1 ? GAP.circuit - 2 * GROUP_PAD.side : 52,
        2,
      ),
    );
    down(`cross-connect-${place}`, customer, aws, 4);

    const target = box(hasDirectConnectGateway ? 'direct-connect-gateway' : 'gateway');
    const start = { x: right(aws), y: middleY(aws) };
    const enters = hasDirectConnectGateway
      ? { x: target.x, y: middleY(target) + (place - 1) * 12 }
      : { x: target.x, y: middleY(target) + place * 12 };
    const words = GAP.interface - 2 * GROUP_PAD.side - (places.length > 1 ? 18 : 6);
    const middle = start.x + GROUP_PAD.side + 3 + words / 2;
    across(
      `virtual-interface-${place}`,
      start,
      enters,
      hasDirectConnectGateway
        ? box('public-services').x - GROUP_PAD.side - 6
        : target.x - GAP.attachment / 2 + place * 8,
      { ...labelAbove({ x: middle, y: start.y }, words, 6), y: start.y + 6, grows: 'down' },
    );
    if (place === 1) {
      const services = box('public-services');
      const bend = start.x + GROUP_PAD.side + 10;
      across(
        'public-virtual-interface-1',
        { x: start.x, y: start.y - 16 },
        { x: services.x, y: middleY(services) },
        bend,
        labelAbove(
          { x: (bend + services.x - GROUP_PAD.side) / 2 + 2, y: middleY(services) },
          services.x - GROUP_PAD.side - bend - 12,
          2,
        ),
      );
    }
  }
  if (hasDirectConnectGateway) {
    const from = box('direct-connect-gateway');
    const services = box('public-services');
    const bend = right(from) + GAP.attachment / 2;
    const isLoaded = topology.links.some(
      ({ kind, traffic }) => kind === 'gateway-attachment' && traffic !== undefined,
    );
    across(
      'gateway-attachment',
      { x: right(from), y: middleY(from) },
      { x: gateway.x, y: middleY(gateway) },
      bend,
      isLoaded
        ? {
            // Between the rows, where the load of all locations has room.
            x: bend - 8,
            y: bottom(services) + 5,
            anchor: 'end',
            grows: 'down',
            width: bend - 8 - from.x,
            lines: 4,
          }
        : {
            x: bend - 5,
            y: middleY(from) + 5,
            anchor: 'middle',
            grows: 'down',
            width: GAP.attachment - 8,
            lines: 1,
          },
    );
  }
  if (hasLink(topology, 'tunnels')) {
    if (goesAround) {
      const lane = EDGE + LANE - 16;
      const leaves = right(customerGateway) - LANE_AT;
      ways.set('tunnels', {
        points: [
          { x: leaves, y: customerGateway.y },
          { x: leaves, y: lane },
          { x: middleX(gateway), y: lane },
          { x: middleX(gateway), y: gateway.y },
        ],
        label: labelAbove(
          { x: (leaves + middleX(gateway)) / 2, y: lane - 3 },
          middleX(gateway) - leaves - 24,
          3,
        ),
      });
    } else {
      const y = middleY(gateway);
      const from = right(customerGateway);
      ways.set('tunnels', {
        points: [
          { x: from, y },
          { x: gateway.x, y },
        ],
        label: {
          x: (from + gateway.x) / 2,
          y: y + 12,
          anchor: 'middle',
          grows: 'down',
          width: gateway.x - from - 2 * GROUP_PAD.side - 12,
          lines: 6,
        },
      });
    }
  }

  const lowest = Math.max(...[...boxes.values()].map(bottom));
  const lowestWord = Math.max(
    ...[...ways.values()].map(({ label }) =>
      label?.grows === 'down' ? label.y + label.lines * LINE : 0,
    ),
  );
  return {
    width: right(gateway) + INNER_PAD.side + GROUP_PAD.side + EDGE,
    height: Math.max(lowest + INNER_PAD.bottom + GROUP_PAD.bottom, lowestWord) + EDGE,
    boxes,
    ways,
  };
}
