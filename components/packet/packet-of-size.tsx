'use client';

import { useState } from 'react';
import { SentenceView } from '@/components/figure/sentence-view';
import { ToolForm } from '@/components/tool-form/tool-form';
import { type IsoDate, mtuAnswer } from '@/lib/planner';
import { sentenceText } from '@/lib/views/cell-text';
import { packetView } from '@/lib/views/packet-view';
import { MTU_CONTROLS } from '@/lib/workspace/mtu-controls';
import { MTU_FIELDS, type MtuField, readMtuQuestion } from '@/lib/workspace/mtu-question';
import { ByteStack } from './byte-stack';

const SIZE = MTU_CONTROLS.filter(({ field }) => field === 'packet');

interface PacketOfSizeProps {
  /** The tunnel, as the texts of the calculator. */
  tunnel: Partial<Readonly<Record<MtuField, string>>>;
  asOf: IsoDate;
}

/** One packet of a size that a slider sets, in a tunnel: what becomes of it, byte by byte. */
export function PacketOfSize({ tunnel, asOf }: PacketOfSizeProps) {
  const [packet, setPacket] = useState<string>(MTU_FIELDS.packet);
  const texts = { ...tunnel, packet };
  const reading = readMtuQuestion(texts);
  const view = reading.ok && packetView(mtuAnswer(reading.question, asOf), reading.question);
  return (
    <div className="grid gap-x-8 gap-y-4 @3xl:grid-cols-[16rem_minmax(0,1fr)] print:hidden">
      <ToolForm
        label="One packet"
        name="one"
        controls={SIZE}
        defaults={MTU_FIELDS}
        texts={texts}
        problems={reading.ok ? new Map() : reading.problems}
        onChange={(_, text) => setPacket(text)}
      />
      {view && (
        <div className="min-w-0 space-y-4">
          <ul className="max-w-prose space-y-1.5 text-sm">
            {view.fate.map((sentence) => (
              <li key={sentenceText(sentence)}>
                <SentenceView sentence={sentence} />
              </li>
            ))}
          </ul>
          {view.stack && <ByteStack parts={view.stack.parts} />}
        </div>
      )}
    </div>
  );
}
