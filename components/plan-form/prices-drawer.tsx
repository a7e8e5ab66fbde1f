'use client';

import { SentenceView } from '@/components/figure/sentence-view';
import { Drawer } from '@/components/ui/drawer';
import { Row } from '@/components/ui/row';
import { formatFigure } from '@/lib/views/format-figure';
import type { PriceInUse } from '@/lib/views/prices-in-use';
import { ownPriceFields } from '@/lib/workspace/own-price-fields';
import { textOf } from '@/lib/workspace/workspace';
import { FieldList } from './field-list';
import { FieldsNote } from './fields-note';
import type { FormState } from './form-state';
import { priceRowId } from './reveal-field';

function PriceRow({ price, form }: { price: PriceInUse; form: FormState }) {
  const { id, label, listed } = price;
  const fields = ownPriceFields(id);
  const [own] = fields;
  const yours = textOf(form.workspace, own).trim();
  return (
    <Row
      id={priceRowId(id)}
      title={label}
      facts={[
        ...(yours === '' ? [] : [`Yours: ${yours}`]),
        'unit' in listed ? `Listed: ${formatFigure(listed)}` : 'Not priced',
      ]}
      note={<FieldsNote fields={fields} form={form} />}
    >
      <p className="text-xs text-muted">
        {'unit' in listed ? (
          <SentenceView sentence={['Listed: ', listed, `. Price id: ${id}`]} />
        ) : (
          `Not priced: ${listed.reason}. Price id: ${id}`
        )}
      </p>
      <FieldList fields={fields} form={form} />
    </Row>
  );
}

/** What the plan pays instead of AWS's list: a price of its own, or a discount, one by one. */
export function PricesDrawer({ title, form }: { title: string; form: FormState }) {
  const { prices, workspace } = form;
  const inUse = new Set(prices.map(({ id }) => id));
  const unused = Object.keys(workspace.input.prices ?? {}).filter((id) => !inUse.has(id));
  const fields = [...inUse, ...unused].flatMap(ownPriceFields);
  return (
    <Drawer title={title} note={<FieldsNote fields={fields} form={form} />}>
      <p className="text-xs leading-snug text-muted">
        Every price of AWS that an option pays here. Give yours, or what is taken off. A discount on
        all of them is under Conventions.
      </p>
      <div className="space-y-2">
        {prices.map((price) => (
          <PriceRow key={price.id} price={price} form={form} />
        ))}
        {unused.map((id) => (
          <Row
            key={id}
            id={priceRowId(id)}
            title={id}
            facts={['No option pays it now']}
            note={<FieldsNote fields={ownPriceFields(id)} form={form} />}
          >
            <FieldList fields={ownPriceFields(id)} form={form} />
          </Row>
        ))}
      </div>
    </Drawer>
  );
}
