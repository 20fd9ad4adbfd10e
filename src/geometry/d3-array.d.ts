/** The one function of d3-array that is used. */
declare module "d3-array" {
  /**
   * The 1-2-5 step for about `count` ticks from `start` to `stop`. Steps below 1 come as the negative of their
   * reciprocal, −10 for 0.1, so that ticks can be divided instead of multiplied and carry no noise.
   */
  export function tickIncrement(start: number, stop: number, count: number): number;
}
