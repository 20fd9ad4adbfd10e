import { NOW } from "../../support/now.js";
import { describe, expect, it } from "vitest";
import { sizeGrowthScatter } from "../../../src/charts/size-growth-scatter/chart.js";
import { getDataset, readDataset, type Dataset, type Mark } from "../../../src/core.js";
import type { TextMark } from "../../../src/core/scene.js";
import { boxesOverlap, textBox } from "../../../src/geometry/labels.js";
import { measureText } from "../../../src/geometry/measure.js";
import { wordsFor } from "../../../src/charts/all-words.js";
import { compose } from "../../../src/charts/compose.js";
import { draw } from "../../../src/charts/compose.js";
import { contract } from "../support/contract.js";

contract(sizeGrowthScatter, { bundled: /^connected-care-markets$/, shapes: ["spans", "several series"] });

const words = wordsFor(sizeGrowthScatter, "en");
const table = (text: string): Dataset => readDataset(text).dataset;
const figure = (dataset: Dataset, options = {}) => compose(sizeGrowthScatter, dataset, options, words, NOW);
const scene = (dataset: Dataset, width: number, options = {}) => draw(figure(dataset, options), width, measureText);
const texts = (marks: readonly Mark[]): TextMark[] => marks.filter((mark) => mark.kind === "text");
const markets = (): Dataset => {
  const dataset = getDataset("connected-care-markets");
  if (!dataset) throw new Error("the markets are bundled");
  return dataset;
};
const points = (marks: readonly Mark[]) =>
  new Map(marks.flatMap((mark) => (mark.kind === "circle" && mark.datum ? [[mark.datum, mark] as const] : [])));
const point = (marks: readonly Mark[], key: string) => {
  const found = points(marks).get(key);
  if (!found) throw new Error(`no point for ${key}`);
  return found;
};
const nameOf = (marks: readonly Mark[], key: string): string =>
  texts(marks)
    .filter(({ datum }) => datum === key)
    .map(({ text }) => text)
    .join(" ");

const many = (rows: number): Dataset =>
  table(
    `Firm,2020,2030\n${Array.from({ length: rows }, (_, i) => `Firm ${i + 1},${1 + ((i * 37) % 23)},${5 + ((i * 53) % 41)}`).join("\n")}`,
  );

