'use client';

import { FigureValue } from '@/components/figure/figure-value';
import { SentenceView } from '@/components/figure/sentence-view';
import { Gauge } from '@/components/ui/gauge';
import type { Built } from '@/lib/planner';
import { bottlenecks } from '@/lib/views/bottleneck';

/** What limits an option each way: from what is sold to what is usable, the demand as a line. */
export function BottleneckView({ built }: { built: Built }) {
  return (
    <div className="grid gap-6 @3xl:grid-cols-2">
      {bottlenecks(built).map(({ id, title, steps, demandAt, summary }) => (
        <div key={id} className="min-w-0">
          <p className="text-sm font-medium">{title}</p>
          <ul className="mt-2 space-y-2">
            {steps.map((step) => (
              <Gauge
                key={step.id}
                label={step.label}
                mark={step.isBinding ? 'binds' : undefined}
                value={
                  <span className="shrink-0 text-right">
                    {step.load && (
                      <span className="mr-2 text-xs text-muted">
                        <FigureValue figure={step.load} /> taken
                      </span>
                    )}
                    <FigureValue figure={step.figure} />
                  </span>
                }
                width={step.width}
                isCut={step.isCut}
                lineAt={step.isOneLink ? undefined : demandAt}
              />
            ))}
          </ul>
          <p className="mt-3 text-sm">
            <SentenceView sentence={summary} />
          </p>
        </div>
      ))}
    </div>
  );
}
