import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import type { PlanInput } from '@/lib/planner';
import type { LinkNotice as Notice } from './use-plan-link';

interface LinkNoticeProps {
  notice: Notice | undefined;
  onOpen: (input: PlanInput) => void;
  onDismiss: () => void;
}

/** What was wrong with the link, and what could be read of it: opened only when it is asked for. */
export function LinkNotice({ notice, onOpen, onDismiss }: LinkNoticeProps) {
  if (notice === undefined) return null;
  const { tone, text, salvage } = notice;
  return (
    <div className="mb-3 print:hidden">
      <Callout tone={tone}>
        <p className="wrap-anywhere">{text}</p>
        {tone === 'error' && (
          <p className="mt-1 wrap-anywhere">
            {salvage === undefined
              ? 'Nothing of it could be read. The plan below is not the one of the link.'
              : 'The plan below is not the one of the link. A part of that could be read, which may lack anything.'}
            {salvage && salvage.lost.length > 0 && ` Left out: ${salvage.lost.join(', ')}.`}
          </p>
        )}
        <p className="mt-1.5 flex flex-wrap gap-x-4">
          {salvage && (
            <Button look="link" className="min-h-6" onClick={() => onOpen(salvage.input)}>
              Open what could be read
            </Button>
          )}
          <Button look="link" className="min-h-6" onClick={onDismiss}>
            Dismiss
          </Button>
        </p>
      </Callout>
    </div>
  );
}
