import { describe, expect, test, vi } from "vitest";
import { commands } from "vitest/browser";
import { charts } from "../../../src/charts/index.js";
import { languageCodes } from "../../../src/language/all.js";
import { CLASSIC, elementWithTable, MODULE, page, STYLES } from "./snippets.js";
import type { Broken, Visit } from "./visit.js";

// The first visit may have to build the files.
vi.setConfig({ testTimeout: 60_000 });

const files = await commands.cdnParts();

const CSV = "Year,Sales\n2021,1.5\n2022,2.5\n2023,4.0\n";
const answers = { "/given/good.csv": { body: CSV } };
const WAYS: readonly Broken["by"][] = ["an error of the server", "no connection", "altered bytes"];

/** A page on which a chart cannot be drawn without the part. */
interface First {
  readonly kind: "first";
  readonly chart: string;
  /** What the panel says is missing. */
  readonly says: string;
  /** What comes of another try, where it is no picture. */
  readonly then?: string;
}

/** A page on which a reader asks for the part once the chart is there. */
interface Later {
  readonly kind: "later";
  /** Presses what needs it. */
  readonly press: string;
  /** What the chart says when it has not come. */
  readonly says: string;
  /** Gives true when what was asked for is there. */
  readonly done: string;
}

const CHART = `document.querySelector("market-growth-chart")`;
const ROOT = `${CHART}.shadowRoot`;
const csv = `<market-growth-chart src="/given/good.csv"></market-growth-chart>`;
const AA = `${ROOT}.querySelector("[part=actions] > button:last-of-type").click()`;

/** What a file of words is for, in any language, by the name before its language; the file of all charts has none. */
const WORDS = /^(?:(?<of>[a-z-]+)\.)?(?<lang>[a-z]{2})$/;

/** All files of words that one chart loads in one language; the others are made by the same build and loaded alike. */
const PARTS: readonly (readonly [RegExp, First | Later])[] = [
  [/^de$/, { kind: "first", chart: elementWithTable, says: "the words of the language" }],
  [/^market-growth-chart\.de$/, { kind: "first", chart: elementWithTable, says: "the words of the language" }],
  [
    /^preferences\.de$/,
    {
      kind: "later",
      press: AA,
      says: "Erneut versuchen (Lesen und Hören)",
      done: `${ROOT}.querySelector(".reading").hasChildNodes()`,
    },
  ],
  [/^read$/, { kind: "first", chart: csv, says: "what reads data" }],
  [/^fetch-data$/, { kind: "first", chart: csv, says: "what fetches data" }],
  [
    /^unknown-dataset$/,
    {
      kind: "first",
      chart: `<market-growth-chart data-set="iomt-marketsize"></market-growth-chart>`,
      says: "the dataset “iomt-marketsize”",
      then: "iomt-market-size",
    },
  ],
  [
    /^png$/,
    {
      kind: "later",
      press: `${ROOT}.querySelector("[part=actions] span button").click()`,
      says: "Try again (PNG)",
      done: `globalThis.saved?.endsWith(".png") ?? false`,
    },
  ],
  [
    /^panel$/,
    {
      kind: "later",
      press: AA,
      says: "Try again (Reading and listening)",
      done: `${ROOT}.querySelector(".reading").hasChildNodes()`,
    },
  ],
  [
    /^listening$/,
    {
      kind: "later",
      press: `(${ROOT}.querySelector(".reading div + div > button") ?? { click: () => ${AA} }).click()`,
      says: "Try again (Listen)",
      done: `${ROOT}.querySelector(".reading [role=group]") !== null`,
    },
  ],
];

const nameOf = (file: string): string => file.replace(/-[\w-]{8}\.js$/, "");
const partOf = (file: string): First | Later | undefined => PARTS.find(([name]) => name.test(nameOf(file)))?.[1];
const wordsIn = (file: string): Readonly<Partial<Record<string, string>>> | undefined =>
  WORDS.exec(nameOf(file))?.groups;

/** What a file is one of: the words that all charts share, those of a chart, those of the panel, or itself. */
function kindOf(file: string): string {
  const words = wordsIn(file);
  if (!words) return nameOf(file);
  if (!languageCodes().includes(words["lang"] ?? "")) return `unknown: ${file}`;
  const { of } = words;
  if (of === undefined) return "words that charts share";
  return charts.some(({ tag }) => tag === of) ? "words of a chart" : `words of ${of}`;
}

const UPDATED = `${CHART}.updateComplete.then(() => true)`;
const STATE = `(() => {
  const chart = ${CHART};
  const panel = chart.shadowRoot.querySelector(".panel");
  return {
    panel: panel?.textContent.replace(/\\s+/g, " ").trim() ?? "",
    scenes: chart.shadowRoot.querySelectorAll("svg.scene").length,
    table: chart.querySelector("table")?.getBoundingClientRect().height ?? null,
    errors: globalThis.chartErrors.length,
    code: globalThis.chartErrors[0] ?? "",
  };
})()`;
const TRY = `${ROOT}.querySelector(".panel button").click()`;
const MEND = `fetch("/mend").then(() => true)`;
const WAIT = `new Promise((resolve) => setTimeout(resolve, 150))`;

