import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import { fieldName } from '@/lib/workspace/field-name';
import { fieldAt } from '@/lib/workspace/fields';

interface StaleNoticeProps {
  /** Fields whose text is not in the plan. */
  paths: readonly string[];
  onReveal: (path: string) => void;
}

function nameAt(path: string): string {
  const field = fieldAt(path);
  return field === undefined ? path : fieldName(field);
}

/** Says that the answer below is that of the last good values, and of which fields. */
export function StaleNotice({ paths, onReveal }: StaleNoticeProps) {
  if (paths.length === 0) return null;
  return (
    <div className="mb-3">
      <Callout tone="warning">
        <p>
          This answers for the last good value of{' '}
          {paths.map((path, at) => (
            <span key={path}>
              {at > 0 && ', '}
              <Button look="link" onClick={() => onReveal(path)}>
                {nameAt(path)}
              </Button>
            </span>
          ))}
          : what stands there now cannot be used.
        </p>
      </Callout>
    </div>
  );
}