describe("size-growth-scatter geometry", () => {
  it("puts equal multiples of size at equal distances on the log scale, equal amounts on the linear one", () => {
    const dataset = table("Firm,2020,2030\nA,1,2\nB,10,30\nC,100,150\nD,19,40");
    const log = scene(dataset, 680).marks;
    const [a, b, c] = ["A", "B", "C"].map((key) => point(log, key).cx) as [number, number, number];
    expect(b - a).toBeCloseTo(c - b, 6);
    const plain = scene(dataset, 680, { scale: "linear" }).marks;
    const at = (key: string) => point(plain, key).cx;
    expect((at("C") - at("B")) / (at("D") - at("B"))).toBeCloseTo(10, 6);
  });
  it("puts equal differences of growth at equal heights, above a line of zero growth", () => {
    const dataset = table("Firm,2020,2021\nA,100,110\nB,200,240\nC,300,390\nD,50,45");
    const { marks } = scene(dataset, 680);
    const [a, b, c, d] = ["A", "B", "C", "D"].map((key) => point(marks, key).cy) as [number, number, number, number];
    expect(a - b).toBeCloseTo(b - c, 6);
    const axis = marks.find((mark) => mark.kind === "line" && mark.part === "axis");
    const zero = axis?.kind === "line" ? axis.y1 : NaN;
    expect(zero).toBeGreaterThan(a);
    expect(zero).toBeLessThan(d);
  });
  it.each([480, 520, 680, 920])(
    "names each of the ten markets at %i without touching a point or another name",
    (width) => {
      const { marks } = scene(markets(), width);
      const keys = figure(markets()).model.data.map(({ key }) => key);
      expect(keys).toHaveLength(10);
      for (const key of keys) expect(nameOf(marks, key)).not.toBe("");
      const named = texts(marks).filter(({ datum }) => datum !== undefined);
      const boxes = named.map((mark) => textBox(mark, measureText));
      expect(boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) => boxesOverlap(a, b)))).toEqual([]);
      for (const { cx, cy } of points(marks).values()) {
        const dot = { x: cx - 6, y: cy - 6, width: 12, height: 12 };
        expect(boxes.filter((box) => boxesOverlap(box, dot))).toEqual([]);
      }
    },
  );
  it("leads to names that have no room beside their point, and no leader crosses another name", () => {
    const { marks } = scene(markets(), 480, { scale: "linear" });
    const leaders = marks.flatMap((mark) => (mark.kind === "line" && mark.datum ? [mark] : []));
    expect(leaders.length).toBeGreaterThan(2);
    for (const { key } of figure(markets()).model.data) expect(nameOf(marks, key)).not.toBe("");
    for (const { x1, y1, x2, y2, datum } of leaders) {
      const others = texts(marks).filter((mark) => mark.datum !== undefined && mark.datum !== datum);
      const boxes = others.map((mark) => textBox(mark, measureText));
      for (let step = 0; step <= 20; step++) {
        const at = { x: x1 + ((x2 - x1) * step) / 20, y: y1 + ((y2 - y1) * step) / 20, width: 0, height: 0 };
        expect(boxes.some((box) => boxesOverlap(box, at))).toBe(false);
      }
    }
  });
  it("gives points that lie on each other one label with all their names", () => {
    const { marks, targets } = scene(table("Firm,2020,2030\nAlpha,10,20\nBeta,10,20\nGamma,500,600"), 680);
    const named = texts(marks).flatMap(({ datum, text }) => (datum ? [text] : []));
    expect(named.sort()).toEqual(["Alpha and Beta", "Gamma"]);
    expect(targets).toHaveLength(3);
  });
  it("names the extremes and the highlighted point first where there are more than twelve", () => {
    const dataset = many(40);
    const { marks } = scene(dataset, 560, { highlight: "Firm 17" });
    const { data } = figure(dataset).model;
    const wanted = [data[0]?.key, data.at(-1)?.key, "Firm 17"];
    for (const key of wanted) expect(nameOf(marks, key ?? "")).toBe(key);
    expect(points(marks).size).toBe(40);
  });
  it("fills the points of reported sizes, leaves those of projected ones open, and colours the highlighted one", () => {
    const first = scene(markets(), 680, { highlight: "iomt" }).marks;
    expect(point(first, "telehealth")).toMatchObject({ fill: "cat-1" });
    expect(point(first, "iomt")).toMatchObject({ fill: "highlight" });
    expect(texts(first).filter(({ datum }) => datum === "iomt")[0]?.style).toBe("label-strong");
    const last = scene(markets(), 680, { year: "end" }).marks;
    expect(point(last, "telehealth")).toMatchObject({ fill: "surface", stroke: "cat-1" });
  });
  it("says at their ends what the axes show, and puts units on the last ticks", () => {
    const shown = texts(scene(markets(), 680).marks).map(({ text }) => text);
    expect(shown).toEqual(expect.arrayContaining(["Growth a year", "Size in 2022 or 2023, USD billion"]));
    const ticks = texts(scene(markets(), 680).marks).flatMap(({ part, text }) => (part === "tick" ? [text] : []));
    expect(ticks).toEqual(["10", "20", "30%", "10", "30", "100", "300bn"]);
  });
  it("is a list in the order of growth on a narrow page, with a target of the full width for each row", () => {
    const { marks, targets, width } = scene(markets(), 288);
    const shown = texts(marks).map(({ text }) => text.replaceAll("\u00a0", " "));
    expect(shown.slice(0, 4)).toEqual(["Growth a year", "Remote patient monitoring", "27.9%", "USD 6.7bn (2022)"]);
    expect(targets.map(({ datum }) => datum)).toEqual(figure(markets()).model.data.map(({ key }) => key));
    expect(targets.every((target) => target.width === width && target.height >= 24)).toBe(true);
    expect(targets.every((target, i) => i === 0 || target.y >= (targets[i - 1]?.y ?? 0) + 24)).toBe(true);
  });
});

