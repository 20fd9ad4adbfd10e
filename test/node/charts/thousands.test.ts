import { NOW } from "../../support/now.js";
import { describe, expect, it } from "vitest";
import type { GrowthChartModel } from "../../../src/charts/market-growth-chart/model.js";
import type { StackModel } from "../../../src/charts/segment-stack/model.js";
import type { ScatterModel } from "../../../src/charts/size-growth-scatter/model.js";
import { charts, readDataset, type Dataset, type Mark, type Scene } from "../../../src/core.js";
import { measureText } from "../../../src/geometry/measure.js";
import { wordsFor } from "../../../src/charts/all-words.js";
import { compose } from "../../../src/charts/compose.js";
import { draw } from "../../../src/charts/compose.js";
import { partsOverYears } from "../support/illustrative.js";
import { leaves } from "../support/scene-checks.js";

const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

function make(tag: string, data: string | Dataset, options: Readonly<Record<string, unknown>> = {}) {
  const chart = charts.find((one) => one.tag === tag);
  if (!chart) throw new Error(`There is no ${tag}.`);
  const dataset = typeof data === "string" ? readDataset(data).dataset : data;
  const figure = compose(chart, dataset, options, wordsFor(chart, "en"), NOW);
  return { ...figure, scene: (width: number): Scene => draw(figure, width, measureText) };
}

const marksOf = <K extends Mark["kind"]>({ marks }: Scene, kind: K): Extract<Mark, { kind: K }>[] =>
  leaves(marks).filter((mark): mark is Extract<typeof mark & Mark, { kind: K }> => mark.kind === kind);

describe("a growth chart of ten thousand days", () => {
  const day = (index: number): string => new Date(Date.UTC(1990, 0, 1 + index)).toISOString().slice(0, 10);
  const known: Record<number, number> = { 4_321: 900, 7_777: 3 };
  const csv = `Day,Price\n${upTo(10_000)
    .map((index) => `${day(index)},${known[index] ?? 100 + ((index * 7919) % 101)}`)
    .join("\n")}`;
  const { model, description, table, scene } = make("market-growth-chart", csv);
  const telling = [0, 4_321, 7_777, 9_999].map(day);

  it("is one stroke of no more points than pixels can show, with dots at the telling ones", () => {
    const strokes = marksOf(scene(720), "path").filter(({ part }) => part === "mark");
    expect(strokes).toHaveLength(1);
    expect(strokes[0]?.d.split("L").length).toBeLessThanOrEqual(2 * 720);
    expect(marksOf(scene(720), "circle").map(({ datum }) => datum)).toEqual(telling);
    expect(marksOf(scene(720), "text").filter(({ text }) => text === "900")).toHaveLength(1);
  });

  it("leads a reader through at most two hundred of them, peaks and low points included, and says so", () => {
    const reached = scene(720).targets.map(({ datum }) => datum);
    expect(reached.length).toBeLessThanOrEqual(200);
    expect(reached).toEqual(model.data.map(({ key }) => key));
    expect(reached).toEqual(expect.arrayContaining(telling));
    expect(Object.keys(description.sentences)).toEqual(reached);
    expect(description.notes.join(" ")).toContain("of 10,000 values");
  });

  it("has bands that meet in the middle between neighbours, so that the nearest is reached", () => {
    const { targets, width } = scene(720);
    const bands = targets.map(({ reach }) => reach ?? { x: NaN, width: NaN });
    for (const [index, { x }] of bands.entries()) {
      const before = bands[index - 1];
      expect(x).toBeCloseTo(before ? before.x + before.width : 0, 6);
    }
    expect((bands.at(-1)?.x ?? NaN) + (bands.at(-1)?.width ?? NaN)).toBeLessThanOrEqual(width);
  });

  it("has all of them in the table, and names no falls, of which there are thousands", () => {
    expect(table.rows).toHaveLength(10_000);
    expect(description.details.join(" ")).not.toContain("falls");
  });
});

describe("a growth chart of many years", () => {
  it("lists a dozen missing years and counts the others, and gives each value between them a dot", () => {
    const rows = upTo(120).map((index) => `${1900 + index},${index % 2 ? "" : index + 1}`);
    const { model, description, scene } = make("market-growth-chart", `Year,A\n${rows.join("\n")}`);
    expect(description.notes.join(" ")).toContain("1921, 1923 and 48 more.");
    expect(model.data).toHaveLength(120);
    expect(marksOf(scene(320), "circle")).toHaveLength(60);
  });

  it("closes the area under stretches of different status, and leaves gaps open", () => {
    const { scene } = make("market-growth-chart", "Year,A\n2000,1\n2001,2\n2002,\n2005,3\n2006,4\n2007F,5", {
      variant: "area",
      noModelled: true,
    });
    const [shade] = marksOf(scene(720), "path").filter(({ fill }) => fill.startsWith("tint"));
    expect(shade?.d.match(/M/g)).toHaveLength(2);
    expect(marksOf(scene(720), "path").filter(({ part }) => part === "mark")).toHaveLength(3);
  });
});

