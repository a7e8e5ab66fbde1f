'use client';

import { useQuery } from '@tanstack/react-query';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import { describedBy, FieldFrame } from '@/components/ui/field-frame';
import { SelectControl } from '@/components/ui/select-control';
import { readEditionsIndex } from '@/lib/editions/editions-index';
import { fetchJson } from './fetch-json';
import type { EditionInUse } from './use-edition';

const ID = 'field-edition';

interface EditionPickerProps {
  /** The edition that the plan asks for. */
  id: string;
  inUse: EditionInUse;
  onChoose: (id: string) => void;
}

/** Which day's prices the plan is computed with. */
export function EditionPicker({ id, inUse, onChoose }: EditionPickerProps) {
  const index = useQuery({
    queryKey: ['editions'],
    queryFn: async () => readEditionsIndex(await fetchJson('/editions/index.json')),
  });
  const listed: readonly string[] = index.data?.editions.map((edition) => edition.id) ?? [];
  const options = listed.includes(id) ? listed : [id, ...listed];
  const hasFailed = inUse.status === 'failed';
  const label = (edition: string) =>
    edition === index.data?.current ? `${edition} · the newest` : edition;
  return (
    <div className="space-y-3">
      <FieldFrame
        id={ID}
        label="Price edition"
        error={hasFailed && <>Figures are of {inUse.edition.id}: see above the answer.</>}
        help="Prices and limits as they were read by that day. An edition is never changed afterwards."
      >
        <SelectControl
          id={ID}
          value={id}
          options={options.map((edition) => ({ value: edition, label: label(edition) }))}
          invalid={hasFailed}
          describedBy={describedBy(ID, { error: hasFailed, echo: false })}
          onChange={onChoose}
        />
      </FieldFrame>
      {index.isError && (
        <Callout tone="warning">
          The list of price editions could not be read.{' '}
          <Button look="link" onClick={() => void index.refetch()}>
            Try again
          </Button>
        </Callout>
      )}
      {inUse.status === 'loading' && (
        <Callout tone="info">
          Reading the prices of {id}. Until they are here, figures are of {inUse.edition.id}.
        </Callout>
      )}
    </div>
  );
}
