'use client';

import Link from 'next/link';
import { FigureValue } from '@/components/figure/figure-value';
import { SentenceView } from '@/components/figure/sentence-view';
import { mtuFragment } from '@/lib/plan-url/mtu-address';
import type { Built, Plan } from '@/lib/planner';
import { sentenceText } from '@/lib/views/cell-text';
import { type PathGauges, pathPackets } from '@/lib/views/path-packets';

function Gauges({ path }: { path: PathGauges }) {
  const { title, gauges, summary } = path;
  return (
    <div className="min-w-0">
      <p className="text-sm font-medium">{title}</p>
      <ul className="mt-2 space-y-2">
        {gauges.map(({ id, label, mtu, width, isNarrowest }) => (
          <li key={id} className="text-sm">
            <div className="flex items-baseline justify-between gap-3">
              <span className="min-w-0 text-muted">
                {label}
                {isNarrowest && <span className="font-medium text-ink"> · sets the path MTU</span>}
              </span>
              <FigureValue figure={mtu} />
            </div>
            <div aria-hidden="true" className="mt-1 h-2 overflow-hidden rounded-full bg-sunken">
              <div
                style={{ width }}
                className={`h-full rounded-full ${isNarrowest ? 'bg-(--series-2)' : 'bg-(--series-1)'}`}
              />
            </div>
          </li>
        ))}
      </ul>
      {summary.map((sentence) => (
        <p key={sentenceText(sentence)} className="mt-3 text-sm">
          <SentenceView sentence={sentence} />
        </p>
      ))}
    </div>
  );
}

/** What sets the size of packets on each path of an option, and what a failover does to them. */
export function PathPackets({ built, plan }: { built: Built; plan: Plan }) {
  const { paths, consequences, tunnel } = pathPackets(built, plan);
  return (
    <div className="space-y-4">
      <div className={`grid gap-6 ${paths.length > 1 ? '@3xl:grid-cols-2' : ''}`}>
        {paths.map((path) => (
          <Gauges key={path.id} path={path} />
        ))}
      </div>
      {consequences.length > 0 && (
        <ul className="max-w-prose list-disc space-y-1.5 pl-5 text-sm">
          {consequences.map((sentence) => (
            <li key={sentenceText(sentence)}>
              <SentenceView sentence={sentence} />
            </li>
          ))}
        </ul>
      )}
      {tunnel && (
        <p className="text-sm print:hidden">
          <Link
            href={`/tools/mtu${mtuFragment(tunnel)}`}
            className="text-accent underline underline-offset-2 hover:no-underline"
          >
            This tunnel in the calculator
          </Link>
          : other suites, one packet byte by byte, and the commands to set and to test it.
        </p>
      )}
    </div>
  );
}
