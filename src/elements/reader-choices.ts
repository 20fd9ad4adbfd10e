import type { PropertyValues } from "lit";
import type { Choice } from "../core/grid.js";
import { LiveRegion } from "./live-region.js";
import type { Settings } from "./preferences/settings.js";

/** What a reader has chosen on a chart, and what the chart answers. */
export class ReaderChoices {
  tableOpen = false;
  /** Undefined until a reader has chosen. */
  settings: Settings | undefined;
  /** Options that the reader has changed on the picture; they go before the author's until those change. */
  options: ReadonlyMap<string, string> = new Map();
  /** What a button could not do; empty as long as each has done what it says. */
  failure = "";
  readonly #region = new LiveRegion();

  /** @param changed called when another frame is to be shown */
  constructor(private readonly changed: () => void) {}

  /** For a screen reader: said once, when other data has been drawn or a key moved nothing. */
  get news(): string {
    return this.#region.text;
  }

  /** The author has changed properties. */
  follow(properties: PropertyValues): void {
    if ([...this.options.keys()].some((name) => properties.has(name))) this.options = new Map();
  }

  choose({ option, value, done }: Choice): void {
    this.options = new Map(this.options).set(option, value);
    this.say(done);
  }

  arrange(settings: Settings): void {
    if (settings.tableFirst !== this.settings?.tableFirst) this.tableOpen = settings.tableFirst;
    this.settings = settings;
    this.changed();
  }

  toggleTable(): void {
    this.tableOpen = !this.tableOpen;
    this.changed();
  }

  say(text: string): void {
    this.#region.say(text);
    this.changed();
  }

  /** A button could not do what it says, or has done it; then the text is empty. */
  missed(text: string): void {
    if (text === "" && this.failure === "") return;
    this.failure = text;
    this.say(text);
  }
}
