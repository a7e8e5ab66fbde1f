'use client';

import { type KeyboardEvent, useId } from 'react';
import { GLYPH_GRID, glyphs } from '@/lib/views/scene/glyphs';
import type { Box, Scene, SceneText, SceneTone } from '@/lib/views/scene/scene';

interface SceneDrawingProps {
  scene: Scene;
  chosen: string | undefined;
  /** The part that the tab key reaches. */
  tabStop: string | undefined;
  labelOf: (id: string) => string;
  onChoose: (id: string) => void;
  onKeyDown: (event: KeyboardEvent<SVGSVGElement>) => void;
}

const FILL: Readonly<Record<SceneTone, string>> = {
  ink: 'fill-ink',
  muted: 'fill-muted',
  accent: 'fill-accent',
  warn: 'fill-warn',
  bad: 'fill-bad',
};
const STROKE: Readonly<Record<SceneTone, string>> = {
  ink: 'stroke-ink',
  muted: 'stroke-muted',
  accent: 'stroke-accent',
  warn: 'stroke-warn',
  bad: 'stroke-bad',
};

function Texts({ texts }: { texts: readonly SceneText[] }) {
  return texts.map(({ text, x, y, sizePx, anchor, weight, tone }) => (
    <text
      key={`${y}-${text}`}
      x={x}
      y={y}
      fontSize={sizePx}
      textAnchor={anchor}
      className={`${FILL[tone]} ${weight === 'semibold' ? 'font-semibold' : ''}`}
    >
      {text}
    </text>
  ));
}

function Rect({ box, radius, className }: { box: Box; radius: number; className: string }) {
  return <rect {...box} rx={radius} className={className} />;
}

/** A scene as SVG: draws what it says and decides nothing. */
export function SceneDrawing({
  scene,
  chosen,
  tabStop,
  labelOf,
  onChoose,
  onKeyDown,
}: SceneDrawingProps) {
  const titleId = useId();
  const summaryId = useId();
  const part = (id: string) => ({
    role: 'button',
    tabIndex: id === tabStop ? 0 : -1,
    'aria-label': labelOf(id),
    'aria-pressed': id === chosen,
    'data-part': id,
    onFocus: () => onChoose(id),
    onClick: () => onChoose(id),
  });
  return (
    // biome-ignore lint/a11y/useSemanticElements: no element of its own stands for a drawing whose parts can be chosen
    <svg
      width={scene.width}
      height={scene.height}
      viewBox={`0 0 ${scene.width} ${scene.height}`}
      role="group"
      aria-labelledby={titleId}
      aria-describedby={summaryId}
      className="mx-auto block h-auto max-w-full font-sans"
      fill="none"
      onKeyDown={onKeyDown}
    >
      <title id={titleId}>{scene.title}</title>
      <desc id={summaryId}>{scene.summary}</desc>
      {scene.groups.map(({ id, inner, box, texts }) => (
        <g key={id}>
          <Rect
            box={box}
            radius={10}
            className={`stroke-line ${inner ? 'fill-surface' : 'fill-sunken'}`}
          />
          <Texts texts={texts} />
        </g>
      ))}
      {scene.links.map(({ id, strands, tone, dashed, texts }) => (
        <g key={id} {...part(id)} className="group/part cursor-pointer outline-none">
          <path d={strands.join('')} className="stroke-transparent" strokeWidth={16} />
          <path
            d={strands.join('')}
            className={`${STROKE[tone]} group-hover/part:[stroke-width:2.5] group-focus-visible/part:[stroke-width:3.5] group-aria-pressed/part:[stroke-width:3]`}
            strokeWidth={1.5}
            strokeDasharray={dashed ? '5 4' : undefined}
          />
          <Texts texts={texts} />
        </g>
      ))}
      {scene.nodes.map(({ id, box, glyph, texts }) => (
        <g key={id} {...part(id)} className="group/part cursor-pointer outline-none">
          <Rect
            box={box}
            radius={8}
            className="fill-surface stroke-edge group-hover/part:stroke-accent group-focus-visible/part:stroke-accent group-focus-visible/part:[stroke-width:3] group-aria-pressed/part:stroke-accent group-aria-pressed/part:[stroke-width:2]"
          />
          <svg {...glyph.box} viewBox={`0 0 ${GLYPH_GRID} ${GLYPH_GRID}`} aria-hidden="true">
            <path
              d={glyphs[glyph.name]}
              className="stroke-accent"
              strokeWidth={1.5}
              strokeLinecap="round"
              strokeLinejoin="round"
            />
          </svg>
          <Texts texts={texts} />
        </g>
      ))}
    </svg>
  );
}
