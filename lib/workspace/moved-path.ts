/** The place of a path in a list: `workloads.3.out.flows` is at 3 of `workloads`. */
function placeIn(list: string, path: string): { place: number; rest: string } | undefined {
  if (!path.startsWith(`${list}.`)) return undefined;
  const [key = '', ...rest] = path.slice(list.length + 1).split('.');
  return { place: Number(key), rest: rest.map((part) => `.${part}`).join('') };
}

/** Where a path leads after an item was taken out of a list; nowhere if it led into that item. */
export function pathAfterRemoval(list: string, index: number, path: string): string | undefined {
  const at = placeIn(list, path);
  if (at === undefined || at.place < index) return path;
  return at.place === index ? undefined : `${list}.${at.place - 1}${at.rest}`;
}

/** Where a path leads after an item was put into a list at an index. */
export function pathAfterInsertion(list: string, index: number, path: string): string {
  const at = placeIn(list, path);
  return at === undefined || at.place < index ? path : `${list}.${at.place + 1}${at.rest}`;
}

/** The path that leads to the same thing in the copy of an item, if it leads into that item. */
export function pathInCopy(
  list: string,
  index: number,
  copy: number,
  path: string,
): string | undefined {
  const at = placeIn(list, path);
  return at?.place === index ? `${list}.${copy}${at.rest}` : undefined;
}
