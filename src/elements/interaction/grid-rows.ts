import { ChartHighlightEvent, ChartSelectEvent } from "../events.js";
import type { ElementContext } from "../element-context.js";

/** Tells the page which row of a table a reader points at and presses; a table needs no more, since its cells say all. */
export class GridRows {
  #at: string | undefined;

  /** Listens for as long as the element lives. */
  constructor(private readonly context: ElementContext) {
    const { renderRoot } = context.host;
    renderRoot.addEventListener("pointerover", (event) => this.#reach(this.#keyAt(event)));
    renderRoot.addEventListener("click", (event) => this.#tell(ChartSelectEvent, this.#keyAt(event)));
  }

  #keyAt({ target }: Event): string | undefined {
    const row = target instanceof Element ? target.closest<HTMLElement>("tbody [data-key]") : null;
    return row?.dataset["key"];
  }

  #reach(key: string | undefined): void {
    if (key !== this.#at) this.#tell(ChartHighlightEvent, key);
    this.#at = key;
  }

  #tell(Event: typeof ChartHighlightEvent | typeof ChartSelectEvent, key: string | undefined): void {
    const datum = key === undefined ? undefined : this.context.drawing.eventDatum(key);
    if (datum) this.context.host.dispatchEvent(new Event(datum));
  }
}
