import type { Topology } from '../../planner';
import type { Point } from './route';
import type { Box, SceneText } from './scene';
import type { Line } from './text-block';

/** The words on a link: beside it, above it or below it. */
interface Label {
  readonly lines: readonly Line[];
  readonly x: number;
  /** Upper edge of the first line. */
  readonly y: number;
  readonly anchor: SceneText['anchor'];
}

export interface Way {
  readonly points: readonly Point[];
  readonly label: Label;
}

export interface GroupPlace {
  readonly box: Box;
  /** Where its name begins: no link passes there. */
  readonly titleX: number;
}

/** Places of the parts of a topology by id, for one shape of the room that there is. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly boxes: ReadonlyMap<string, Box>;
  readonly groups: ReadonlyMap<string, GroupPlace>;
  readonly ways: ReadonlyMap<string, Way>;
}

/** Between strands of a bundle, and how many it shows at most. */
export const STRAND_GAP = 5;
export const MOST_STRANDS = 3;
/** Around a drawing, for the stroke of what stands at its edge. */
export const EDGE = 2;
/** Above what is in a group, for its name; the name's upper edge is at `TITLE_TOP`. */
export const TITLE = 26;
export const TITLE_TOP = 7;
export const INNER_TITLE = 19;
export const INNER_TITLE_TOP = 3;
/** Below what is in a group. */
export const BELOW = 10;
export const INNER_BELOW = 6;
/** Room for a link without words. */
export const BARE = 24;
/** Above and below words between two boxes. */
export const SAY = 6;

export const right = ({ x, width }: Box) => x + width;
export const bottom = ({ y, height }: Box) => y + height;

/** Locations of a topology by their number, from 1. */
export function locationsOf({ groups }: Topology): readonly number[] {
  return groups.filter(({ kind }) => kind === 'direct-connect-location').map((_, at) => at + 1);
}

export const hasNode = ({ nodes }: Topology, id: string) => nodes.some((node) => node.id === id);

/** A place that the layout has set before. */
export function placed<T>(places: ReadonlyMap<string, T>, id: string): T {
  const place = places.get(id);
  if (place === undefined) throw new Error(`the layout has no place for ${id}`);
  return place;
}
