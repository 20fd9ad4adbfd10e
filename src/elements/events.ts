import type { Cell, Status } from "../core/dataset.js";
import type { DatasetError } from "../core/errors.js";

/** The row behind a mark, and how sure it is. */
export type EventDatum = Readonly<Record<string, Cell>> & { readonly status: Status };

const options = { bubbles: true, composed: true };

/** After each finished redraw. */
export class ChartReadyEvent extends Event {
  constructor() {
    super("chart-ready", options);
  }
}

/** A reader has moved to a datum, with pointer, touch or keyboard. */
export class ChartHighlightEvent extends Event {
  constructor(readonly datum: EventDatum) {
    super("chart-highlight", options);
  }
}

/** A reader has chosen a datum: Enter, Space, a click or a tap. */
export class ChartSelectEvent extends Event {
  constructor(readonly datum: EventDatum) {
    super("chart-select", options);
  }
}

/** The data cannot be drawn; once per error. */
export class ChartErrorEvent extends Event {
  constructor(readonly error: DatasetError) {
    super("chart-error", options);
  }
}

declare global {
  interface HTMLElementEventMap {
    "chart-ready": ChartReadyEvent;
    "chart-highlight": ChartHighlightEvent;
    "chart-select": ChartSelectEvent;
    "chart-error": ChartErrorEvent;
  }
}
