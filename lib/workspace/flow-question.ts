import { CONGESTION_CONTROLS, type FlowQuestion } from '../planner';
import { parseBytes } from '../quantity/parse-bytes';
import { parseDuration } from '../quantity/parse-duration';
import { parseFraction } from '../quantity/parse-fraction';
import { parseRate } from '../quantity/parse-rate';
import { parseWindow } from '../quantity/parse-window';
import type { Parsed } from '../quantity/parsed';
import type { QuestionReading } from './question-reader';
import type { FieldProblem } from './workspace-state';

/** The fields of a question for one flow, by their name in addresses and on the command line. */
export type FlowField = 'rtt' | 'loss' | 'mss' | 'window' | 'congestion' | 'line-rate' | 'tunnel';

/** What stands in them; of one that is undefined the question says nothing. */
export type FlowTexts = Partial<Readonly<Record<FlowField, string | undefined>>>;

export type FlowReading =
  | { readonly ok: true; readonly question: FlowQuestion }
  | {
      readonly ok: false;
      /** In the order of the fields; `given` is undefined for one that is missing. */
      readonly problems: ReadonlyMap<
        FlowField,
        Pick<FieldProblem, 'accepted'> & Partial<Pick<FieldProblem, 'given'>>
      >;
    };

const TUNNELS = ['none', 'standard', 'large'] as const;

/** What a number is read with, and where it has to lie. */
interface Accepted {
  readonly parse: (text: string) => Parsed<number>;
  readonly isInRange: (value: number) => boolean;
  readonly range: string;
}

const from = (least: number, most: number) => (value: number) => value >= least && value <= most;
const wholeFrom = (least: number, most: number) => (value: number) =>
  Number.isInteger(value) && from(least, most)(value);

const ACCEPTED = {
  // A minute is longer than any path; a microsecond is within one host.
  rtt: {
    parse: parseDuration,
    isInRange: from(0.001, 60_000),
    range: 'a time from 1 µs to 60 s, such as 20 ms',
  },
  // Where all is lost nothing arrives; below 10⁻¹⁵ loss is none on any link.
  loss: {
    parse: parseFraction,
    isInRange: (value) => value === 0 || (value >= 1e-15 && value < 1),
    range: 'a share of 0, or from 1e-15 to under 1, such as 1e-6 or 0.01 %',
  },
  // Linux sends no smaller segments; the option has sixteen bits.
  mss: {
    parse: parseBytes,
    isInRange: wholeFrom(48, 65_535),
    range: 'whole bytes from 48 to 65,535',
  },
  // RFC 7323, section 2.3: with the largest scale a window is just under 1 GiB.
  window: {
    parse: parseWindow,
    isInRange: wholeFrom(1, 2 ** 30),
    range: 'whole bytes from 1 to 1 GiB, more than which TCP has not',
  },
  'line-rate': {
    parse: parseRate,
    isInRange: from(1e3, 1e14),
    range: 'a rate from 1 kbps to 100 Tbps, such as 10 Gbps',
  },
} as const satisfies Readonly<Record<string, Accepted>>;

/** What the texts ask of one flow, or what each wrong or missing one would have to be. */
export function readFlowQuestion(texts: FlowTexts): FlowReading {
  const problems = new Map<FlowField, { readonly given?: string; readonly accepted: string }>();

  function number(field: keyof typeof ACCEPTED): number | undefined {
    const text = texts[field];
    if (text === undefined) return undefined;
    const { parse, isInRange, range }: Accepted = ACCEPTED[field];
    const parsed = parse(text);
    if (parsed.ok && isInRange(parsed.value)) return parsed.value;
    problems.set(field, { given: text, accepted: parsed.ok ? range : parsed.accepted });
    return undefined;
  }

  if (texts.rtt === undefined) problems.set('rtt', { accepted: ACCEPTED.rtt.range });
  const rttMs = number('rtt');
  const lossFraction = number('loss');
  const mssBytes = number('mss');
  const windowBytes = number('window');
  const congestion = CONGESTION_CONTROLS.find((name) => name === (texts.congestion ?? 'cubic'));
  if (texts.congestion !== undefined && congestion === undefined) {
    problems.set('congestion', {
      given: texts.congestion,
      accepted: CONGESTION_CONTROLS.join(', '),
    });
  }
  const lineRateBitsPerSecond = number('line-rate');
  const tunnel = TUNNELS.find((name) => name === (texts.tunnel ?? 'none'));
  if (texts.tunnel !== undefined && tunnel === undefined) {
    problems.set('tunnel', { given: texts.tunnel, accepted: TUNNELS.join(', ') });
  }
  if (problems.size > 0 || rttMs === undefined || congestion === undefined) {
    return { ok: false, problems };
  }
  return {
    ok: true,
    question: {
      rttMs,
      congestion,
      ...(lossFraction !== undefined && { lossFraction }),
      ...(mssBytes !== undefined && { mssBytes }),
      ...(windowBytes !== undefined && { windowBytes }),
      ...(lineRateBitsPerSecond !== undefined && { lineRateBitsPerSecond }),
      ...(tunnel !== undefined && tunnel !== 'none' && { tunnel }),
    },
  };
}

/** The fields of the calculator by their name in addresses, with defaults. */
export const FLOW_FIELDS = {
  rtt: '20 ms',
  loss: '0.001 %',
  mss: '1406',
  window: '',
  congestion: 'cubic',
  'line-rate': '1 Gbps',
  tunnel: 'none',
} as const satisfies Readonly<Record<FlowField, string>>;

/** The question of the calculator: a text that is empty has its default, or says nothing. */
export function readFlowFields(
  given: Partial<Readonly<Record<FlowField, string>>>,
): QuestionReading<FlowQuestion, FlowField> {
  const texts = Object.fromEntries(
    (Object.keys(FLOW_FIELDS) as FlowField[]).map((field) => {
      const text = given[field]?.trim() ? given[field] : FLOW_FIELDS[field];
      return [field, text === '' ? undefined : text];
    }),
  );
  const reading = readFlowQuestion(texts);
  if (reading.ok) return reading;
  const problems = [...reading.problems].map(
    ([field, { given: typed = '', accepted }]) => [field, { given: typed, accepted }] as const,
  );
  return { ok: false, problems: new Map(problems) };
}