describe("a growth chart of sixty series", () => {
  const value = (index: number, year: number): number => (year === 2020 ? 100 : 100 + ((index * 37) % 60));
  const head = ["Year", ...upTo(60).map((index) => `S${index}`)].join(",");
  const row = (year: number): string => [year, ...upTo(60).map((index) => value(index, year))].join(",");
  const csv = [head, ...[2020, 2021, 2022].map(row)].join("\n");
  const { model: whole, table, description } = make("market-growth-chart", csv, { highlight: "S0" });
  const model = whole as GrowthChartModel;

  it("draws the forty that end highest and the highlighted one; the table has all", () => {
    expect(model.lines).toHaveLength(40);
    expect(model.lines.map(({ name }) => name)).toContain("S0");
    expect(model.series).toHaveLength(60);
    expect(table.rows).toHaveLength(180);
    expect(model.data.length).toBeLessThanOrEqual(200);
    expect(description.notes).toContain(
      "Only 40 of 60 series are drawn: those that stand out, and those that end highest; the table has them all.",
    );
  });

  it("counts and compares all of them in words", () => {
    expect(description.summary).toMatch(/^Of 60 series, the largest in 2022: S\d+, at 159/);
  });
});

describe("a stack of five hundred years", () => {
  const years = upTo(500).map((index) => 1500 + index);
  const parts = Object.fromEntries(
    ["A", "B", "C"].map((name, at) => [name, upTo(500).map((index): number | null => 5 + ((index + at) % 7))]),
  );
  const { model, description, table, scene } = make("segment-stack", partsOverYears({ years, parts, decimals: 0 }));

  it("draws at most forty columns, evenly spaced up to the last, and at most two hundred segments", () => {
    const drawn = (model as StackModel).columns.map(({ year }) => year);
    expect(drawn.length).toBeLessThanOrEqual(40);
    expect(drawn.at(-1)).toBe(1999);
    expect(new Set(drawn.slice(1).map((year, index) => year - (drawn[index] ?? 0))).size).toBe(1);
    expect(scene(680).targets.length).toBeLessThanOrEqual(200);
    expect(description.notes).toContain(
      `Only ${drawn.length} of 500 columns are drawn, evenly spaced up to the last; the table has them all.`,
    );
  });

  it("keeps all years in the table and in what is said", () => {
    expect(table.rows).toHaveLength(1500);
    expect(description.summary).toMatch(/^From .* in 1500/);
  });

  it("lists a dozen years without a value, and counts the others", () => {
    const gappy = { ...parts, C: upTo(500).map((index) => (index % 2 ? 4 : null)) };
    const { notes } = make("segment-stack", partsOverYears({ years, parts: gappy })).description;
    expect(notes.find((note) => note.startsWith("No value"))).toContain("and 238 more");
  });
});

describe("a scatter of two thousand points", () => {
  const rows = upTo(2_000).map((index) => `Firm ${index},${1 + ((index * 7919) % 2003)},5000`);
  rows.push("Fastest,0.5,9000");
  const dataset = readDataset(`Firm,2020,2030\n${rows.join("\n")}`).dataset;
  const { model: whole, description, table, scene } = make("size-growth-scatter", dataset, { highlight: "Firm 12" });
  const model = whole as ScatterModel;

  it("draws the two hundred largest and the highlighted one, and says so", () => {
    expect(model.data).toHaveLength(200);
    expect(model.data.map(({ name }) => name)).toContain("Firm 12");
    expect(description.notes).toContain(
      "Only the 199 largest of 2,001, and Firm 12, are drawn; the table has them all.",
    );
    expect(table.rows).toHaveLength(2_001);
  });

  it("names the fastest of all, drawn or not", () => {
    expect(model.data.map(({ name }) => name)).not.toContain("Fastest");
    expect(description.summary).toContain("Fastest");
  });

  it("is a picture on a narrow page too, where a list would be without end", () => {
    expect(scene(320).height).toBeLessThan(600);
    expect(scene(320).targets).toHaveLength(200);
  });
});
