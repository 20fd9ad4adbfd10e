import { NOW } from "../../support/now.js";
import { describe, expect, it } from "vitest";
import { cagrComparison } from "../../../src/charts/cagr-comparison/chart.js";
import { getDataset, readDataset, type Dataset, type Mark } from "../../../src/core.js";
import type { TextMark } from "../../../src/core/scene.js";
import { measureText } from "../../../src/geometry/measure.js";
import { wordsFor } from "../../../src/charts/all-words.js";
import { compose } from "../../../src/charts/compose.js";
import { draw } from "../../../src/charts/compose.js";
import { contract } from "../support/contract.js";

contract(cagrComparison, {
  bundled: /^connected-care-markets$|-market-size$/,
  shapes: ["stated rates", "spans", "several series", "a series"],
  // Its marks are rates: calculated and stated differ by form, see below.
  showsStatus: false,
});

const words = wordsFor(cagrComparison, "en");
const markets = getDataset("connected-care-markets")!;
const table = (text: string): Dataset => readDataset(text).dataset;
const figure = (dataset: Dataset, options = {}) => compose(cagrComparison, dataset, options, words, NOW);
const scene = (dataset: Dataset, width: number, options = {}) => draw(figure(dataset, options), width, measureText);
const texts = (marks: readonly Mark[]): TextMark[] => marks.flatMap((mark) => (mark.kind === "text" ? [mark] : []));
const shown = (dataset: Dataset, width: number): string[] => texts(scene(dataset, width).marks).map(({ text }) => text);
const names = (dataset: Dataset, options = {}) => figure(dataset, options).table.rows.map(([first]) => first?.text);
const cell = (dataset: Dataset, name: string, column: number) =>
  figure(dataset).table.rows.find(([first]) => first?.text === name)?.[column];

const MIXED = `Firm,2020,2030,CAGR
Matches,10,40,14.9%
Falls,80,20,-10.0%
Unstated,10,20,
No first value,,20,5.0%
From zero,0,20,5.3%
Nothing,,,
Higher,10,11,19.0%`;
const mixed = table(MIXED);

