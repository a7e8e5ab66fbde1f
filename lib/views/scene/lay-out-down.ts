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
const GAP = {
  inside: 52,
  groups: 72,
  /** Where the words of tunnels stand beside the way to a second location. */
  groupsWithWords: 150,
  interface: 140,
  interfaceOfAll: 178,
  /** With the load of all locations beside it. */
  attachment: 108,
  vpc: 52,
  tunnels: 150,
} as const;
/** Where the ways out of a router of several leave it: to the public services, and to the gateway. */
const LEAVES_AT = { public: 14, gateway: 36 } as const;

/** For a narrow place: the path from top to bottom, what stands beside it in a second column. */
export function layOutDown(topology: Topology): Layout {
  const places = locationsOf(topology);
  const hasPorts = places.length > 0;
  const goesAround = hasPorts && hasLink(topology, 'tunnels');
  const hasDirectConnectGateway = hasNode(topology, 'direct-connect-gateway');
  const isSplit = places.length > 1;
  // Where the load of all locations stands, there are more words.
  const loadOfAll = topology.links.find(({ portsTogether }) => portsTogether !== undefined)?.kind;
  const interfaceGap =
    loadOfAll === 'private-virtual-interface' ? GAP.interfaceOfAll : GAP.interface;
  const attachmentGap = loadOfAll === 'gateway-attachment' ? GAP.attachment : GAP.inside;
  const first = EDGE + GROUP_PAD.side + INNER_PAD.side;
  const column = (at: number) => first + at * (NODE.width + COLUMN_GAP);
  // Behind two locations the gateway stands under the second one, so that no way crosses another.
  const main = column(isSplit ? 1 : 0);
  const aside = column(isSplit ? 0 : 1);
  const boxes = new Map<string, Box>();
  const put = (id: string, x: number, y: number) => boxes.set(id, { x, y, ...NODE });

  let y = EDGE + GROUP_PAD.top;
  put('site', first, y);
  y += NODE.height + GAP.inside;
  put('customer-gateway', first, y);
  y += NODE.height;
  if (hasPorts) {
    y += isSplit && goesAround ? GAP.groupsWithWords : GAP.groups;
    for (const place of places) {
      put(`customer-router-${place}`, column(place - 1), y);
      put(`aws-router-${place}`, column(place - 1), y + NODE.height + GAP.inside);
    }
    y += 2 * NODE.height + GAP.inside + interfaceGap;
    put('public-services', aside, y);
    if (hasDirectConnectGateway) put('direct-connect-gateway', main, y);
    // Tunnels go around the services too, so the gateway that they enter stands below them.
    if (hasDirectConnectGateway || goesAround) {
      y += NODE.height + attachmentGap;
    }
  } else y += GAP.tunnels;
  put('gateway', main, y);
  y += NODE.height + GAP.vpc;
  put('subnet', main, y);

  const box = (id: string) => placed(boxes, id);
  const columns = Math.max(2, places.length);
  const inner = column(columns - 1) + NODE.width;
  const outer = inner + GROUP_PAD.side + (isSplit ? INNER_PAD.side : 0);
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
  straight('vpc-attachment', gateway, box('subnet'), inner - main - DOWN_AT, 1);
  for (const place of places) {
    const customer = box(`customer-router-${place}`);
    const aws = box(`aws-router-${place}`);
    const from = { x: customerGateway.x + DOWN_AT, y: bottom(customerGateway) };
    const to = { x: customer.x + DOWN_AT, y: customer.y };
    const bend = to.y - (GAP.groups - 22);
    ways.set(`circuit-${place}`, {
      points: place === 1 ? [from, to] : [from, { x: from.x, y: bend }, { x: to.x, y: bend }, to],
      label: beside(to.x, isSplit ? bend : from.y + 8, NODE.width / 2 + 6, 1),
    });
    straight(`cross-connect-${place}`, customer, aws, NODE.width - DOWN_AT + GROUP_PAD.side, 3);

    const target = box(hasDirectConnectGateway ? 'direct-connect-gateway' : 'gateway');
    const turnsAside = isSplit && place === 1;
    const start = {
      x: aws.x + (turnsAside ? LEAVES_AT.gateway : DOWN_AT),
      y: bottom(aws),
    };
    const end = { x: target.x + DOWN_AT, y: target.y };
    const turn = box('public-services').y - GROUP_PAD.top - 14;
    ways.set(`virtual-interface-${place}`, {
      points:
        start.x === end.x
          ? [start, end]
          : [start, { x: start.x, y: turn }, { x: end.x, y: turn }, end],
      label: beside(
        start.x,
        start.y + GROUP_PAD.bottom - 4,
        right(aws) - start.x + (isSplit ? GROUP_PAD.side : COLUMN_GAP),
        9,
      ),
    });
    if (place === 1) {
      const services = box('public-services');
      const into = { x: right(services) - DOWN_AT, y: services.y };
      const downTo = services.x + LEAVES_AT.public;
      ways.set('public-virtual-interface-1', {
        points: isSplit
          ? [
              { x: downTo, y: bottom(aws) },
              { x: downTo, y: services.y },
            ]
          : [{ x: right(aws), y: middleY(aws) }, { x: into.x, y: middleY(aws) }, into],
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
    const width = isSplit ? inner - main - DOWN_AT : NODE.width - DOWN_AT;
    straight('gateway-attachment', box('direct-connect-gateway'), gateway, width, 7);
  }
  if (hasLink(topology, 'tunnels')) {
    if (goesAround) {
      const lane = outer + LANE - 8;
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
          lines: 10,
        },
      });
    } else straight('tunnels', customerGateway, gateway, wide, 9);
  }
  return {
    width: outer + EDGE + (goesAround ? LANE : 0),
    height: bottom(box('subnet')) + INNER_PAD.bottom + GROUP_PAD.bottom + EDGE,
    boxes,
    ways,
  };
}
