import {
  type Assessment,
  type Built,
  type Constraint,
  type CostLine,
  type Figure,
  isNotPriced,
  isPriced,
  type NotPriced,
  type OptionAssessment,
  type OptionThroughput,
  verdict,
} from '../planner';
import { bareNumber } from '../planner/bare-number';
import { sentenceText } from '../views/cell-text';
import { builtOf } from '../views/comparison';
import { reasonSentence } from '../views/reason-sentence';
import { verdictSentences } from '../views/verdict-sentence';

function notPriced({ constantId, label, reason }: NotPriced) {
  return { id: constantId, label, reason };
}

function usd(total: Figure<'USD'> | readonly [NotPriced, ...NotPriced[]]): number | null {
  return isPriced(total) ? bareNumber(total) : null;
}

/** Names of the command line's contract for what it has no name of its own for. */
const contractNames: Partial<Readonly<Record<Constraint, string>>> = {
  lan: 'line',
  'rate-limiter': 'policer',
  'customer-gateway-packets': 'customer-gateway',
  'customer-gateway-encryption': 'customer-gateway',
};

const bindingName = (constraint: Constraint) => contractNames[constraint] ?? constraint;

/** The direction that uses its capacity more, whose constraint is the option's. */
function busier({ throughput: { out, in: into } }: Built): OptionThroughput {
  const use = ({ demand, usable }: OptionThroughput) => bareNumber(demand) / bareNumber(usable);
  return use(into) > use(out) ? into : out;
}

const priced = (value: Figure | NotPriced): number | null =>
  isNotPriced(value) ? null : bareNumber(value);

/** A cost line but for its amount, whose key says of what time it is. */
function lineJson({ id, label, quantity, rate, payer, account, billingUnit, basis }: CostLine) {
  return {
    id,
    label,
    quantity: bareNumber(quantity),
    unit: quantity.unit,
    billingUnit,
    basis,
    rateUsd: priced(rate),
    rateOrigin: isNotPriced(rate) ? null : rate.origin.kind,
    payer,
    account: account ?? null,
  };
}

function builtJson(built: Built) {
  const { throughput, design, sizing, cost, packets, backupPackets, leadTime } = built;
  const { directConnect, vpn } = design;
  return {
    usableOutBitsPerSecond: bareNumber(throughput.out.usable),
    usableInBitsPerSecond: bareNumber(throughput.in.usable),
    nominalOutBitsPerSecond: bareNumber(throughput.out.nominal),
    nominalInBitsPerSecond: bareNumber(throughput.in.nominal),
    afterWorstFailureOutBitsPerSecond: bareNumber(throughput.out.afterWorstFailure.usable),
    afterWorstFailureInBitsPerSecond: bareNumber(throughput.in.afterWorstFailure.usable),
    worstFailure: throughput.out.worstFailure.part,
    tunnels: vpn ? bareNumber(sizing?.needed ?? vpn.tunnels) : null,
    tunnelsBuilt: vpn ? bareNumber(vpn.tunnels) : null,
    naiveTunnels: sizing ? bareNumber(sizing.naive) : null,
    connections: orNull(vpn?.connections ?? directConnect?.ports),
    ports: orNull(directConnect?.ports),
    portSpeedBitsPerSecond: orNull(directConnect?.portSpeed),
    leadTimeDays: bareNumber(leadTime),
    awsBillUsd: usd(cost.awsBill),
    monthlyUsd: usd(cost.total),
    knownUsd: bareNumber(cost.known),
    notPriced: cost.notPriced.map(notPriced),
    costLines: cost.lines.map((line) => ({ ...lineJson(line), monthlyUsd: priced(line.amount) })),
    othersBillUsd: usd(cost.othersBill),
    onceLines: cost.once.lines.map((line) => ({ ...lineJson(line), onceUsd: priced(line.amount) })),
    onceUsd: usd(cost.once.total),
    otherReadings: built.otherReadings.map(({ convention, period, other, difference }) => ({
      convention,
      period,
      other,
      differenceUsd: priced(difference),
    })),
    pathMtuBytes: bareNumber(packets.pathMtu),
    mssIpv4Bytes: bareNumber(packets.mssIpv4),
    mssIpv6Bytes: bareNumber(packets.mssIpv6),
    backupPathMtuBytes: orNull(backupPackets?.pathMtu),
    backupMssIpv4Bytes: orNull(backupPackets?.mssIpv4),
    usableInOtherReadingBitsPerSecond: orNull(throughput.in.otherReading?.usable),
    knownUsdPerUsableGbps: orNull(built.costPerUsableGbps),
    knownUsdPerGbpsLeft: orNull(built.costPerGbpsLeft),
  };
}

