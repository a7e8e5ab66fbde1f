import Link from 'next/link';
import type { ReactNode } from 'react';
import { Glyph } from '@/components/ui/glyph';
import { OutwardLink } from '@/components/ui/outward-link';
import type { FormulaName, MethodPage } from '@/lib/views/method-page';
import { methodAddress } from '@/lib/views/page-address';
import { ExpressionView } from './expression-view';
import { WorkedExampleView } from './worked-example-view';

const LINK = 'text-accent underline underline-offset-2 hover:no-underline';

function FormulaLink({ name }: { name: FormulaName }) {
  return (
    <Link href={methodAddress(name.id)} prefetch={false} className={LINK}>
      {name.label}
    </Link>
  );
}

function Aside({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="border-t border-line pt-4">
      <h2 className="text-sm font-semibold">{title}</h2>
      <div className="mt-2 text-sm leading-relaxed text-muted">{children}</div>
    </section>
  );
}

/** Whether there are examples, in a sentence. */
function ExampleLead({ page: { figures, examples } }: { page: MethodPage }) {
  if (figures === 0) {
    return 'The seed plan does not need this formula: another demand, gateway or kind of flow does.';
  }
  if (figures === 1) return 'The seed plan has one figure that it makes.';
  return figures === examples.length
    ? `The seed plan has ${figures} figures that it makes.`
    : `The seed plan has ${figures} figures that it makes, such as these.`;
}

function Neighbour({ name, side }: { name: FormulaName; side: 'before' | 'after' }) {
  return (
    <Link
      href={methodAddress(name.id)}
      prefetch={false}
      className={`group min-w-0 text-sm ${side === 'after' ? 'ml-auto text-right' : ''}`}
    >
      <span className="block text-xs text-muted">{side === 'before' ? 'Before' : 'Next'}</span>
      <span className="text-accent group-hover:underline">{name.label}</span>
    </Link>
  );
}

/** Everything about one formula: what it says, an example, its limits and on whose word it stands. */
export function MethodArticle({ page }: { page: MethodPage }) {
  const { id, label, output, topic, telling, isProcedure, inputs, limits, sources } = page;
  const { examples, takenBy, before, after } = page;
  return (
    <>
      <nav aria-label="Where this is" className="text-sm text-muted">
        <ol className="flex flex-wrap items-center gap-1.5">
          <li>
            <Link href="/method" className="hover:text-accent hover:underline">
              Method
            </Link>
          </li>
          <li className="flex items-center gap-1.5">
            <Glyph name="chevron" className="size-3" />
            <Link href={`/method#${topic.id}`} className="hover:text-accent hover:underline">
              {topic.title}
            </Link>
          </li>
        </ol>
      </nav>
      <header className="mt-4">
        <h1 className="text-title font-semibold tracking-tight">{label}</h1>
        <p className="mt-2 font-mono text-sm text-muted">{id}</p>
      </header>

      <div className="mt-8 gap-x-14 lg:grid lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="min-w-0 space-y-10">
          <section aria-label={isProcedure ? 'Procedure' : 'Formula'}>
            <ExpressionView telling={telling} isProcedure={isProcedure} />
            <dl className="mt-6 grid max-w-measure grid-cols-[auto_minmax(0,1fr)] gap-x-8 gap-y-1.5 text-sm">
              {inputs.map(({ name, kind }) => (
                <div key={name} className="contents">
                  <dt className="font-mono text-compact">{name}</dt>
                  <dd className="text-muted">{kind}</dd>
                </div>
              ))}
              <div className="contents">
                <dt className="mt-1.5 font-medium">Result</dt>
                <dd className="mt-1.5 font-medium">{output}</dd>
              </div>
            </dl>
          </section>

          <section aria-labelledby="example">
            <h2 id="example" className="text-lg font-semibold tracking-tight">
              Worked example
            </h2>
            <p className="mt-1 text-sm text-muted">
              <ExampleLead page={page} />
            </p>
            <div className="mt-4 space-y-4">
              {examples.map((example) => (
                <WorkedExampleView key={example.address} example={example} />
              ))}
            </div>
          </section>
        </div>

        <div className="mt-10 space-y-6 lg:mt-0">
          <Aside title="Limits of validity">
            {limits.length === 0 ? (
              <p>None beyond those of its inputs.</p>
            ) : (
              <ul className="space-y-2">
                {limits.map((limit) => (
                  <li key={limit}>{limit}</li>
                ))}
              </ul>
            )}
          </Aside>
          <Aside title={sources.length === 1 ? 'Source' : 'Sources'}>
            <ul className="space-y-2.5">
              {sources.map((source) => (
                <li key={source.id}>
                  <OutwardLink href={source.url}>{source.title}</OutwardLink>
                  {source.note && <p className="text-xs">{source.note}</p>}
                </li>
              ))}
            </ul>
          </Aside>
          {takenBy.length > 0 && (
            <Aside title="In the seed plan its result goes into">
              <ul className="space-y-1">
                {takenBy.map((name) => (
                  <li key={name.id}>
                    <FormulaLink name={name} />
                  </li>
                ))}
              </ul>
            </Aside>
          )}
        </div>
      </div>

      <nav
        aria-label="Formulas before and after"
        className="print-hidden mt-14 flex justify-between gap-8 border-t border-line pt-5"
      >
        {before && <Neighbour name={before} side="before" />}
        {after && <Neighbour name={after} side="after" />}
      </nav>
    </>
  );
}
