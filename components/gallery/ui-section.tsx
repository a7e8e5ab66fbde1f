'use client';

import { useState } from 'react';
import { Badge, type Tone } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import { Card } from '@/components/ui/card';
import { Drawer } from '@/components/ui/drawer';
import { describedBy, FieldFrame } from '@/components/ui/field-frame';
import { SelectControl } from '@/components/ui/select-control';
import { TextControl } from '@/components/ui/text-control';
import { GallerySection } from './gallery-section';
import { Specimen } from './specimen';

const LOOKS = ['solid', 'outline', 'link'] as const;
const TONES: readonly Tone[] = ['good', 'bad', 'warn', 'accent', 'neutral'];
const CALLOUTS = ['info', 'warning', 'error'] as const;
const CHOICES = [
  { value: 'a', label: 'The first' },
  { value: 'b', label: 'The second' },
];

const FIELDS = [
  { id: 'gallery-empty', label: 'Empty: the value in use is grey', start: '' },
  {
    id: 'gallery-echo',
    label: 'Given: echo and reset',
    start: '20 TB',
    echo: 'Taken as 20,480 GB',
  },
  {
    id: 'gallery-error',
    label: 'Not understood',
    start: '4 GB/s',
    error: '“4 GB/s” does not fit. Accepted: a rate such as 4 Gbps.',
  },
] as const;

type SampleField = {
  readonly id: string;
  readonly label: string;
  readonly start: string;
  readonly echo?: string;
  readonly error?: string;
};

function TextSample({ id, label, start, echo, error }: SampleField) {
  const [text, setText] = useState(start);
  const invalid = error !== undefined;
  return (
    <FieldFrame
      id={id}
      label={label}
      help="One sentence on what the field means."
      {...(echo && { echo })}
      {...(error && { error })}
      onReset={start === '' ? undefined : () => setText('')}
    >
      <TextControl
        id={id}
        value={text}
        placeholder="10 TB"
        invalid={invalid}
        describedBy={describedBy(id, { error: invalid, echo: echo !== undefined })}
        onChange={setText}
      />
    </FieldFrame>
  );
}

/** What has no words of the domain. */
export function UiSection() {
  const [choice, setChoice] = useState('a');
  return (
    <GallerySection title="Controls and frames">
      <Specimen label="Button">
        <div className="flex flex-wrap items-center gap-3">
          {LOOKS.map((look) => (
            <Button key={look} look={look}>
              {look}
            </Button>
          ))}
          <Button look="outline" disabled>
            disabled
          </Button>
        </div>
      </Specimen>
      <Specimen label="Badge">
        <div className="flex flex-wrap gap-2">
          {TONES.map((tone) => (
            <Badge key={tone} tone={tone}>
              {tone}
            </Badge>
          ))}
          <Badge tone="good" glyph="check">
            with a glyph
          </Badge>
        </div>
      </Specimen>
      <Specimen label="Callout">
        <div className="max-w-prose space-y-2">
          {CALLOUTS.map((tone) => (
            <Callout key={tone} tone={tone}>
              Something of the kind “{tone}” is said here.
            </Callout>
          ))}
        </div>
      </Specimen>
      <Specimen label="FieldFrame with TextControl and SelectControl">
        <div className="grid gap-5 sm:grid-cols-2 lg:grid-cols-4">
          {FIELDS.map((field) => (
            <TextSample key={field.id} {...field} />
          ))}
          <FieldFrame id="gallery-choice" label="A choice" help="One sentence on what it means.">
            <SelectControl
              id="gallery-choice"
              value={choice}
              options={CHOICES}
              invalid={false}
              describedBy="gallery-choice-help"
              onChange={setChoice}
            />
          </FieldFrame>
          <FieldFrame
            id="gallery-unasked"
            label="Not asked"
            help="Other fields leave it no meaning: it keeps its text."
          >
            <TextControl
              id="gallery-unasked"
              value="4 Gbps"
              placeholder="4 Gbps"
              invalid={false}
              disabled
              describedBy="gallery-unasked-help"
              onChange={() => undefined}
            />
          </FieldFrame>
        </div>
      </Specimen>
      <Specimen label="Card with a lead and a Drawer">
        <Card id="gallery-card" title="Title of a card" lead="A lead says what stands below.">
          <Drawer title="A drawer" note={<Badge tone="neutral">2</Badge>}>
            <p className="text-sm">What it holds.</p>
          </Drawer>
        </Card>
      </Specimen>
    </GallerySection>
  );
}
