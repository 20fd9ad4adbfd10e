import { describe, expect, it } from "vitest";
import { charts, DatasetError, readDataset, render } from "../../../src/core.js";
import { wordsFor } from "../../../src/charts/all-words.js";
import { compose } from "../../../src/charts/compose.js";
import type { AnyChart } from "../../../src/core/chart.js";
import type { Composition } from "../../../src/core/composition.js";
import type { Dataset } from "../../../src/core/dataset.js";
import { tableToCsv } from "../../../src/export/csv.js";
import { NOW } from "../../support/now.js";

const LANGUAGES = ["en", "de", "fr", "es", "ar", "ja"];

/** Long after every figure, so that the calendar has no say. */
const LATER = 2040;

/** The same two things in 2022 and 2032; `mark` is a letter on 2032, `cell` what a status column says. */
type Shape = (mark: string, cell: boolean) => string;

const table = (head: string, rows: readonly string[], cells: readonly string[] | null): string =>
  [head + (cells ? ",Status" : ""), ...rows.map((row, at) => (cells ? `${row},${cells[at]}` : row))].join("\n");

const TIMES = ["reported", "projected", "reported", "projected"];
const LAST = ["projected", "projected"];

const SHAPES: Readonly<Record<string, Shape>> = {
  long: (mark, cell) =>
    table(
      "Market,Year,Size (USD billion)",
      ["Alpha,2022,10", `Alpha,2032${mark},30`, "Beta,2022,20", `Beta,2032${mark},25`],
      cell ? TIMES : null,
    ),
  "one series": (mark, cell) => table("Year,Size (USD billion)", ["2022,10", `2032${mark},30`], cell ? TIMES : null),
  wide: (mark, cell) => table(`Market,2022,2032${mark}`, ["Alpha,10,30", "Beta,20,25"], cell ? LAST : null),
  "years among words": (mark, cell) =>
    table(
      `Market,Size 2022 (USD billion),Size 2032${mark} (USD billion)`,
      ["Alpha,10,30", "Beta,20,25"],
      cell ? LAST : null,
    ),
  "a start and an end": (mark, cell) =>
    table(
      "Market,Start year,Start (USD billion),End year,End (USD billion)",
      [`Alpha,2022,10,2032${mark},30`, `Beta,2022,20,2032${mark},25`],
      cell ? LAST : null,
    ),
  list: (mark, cell) =>
    table("Segment,Share (%),Year", ["Alpha,40,2022", `Beta,60,2032${mark}`], cell ? TIMES.slice(0, 2) : null),
};

interface Rule {
  readonly mark?: string;
  readonly cell?: boolean;
  readonly edition?: string;
  readonly options?: Readonly<Record<string, unknown>>;
  readonly now?: number;
}

const RULES: Readonly<Record<string, Rule>> = {
  "the status cell": { cell: true },
  "a mark on the time": { mark: "F" },
  "forecast-from": { options: { forecastFrom: "2027" } },
  "the edition": { edition: "2024-06-01" },
  "the calendar": { now: NOW },
};

/** The whole rule, for these figures: independent of the source. */
const statusIn = (year: string): string => (year === "2032" ? "projected" : "reported");

/** Which of the two years a chart's data are of, for charts whose data are of one year each. */
const DRAWS_START = new Set(["size-growth-scatter", "segment-share-donut", "key-figure"]);

function dataOf(shape: Shape, { mark = "", cell = false, edition }: Rule): Dataset {
  const { dataset } = readDataset(shape(mark, cell));
  return edition ? { ...dataset, edition } : dataset;
}

function composed(chart: AnyChart, shape: Shape, rule: Rule, lang = "en"): Composition | undefined {
  const { options = {}, now = LATER } = rule;
  try {
    return compose(chart, dataOf(shape, rule), { ...options }, wordsFor(chart, lang), now);
  } catch (error) {
    if (error instanceof DatasetError) return undefined;
    throw error;
  }
}

/** The years of what is drawn, by key: 2022 or 2032. */
function yearOf({ chart, model }: Composition, key: string, shape: string): string {
  const record: Readonly<Record<string, unknown>> = model.data.find((datum) => datum.key === key)?.record ?? {};
  const inKey = /20[23]2/.exec(key)?.[0];
  if (inKey) return inKey;
  if (shape === "long" || shape === "list" || shape === "one series") {
    const aboutSpans = ["growth-dumbbell", "cagr-comparison", "size-growth-scatter"].includes(chart.tag);
    if (!aboutSpans || shape === "list") return String(record["Year"]);
  }
  return DRAWS_START.has(chart.tag) ? "2022" : "2032";
}

/** Figures in the table, each with the status beside it. */
function statusesInTable({ table: { columns, rows } }: Composition): string[] {
  const at = columns.flatMap(({ key }, index) => (/status$/i.test(key) ? [index] : []));
  return rows.flatMap((row) => at.map((index) => String(row[index]?.value ?? "")));
}

const drawing = (shape: string): AnyChart[] =>
  charts.filter((chart) => composed(chart, SHAPES[shape] as Shape, {}) !== undefined);

