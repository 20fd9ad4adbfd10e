import { html, type TemplateResult } from "lit";
import type { Dataset } from "../../src/core/dataset.js";
import type { ChartStory } from "./chart-meta.js";
import { NEVER } from "./never.js";
import type { Page } from "./page.js";
import { drawn, drawnWithTable, failsWith, isEmpty, waits } from "./play.js";

interface StateData {
  /** Right-to-left text in an illustrative dataset. */
  readonly arabic: Dataset;
  /** A table of texts, the header first, that has something wrong in it. */
  readonly broken: readonly (readonly string[])[];
  /** The code of that error. */
  readonly code: string;
}

const TEXT = { heading: "Internet of Medical Things", subheading: "Global market, 2022 to 2032", source: "Media" };

const on = (page: Page): { page: Page } => ({ page });
const told = (story: string): { docs: { description: { story: string } } } => ({ docs: { description: { story } } });

/** The states every chart can be in, and the surroundings it must bear; one story each. */
export function statesOf({ arabic, broken, code }: StateData): Record<StateName, ChartStory> {
  return {
    loading: { args: { ...TEXT, dataSet: "", src: NEVER }, play: waits },
    empty: { args: { ...TEXT, dataSet: "" }, play: isEmpty },
    brokenTable: {
      args: { ...TEXT, dataSet: "" },
      parameters: { child: tableOf(broken), ...told("The reader keeps the table; the author is told row and column.") },
      play: failsWith(code),
    },
    unknownId: { args: { ...TEXT, dataSet: "no-such-dataset" }, play: failsWith("unknown-dataset") },
    refusedAddress: {
      args: { ...TEXT, dataSet: "", src: "https://elsewhere.example/figures.csv" },
      play: failsWith("fetch-failed"),
    },
    rightToLeft: { args: { dataSet: "", data: arabic }, parameters: on({ lang: "ar", dir: "rtl" }), play: drawn },
    dark: { globals: { theme: "dark" }, play: drawn },
    narrow: { name: "320 px", parameters: on({ width: 320 }), play: drawn },
    wide: { name: "960 px", parameters: on({ width: 960 }), play: drawn },
    greyscalePrint: {
      parameters: {
        ...on({ width: 680, greyscale: true }),
        ...told(
          "Without colour and with the table open, as on paper. The print preview of the browser shows the rest.",
        ),
      },
      play: drawnWithTable,
    },
  };
}

type StateName =
  | "loading"
  | "empty"
  | "brokenTable"
  | "unknownId"
  | "refusedAddress"
  | "rightToLeft"
  | "dark"
  | "narrow"
  | "wide"
  | "greyscalePrint";

function tableOf([header = [], ...body]: readonly (readonly string[])[]): TemplateResult {
  return html`<table>
    <thead>
      <tr>
        ${header.map((text) => html`<th scope="col">${text}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${body.map(
        ([first, ...rest]) =>
          html`<tr>
            <th scope="row">${first}</th>
            ${rest.map((text) => html`<td>${text}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}
