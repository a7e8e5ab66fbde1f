import { pricedBy } from '@/lib/workspace/own-price-fields';

/** Id of the control that edits a path of the plan. */
export const fieldId = (path: string): string => `field-${path.replaceAll('.', '-')}`;

/** Id of the row that a list of the plan has at an index. */
export const rowId = (list: string, index: number): string =>
  `row-${list.replaceAll('.', '-')}-${index}`;

/** Id of the row of a price of AWS. */
export const priceRowId = (id: string): string => `row-prices-${id.replaceAll('.', '-')}`;

/** The rows around a field, the outer one first. */
function rowsAround(path: string): HTMLElement[] {
  const priced = pricedBy(path);
  if (priced !== undefined) return [document.getElementById(priceRowId(priced)) ?? []].flat();
  const [, rows, row, links, link] =
    /^(workloads|designs)\.(\d+)(?:\.(directConnect|vpn)\.(\d+))?\./.exec(path) ?? [];
  if (rows === undefined) return [];
  const ids = [rowId(rows, Number(row))];
  if (links !== undefined) ids.push(rowId(`${rows}.${row}.${links}`, Number(link)));
  return ids.flatMap((id) => document.getElementById(id) ?? []);
}

/** A row that was opened, or added, has its fields after a frame or two. */
const MOST_FRAMES = 20;

function openAround(element: HTMLElement): void {
  for (
    let around = element.closest('details');
    around !== null;
    around = around.parentElement?.closest('details') ?? null
  ) {
    around.open = true;
  }
}

/** Opens the drawer and the row that a field is in, brings it into view, puts the keyboard there. */
export function revealField(path: string, framesLeft = MOST_FRAMES): void {
  const control = document.getElementById(fieldId(path));
  if (control !== null) {
    openAround(control);
    control.scrollIntoView({ block: 'center' });
    control.focus({ preventScroll: true });
    return;
  }
  rowsAround(path).forEach(openAround);
  if (framesLeft > 0) requestAnimationFrame(() => revealField(path, framesLeft - 1));
}

/** Puts the keyboard on the heading of a row once it is there, else on what stands for the list. */
export function revealRow(list: string, index: number, insteadId: string): void {
  requestAnimationFrame(() => {
    const row = document.getElementById(rowId(list, index));
    const target = row?.querySelector('summary') ?? document.getElementById(insteadId);
    target?.focus();
  });
}