describe.each(Object.keys(SHAPES))("data of the shape “%s”", (shape) => {
  it("is drawn by as many charts whatever tells its status", () => {
    const least = { long: 7, "one series": 5, wide: 8, "years among words": 8, "a start and an end": 6, list: 9 }[
      shape
    ];
    expect(drawing(shape).length).toBeGreaterThanOrEqual(least ?? 0);
    for (const rule of Object.values(RULES)) {
      const drawn = charts.filter((chart) => composed(chart, SHAPES[shape] as Shape, rule));
      expect(drawn.map(({ tag }) => tag)).toEqual(drawing(shape).map(({ tag }) => tag));
    }
  });

  describe.each(Object.entries(RULES))("by %s", (name, rule) => {
    it.each(drawing(shape).map((chart) => [chart.tag, chart] as const))("<%s> projects 2032 alone", (_, chart) => {
      const found = composed(chart, SHAPES[shape] as Shape, rule);
      if (!found) throw new Error("Not drawn.");
      const shown = found.model.data.filter(({ status, key }) => {
        const missing = found.description.sentences[key]?.endsWith("no data.");
        return status !== "modelled" && !missing;
      });
      for (const { key, status, record } of shown) {
        const expected = statusIn(yearOf(found, key, shape));
        expect(`${key}: ${status}`).toBe(`${key}: ${expected}`);
        expect(record["status"]).toBe(expected);
      }

      // Each language says in its own word what the table holds, and the file holds the plain word.
      for (const lang of LANGUAGES) {
        const { table: spoken, words } = composed(chart, SHAPES[shape] as Shape, rule, lang) as Composition;
        const at = spoken.columns.flatMap(({ key }, index) => (/status$/i.test(key) ? [index] : []));
        expect(at.length).toBeGreaterThan(0);
        for (const row of spoken.rows) {
          for (const cell of at.flatMap((index) => row[index] ?? [])) {
            const status = words.common.status[cell.value as keyof typeof words.common.status];
            expect(cell.text).toBe(cell.value === "" ? "" : status);
          }
        }
      }

      const inTable = statusesInTable(found);
      const csv = tableToCsv(found.table);
      const { sentences, key } = found.description;
      const projects = inTable.includes("projected");
      expect(csv.includes("projected")).toBe(projects);
      // Rows of one time have the status of that time.
      for (const [line, text] of csv.trim().split("\r\n").entries()) {
        const years = new Set(text.match(/20[23]2/g));
        const isSpan = years.size !== 1 || line === 0 || /\b20[23]2\b.*20[23]2/.test(text);
        const without = text.endsWith(",");
        if (!isSpan && !without) expect(text).toContain(statusIn([...years][0] ?? ""));
      }
      for (const sentence of Object.values(sentences)) {
        const years = new Set(sentence.match(/20[23]2/g));
        const [only = ""] = years;
        const says = sentence.match(/projected|reported/g) ?? [];
        if (years.size === 1 && says.length > 0) expect(new Set(says)).toEqual(new Set([statusIn(only)]));
      }
      // The comparison of rates says which rate a figure is, and leaves how sure sizes are to its table.
      const drawn = shown.some(({ status }) => status === "projected");
      if (chart.tag !== "cagr-comparison" && shown.length > 0) {
        expect(Object.values(sentences).some((one) => one.includes("projected"))).toBe(projects);
        const keyed = key.some(({ text }) => text.startsWith("Projected"));
        if (key.length > 0) expect(keyed).toBe(drawn);
      }

      const told = found.warnings.map(({ code }) => code);
      // A figure that a chart read and does not show is told as well.
      if (name !== "the calendar") expect(told).toEqual([]);
      else if (projects) expect(told).toEqual(["assumed-forecast"]);
    });
  });
});

describe("the day of a picture", () => {
  const { dataset } = readDataset((SHAPES["one series"] as Shape)("", false));

  it.each([
    ["2026-11-27", "projected"],
    ["2033-01-02", "reported"],
  ])("of %s makes 2032 %s", (today, status) => {
    const { csv } = render("market-growth-chart", dataset, { today });
    expect(csv).toContain(`2032,30,${status}`);
    expect(csv).toContain("2022,10,reported");
  });
});

describe("a status cell of a row with several times", () => {
  it("speaks of the last, and an earlier time is no report before it begins", () => {
    const chart = charts.find(({ tag }) => tag === "market-growth-chart") as AnyChart;
    const { dataset } = readDataset("Market,2022,2027,2032,Status\nAlpha,10,20,30,projected\nBeta,1,2,3,reported\n");
    const { model } = compose(chart, dataset, { noModelled: true }, wordsFor(chart, "en"), NOW);
    expect(model.data.map(({ key, status }) => `${key} ${status}`)).toEqual([
      ...["Alpha·2022 reported", "Alpha·2027 projected", "Alpha·2032 projected"],
      ...["Beta·2022 reported", "Beta·2027 reported", "Beta·2032 reported"],
    ]);
  });
});
