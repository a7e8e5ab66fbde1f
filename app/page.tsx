import Link from 'next/link';
import { SeedAnswer } from '@/components/site/seed-answer';
import { Glyph } from '@/components/ui/glyph';
import { exampleAddress, examples, seedExample } from '@/lib/workspace/examples';

const QUESTIONS = [
  {
    title: 'What does each way carry?',
    text: 'A VPN with ECMP is counted tunnel by tunnel: bandwidth, packet rate, how flows hash, and the spares for a tunnel that AWS replaces. A Direct Connect port is counted at your packet size.',
  },
  {
    title: 'What does it cost a month?',
    text: 'Every line with its quantity, rate and payer. What AWS bills stands apart from what others bill, and a price that nobody publishes stays open instead of becoming zero.',
  },
  {
    title: 'Why this number?',
    text: 'Each figure opens to its formula, the values in it, and the page and date that it was read from, all the way down.',
  },
] as const;

const TENETS = [
  'No account and no tracking. What you type is computed in your browser and sent nowhere.',
  'Every number answers “why”: formula, inputs, source, date.',
  'Infeasible, unknown and not priced are answers. Zero never stands in for them.',
  'What is sold as “up to” stays “up to”, and a model says what it leaves out.',
  'The same plan, prices and model version give the same figures on every machine, every day.',
] as const;

export default function HomePage() {
  return (
    <main id="content" className="mx-auto max-w-6xl px-4 pt-14 pb-20 sm:px-6 sm:pt-20">
      <div className="grid items-center gap-10 lg:grid-cols-[minmax(0,1fr)_25rem]">
        <div>
          <h1 className="max-w-[20ch] text-display font-semibold tracking-tight">
            VPN or Direct Connect, with the working shown
          </h1>
          <p className="mt-5 max-w-[58ch] text-lg leading-relaxed text-muted">
            Trunkline takes one site’s demand towards AWS and computes, for nine ways of connecting
            and for designs of your own, what each carries, what is left when a part fails, and what
            it costs.
          </p>
          <Link
            href="/plan"
            className="mt-8 inline-flex items-center gap-2 rounded-md bg-accent px-4 py-2.5 font-medium text-on-accent hover:opacity-90"
          >
            Open the seed plan
            <Glyph name="arrow" />
          </Link>
          <p className="mt-2.5 text-sm text-muted">
            4 Gbps and 20 TB a month out of us-east-1. Change it into yours.
          </p>
        </div>
        <SeedAnswer input={seedExample.input} />
      </div>

      <section aria-labelledby="examples" className="mt-16 border-t border-line pt-8">
        <h2 id="examples" className="font-semibold tracking-tight">
          Start from a case
        </h2>
        <ul className="mt-5 grid gap-x-10 gap-y-6 sm:grid-cols-2 lg:grid-cols-3">
          {examples.map((example) => (
            <li key={example.id}>
              <Link
                href={exampleAddress(example)}
                className="font-medium text-accent underline underline-offset-2 hover:no-underline"
              >
                {example.name}
              </Link>
              <p className="mt-1 text-sm leading-relaxed text-muted">{example.lead}</p>
            </li>
          ))}
        </ul>
      </section>

      <section
        aria-label="What it answers"
        className="mt-16 grid gap-x-10 gap-y-8 border-t border-line pt-8 md:grid-cols-3"
      >
        {QUESTIONS.map(({ title, text }) => (
          <div key={title}>
            <h2 className="font-semibold tracking-tight">{title}</h2>
            <p className="mt-2 text-sm leading-relaxed text-muted">{text}</p>
          </div>
        ))}
      </section>

      <section aria-labelledby="tenets" className="mt-14 border-t border-line pt-8">
        <h2 id="tenets" className="font-semibold tracking-tight">
          What it holds itself to
        </h2>
        <ul className="mt-4 space-y-2.5 text-sm">
          {TENETS.map((tenet) => (
            <li key={tenet} className="flex gap-2.5">
              <Glyph name="check" className="mt-0.5 size-4 text-accent" />
              <span className="min-w-0 max-w-[70ch]">{tenet}</span>
            </li>
          ))}
        </ul>
      </section>
      <p className="mt-14 text-xs text-muted">
        Not an AWS product. Verify prices and limits in the AWS console before you order.
      </p>
    </main>
  );
}
