import type { ReactNode } from 'react';

interface GaugeProps {
  label: ReactNode;
  /** What stands beside the label when this one matters most. */
  mark?: string | undefined;
  value: ReactNode;
  /** Of the whole, as a style's width. */
  width: string;
  /** The bar goes on beyond the scale. */
  isCut?: boolean;
  /** Where something else stands on the same scale, as a style's offset. */
  lineAt?: string | undefined;
}

/** A value with its name, and a bar of its length. */
export function Gauge({ label, mark, value, width, isCut, lineAt }: GaugeProps) {
  return (
    <li className="text-sm">
      <div className="flex items-baseline justify-between gap-3">
        <span className="min-w-0 text-muted">
          {label}
          {mark && (
            <>
              {' '}
              <span className="font-medium whitespace-nowrap text-ink">· {mark}</span>
            </>
          )}
        </span>
        {value}
      </div>
      <div aria-hidden="true" className="relative mt-1 h-2 rounded-full bg-sunken">
        <div
          style={{ width }}
          className={`h-full max-w-full ${isCut ? 'rounded-l-full mask-r-from-85%' : 'rounded-full'} ${mark ? 'bg-(--series-2)' : 'bg-(--series-1)'}`}
        />
        {lineAt && (
          <div
            style={{ left: lineAt }}
            className="absolute -inset-y-1 w-0.5 -translate-x-1/2 bg-ink"
          />
        )}
      </div>
    </li>
  );
}
