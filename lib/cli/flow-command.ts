import { currentEdition } from '../editions/current-edition';
import {
  type Figure,
  type FlowAnswer,
  type FlowConstraint,
  type FlowQuestion,
  flowAnswer,
  isUnknown,
} from '../planner';
import { bareNumber } from '../planner/bare-number';
import { sentenceText } from '../views/cell-text';
import { flowConstraintNames, windowWarning } from '../views/flow-view';
import { formatFigure } from '../views/format-figure';
import { midSentence } from '../views/mid-sentence';
import { type FlowTexts, readFlowQuestion } from '../workspace/flow-question';
import { InputError } from './input-error';

/** The question that the flags ask. Throws InputError for the first that is wrong. */
function questionOf(flags: FlowTexts): FlowQuestion {
  const reading = readFlowQuestion(flags);
  if (reading.ok) return reading.question;
  const [[flag, { given, accepted }] = ['rtt', { given: undefined, accepted: '' }]] =
    reading.problems;
  const what = given === undefined ? 'is missing' : `${JSON.stringify(given)} is not accepted`;
  throw new InputError(`--${flag}: ${what}; accepted: ${accepted}`);
}

/** A plain number; null where there is no figure. */
const plain = (figure: Figure | undefined) => (figure === undefined ? null : bareNumber(figure));

function json({ congestion }: FlowQuestion, answer: FlowAnswer): string {
  const { throughput, bindingConstraint, ceilings, goodput } = answer;
  const { atLoss, withTimeouts, range, line } = answer;
  const ceiling = (name: FlowConstraint) =>
    plain(ceilings.find(({ constraint }) => constraint === name)?.figure);
  return JSON.stringify(
    {
      throughputBitsPerSecond: isUnknown(throughput) ? null : bareNumber(throughput),
      bindingConstraint,
      bandwidthDelayProductBytes: plain(line?.bandwidthDelayProduct),
      flowsToFill: plain(line?.flows),
      congestion,
      rttMs: plain(answer.inputs.rtt),
      loss: plain(answer.inputs.loss),
      mssBytes: plain(answer.inputs.mss),
      windowBitsPerSecond: ceiling('window'),
      lossBitsPerSecond: ceiling('rtt-loss'),
      lineBitsPerSecond: ceiling('line'),
      goodputBitsPerSecond: plain(goodput?.figure),
      goodputBindingConstraint: goodput?.bindingConstraint ?? 'none',
      goodputLeastExpectedBitsPerSecond: plain(goodput?.range?.least),
      goodputMostExpectedBitsPerSecond: plain(goodput?.range?.most),
      outsideMeasured: answer.measuredLoss.isExceeded,
      leastExpectedBitsPerSecond: plain(range?.least),
      mostExpectedBitsPerSecond: plain(range?.most),
      renoBitsPerSecond: plain(atLoss.reno),
      cubicBitsPerSecond: plain(atLoss.cubic),
      bbrBitsPerSecond: plain(atLoss.bbr),
      pftkBitsPerSecond: plain(withTimeouts?.pftk),
      tfrcBitsPerSecond: plain(withTimeouts?.tfrc),
      toleratedLossReno: plain(line?.toleratedLoss.reno),
      toleratedLossCubic: plain(line?.toleratedLoss.cubic),
    },
    null,
    2,
  );
}

/** The flags that would give what is missing. */
const flagOf: Readonly<Record<string, string>> = {
  windowBytes: '--window',
  lineRateBitsPerSecond: '--line-rate',
};

function lines(answer: FlowAnswer): string[] {
  const { throughput, bindingConstraint, inputs } = answer;
  const { ceilings, goodput, measuredLoss, atLoss, withTimeouts, line } = answer;
  const range = goodput?.range;
  const shortWindow = windowWarning(answer);
  const row = (name: string, figure: Figure | undefined, without: string) =>
    `${name.padEnd(32)}${figure === undefined ? without : formatFigure(figure)}`;
  const given = (name: string, figure: Figure | undefined) =>
    figure === undefined
      ? []
      : [
          `${row(name, figure, '')}${figure.origin.kind === 'assumed' ? `, assumed: ${figure.origin.reason}` : ''}`,
        ];
  const noLoss = 'no ceiling: nothing is lost';
  const noLine = 'unknown without --line-rate';
  const ceiling = (name: FlowConstraint) =>
    ceilings.find(({ constraint }) => constraint === name)?.figure;
  return [
    isUnknown(throughput)
      ? row(
          'Throughput of one flow',
          undefined,
          `unknown without ${throughput.missing.map((field) => flagOf[field] ?? field).join(' or ')}`,
        )
      : row('Throughput of one flow', throughput, ''),
    `${'Bound by'.padEnd(32)}${flowConstraintNames[bindingConstraint]}`,
    ...(goodput
      ? [
          row('TCP data', goodput.figure, ''),
          `${'TCP data bound by'.padEnd(32)}${flowConstraintNames[goodput.bindingConstraint]}`,
        ]
      : []),
    ...(range
      ? [
          `${'TCP data expected'.padEnd(32)}${formatFigure(range.least)} to ${formatFigure(range.most)}, a width chosen after looking at the measured transfers`,
        ]
      : []),
    ...(shortWindow ? [`${'Warning'.padEnd(32)}${midSentence(sentenceText(shortWindow))}`] : []),
    ...(measuredLoss.isExceeded
      ? [
          `${'Warning'.padEnd(32)}the model is not known to hold above a loss of ${formatFigure(measuredLoss.most)}`,
        ]
      : []),
    ...(goodput?.clampedTo
      ? [
          `${'Warning'.padEnd(32)}the MSS does not fit a tunnel: ask with --mss ${bareNumber(goodput.clampedTo)}`,
        ]
      : []),
    '',
    ...given('RTT', inputs.rtt),
    ...given('Loss', inputs.loss),
    ...given('MSS', inputs.mss),
    ...given('Window', inputs.window),
    ...given('Line rate', inputs.lineRate),
    '',
    row('By the window', ceiling('window'), 'no ceiling: --window is not given'),
    row('Reno at this loss (Mathis)', atLoss.reno, noLoss),
    row('  with timeouts (PFTK)', withTimeouts?.pftk, noLoss),
    row('  with timeouts (RFC 5348)', withTimeouts?.tfrc, noLoss),
    row('CUBIC at this loss', atLoss.cubic, noLoss),
    row('BBR on this line', atLoss.bbr, noLine),
    '',
    row('Bandwidth-delay product', line?.bandwidthDelayProduct, noLine),
    row('Flows to fill the line', line?.flows, noLine),
    row('Loss that Reno fills it with', line?.toleratedLoss.reno, noLine),
    row('Loss that CUBIC fills it with', line?.toleratedLoss.cubic, noLine),
  ];
}

/** `flow`: how fast one TCP flow goes, and what holds it. */
export function flowCommand(flags: FlowTexts, isJson: boolean): string {
  const question = questionOf(flags);
  const answer = flowAnswer(question, currentEdition.id);
  return isJson ? json(question, answer) : lines(answer).join('\n');
}
