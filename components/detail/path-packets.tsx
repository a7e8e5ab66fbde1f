'use client';

import Link from 'next/link';
import { useMemo } from 'react';
import { FigureValue } from '@/components/figure/figure-value';
import { SentenceView } from '@/components/figure/sentence-view';
import { PacketOfSize } from '@/components/packet/packet-of-size';
import { TableView } from '@/components/table-view/table-view';
import { Gauge } from '@/components/ui/gauge';
import { toolFragment } from '@/lib/plan-url/tool-address';
import type { Built, OptionAssessment, Plan } from '@/lib/planner';
import { sentenceText } from '@/lib/views/cell-text';
import { type PathGauges, pathPackets } from '@/lib/views/path-packets';
import { MTU_FIELDS } from '@/lib/workspace/mtu-question';

function Gauges({ path }: { path: PathGauges }) {
  const { title, gauges, summary } = path;
  return (
    <div className="min-w-0">
      <p className="text-sm font-medium">{title}</p>
      <ul className="mt-2 space-y-2">
        {gauges.map(({ id, label, mtu, width, isNarrowest }) => (
          <Gauge
            key={id}
            label={label}
            mark={isNarrowest ? 'sets the path MTU' : undefined}
            value={<FigureValue figure={mtu} />}
            width={width}
          />
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
export function PathPackets({
  option,
  built,
  plan,
}: {
  option: OptionAssessment;
  built: Built;
  plan: Plan;
}) {
  const { paths, consequences, impact, tunnel } = useMemo(
    () => pathPackets(built, plan, option),
    [built, plan, option],
  );
  return (
    <div className="space-y-4">
      <div className={`grid gap-6 ${paths.length > 1 ? '@3xl:grid-cols-2' : ''}`}>
        {paths.map((path) => (
          <Gauges key={path.id} path={path} />
        ))}
      </div>
      {consequences.length > 0 && (
        <dl className="grid max-w-3xl gap-x-6 text-sm @xl:grid-cols-[10rem_minmax(0,1fr)]">
          {consequences.map(({ title, sentence }) => (
            <div
              key={title}
              className="border-t border-line py-2 @xl:col-span-2 @xl:grid @xl:grid-cols-subgrid"
            >
              <dt className="font-medium">{title}</dt>
              <dd className="max-w-prose text-muted [&_.figure-value]:text-ink">
                <SentenceView sentence={sentence} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {tunnel && <PacketOfSize tunnel={tunnel} asOf={plan.edition} />}
      {impact && (
        <div>
          <p className="max-w-prose text-sm">
            <SentenceView sentence={impact.lead} />
          </p>
          <TableView table={impact.table} align="right" />
        </div>
      )}
      {tunnel && (
        <p className="text-sm print:hidden">
          <Link
            href={`/tools/mtu${toolFragment(MTU_FIELDS, tunnel)}`}
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
