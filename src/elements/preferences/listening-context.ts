import type { ElementContext } from "../element-context.js";

/** What a chart tells those who play it. */
export interface ListeningContext {
  readonly element: ElementContext;
  /** Shows a datum as if a pointer were on it; nothing without a key. */
  readonly point: (key: string | undefined) => void;
}
