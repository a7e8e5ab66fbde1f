import { describe, expect, it } from 'vitest';
import { currentEdition as edition } from '../editions/current-edition';
import { nameAt } from './name-at';
import { ownPriceFields, pricedBy } from './own-price-fields';
import { isChanged, openWorkspace, textOf, workspaceReducer } from './workspace';
import type { Workspace } from './workspace-state';

const ID = 'tgw.attachment-hour.us-east-1';
const [PRICE, DISCOUNT] = ownPriceFields(ID);
const edit = (workspace: Workspace, path: string, text: string) =>
  workspaceReducer(workspace, { type: 'edit', path, text, edition });
const opened = openWorkspace({ version: 1 });

describe('the fields of a price of one’s own', () => {
  it('put it into the plan under the id of the price, whatever dots that has', () => {
    const after = edit(opened, PRICE.path, '$0.04');
    expect(after.input.prices).toEqual({ [ID]: { usd: 0.04 } });
    expect(textOf(after, PRICE)).toBe('$0.04');
    expect(isChanged(after, PRICE)).toBe(true);
    expect(edit(opened, DISCOUNT.path, '12 %').input.prices).toEqual({
      [ID]: { discountFraction: 0.12 },
    });
  });

  it('leave nothing behind when they are emptied or reset', () => {
    const given = edit(opened, PRICE.path, '0.04');
    expect(edit(given, PRICE.path, '').input).toEqual({ version: 1 });
    const reset = workspaceReducer(given, { type: 'reset', path: PRICE.path, edition });
    expect(reset.input).toEqual({ version: 1 });
  });

  it('refuse a price beside a discount, keep what was typed, and take it once there is room', () => {
    const discounted = edit(opened, DISCOUNT.path, '10 %');
    const both = edit(discounted, PRICE.path, '0.04');
    expect(both.input.prices).toEqual({ [ID]: { discountFraction: 0.1 } });
    expect(both.problems[PRICE.path]?.accepted).toContain('no price beside a discount');
    expect(textOf(both, PRICE)).toBe('0.04');
    const other = edit(edit(opened, PRICE.path, '0.04'), DISCOUNT.path, '10 %');
    expect(other.problems[DISCOUNT.path]?.accepted).toContain('no discount beside a price');
    expect(edit(both, DISCOUNT.path, '').input.prices).toEqual({ [ID]: { usd: 0.04 } });
  });

  it('refuse what is no price: below zero, more than all, another unit', () => {
    for (const [field, text] of [
      [PRICE, '-1'],
      [PRICE, '5 EUR'],
      [PRICE, '20 USD/month'],
      [DISCOUNT, '101 %'],
    ] as const) {
      const { input, problems } = edit(opened, field.path, text);
      expect(input, text).toEqual({ version: 1 });
      expect(problems[field.path]?.given, text).toBe(text);
    }
  });

  it('take the unit of the price, and no other', () => {
    expect(edit(opened, PRICE.path, '0.04 USD/h').input.prices?.[ID]?.usd).toBe(0.04);
    expect(edit(opened, PRICE.path, '$0.04 per hour').input.prices?.[ID]?.usd).toBe(0.04);
    expect(edit(opened, PRICE.path, '0.04 USD/GB').problems[PRICE.path]?.accepted).toContain(
      'USD/h',
    );
    const [byVolume] = ownPriceFields('tgw.data-processing.us-east-1');
    expect(edit(opened, byVolume.path, '0.015 USD/GB').input.prices).toEqual({
      'tgw.data-processing.us-east-1': { usd: 0.015 },
    });
  });

  it('are named by the price that they are of', () => {
    expect(nameAt(PRICE.path)).toBe(`“Your price, ${ID}”`);
    expect(pricedBy(DISCOUNT.path)).toBe(ID);
    expect(pricedBy('prices')).toBeUndefined();
  });
});
