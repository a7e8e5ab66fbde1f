import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import type { EditionInUse } from './use-edition';

interface EditionNoticeProps {
  /** The edition that the plan asks for. */
  id: string;
  inUse: EditionInUse;
}

/** Says that figures are of other prices than those that the plan, or its link, asks for. */
export function EditionNotice({ id, inUse }: EditionNoticeProps) {
  if (inUse.status !== 'failed') return null;
  return (
    <div className="mb-3">
      <Callout tone="error">
        There are no prices of {id} here, or they could not be read: figures are of{' '}
        {inUse.edition.id}.{' '}
        <Button look="link" onClick={inUse.retry}>
          Try again
        </Button>
      </Callout>
    </div>
  );
}