describe("cagr-comparison of the bundled markets", () => {
  it("shows seven gaps and three matches, as published and calculated", () => {
    const rows = figure(markets).table.rows.map((row) => row.slice(0, 4).map(({ text }) => text));
    expect(rows).toEqual([
      ["Remote patient monitoring", "27.9", "28.7", "+0.8"],
      ["Telemedicine", "25.0", "25.7", "+0.7"],
      ["Connected healthcare", "24.5", "25.2", "+0.7"],
      ["Internet of Medical Things", "22.5", "23.15", "+0.6"],
      ["Telehealth", "16.8", "17.3", "+0.5"],
      ["Wearable medical devices", "16.2", "16.6", "+0.4"],
      ["Home healthcare", "8.0", "8.2", "+0.2"],
      ["Smart hospital", "19.6", "19.6", "matches"],
      ["Clinical workflow solutions", "12.8", "12.8", "matches"],
      ["Behavioural rehabilitation", "4.5", "4.5", "matches"],
    ]);
    const within = figure(markets).table.rows.map((row) => row[4]?.text);
    expect(within).toEqual([...Array<string>(7).fill("no"), "yes", "yes", "yes"]);
    for (const width of [288, 680]) {
      expect(shown(markets, width).filter((text) => text === "matches")).toHaveLength(3);
      expect(shown(markets, width).filter((text) => /^\+0\.\d$/.test(text))).toHaveLength(7);
    }
  });

  it("tells the calculated rate from the stated one by form, not only by colour", () => {
    const { marks } = scene(markets, 680);
    const kinds = new Map<string, Set<string>>();
    for (const { kind, datum } of marks)
      if (datum && kind !== "text") kinds.set(datum, (kinds.get(datum) ?? new Set()).add(kind));
    expect(kinds.size).toBe(10);
    for (const [, found] of kinds) expect([...found].sort()).toEqual(["circle", "line", "rect"]);
    const { key } = figure(markets).description;
    expect(key.map((item) => item.marks.map(({ kind }) => kind))).toEqual([["circle"], ["rect"]]);
  });

  it("says how many match, the largest gap, and which way", () => {
    expect(figure(markets).description.summary).toBe(
      "Three of the ten stated rates match the published values; the other seven are higher than calculated. The largest gap is 0.8 percentage points, for Remote patient monitoring, where 28.7% is stated and 27.9% calculated.",
    );
  });

  it("explains all gaps by a later start, which it finds in the data", () => {
    expect(figure(markets).description.explanation).toEqual({
      sentences: [
        "All seven gaps are where the published figures begin in 2022, and rounding does not explain them.",
        "The stated rates would fit if they counted nine years from 2023, from figures that are not published.",
        "Where the published figures begin in 2023, the two rates agree.",
      ],
    });
  });

  it("offers no such explanation once a rate from the same base matches, or a gap has another base", () => {
    const plain = (change: (row: Dataset["rows"][number]) => Dataset["rows"][number]) =>
      figure({ ...markets, rows: markets.rows.map(change) }).description.explanation;
    expect(plain((row) => (row["id"] === "telehealth" ? { ...row, statedRate: 0.168 } : row))).toBeUndefined();
    expect(plain((row) => (row["id"] === "smart-hospital" ? { ...row, statedRate: 0.25 } : row))).toBeUndefined();
    // A base of 2023 that would lie above the value of 2032 explains nothing.
    expect(plain((row) => (row["id"] === "iomt" ? { ...row, statedRate: -0.02 } : row))).toBeUndefined();
  });

  it("says ten rows in fewer than 150 words, each beginning with its name", () => {
    const { sentences } = figure(markets).description;
    for (const { id, market } of markets.rows as readonly { id: string; market: string }[]) {
      expect(sentences[id]?.startsWith(market)).toBe(true);
    }
    expect(Object.values(sentences).join(" ").split(/\s+/).length).toBeLessThan(150);
  });

  it("explains a single row as the growth chart does", () => {
    const one = figure({ ...markets, rows: markets.rows.slice(0, 1) }).description;
    expect(one.explanation).toEqual({
      title: "Why two growth rates?",
      sentences: [
        "The two published figures give 22.5% a year.",
        "The publisher states 23.15%, counted from 2023. That fits only if the figure for 2023 was about 56.9 billion US dollars, which is not published.",
      ],
    });
  });

  it("gives each row both rates, the stated period and the years of its own, and the gap", () => {
    const { sentences } = figure(markets).description;
    expect(sentences["iomt"]).toBe(
      "Internet of Medical Things: 22.5% calculated, 23.15% stated for 2023–2032, 0.6 points higher.",
    );
    expect(sentences["smart-hospital"]).toBe("Smart hospital, 2023–2033: 19.6% calculated, 19.6% stated, a match.");
  });

  it("names its own measure and years, and marks rows with other years", () => {
    expect(figure(markets).description.subheading).toMatch(/^Compound annual growth rate, %, 2022–2032: calculated/);
    expect(shown(markets, 680).filter((text) => text === "2023–33")).toHaveLength(3);
    expect(cell(markets, "Smart hospital", 5)?.text).toBe("2023–2033");
  });
});

describe("cagr-comparison order", () => {
  it("puts the largest gap first and what cannot be compared last, or goes by rate or name", () => {
    expect(names(mixed).slice(0, 4)).toEqual(["Higher", "Falls", "Matches", "Unstated"]);
    expect(names(mixed, { sort: "rate" })).toEqual([
      ...["Matches", "Unstated", "From zero", "No first value", "Higher", "Falls", "Nothing"],
    ]);
    expect(names(mixed, { sort: "name" })[0]).toBe("Falls");
  });

  it("shows forty rows and says how many are left out", () => {
    const rows = Array.from({ length: 43 }, (_, index) => `Firm ${index},${index + 1},${2 * index + 5},9.0%`);
    const many = figure(table(`Firm,2020,2030,CAGR\n${rows.join("\n")}`));
    expect(many.model.data).toHaveLength(40);
    expect(many.description.notes).toEqual(["40 of 43 rows are shown; three are left out."]);
  });
});

