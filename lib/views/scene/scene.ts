import type { Table } from '../table';
import type { GlyphName } from './glyphs';

/** Place and extent in CSS pixels at 100 %, from the upper left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What a colour says; every renderer has one for each, and never says it by colour alone. */
export type SceneTone = 'ink' | 'muted' | 'accent' | 'warn' | 'bad';

/** One line of text; `y` is its baseline. */
export interface SceneText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly sizePx: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly weight: 'regular' | 'semibold';
  readonly tone: SceneTone;
}

/** What stands in one building or on one side, drawn behind its nodes. */
export interface SceneGroup {
  readonly id: string;
  /** Whether it lies inside another one. */
  readonly inner: boolean;
  readonly box: Box;
  readonly texts: readonly SceneText[];
}

export interface SceneNode {
  readonly id: string;
  readonly box: Box;
  readonly glyph: { readonly name: GlyphName; readonly box: Box };
  readonly texts: readonly SceneText[];
}

export interface SceneLink {
  readonly id: string;
  /** SVG path data of each strand: a bundle has several. */
  readonly strands: readonly string[];
  readonly tone: SceneTone;
  /** Standing by: carries nothing until something fails. */
  readonly dashed: boolean;
  readonly texts: readonly SceneText[];
}

/**
 * A topology laid out: a renderer draws the boxes of groups with their names, links, and nodes, in
 * this order, and decides nothing.
 */
export interface Scene {
  readonly id: string;
  readonly title: string;
  /** The path in words, for whoever does not see it. */
  readonly summary: string;
  readonly width: number;
  readonly height: number;
  readonly groups: readonly SceneGroup[];
  readonly links: readonly SceneLink[];
  readonly nodes: readonly SceneNode[];
  /** Ids of nodes and links in the order of the path. */
  readonly path: readonly string[];
  /** The same graph: a row a node, then a row a link, by their ids. */
  readonly table: Table;
}
