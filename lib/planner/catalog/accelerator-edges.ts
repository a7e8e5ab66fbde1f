import type { Edition } from './edition';

const PREFIX = 'vpn.accelerated.data-transfer-premium.';

/** Where accelerated tunnels enter AWS's network: a group of edge locations that prices go by. */
export interface AcceleratorEdge {
  readonly id: string;
  readonly name: string;
}

/** The groups of edge locations to which an edition prices accelerated data, each once. */
export function acceleratorEdges({ prices }: Edition): readonly AcceleratorEdge[] {
  const edges = new Map<string, AcceleratorEdge>();
  for (const { id, label } of prices) {
    if (!id.startsWith(PREFIX)) continue;
    // The last part of the id, and of the label: "…, Europe to the Middle East".
    const edge = id.slice(id.lastIndexOf('.') + 1);
    const [, name = edge] = /.* to (?:the )?(.+)$/.exec(label) ?? [];
    edges.set(edge, { id: edge, name });
  }
  return [...edges.values()];
}

/**
 * The group of source Regions of the premium, by a Region's id. Geography, not a price: a Region in a
 * country that the price list may set apart (South Korea, Indonesia, Thailand, Australia, New Zealand)
 * is in none, and GovCloud is in no published list of accelerated Regions.
 */
const GROUP_OF_REGION: readonly (readonly [pattern: RegExp, group: string])[] = [
  [/^(us-(east|west)|ca-(central|west))-\d$/, 'us-canada'],
  [/^eu-/, 'europe'],
  [/^ap-(east-[12]|northeast-[13]|southeast-[15])$/, 'asia-pacific'],
  [/^ap-south-/, 'india'],
  [/^af-south-1$/, 'south-africa'],
];

/** The id of the premium from a Region to edge locations; a Region without a group stands for itself. */
export function acceleratedPremiumId(region: string, edge: string): string {
  const group = GROUP_OF_REGION.find(([pattern]) => pattern.test(region))?.[1] ?? region;
  return `${PREFIX}${group}.${edge}`;
}
