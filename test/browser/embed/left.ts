/** A step that clears away what nobody holds any more, and gives what is left: {@link Left}. */
export const MEASURE = "what is left";

/** What a page holds. */
export interface Left {
  /** Bytes of what scripts have made; what they are compiled to is not counted. */
  readonly heap: number;
  /** DOM nodes, on the page and off it. */
  readonly nodes: number;
  readonly listeners: number;
  /** What observers of the page's scripts observe. */
  readonly observed: number;
  /** Timeouts that have not come. */
  readonly timers: number;
}
