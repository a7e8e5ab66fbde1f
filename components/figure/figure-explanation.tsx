'use client';

import { Glyph } from '@/components/ui/glyph';
import { OutwardLink } from '@/components/ui/outward-link';
import type { Choice, Figure } from '@/lib/planner';
import { type Explanation, explain } from '@/lib/views/explanation';
import { formatNode } from '@/lib/views/format-node';
import { constantAddress, methodAddress } from '@/lib/views/page-address';

const ORIGIN_EDGES: Readonly<Record<Explanation['origin'], string>> = {
  given: 'border-accent',
  assumed: 'border-warn',
  catalogued: 'border-good',
  derived: 'border-edge',
};

function Heading({ children }: { children: string }) {
  return <h3 className="text-xs font-semibold text-muted">{children}</h3>;
}

function Formula({ formula }: { formula: NonNullable<Explanation['formula']> }) {
  return (
    <section className="space-y-2">
      <Heading>{formula.expression ? 'Formula' : 'Procedure'}</Heading>
      {formula.expression ? (
        <div className="rounded-lg bg-sunken p-3 font-mono text-compact leading-relaxed">
          <p>{formula.expression}</p>
          {formula.substituted && (
            <p className="mt-2 border-t border-line pt-2 text-muted">= {formula.substituted}</p>
          )}
        </div>
      ) : (
        <p className="rounded-lg bg-sunken p-3 text-sm">{formula.procedure}</p>
      )}
      {formula.limits.length > 0 && (
        <ul className="list-disc space-y-1 pl-5 text-sm text-muted">
          {formula.limits.map((limit) => (
            <li key={limit}>{limit}</li>
          ))}
        </ul>
      )}
      <p className="text-sm">
        <OutwardLink href={methodAddress(formula.id)}>About this formula</OutwardLink>
      </p>
    </section>
  );
}

function ConstantFacts({ constant }: { constant: NonNullable<Explanation['constant']> }) {
  const facts = [
    ['Holds for', constant.scope],
    ['Known to hold from', constant.validFrom],
    ['Read on', constant.retrieved],
    ['Confidence', constant.confidence],
    ...(constant.note ? [['Note', constant.note] as const] : []),
  ] as const;
  return (
    <section className="space-y-3 text-sm">
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1.5">
        {facts.map(([term, fact]) => (
          <div key={term} className="contents">
            <dt className="text-muted">{term}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
      <p>
        <OutwardLink href={constantAddress(constant.id)}>In the list of all sources</OutwardLink>
      </p>
    </section>
  );
}

interface FigureExplanationProps {
  node: Figure | Choice;
  titleId: string;
  onOpen: (node: Figure | Choice) => void;
}

/** One step of "why", with what the next steps start from. */
export function FigureExplanation({ node, titleId, onOpen }: FigureExplanationProps) {
  const { label, value, exact, origin, because, formula, constant, inputs, sources } =
    explain(node);
  return (
    <div className="space-y-5">
      <header>
        <h2 id={titleId} tabIndex={-1} className="text-sm font-medium text-muted">
          {label}
        </h2>
        <p className="mt-1 text-2xl font-semibold tracking-tight">{value}</p>
        {exact && <p className="mt-0.5 text-sm text-muted">Exactly {exact}</p>}
        <p className={`mt-3 border-l-2 pl-3 text-sm ${ORIGIN_EDGES[origin]}`}>{because}</p>
      </header>

      {formula && <Formula formula={formula} />}
      {constant && <ConstantFacts constant={constant} />}

      {inputs.length > 0 && (
        <section className="space-y-2">
          <Heading>Made from</Heading>
          <ul className="divide-y divide-line overflow-hidden rounded-lg border border-line">
            {inputs.map((input, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two inputs may be the same figure
              <li key={at}>
                <button
                  type="button"
                  onClick={() => onOpen(input.node)}
                  className="flex w-full items-center gap-3 px-3 py-2 text-left text-sm -outline-offset-2 hover:bg-sunken"
                >
                  <span className="min-w-0 flex-1">
                    <span className="block">{input.node.label}</span>
                    {input.name.toLowerCase() !== input.node.label.toLowerCase() && (
                      <span className="block text-xs text-muted">{input.name}</span>
                    )}
                  </span>
                  <span className="text-right font-medium">{formatNode(input.node)}</span>
                  <Glyph name="chevron" className="size-3.5 text-muted" />
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}

      {sources.length > 0 && (
        <section className="space-y-2">
          <Heading>{sources.length === 1 ? 'Source' : 'Sources'}</Heading>
          <ul className="space-y-2">
            {sources.map((source) => (
              <li key={source.id} className="text-sm">
                <OutwardLink href={source.url}>{source.title}</OutwardLink>
                {source.note && <p className="text-xs text-muted">{source.note}</p>}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