describe("cagr-comparison of what is missing or negative", () => {
  it("lists rows without a stated or a calculable rate, in words and not as zero", () => {
    expect([1, 2, 3].map((column) => cell(mixed, "Unstated", column)?.text)).toEqual(["7.2", "not stated", ""]);
    expect([1, 2, 3].map((column) => cell(mixed, "From zero", column))).toEqual([
      { text: "no rate", value: null },
      { text: "5.3", value: 5.3 },
      { text: "", value: null },
    ]);
    expect(shown(mixed, 680).filter((text) => text === "no rate")).toHaveLength(3);
    expect(shown(mixed, 680).filter((text) => text === "not stated")).toHaveLength(2);
    expect(shown(mixed, 288)).toEqual(expect.arrayContaining(["not stated", "5.3 stated", "−12.9 vs −10.0"]));
    const { sentences } = figure(mixed).description;
    expect(sentences["Nothing"]).toBe("Nothing: no rate.");
    expect(sentences["Unstated"]).toBe("Unstated: 7.2% calculated, none stated.");
    expect(sentences["From zero"]).toBe("From zero: 5.3% stated, none can be calculated.");
  });

  it("counts the stated rates that can be compared, where not all can", () => {
    expect(figure(mixed).description.summary).toMatch(
      /^One of the three stated rates that can be compared matches the published values;/,
    );
  });

  it("draws a stem only where a rate is calculated, and a tick only where one is stated", () => {
    const { marks } = scene(mixed, 680);
    const kinds = (key: string) => marks.flatMap((mark) => (mark.datum === key ? [mark.kind] : []));
    expect(["Higher", "Unstated", "From zero", "Nothing"].map(kinds)).toEqual([
      ["line", "circle", "rect"],
      ["line", "circle"],
      ["rect"],
      [],
    ]);
  });

  it.each([208, 288, 440, 680, 920])("spans both sides of zero at %i px", (width) => {
    const { marks } = scene(mixed, width);
    const stem = (key: string) => marks.find((mark) => mark.kind === "line" && mark.datum === key);
    const axis = marks.find((mark) => mark.kind === "line" && mark.part === "axis");
    const [fall, rise] = [stem("Falls"), stem("Matches")];
    if (fall?.kind !== "line" || rise?.kind !== "line" || axis?.kind !== "line") throw new Error("not drawn");
    expect([fall.x1, rise.x1].map((x) => Math.abs(x - axis.x1) < 1)).toEqual([true, true]);
    expect(fall.x2).toBeLessThan(fall.x1);
    expect(rise.x2).toBeGreaterThan(rise.x1);
    // Length is in proportion to the rate: −12.94% and 14.87%.
    expect((rise.x2 - rise.x1) / (fall.x1 - fall.x2)).toBeCloseTo(14.8698 / 12.9449, 3);
  });

  it("counts both directions, and says so when nothing can be compared", () => {
    const lower = figure(table("Firm,2020,2030,CAGR\nA,10,20,5.0%\nB,10,20,9.0%")).description;
    expect(lower.summary).toBe(
      "Neither of the two stated rates matches the published values: one is higher and one is lower than calculated. The largest gap is 2.2 percentage points, for A, where 5.0% is stated and 7.2% calculated.",
    );
    const none = figure(table("Firm,2020,2030\nA,10,20\nB,10,30")).description;
    expect(none.summary).toMatch(/^No row has both a stated rate/);
    expect(none.explanation).toBeUndefined();
    expect(none.key.map(({ text }) => text)).toEqual(["Calculated from published values"]);
    const fits = figure(table("Firm,2020,2030,CAGR\nA,10,20,7.2%")).description;
    expect(fits.summary).toBe("The stated rate matches the published values within rounding.");
    expect(fits.explanation).toBeUndefined();
  });

  it("does not write a small rate as 0.0", () => {
    const slow = figure(table("Firm,2020,2030,CAGR\nA,100.0,100.2,0.02%"));
    expect(slow.table.rows[0]?.slice(1, 4).map(({ text }) => text)).toEqual(["0.02", "0.02", "matches"]);
    expect(slow.description.sentences["A"]).toContain("0.02% calculated");
  });

  it("does not write a gap outside rounding as 0.0", () => {
    const close = figure(table("Firm,2020,2030,CAGR\nA,10.0000,20.0000,7.200%"));
    expect(close.table.rows[0]?.[3]?.text).toBe("+0.02");
    expect(close.table.rows[0]?.[4]?.text).toBe("no");
  });
});

it("sets one row apart by name or id", () => {
  for (const highlight of ["telehealth", "Telehealth"]) {
    const { marks } = scene(markets, 680, { highlight });
    expect(marks.filter((mark) => mark.kind === "rect" && mark.fill === "zone")).toHaveLength(1);
    expect(texts(marks).filter(({ style }) => style === "label-strong")).toMatchObject([{ text: "Telehealth" }]);
  }
});

it("compares a single series with the rate that its dataset states", () => {
  const { table: rows, description } = figure(getDataset("telehealth-market-size")!);
  expect(rows.rows.map((row) => row.slice(1, 4).map(({ text }) => text))).toEqual([["16.8", "17.3", "+0.5"]]);
  expect(description.summary).toBe(
    "The stated rate is higher than the published values give. The gap is 0.5 percentage points, for Telehealth market size, where 17.3% is stated and 16.8% calculated.",
  );
});
