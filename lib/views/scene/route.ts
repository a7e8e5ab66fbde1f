/** A corner of a way, in pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

const CORNER = 8;

/** From one point to the next: along which axis, and which way. */
function heading(from: Point, to: Point): Point {
  return { x: Math.sign(to.x - from.x), y: Math.sign(to.y - from.y) };
}

/** The same way, so far to its left: where it turns, strands stay side by side and never cross. */
function beside(points: readonly Point[], distance: number): readonly Point[] {
  return points.map((point, at) => {
    const before = points[at - 1];
    const after = points[at + 1];
    const headings = [
      ...(before ? [heading(before, point)] : []),
      ...(after ? [heading(point, after)] : []),
    ];
    const normals = headings.map(({ x, y }) => ({ x: y, y: -x }));
    const [a = { x: 0, y: 0 }, b = a] = normals;
    const same = a.x === b.x && a.y === b.y;
    return {
      x: point.x + distance * (same ? a.x : a.x + b.x),
      y: point.y + distance * (same ? a.y : a.y + b.y),
    };
  });
}

/** A way of straight lines as SVG path data, its corners rounded. */
function pathData(points: readonly Point[]): string {
  return points
    .map((point, at) => {
      const before = points[at - 1];
      const after = points[at + 1];
      if (before === undefined) return `M${point.x} ${point.y}`;
      if (after === undefined) return `L${point.x} ${point.y}`;
      const into = heading(before, point);
      const out = heading(point, after);
      const room = Math.min(
        CORNER,
        Math.hypot(point.x - before.x, point.y - before.y) / 2,
        Math.hypot(after.x - point.x, after.y - point.y) / 2,
      );
      const start = `${point.x - into.x * room} ${point.y - into.y * room}`;
      const end = `${point.x + out.x * room} ${point.y + out.y * room}`;
      return `L${start}Q${point.x} ${point.y} ${end}`;
    })
    .join('');
}

/** As many strands of a way as a bundle shows, side by side around it. */
export function strandsOf(points: readonly Point[], strands: number, gapPx: number): string[] {
  return Array.from({ length: strands }, (_, at) =>
    pathData(beside(points, (at - (strands - 1) / 2) * gapPx)),
  );
}
