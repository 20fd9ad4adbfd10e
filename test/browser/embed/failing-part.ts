import { expect, test } from "vitest";
import { commands } from "vitest/browser";
import { MODULE, page, STYLES, elementWithTable } from "./snippets.js";
import type { Broken, Visit } from "./visit.js";

const CSV = "Year,Sales\n2021,1.5\n2022,2.5\n2023,4.0\n";
const answers = { "/given/good.csv": { body: CSV } };
export const WAYS: readonly Broken["by"][] = ["an error of the server", "no connection", "altered bytes"];

/** A page on which a chart cannot be drawn without the part. */
export interface First {
  readonly kind: "first";
  readonly chart: string;
  /** What the panel says is missing. */
  readonly says: string;
  /** What comes of another try, where it is no picture. */
  readonly then?: string;
}

/** A page on which a reader asks for the part once the chart is there. */
export interface Later {
  readonly kind: "later";
  /** Presses what needs it. */
  readonly press: string;
  /** What the chart says when it has not come. */
  readonly says: string;
  /** Gives true when what was asked for is there. */
  readonly done: string;
}

export const CHART = `document.querySelector("market-growth-chart, market-data-table")`;
export const ROOT = `${CHART}.shadowRoot`;
export const csv = `<market-growth-chart src="/given/good.csv"></market-growth-chart>`;
export const AA = `${ROOT}.querySelector("[part=actions] > button:last-of-type").click()`;

export const UPDATED = `${CHART}.updateComplete.then(() => true)`;
export const STATE = `(() => {
  const chart = ${CHART};
  const panel = chart.shadowRoot.querySelector(".panel");
  return {
    panel: panel?.textContent.replace(/\\s+/g, " ").trim() ?? "",
    scenes: chart.shadowRoot.querySelectorAll("svg.scene, .grid").length,
    table: chart.querySelector("table")?.getBoundingClientRect().height ?? null,
    errors: globalThis.chartErrors.length,
    code: globalThis.chartErrors[0] ?? "",
  };
})()`;
export const TRY = `${ROOT}.querySelector(".panel button").click()`;
export const MEND = `fetch("/mend").then(() => true)`;
/** Waits until something is so, however slow the machine; after five seconds what comes next says that it was not. */
export const until = (so: string): string => `(async () => {
  for (let turn = 0; turn < 100 && !(${so}); turn++) await new Promise((resolve) => setTimeout(resolve, 50));
})()`;
const LIVE = `${ROOT}.querySelector("figure ~ [aria-live]").textContent.trim()`;

interface State {
  readonly panel: string;
  readonly scenes: number;
  readonly table: number | null;
  readonly errors: number;
  readonly code: string;
}

export interface Case {
  readonly file: string;
  readonly part: First | Later;
  /** Language of the page; English without it. */
  readonly lang?: string | undefined;
}

export const nameOf = (file: string): string => file.replace(/-[\w-]{8}\.js$/, "");

/** What a chart does without one of its files, however that fails, and when it is asked for again. */
export function describePart({ file, part, lang = "en" }: Case, from: Visit["files"]): void {
  const visitOf = (by: Broken["by"], script: string, steps: readonly string[], chart: string): Visit => ({
    html: page((from === "bundle" ? "" : STYLES) + script, chart),
    lang,
    files: from,
    steps,
    answers,
    broken: { name: file.replace(/\.js$/, ""), by },
  });

  test.runIf(part.kind === "first").each(WAYS)(
    "gives a panel after %s, leaves the table in sight, and is asked for again by its button",
    async (by) => {
      const { chart, says, then } = part as First;
      const again = [TRY, UPDATED, STATE];
      const steps = [UPDATED, STATE, `${CHART}.requestUpdate()`, UPDATED, STATE, ...again, MEND, ...again];
      const { results, said, violations } = await commands.visit(visitOf(by, MODULE, steps, chart));
      const [, first, , , same, , , second, , , , last] = results as State[];
      expect(first).toMatchObject({ scenes: 0, errors: 1, code: "fetch-failed" });
      expect(first?.panel).toContain(says);
      // In the page's language, where the words are not what is missing.
      expect(first?.panel).toMatch(/(?:expected a part of report-charts\.\s*Try again|Erneut versuchen)$/);
      if (chart.includes("<table")) expect(first?.table).toBeGreaterThan(40);
      expect(same?.errors).toBe(1);
      expect(second).toMatchObject({ scenes: 0, errors: 2 });
      if (then) expect(last?.panel).toContain(then);
      else expect(last).toMatchObject({ scenes: 1, errors: 2, panel: "" });
      expect(violations).toEqual([]);
      expect(said.filter((text) => /^uncaught/.test(text))).toEqual([]);
    },
  );

  test.runIf(part.kind === "later").each(WAYS)(
    "leaves the chart as it is after %s, says so, and is asked for again by the same button",
    async (by) => {
      const { press, says, done } = part as Later;
      const saved = `HTMLAnchorElement.prototype.click = function () { globalThis.saved = this.download; }`;
      const heard = `[${LIVE}, ${ROOT}.querySelector(".failure")?.textContent ?? "", ${done}]`;
      const isSaid = `${LIVE} === ${JSON.stringify(says)}`;
      // What is in the panel needs a press that opens it first, and is there once its part has not come.
      const opened = until(`${isSaid} || ${ROOT}.querySelector(".reading button")`);
      const pressed = [press, opened, press, until(isSaid)];
      const steps = [saved, UPDATED, ...pressed, heard, STATE, MEND, press, until(done), heard, STATE];
      const asked = visitOf(by, MODULE, steps, elementWithTable);
      const { results, said, violations } = await commands.visit(asked);
      const [live, foot, early] = results[6] as [string, string, boolean];
      expect(live).toBe(says);
      // What the panel cannot offer is said where it would stand.
      expect(foot).toBe(nameOf(file) === "listening" ? "" : says);
      expect(early).toBe(false);
      expect(results[7]).toMatchObject({ scenes: 1, errors: 0 });
      const [, left, isDone] = results[11] as [string, string, boolean];
      expect([left, isDone]).toEqual(["", true]);
      expect(results[12]).toMatchObject({ scenes: 1, errors: 0 });
      expect(violations).toEqual([]);
      expect(said.filter((text) => /^uncaught/.test(text))).toEqual([]);
    },
  );
}
