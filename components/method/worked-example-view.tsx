import Link from 'next/link';
import { constantAddress, methodAddress } from '@/lib/views/page-address';
import type { WorkedExample } from '@/lib/views/worked-example';

const LINK = 'text-accent underline underline-offset-2 hover:no-underline';

function From({ from }: { from: WorkedExample['inputs'][number]['from'] }) {
  switch (from.kind) {
    case 'formula':
      return (
        <Link href={methodAddress(from.id)} prefetch={false} className={LINK}>
          {from.label}
        </Link>
      );
    case 'constant':
      // A plain link: only a page that is loaded anew marks the row it was opened at.
      return (
        <a href={constantAddress(from.id)} className={`${LINK} font-mono text-xs`}>
          {from.id}
        </a>
      );
    case 'given':
      return 'given in the plan';
    case 'assumed':
      return `assumed: ${from.reason}`;
  }
}

/** One figure of a plan with its numbers in the formula, and where each of them is from. */
export function WorkedExampleView({ example }: { example: WorkedExample }) {
  const { address, label, option, value, exact, substituted, inputs } = example;
  return (
    <article
      aria-label={`${label}, ${address}`}
      className="break-inside-avoid rounded-xl border border-line bg-surface shadow-card"
    >
      <header className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 px-4 pt-4 sm:px-5">
        <div className="min-w-0">
          <h3 className="font-medium">{label}</h3>
          <p className="mt-0.5 text-xs text-muted">
            {option && `${option} · `}
            <span className="font-mono">{address}</span>
          </p>
        </div>
        <p className="text-right">
          <span className="text-xl font-semibold tracking-tight">{value}</span>
          {exact && <span className="block text-xs text-muted">exactly {exact}</span>}
        </p>
      </header>
      {substituted && (
        <p className="mx-4 mt-3 rounded-lg bg-sunken px-3 py-2 font-mono text-compact leading-relaxed sm:mx-5">
          = {substituted}
        </p>
      )}
      <table className="mt-3 w-full text-left text-sm max-sm:block">
        <thead className="max-sm:sr-only">
          <tr className="text-xs text-muted">
            <th scope="col" className="w-[38%] py-1.5 pr-3 pl-5 font-medium">
              Input
            </th>
            <th scope="col" className="w-[17%] px-3 py-1.5 text-right font-medium">
              Value
            </th>
            <th scope="col" className="py-1.5 pr-5 pl-6 font-medium">
              From
            </th>
          </tr>
        </thead>
        <tbody className="max-sm:block">
          {inputs.map((input, at) => (
            <tr
              // biome-ignore lint/suspicious/noArrayIndexKey: two inputs may be the same figure
              key={at}
              className="border-t border-line align-top max-sm:grid max-sm:grid-cols-[minmax(0,1fr)_auto] max-sm:gap-x-4 max-sm:px-4 max-sm:py-2"
            >
              <th scope="row" className="py-2 pr-3 font-normal max-sm:p-0 sm:pl-5">
                {input.label}
                {input.name.toLowerCase() !== input.label.toLowerCase() && (
                  <span className="block text-xs text-muted">{input.name}</span>
                )}
              </th>
              <td className="py-2 text-right font-medium whitespace-nowrap max-sm:p-0 sm:px-3">
                {input.value}
              </td>
              <td className="py-2 text-muted max-sm:col-span-2 max-sm:mt-0.5 max-sm:p-0 sm:pr-5 sm:pl-6">
                <From from={input.from} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </article>
  );
}