/** A figure that not every option has. */
function orNull(figure: Figure | undefined): number | null {
  return figure === undefined ? null : bareNumber(figure);
}

/** Every key of a built option, null where there is none to build: an absence is never zero. */
const nothingBuilt: { readonly [K in keyof ReturnType<typeof builtJson>]: null } = {
  usableOutBitsPerSecond: null,
  usableInBitsPerSecond: null,
  nominalOutBitsPerSecond: null,
  nominalInBitsPerSecond: null,
  afterWorstFailureOutBitsPerSecond: null,
  afterWorstFailureInBitsPerSecond: null,
  worstFailure: null,
  tunnels: null,
  tunnelsBuilt: null,
  naiveTunnels: null,
  connections: null,
  ports: null,
  portSpeedBitsPerSecond: null,
  leadTimeDays: null,
  awsBillUsd: null,
  monthlyUsd: null,
  knownUsd: null,
  notPriced: null,
  costLines: null,
  othersBillUsd: null,
  onceLines: null,
  onceUsd: null,
  otherReadings: null,
  pathMtuBytes: null,
  mssIpv4Bytes: null,
  mssIpv6Bytes: null,
  backupPathMtuBytes: null,
  backupMssIpv4Bytes: null,
  usableInOtherReadingBitsPerSecond: null,
  knownUsdPerUsableGbps: null,
  knownUsdPerGbpsLeft: null,
};

/** What keeps an option from being built, where it is a constraint: a wrong gateway is none. */
function whatBinds(option: OptionAssessment): string | null {
  if (option.status !== 'infeasible') return null;
  const [{ kind, after }] = option.reasons;
  if (kind === 'flow-on-device') return 'largest-flow';
  if (kind === 'after-failure') return after ? bindingName(after.binding) : null;
  return kind === 'gateway' || kind === 'encryption' ? null : bindingName(kind);
}

function optionJson(option: OptionAssessment) {
  const built = builtOf(option);
  return {
    id: option.id,
    name: option.name,
    status: option.status,
    encryption: option.encryption,
    reasons:
      option.status === 'infeasible'
        ? option.reasons.map((reason) => ({
            kind: reason.kind,
            observed: reason.observed.address,
            limitOf: reason.limitOf.address,
            text: sentenceText(reasonSentence(reason)),
          }))
        : [],
    missing: option.status === 'unknown' ? option.missing : [],
    ...(built ? builtJson(built) : nothingBuilt),
    // What makes it infeasible, else what binds it.
    bindingConstraint: whatBinds(option) ?? (built ? bindingName(busier(built).binding) : null),
  };
}

/** The assessment as the command line's contract names it: plain numbers, units in the keys. */
export function assessmentJson(assessment: Assessment) {
  const decided = verdict(assessment);
  const { headline, details } = verdictSentences(decided, assessment);
  return {
    edition: assessment.edition.id,
    modelVersion: assessment.modelVersion,
    verdict: {
      option: decided.kind === 'recommended' ? decided.option.id : null,
      headline: sentenceText(headline),
      details: details.map(sentenceText),
      marginUsd:
        decided.kind === 'recommended' && decided.margin ? bareNumber(decided.margin) : null,
    },
    options: assessment.options.map(optionJson),
  };
}
