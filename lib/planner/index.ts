/** The planner's one door: everything outside the core comes in here. */
export { type Assessment, assessPlan, MODEL_VERSION } from './assess/assess-plan';
export type { PricedUpTo } from './assess/cost-curve';
export { type CostOverVolume, costOverVolume } from './assess/cost-over-volume';
export { designInput } from './assess/design-input';
export { flowInDetail } from './assess/flow-in-detail';
export {
  type FlowsOfOption,
  flowsOfOption,
  type OneFlow,
  type OneFlowConstraint,
} from './assess/one-flow';
export type { Built, OptionAssessment, OptionThroughput } from './assess/option-assessment';
export {
  type DiscountBreakEven,
  discountBreakEven,
  type PriceBreakEven,
  priceBreakEvens,
} from './assess/price-break-even';
export { type RatesCounted, ratesCounted } from './assess/rates-counted';
export { packetsInTunnels, type TunnelPackets } from './assess/tunnel-packets';
export {
  type NotCounted,
  type VolumeBreakEven,
  type VolumeBreakEvens,
  volumeBreakEvens,
} from './assess/volume-break-even';
export { type WatchPoint, watchPoints } from './assess/watch-points';
export { acceleratorEdges } from './catalog/accelerator-edges';
export { catalogue } from './catalog/catalogue';
export type {
  Edition,
  NotPriced,
  PriceRow,
} from './catalog/edition';
export { isNotPriced, priceOf } from './catalog/edition';
export { PACKET_MIXES } from './catalog/packet-mixes';
export { portSpeedsOf } from './catalog/port-speeds';
export { unitOfPrice } from './catalog/unit-of-price';
export { type Cost, isPriced } from './cost/cost';
export { type AwsAccount, type CostLine, lineOfAnyLocation, type Payer } from './cost/cost-line';
export type { CostReading } from './cost/cost-reading';
export { unpricedBeyond } from './cost/unpriced-beyond';
export type { Design } from './design/design';
export type { Failure } from './failure/failure';
export type { Reason } from './feasibility/reason';
export { recompute } from './figure/derive';
export { inputsOf, partsOf, walk } from './figure/explain';
export {
  type Choice,
  type Constant,
  type Figure,
  isChoice,
} from './figure/figure';
export type { AnyFormula } from './figure/formula';
export { CONFIDENCES, type IsoDate, type Source } from './figure/source';
export { formulas } from './formulas';
export { directConnectFrames } from './packet/direct-connect-frames';
export { IP_VERSIONS } from './packet/fragments';
export {
  type MtuAnswer,
  type MtuQuestion,
  mtuAnswer,
  type TunnelImpact,
} from './packet/mtu-calculation';
export type { Treatment } from './packet/packet-impact';
export { FRAGMENTATIONS } from './packet/tunnel-crossing';
export { checkPlanInput } from './plan/check-plan-input';
export type { Direction } from './plan/direction';
export { isUnknown, type Plan } from './plan/plan';
export * from './plan/plan-input';
export { planJsonSchema } from './plan/plan-json-schema';
export { planKeys } from './plan/plan-keys';
export { type PlanProblem, readPlanInput } from './plan/read-plan-input';
export { workloadKinds } from './plan/workload-kind';
export { lacksAwsPrice, ranked } from './recommend/ranked';
export { type Verdict, verdict } from './recommend/verdict';
export { ceilingReasons } from './throughput/ceiling-reasons';
export type { Constraint } from './throughput/constraint';
export type { FlowConstraint } from './throughput/flow-ceiling';
export { FLOW_SPREADS } from './throughput/flow-sizes';
export { hashAnswer } from './throughput/hashing';
export {
  type QueueAnswer,
  type QueueBurst,
  type QueueQuestion,
  queueAnswer,
} from './throughput/queueing';
export {
  type FlowAnswer,
  type FlowQuestion,
  flowAnswer,
} from './throughput/single-flow';
export {
  TUNNEL_SURVIVALS,
  type TunnelAnswer,
  type TunnelQuestion,
  tunnelAnswer,
} from './throughput/tunnel-question';
export { utilisationCeiling } from './throughput/utilisation-ceiling';
export type {
  LinkKind,
  NodeKind,
  Topology,
  TopologyGroup,
  TopologyLink,
  TopologyNode,
} from './topology/topology';