describe("size-growth-scatter in words", () => {
  it("says the largest and the fastest with their years, and how many of the fastest are small", () => {
    const { description } = figure(markets());
    expect(description.summary).toBe(
      "Largest of ten in 2022 or 2023: Home healthcare, at 369.3 billion US dollars in 2022. Highest growth rate: Remote patient monitoring, at 27.9% a year from 2022 to 2032.",
    );
    // Three of the markets are of other years than the other seven, and are not compared with them.
    expect(description.details).toEqual([]);
    const all = markets();
    const alike = { ...all, id: "same-years", rows: all.rows.filter((row) => row["startYear"] === 2022) };
    expect(figure(alike).description.summary).toBe(
      "Largest of seven in 2022: Home healthcare, at 369.3 billion US dollars. Highest growth rate: Remote patient monitoring, at 27.9% a year.",
    );
    expect(figure(alike).description.details).toEqual([
      "Of the three that grow fastest, one is among the three smallest.",
    ]);
  });
  it("names one thing that is both the largest and the fastest, and what shrinks", () => {
    const { description } = figure(table("Firm,2020,2021\nA,100,150\nB,20,22\nC,30,27"));
    expect(description.summary).toBe("Largest of three in 2020: A, at 100. Highest growth rate: A, at 50.0% a year.");
    expect(description.details).toEqual(["One shrinks: C."]);
    expect(description.sentences["C"]).toBe("C: 30 in 2020 (reported); it shrank by 10.0% a year from 2020 to 2021.");
  });
  it("says nothing about halves that ties leave open, and names together who shares the extremes", () => {
    const alike = figure(table("Firm,2020,2021\nA,5,6\nB,5,6\nC,5,6\nD,5,6\nE,5,6\nF,5,6")).description;
    expect(alike.summary).toBe(
      "All six are of the same size in 2020: 5. All six growth rates are the same: 20.0% a year.",
    );
    expect(alike.details).toEqual([]);
    expect(figure(table("Firm,2020,2021\nA,5,6\nB,5,6\nC,2,2.2")).description.summary).toBe(
      "Joint largest of three in 2020: A and B, at 5 each. Joint highest growth rate: A and B, at 20.0% a year.",
    );
  });
  it("lists by name what has no rate, in a note and in the table, and draws none of it", () => {
    const dataset = table("Firm,2020,2021\nA,5,6\nB,0,6\nC,-2,6\nD,,6\nE,7,8");
    const { description, model, table: rows } = figure(dataset);
    expect(model.data.map(({ key }) => key)).toEqual(["A", "E"]);
    expect(description.notes).toContain(
      "Three rows are not drawn, because a growth rate needs two sizes above zero and their years: B, C and D.",
    );
    expect(rows.rows.map(([name]) => name?.text).sort()).toEqual(["A", "B", "C", "D", "E"]);
    expect(rows.rows.find(([name]) => name?.text === "D")?.map(({ text }) => text)).toEqual([
      "D",
      "2020",
      "no data",
      "",
      "2021",
      "6",
      "reported",
      "n/a",
    ]);
  });
  it("names the log scale behind any subheading, and no scale for a linear one", () => {
    expect(figure(markets(), { subheading: "Ten" }).description.subheading).toBe("Ten (size on a log scale)");
    expect(figure(markets(), { subheading: "Ten", scale: "linear" }).description.subheading).toBe("Ten");
  });
  it("shows the last size by option, and says that it is projected", () => {
    const { sentences, key } = figure(markets(), { year: "end" }).description;
    expect(sentences["iomt"]).toBe(
      "Internet of Medical Things: 370.9 billion US dollars in 2032 (projected); it is projected to grow by 22.5% a year from 2022 to 2032.",
    );
    expect(key.map(({ text }) => text)).toEqual(["Projected by the publisher"]);
  });
  it("is a single figure for one row, and empty for none", () => {
    const one = scene(table("Firm,2020,2030\nA,5,10"), 680);
    expect(texts(one.marks).map(({ text }) => text)).toEqual(["7.2%", "Growth a year, A, 2020–2030"]);
    expect(figure(table("Firm,2020,2030\nA,5,10")).description.summary).toBe(
      "One growth rate can be calculated: 7.2% a year, for A.",
    );
    const none = figure(table("Firm,2020,2030\nA,0,10"));
    expect(none.model.data).toEqual([]);
    expect(none.description.summary).toBe("");
  });
});
