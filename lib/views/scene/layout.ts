import type { Topology } from '../../planner';
import type { Point } from './route';
import type { Box } from './scene';

/** Where the words on a link stand: beside it, or above it. */
export interface LabelPlace {
  readonly x: number;
  /** Upper edge of the first line, or with `grows: 'up'` lower edge of the last. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly grows: 'down' | 'up';
  readonly width: number;
  readonly lines: number;
}

/** Places of the parts of a topology by id, for one shape of the room that there is. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly boxes: ReadonlyMap<string, Box>;
  readonly ways: ReadonlyMap<
    string,
    { readonly points: readonly Point[]; readonly label?: LabelPlace }
  >;
}

export const NODE = { width: 128, height: 74 } as const;
/** Between the edge of a group and what is in it; above, with room for its name. */
export const GROUP_PAD = { side: 14, top: 28, bottom: 12 } as const;
/** The VPC lies closer to what is in it. */
export const INNER_PAD = { side: 8, top: 20, bottom: 7 } as const;
export const LINE = 13;

export const right = ({ x, width }: Box) => x + width;
export const bottom = ({ y, height }: Box) => y + height;
export const middleX = ({ x, width }: Box) => x + width / 2;
export const middleY = ({ y, height }: Box) => y + height / 2;

/** Locations of a topology by their number, from 1. */
export function locationsOf({ groups }: Topology): readonly number[] {
  return groups.filter(({ kind }) => kind === 'direct-connect-location').map((_, at) => at + 1);
}

export const hasNode = ({ nodes }: Topology, id: string) => nodes.some((node) => node.id === id);
export const hasLink = ({ links }: Topology, id: string) => links.some((link) => link.id === id);

/** A place that the layout has set before. */
export function placed(boxes: ReadonlyMap<string, Box>, id: string): Box {
  const box = boxes.get(id);
  if (box === undefined) throw new Error(`the layout has no place for ${id}`);
  return box;
}
