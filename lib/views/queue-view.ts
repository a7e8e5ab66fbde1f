import {
  ceilingReasons,
  type Figure,
  type QueueAnswer,
  type QueueBurst,
  type QueueQuestion,
  queueAnswer,
} from '../planner';
import { bareNumber } from '../planner/bare-number';
import { formatQuantity } from '../quantity/format-quantity';
import { axisFromZero } from './axis-from-zero';
import type { LinesChart } from './chart-model';
import { figureCell } from './figure-cell';
import { formatFigure } from './format-figure';
import type { Cell, Row, Sentence, Table } from './table';

export interface QueueView {
  readonly headline: Sentence;
  readonly sentences: readonly Sentence[];
  /** What each utilisation buys. */
  readonly ladder: Table;
  /** The waits over the utilisation. */
  readonly chart: LinesChart;
  /** What a burst does; undefined without one. */
  readonly burst: readonly Sentence[] | undefined;
  /** What the answer takes for granted, and why ceilings are where they are. */
  readonly granted: readonly Sentence[];
}

/** A share below it is said in words: it would be printed as 0. */
const LEAST_SHARE = 1e-12;
/** From here on a share is printed as 100 %. */
const PRINTED_AS_ALL = 0.99999;

function headlineOf({ inputs, waits }: QueueAnswer): Sentence {
  const { utilisation, percentile } = inputs;
  if (waits.kind === 'unstable') {
    return ['At ', utilisation, ' it is unstable: the queue grows without end.'];
  }
  return [
    'At ',
    utilisation,
    ' a packet waits ',
    waits.mean,
    ' on average; ',
    percentile,
    ...(bareNumber(waits.percentile) === 0
      ? [' do not wait at all.']
      : [' wait at most ', waits.percentile, '.']),
  ];
}

function budgetSentence({ inputs, largestUtilisation: most }: QueueAnswer): readonly Sentence[] {
  const { budget, percentile, utilisation } = inputs;
  if (!budget || !most) return [];
  if (bareNumber(most) >= PRINTED_AS_ALL) {
    return [[percentile, ' wait at most ', budget, ' until just below 100 %.']];
  }
  return [
    [
      percentile,
      ' wait at most ',
      budget,
      ' up to a utilisation of ',
      most,
      bareNumber(utilisation) > bareNumber(most) ? ': less than is asked.' : '.',
    ],
  ];
}

function sentencesOf(answer: QueueAnswer): readonly Sentence[] {
  const { waits, service, inputs } = answer;
  if (waits.kind === 'unstable') {
    return [
      [
        'As much arrives as leaves, or more: whatever the buffer, it fills, and packets are dropped. There is no wait to tell.',
      ],
      ...budgetSentence(answer),
    ];
  }
  const { overflow } = waits;
  return [
    ['Sending a mean packet takes ', service, ' more, however empty the line is.'],
    ...budgetSentence(answer),
    ...(overflow && inputs.buffer
      ? [
          [
            ...(bareNumber(overflow) < LEAST_SHARE
              ? [
                  'Fewer than one packet in 10¹² finds a buffer or bucket of ',
                  inputs.buffer,
                  ' full',
                ]
              : [
                  'A buffer or bucket of ',
                  inputs.buffer,
                  ' is full for ',
                  overflow,
                  ' of the packets',
                ]),
            ': that is what random arrivals alone would lose.',
          ],
        ]
      : []),
    ['A lower bound: real traffic comes in bursts, and waits longer.'],
  ];
}

function burstSentences(
  { peak, length, queue, drain, duration, lost }: QueueBurst,
  { lineRate, buffer }: QueueAnswer['inputs'],
): readonly Sentence[] {
  if (bareNumber(peak) <= bareNumber(lineRate)) {
    return [
      [
        'A burst of ',
        peak,
        ' is not above the ',
        lineRate,
        ' of the line: it queues nothing, however long it lasts, and no buffer ever fills.',
      ],
    ];
  }
  const head: Sentence = ['A burst of ', peak, ' for ', length, ' leaves ', queue, ' queued'];
  if (!buffer || !lost || duration === undefined || 'kind' in duration) {
    return [
      [...head, ' at its end, and its last packet waits ', drain, ' where there is room for all.'],
    ];
  }
  if (bareNumber(duration) >= bareNumber(length)) {
    return [
      [...head, ' at its end: it fits into ', buffer, ', which lasts ', duration, '.'],
      ['In a queue its last packet waits ', drain, '; behind a policer it does not wait.'],
    ];
  }
  return [
    [...head, ' at its end if there is room for it; but ', buffer, ' lasts ', duration, '.'],
    ['Then packets are dropped: ', lost, ' of what the burst sends is lost.'],
  ];
}

const words = (text: string): Cell => ({ kind: 'sentence', sentence: [text] });

/** None has the unit of those beside it: before most lines that is microseconds. */
const waitCell = (wait: Figure, note?: string): Cell =>
  bareNumber(wait) === 0 ? words('0 µs') : figureCell(wait, note);

