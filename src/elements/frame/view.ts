import type { Words } from "../../core/chart.js";
import type { DatasetError } from "../../core/errors.js";
import type { CSSResult, TemplateResult } from "lit";
import type { Choice, Grid } from "../../core/grid.js";
import type { Scene } from "../../core/scene.js";
import type { Credit, Composition } from "../../core/composition.js";
import type { FileFormat } from "../file-format.js";
import type { Settings } from "../preferences/settings.js";

/** How the figures of a chart are shown. */
export interface Body {
  template(view: View, figure: Composition): TemplateResult | undefined;
  readonly styles: readonly CSSResult[];
}

/** All that the frame shows; made anew for each render. */
export interface View {
  readonly state: "loading" | "empty" | "error" | "ready";
  readonly figure: Composition | undefined;
  /** Of a chart that is seen. */
  readonly scene: Scene | undefined;
  /** Of a chart that is read. */
  readonly grid: Grid | undefined;
  readonly body: Body;
  readonly words: Words<unknown>;
  readonly heading: string;
  /** Of the heading among those of the page, 2 to 6; null where it is none of them. */
  readonly headingLevel: number | null;
  readonly subheading: string;
  readonly credit: Credit;
  /** Of the texts in the data, where that is not the chart's; else empty. */
  readonly lang: string;
  readonly error: DatasetError | undefined;
  /** Data is being read. */
  readonly pending: boolean;
  readonly restingHeight: number;
  /** Times the usual size of text. */
  readonly zoom: number;
  /** What a button could not do, at the foot; empty as long as each has done what it says. */
  readonly failure: string;
  /** For the live region; empty at first paint. */
  readonly news: string;
  /** Names of actions, or "none"; empty for all. */
  readonly actions: string;
  readonly tableOpen: boolean;
  /** What the reader has chosen; undefined as long as nothing. */
  readonly settings: Settings | undefined;
  /** Whether the panel of those choices is open. */
  readonly preferencesOpen: boolean;
  /** Hears whatever happens on the plot. */
  readonly onPlot: (event: Event) => void;
  /** A reader changes an option of the chart. */
  readonly choose: (choice: Choice) => void;
  readonly retry: () => void;
  readonly toggleTable: () => void;
  readonly togglePreferences: () => void;
  readonly download: (format: FileFormat) => void;
}
