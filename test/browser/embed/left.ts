/** A step that clears away what nobody holds any more, and gives what is left: {@link Left}. */
export const MEASURE = "what is left";

/** A step that gives what {@link MEASURE} gives, and the bytes of what scripts have made: slow, for a large page. */
export const WEIGH = "what is left, weighed";

/** What a page holds. */
export interface Left {
  /** Bytes of what scripts have made, where they were weighed; what they are compiled to is not counted. */
  readonly heap?: number;
  /** DOM nodes, on the page and off it. */
  readonly nodes: number;
  readonly listeners: number;
  /** What observers of the page's scripts observe. */
  readonly observed: number;
  /** Timeouts that have not come. */
  readonly timers: number;
}
