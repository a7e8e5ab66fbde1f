import { FigureValue } from '@/components/figure/figure-value';
import type { PacketView, StackPart } from '@/lib/views/packet-view';

const FILLS: Readonly<Record<StackPart['kind'], string>> = {
  header: 'bg-(--series-1)',
  crypto: 'bg-(--series-2)',
  inner: 'bg-(--series-3)',
  padding: 'bg-(--series-4)',
};

/** The parts of one packet on the wire to scale, and the same as a list. */
export function ByteStack({ parts }: Pick<NonNullable<PacketView['stack']>, 'parts'>) {
  return (
    <>
      <div aria-hidden="true" className="flex h-10 overflow-hidden rounded-md">
        {parts.map(({ id, kind, width }) => (
          <div
            key={id}
            style={{ width }}
            className={`min-w-[3px] shrink border-r border-surface last:border-r-0 ${FILLS[kind]}`}
          />
        ))}
      </div>
      <dl className="mt-4 grid gap-x-6 gap-y-1.5 text-sm sm:grid-cols-2">
        {parts.map(({ id, label, bytes, kind }) => (
          <div key={id} className="flex items-center gap-2">
            <span aria-hidden="true" className={`size-3 shrink-0 rounded-sm ${FILLS[kind]}`} />
            <dt className="min-w-0 flex-1 text-muted">{label}</dt>
            <dd>
              <FigureValue figure={bytes} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
