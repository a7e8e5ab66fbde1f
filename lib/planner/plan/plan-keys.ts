/** A price's id has dots of its own, and is one key. */
const PRICE = /^prices\.(.+?)(?:\.(usd|discountFraction))?$/;

/** The keys of a path such as `workloads.0.out.flows` or `prices.dx.vif-hour.usd`, one after the other. */
export function planKeys(path: string): string[] {
  const price = PRICE.exec(path);
  if (price === null) return path.split('.');
  const [, id = '', field] = price;
  return ['prices', id, ...(field === undefined ? [] : [field])];
}
