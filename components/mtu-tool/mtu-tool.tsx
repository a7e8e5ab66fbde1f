'use client';

import { useEffect, useMemo, useState } from 'react';
import { ExplanationProvider } from '@/components/figure/explanation-provider';
import { SentenceView } from '@/components/figure/sentence-view';
import { TableView } from '@/components/table-view/table-view';
import { Callout } from '@/components/ui/callout';
import { Card } from '@/components/ui/card';
import { mtuFragment, readMtuAddress } from '@/lib/plan-url/mtu-address';
import type { IsoDate } from '@/lib/planner';
import { sentenceText } from '@/lib/views/cell-text';
import { mtuView } from '@/lib/views/mtu-view';
import { type MtuField, type MtuTexts, readMtuQuestion } from '@/lib/workspace/mtu-question';
import { ByteStack } from './byte-stack';
import { CommandList } from './command-list';
import { MtuForm } from './mtu-form';

const DEFAULTS = readMtuQuestion({});
const noField = () => undefined;

/**
 * The calculator: its state is its address, so that an answer can be sent.
 * @param asOf the day whose limits count; the prices of that day stay out of the page.
 */
export function MtuTool({ asOf }: { asOf: IsoDate }) {
  const [texts, setTexts] = useState<MtuTexts>({});
  const [ignored, setIgnored] = useState<readonly string[]>([]);
  const reading = useMemo(() => readMtuQuestion(texts), [texts]);
  // While a field holds what cannot be used, the answer stays that of the last texts that could.
  const [answered, setAnswered] = useState(DEFAULTS);
  const good = reading.ok ? reading : answered;
  const view = useMemo(() => (good.ok ? mtuView(good.question, asOf) : undefined), [good, asOf]);

  useEffect(() => {
    const open = () => {
      const address = readMtuAddress(window.location.hash);
      setTexts(address.texts);
      setIgnored(address.ignored);
      const opened = readMtuQuestion(address.texts);
      setAnswered(opened.ok ? opened : DEFAULTS);
    };
    open();
    window.addEventListener('hashchange', open);
    return () => window.removeEventListener('hashchange', open);
  }, []);

  function change(field: MtuField, text: string) {
    const next = { ...texts, [field]: text };
    if (reading.ok) setAnswered(reading);
    setTexts(next);
    const { pathname } = window.location;
    window.history.replaceState(window.history.state, '', `${pathname}${mtuFragment(next)}`);
  }

  return (
    <ExplanationProvider fieldLabel={noField} onChangeField={noField}>
      <div className="mt-8 grid items-start gap-6 lg:grid-cols-[20rem_minmax(0,1fr)] lg:grid-rows-[auto_1fr]">
        <div className="min-w-0 space-y-6 lg:col-start-2">
          {ignored.length > 0 && <Callout tone="warning">{ignored.join(' ')}</Callout>}
          {!reading.ok && (
            <Callout tone="warning">
              A field holds what cannot be used: the answer goes by the last value that could, or by
              the default where there was none.
            </Callout>
          )}
          {view && (
            <section
              aria-labelledby="mtu-answer"
              className="rounded-xl border border-line bg-surface p-5 shadow-card sm:p-7"
            >
              <h2
                id="mtu-answer"
                className="max-w-[38ch] text-[1.375rem] leading-tight font-semibold tracking-tight sm:text-[1.75rem]"
              >
                <SentenceView sentence={view.headline} />
              </h2>
              <ul className="mt-4 max-w-prose space-y-1.5 leading-relaxed text-muted">
                {view.fate.map((sentence) => (
                  <li key={sentenceText(sentence)} className="[&_.figure-value]:text-ink">
                    <SentenceView sentence={sentence} />
                  </li>
                ))}
              </ul>
              <p role="status" className="sr-only">
                {sentenceText(view.headline)}
              </p>
            </section>
          )}
        </div>
        <section
          aria-label="The tunnel"
          className="min-w-0 rounded-xl border border-line bg-surface p-4 shadow-card lg:col-start-1 lg:row-span-2 lg:row-start-1"
        >
          <MtuForm
            texts={texts}
            problems={reading.ok ? new Map() : reading.problems}
            onChange={change}
          />
        </section>
        {view && (
          <div className="min-w-0 space-y-6 lg:col-start-2">
            {view.stack && <ByteStack stack={view.stack} />}
            <Card
              id="mtu-impact"
              title={view.impact.title}
              lead="What a clamp is worth, for the one size and for the mix. Where nobody clamps, a gateway splits what does not fit, or drops it where DF is set."
            >
              <TableView table={view.impact} align="right" />
            </Card>
            {view.commands && <CommandList {...view.commands} />}
            <Card id="mtu-suites" title={view.suites.title}>
              <TableView table={view.suites} align="right" />
            </Card>
            <Card
              id="mtu-ports"
              title={view.ports.title}
              lead="Without a tunnel. A private-IP VPN over Direct Connect brings the largest packet of the tunnel back, and none of these sizes."
            >
              <TableView table={view.ports} align="right" />
            </Card>
          </div>
        )}
      </div>
    </ExplanationProvider>
  );
}
