import { unitOfPrice } from '../planner';
import type { Field } from './field';
import { fraction, rateInUsd } from './quantity-fields';

/** What is paid instead of one price of AWS, by the price's id: another price, or less of the listed. */
export function ownPriceFields(id: string): readonly [price: Field, discount: Field] {
  return [
    rateInUsd(
      {
        path: `prices.${id}.usd`,
        topic: 'prices',
        label: 'Your price',
        help: 'Instead of the listed one. Marked as yours wherever it counts.',
        owner: id,
      },
      unitOfPrice(id) === 'USD/h' ? 'h' : 'GB',
    ),
    fraction({
      path: `prices.${id}.discountFraction`,
      topic: 'prices',
      label: 'Discount',
      help: 'Off the listed price.',
      owner: id,
    }),
  ];
}

const PATH = /^prices\.(.+)\.(?:usd|discountFraction)$/;

/** The price that a field of one's own prices is of. */
export function pricedBy(path: string): string | undefined {
  return PATH.exec(path)?.[1];
}