function ladderTable({ ladder, inputs }: QueueAnswer): Table {
  const { percentile, budget, buffer } = inputs;
  const unstable = words('unstable');
  const rowOf = ({ utilisation, isAsked, waits }: QueueAnswer['ladder'][number]): Row => {
    const label = formatFigure(utilisation);
    const cells = (): readonly Cell[] => {
      if (waits.kind === 'unstable') return [unstable, unstable, ...(buffer ? [unstable] : [])];
      const isOver = budget && bareNumber(waits.percentile) > bareNumber(budget);
      const { overflow } = waits;
      return [
        waitCell(waits.mean),
        waitCell(waits.percentile, isOver ? 'over the budget' : undefined),
        ...(overflow
          ? [bareNumber(overflow) < LEAST_SHARE ? words('under 1 in 10¹²') : figureCell(overflow)]
          : []),
      ];
    };
    return {
      id: `at-${bareNumber(utilisation)}`,
      label: isAsked ? `${label}, asked` : label,
      cells: cells(),
    };
  };
  return {
    id: 'queue-ladder',
    title: 'What each utilisation buys',
    corner: 'Utilisation',
    columns: [
      { id: 'mean', title: 'Mean wait' },
      { id: 'percentile', title: `${formatFigure(percentile)} wait at most` },
      ...(buffer ? [{ id: 'overflow', title: 'Find the buffer full' }] : []),
    ],
    groups: [{ id: 'rungs', title: 'Random arrivals', rows: ladder.map(rowOf) }],
  };
}

function chartOf({ curve, waits, inputs }: QueueAnswer): LinesChart {
  const { utilisation, percentile } = inputs;
  const share = formatFigure(percentile);
  const end = curve.percentile.points.at(-1);
  const asked = formatFigure(utilisation);
  const highest = Math.max(
    ...[curve.mean, curve.percentile].flatMap(({ points }) => points.map(({ y }) => y)),
  );
  return {
    kind: 'lines',
    id: 'queue-curve',
    title: 'Where the wait bends',
    summary: `Waits stay short while a line fills and then rise steeply: when it is ${formatQuantity(end?.x ?? 0, 'fraction')} full, ${share} of the packets wait at most ${formatQuantity(end?.y ?? 0, 'ms')}.${waits.kind === 'unstable' ? ` ${asked} lies beyond: there is no wait to draw.` : ''}`,
    x: axisFromZero(curve.mean.xLabel, end?.x ?? 1, 'exactly', (value) =>
      formatQuantity(value, 'fraction'),
    ),
    y: axisFromZero('Wait', highest, 'round', (value) =>
      value === 0 ? '0' : formatQuantity(value, 'ms'),
    ),
    series: [
      { id: 'percentile', label: `${share} wait at most`, points: curve.percentile.points },
      { id: 'mean', label: 'Mean wait', points: curve.mean.points },
    ],
    ...(waits.kind === 'waits' && {
      marker: { x: bareNumber(utilisation), label: `asked: ${asked}` },
    }),
  };
}

function grantedOf(): readonly Sentence[] {
  const { shaped, policed, fuller, peakOverMean, beforeFailure } = ceilingReasons();
  return [
    [
      'Packets arrive at random, each by itself. Real traffic comes in bursts at every time scale (Leland and others 1994), so that these waits are a lower bound.',
    ],
    [
      'A plan fills links up to ',
      shaped,
      ' unless told, but not because packets wait: at ',
      fuller.lineRate,
      ' and ',
      fuller.utilisation,
      ' full, those of the simple IMIX wait ',
      fuller.mean,
      ' on average.',
    ],
    [
      'It is for the bursts that five-minute means hide: at ',
      shaped,
      ' a peak of ',
      peakOverMean.shaped,
      ' times the mean fills the line, and what is above it queues. Operators upgrade at about that mean (NANOG).',
    ],
    [
      'A hosted connection is policed: what is above its rate is dropped, not queued. Hence ',
      policed,
      ' there, an assumption: room for peaks of ',
      peakOverMean.policed,
      ' times the mean.',
    ],
    [
      'TCP takes a drop for congestion and slows down: a line that drops now and then carries less than one that is not quite full.',
    ],
    [
      'And for what a failure adds: of two links that share a load, each may carry ',
      beforeFailure,
      ' before, so that one alone is at the ceiling after.',
    ],
    [
      'A burst is even, and finds an empty queue or a full bucket; its senders do not slow down. What else arrives then is part of it.',
    ],
  ];
}

/** What a utilisation buys in delay and loss, in words, as steps and drawn. */
export function queueView(question: QueueQuestion): QueueView {
  const answer = queueAnswer(question);
  return {
    headline: headlineOf(answer),
    sentences: sentencesOf(answer),
    ladder: ladderTable(answer),
    chart: chartOf(answer),
    burst: answer.burst && burstSentences(answer.burst, answer.inputs),
    granted: grantedOf(),
  };
}
