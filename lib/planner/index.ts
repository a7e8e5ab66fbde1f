/** The planner's one door: everything outside the core comes in here. */
export { type Assessment, assessPlan, MODEL_VERSION } from './assess/assess-plan';
export type { Built, OptionAssessment, OptionThroughput } from './assess/option-assessment';
export { type CatalogueEntry, catalogue } from './catalog/catalogue';
export type {
  DirectConnectLocationGroup,
  Edition,
  EditionRegion,
  NotPriced,
  PriceRow,
} from './catalog/edition';
export { isNotPriced } from './catalog/edition';
export { type Cost, isPriced } from './cost/cost';
export type { CostLine, Payer } from './cost/cost-line';
export type { Failure } from './failure/failure';
export type { Reason } from './feasibility/reason';
export { inputsOf, partsOf, walk } from './figure/explain';
export {
  type Choice,
  type Constant,
  type Figure,
  type FormulaInput,
  isChoice,
  type Origin,
} from './figure/figure';
export type { AnyFormula } from './figure/formula';
export { CONFIDENCES, type Confidence, type IsoDate, type Source } from './figure/source';
export { checkPlanInput } from './plan/check-plan-input';
export { isUnknown, type Plan, type Workload } from './plan/plan';
export * from './plan/plan-input';
export { type PlanProblem, readPlanInput } from './plan/read-plan-input';
export { workloadKinds } from './plan/workload-kind';
export { type Verdict, verdict } from './recommend/verdict';
export type { Constraint } from './throughput/constraint';
