import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import { nameAt } from '@/lib/workspace/name-at';

interface StaleNoticeProps {
  /** Fields whose text is not in the plan. */
  paths: readonly string[];
  onReveal: (path: string) => void;
}

/** Says that what stands in fields is not in the plan, so neither in the answer nor in its link. */
export function StaleNotice({ paths, onReveal }: StaleNoticeProps) {
  if (paths.length === 0) return null;
  return (
    <div className="mb-3">
      <Callout tone="warning">
        <p>
          What stands in{' '}
          {paths.map((path, at) => (
            <span key={path}>
              {at > 0 && ', '}
              <Button look="link" onClick={() => onReveal(path)}>
                {nameAt(path)}
              </Button>
            </span>
          ))}{' '}
          cannot be used. The answer, the link and the files go by the last good value, or by the
          default where there was none.
        </p>
      </Callout>
    </div>
  );
}
