/** A confidence interval, both ends included, in the unit of the estimate. */
export type Interval = { readonly low: number; readonly high: number };