interface State {
  readonly panel: string;
  readonly scenes: number;
  readonly table: number | null;
  readonly errors: number;
  readonly code: string;
}

const visited = files.filter((file) => partOf(file));

test("there is a page for every kind of file that is loaded on demand", () => {
  expect(visited).toHaveLength(PARTS.length);
  const covered = new Set(visited.map(kindOf));
  expect(files.filter((file) => !covered.has(kindOf(file)))).toEqual([]);
  const words = files.filter((file) => kindOf(file) === "words of a chart");
  expect(words).toHaveLength(charts.reduce((sum, chart) => sum + chart.words.others.size, 0));
});

describe.each(visited)("%s", (file) => {
  const part = partOf(file);
  const lang = wordsIn(file)?.["lang"] ?? "en";
  const visitOf = (by: Broken["by"], script: string, steps: readonly string[], chart: string): Visit => ({
    html: page(STYLES + script, chart),
    lang,
    steps,
    answers,
    broken: { name: file.replace(/\.js$/, ""), by },
  });

  test.runIf(part?.kind === "first").each(WAYS)(
    "gives a panel after %s, leaves the table in sight, and is asked for again by its button",
    async (by) => {
      const { chart, says, then } = part as First;
      const again = [TRY, UPDATED, STATE];
      const steps = [UPDATED, STATE, `${CHART}.requestUpdate()`, UPDATED, STATE, ...again, MEND, ...again];
      const { results, said, violations } = await commands.visit(visitOf(by, MODULE, steps, chart));
      const [, first, , , same, , , second, , , , last] = results as State[];
      expect(first).toMatchObject({ scenes: 0, errors: 1, code: "fetch-failed" });
      expect(first?.panel).toContain(says);
      expect(first?.panel).toMatch(/Check the connection.*Try again$/);
      if (chart.includes("<table")) expect(first?.table).toBeGreaterThan(40);
      expect(same?.errors).toBe(1);
      expect(second).toMatchObject({ scenes: 0, errors: 2 });
      if (then) expect(last?.panel).toContain(then);
      else expect(last).toMatchObject({ scenes: 1, errors: 2, panel: "" });
      expect(violations).toEqual([]);
      expect(said.filter((text) => /^uncaught/.test(text))).toEqual([]);
    },
  );

  test.runIf(part?.kind === "later").each(WAYS)(
    "leaves the chart as it is after %s, says so, and is asked for again by the same button",
    async (by) => {
      const { press, says, done } = part as Later;
      const saved = `HTMLAnchorElement.prototype.click = function () { globalThis.saved = this.download; }`;
      const heard = `[${ROOT}.querySelector("figure ~ [aria-live]").textContent.trim(),
        ${ROOT}.querySelector(".failure")?.textContent ?? "", ${done}]`;
      const steps = [saved, UPDATED, press, WAIT, press, WAIT, heard, STATE, MEND, press, WAIT, WAIT, heard, STATE];
      const asked = visitOf(by, MODULE, steps, elementWithTable);
      const { results, said, violations } = await commands.visit(asked);
      const [live, foot, early] = results[6] as [string, string, boolean];
      expect(live).toBe(says);
      // What the panel cannot offer is said where it would stand.
      expect(foot).toBe(nameOf(file) === "listening" ? "" : says);
      expect(early).toBe(false);
      expect(results[7]).toMatchObject({ scenes: 1, errors: 0 });
      const [, left, isDone] = results[12] as [string, string, boolean];
      expect([left, isDone]).toEqual(["", true]);
      expect(results[13]).toMatchObject({ scenes: 1, errors: 0 });
      expect(violations).toEqual([]);
      expect(said.filter((text) => /^uncaught/.test(text))).toEqual([]);
    },
  );
});

test("toPNG() says what is missing", async () => {
  const asked = `${CHART}.toPNG().then(() => "", ({ name, message }) => name + ": " + message)`;
  const { results } = await commands.visit({
    html: page(MODULE, elementWithTable),
    steps: [UPDATED, asked, MEND, `${CHART}.toPNG().then(({ type }) => type)`],
    broken: { name: "png-", by: "no connection" },
  });
  expect(results[1]).toContain("what makes pictures (no answer)");
  expect(results[3]).toBe("image/png");
});

test("the classic script tries again for its words too", async () => {
  const { results } = await commands.visit({
    html: page(STYLES + CLASSIC, elementWithTable),
    lang: "de",
    steps: [UPDATED, STATE, MEND, TRY, UPDATED, STATE],
    broken: { name: "de-", by: "an error of the server" },
  });
  expect(results[1]).toMatchObject({ scenes: 0, code: "fetch-failed" });
  expect(results[5]).toMatchObject({ scenes: 1, panel: "" });
});
