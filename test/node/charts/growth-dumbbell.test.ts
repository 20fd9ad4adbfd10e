import { NOW } from "../../support/now.js";
import { describe, expect, it } from "vitest";
import { growthDumbbell } from "../../../src/charts/growth-dumbbell/chart.js";
import { getDataset, readDataset, render, type Dataset, type Mark } from "../../../src/core.js";
import type { TextMark } from "../../../src/core/scene.js";
import { boxesOverlap, textBox } from "../../../src/geometry/labels.js";
import { measureText } from "../../../src/geometry/measure.js";
import { wordsFor } from "../../../src/charts/all-words.js";
import { compose } from "../../../src/charts/compose.js";
import { draw } from "../../../src/charts/compose.js";
import { contract } from "../support/contract.js";

contract(growthDumbbell, {
  bundled: /^connected-care-markets$|-market-size$/,
  shapes: ["spans", "several series", "a series"],
  past: {
    "a change of many digits keeps clear of its row's line": {
      shape: "a series",
      items: [
        { label: "A 0", value: -0.01, status: "reported" },
        { label: "A 1", value: 1e15, status: "reported" },
      ],
      width: 240,
    },
  },
});

const words = wordsFor(growthDumbbell, "en");
const markets = (): Dataset => {
  const dataset = getDataset("connected-care-markets");
  if (!dataset) throw new Error("the markets are bundled");
  return dataset;
};
const table = (text: string): Dataset => readDataset(text).dataset;
const figure = (dataset: Dataset, options = {}) => compose(growthDumbbell, dataset, options, words, NOW);
const scene = (dataset: Dataset, width: number, options = {}) => draw(figure(dataset, options), width, measureText);
const texts = (marks: readonly Mark[]): TextMark[] =>
  marks.flatMap((mark) => (mark.kind === "text" ? [mark] : mark.kind === "group" ? texts(mark.children) : []));
const names = (dataset: Dataset, options = {}) =>
  figure(dataset, options).model.data.map(({ record }) => record["market"] ?? record["Firm"]);

const many = (rows: number): Dataset =>
  table(
    `Firm,2020,2030\n${Array.from({ length: rows }, (_, i) => `Firm number ${i + 1},${i + 1},${2 * i + 3}`).join("\n")}`,
  );
const LONG = "A name of sixty characters is long enough to need more lines";
const edges: Readonly<Record<string, Dataset>> = {
  markets: markets(),
  "one row": table("Firm,2020,2030\nX,1.5,3"),
  "one value": table("Firm,2020,2030\nX,,3"),
  "zero, negative and missing": table("Firm,2020,2030\nA,0,3\nB,-2,3\nC,,3\nD,4,\nE,,\nF,1,2"),
  "nothing above zero": table("Firm,2020,2030\nA,0,-3\nB,-2,3"),
  "only missing": table("Firm,2020,2030\nA,,\nB,,"),
  extremes: table("Firm,2020,2030\nA,0.000001,1000000000000000\nB,4,1"),
  ties: table("Firm,2020,2030\nA,5,5\nB,5,5\nC,5,5"),
  "forty rows": many(40),
  "long names": table(`Firm,2020,2030\n${LONG},5,9\n${LONG} again,7,3`),
  "right-to-left names": table("Firm,2020,2030\nسوق الأجهزة الطبية,5,9\nשוק,7,3"),
};

describe("growth-dumbbell layout", () => {
  const cases = Object.entries(edges).flatMap(([name, dataset]) =>
    [208, 288, 440, 480, 680, 920].flatMap((width) =>
      (["multiple", "size"] as const).map((measure) => ({ name, dataset, width, measure })),
    ),
  );
  it.each(cases)("$name at $width by $measure: finite, inside, without overlap", ({ dataset, width, measure }) => {
    const { marks, targets, height } = scene(dataset, width, { measure });
    expect(JSON.stringify(marks)).not.toMatch(/null|NaN|Infinity/);
    const boxes = texts(marks).map((mark) => textBox(mark, measureText));
    for (const box of boxes) {
      expect(box.x).toBeGreaterThanOrEqual(-0.5);
      expect(box.x + box.width).toBeLessThanOrEqual(width + 0.5);
      expect(box.y + box.height).toBeLessThanOrEqual(height);
    }
    const clashes = boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) => boxesOverlap(a, b)));
    expect(clashes).toEqual([]);
    expect(targets.map(({ datum }) => datum)).toEqual(figure(dataset, { measure }).model.data.map(({ key }) => key));
    expect(targets.every((target) => target.height >= 24 && target.width === width)).toBe(true);
  });
  it.each([288, 680])("leaves digits free of gridlines at %i", (width) => {
    const { marks } = scene(markets(), width);
    const boxes = texts(marks).map((mark) => textBox(mark, measureText));
    const lines = marks.flatMap((mark) => (mark.kind === "line" && mark.part === "grid" ? [mark] : []));
    expect(lines.length).toBeGreaterThan(3);
    for (const { x1, y1, y2 } of lines) {
      expect(y2).toBeGreaterThan(y1);
      expect(boxes.some((box) => boxesOverlap(box, { x: x1 - 0.5, y: y1, width: 1, height: y2 - y1 }))).toBe(false);
    }
  });
  it("gives equal multiples equal lengths on the log scale", () => {
    const { marks } = scene(table("Firm,2020,2030\nA,2,20\nB,30,300"), 680);
    const dots = marks.flatMap((mark) => (mark.kind === "circle" ? [mark.cx] : []));
    expect(Number(dots[1]) - Number(dots[0])).toBeCloseTo(Number(dots[3]) - Number(dots[2]), 6);
  });
  it("draws a start solid and a projected end hollow, with a dashed line between", () => {
    const { marks } = scene(markets(), 680);
    const row = marks.filter((mark) => mark.datum === "iomt");
    expect(row.map((mark) => mark.kind)).toEqual(["line", "circle", "circle", "text", "text"]);
    expect(row[0]).toMatchObject({ dash: [6, 4], stroke: "cat-1" });
    expect(row.slice(1, 3)).toMatchObject([{ fill: "cat-1" }, { fill: "surface", stroke: "cat-1" }]);
  });
  it("points an arrow at the end of a fall and at no other", () => {
    const arrows = (text: string) => scene(table(text), 680).marks.filter(({ kind }) => kind === "path").length;
    expect([arrows("Firm,2020,2030\nA,80,20\nB,9,90"), arrows("Firm,2020,2030\nA,20,80\nB,9,90")]).toEqual([1, 0]);
  });
  it("writes the years of rows that differ from most behind their names, and those of most in the key", () => {
    const shown = texts(scene(markets(), 680).marks).map(({ text }) => text);
    expect(shown.filter((text) => text === "2023–33")).toHaveLength(3);
    expect(figure(markets()).description.key.map(({ text }) => text)).toEqual([
      "Reported, 2022",
      "Projected by the publisher, 2032",
    ]);
  });
  it("has columns of years by size where it is wide, and puts the unit on the last tick", () => {
    const wide = texts(scene(markets(), 680, { measure: "size" }).marks).map(({ text }) => text);
    expect(wide).toEqual(expect.arrayContaining(["2022", "2032", "Growth", "0", "800bn", "×11.7", "156.0"]));
    const ticks = texts(scene(markets(), 680).marks).filter(({ part }) => part === "tick");
    expect(ticks.map(({ text }) => text)).toEqual(["10", "30", "100", "300", "1,000bn"]);
  });
  it("sets one row apart by name or id", () => {
    for (const highlight of ["iomt", "internet of medical things"]) {
      const { marks } = scene(markets(), 680, { highlight });
      expect(marks.filter((mark) => mark.kind === "rect" && mark.fill === "zone")).toHaveLength(1);
      expect(marks.filter((mark) => mark.kind === "circle" && mark.fill === "highlight")).toHaveLength(1);
    }
  });
  it("cuts a name only after three lines, with an ellipsis, and keeps it whole in the table", () => {
    const long = `${LONG} ${LONG} ${LONG} ${LONG}`;
    const dataset = table(`Firm,2020,2030\n${long},5,9\nB,7,3`);
    const lines = texts(scene(dataset, 680).marks).filter(({ x, style }) => x === 0 && style === "label");
    expect(lines).toHaveLength(4);
    expect(lines.some(({ text }) => text.endsWith("…"))).toBe(true);
    expect(figure(dataset).table.rows.map(([first]) => first?.text)).toContain(long);
  });
});

describe("growth-dumbbell order and limit", () => {
  it("sorts by multiple, by last size, by name or not at all", () => {
    expect(names(markets())[0]).toBe("Remote patient monitoring");
    expect(names(markets(), { measure: "size" })[0]).toBe("Home healthcare");
    expect(names(markets(), { sort: "name" })[0]).toBe("Behavioural rehabilitation");
    expect(names(markets(), { sort: "none" })[0]).toBe("Internet of Medical Things");
  });
  it("shows forty rows without a limit and says how many are left out", () => {
    expect(figure(many(43)).model.data).toHaveLength(40);
    expect(figure(many(43)).description.notes).toEqual(["40 of 43 rows are shown; three are left out."]);
    expect(figure(many(43), { limit: 2 }).model.data).toHaveLength(2);
    expect(figure(many(40)).description.notes).toEqual([]);
  });
});

describe("growth-dumbbell in words", () => {
  it("names the log scale behind any subheading, and none for sizes", () => {
    const sub = (options = {}) => figure(markets(), options).description.subheading;
    expect(sub()).toBe(`${markets().subtitle} (log scale)`);
    expect(sub({ subheading: "Size" })).toBe("Size (log scale)");
    expect(sub({ subheading: "Size on a log scale" })).toBe("Size on a log scale");
    expect(sub({ measure: "size", subheading: "Size" })).toBe("Size");
  });
  it("says how many rose and fell, the largest and smallest multiple, and who overtakes whom", () => {
    const { description } = render("growth-dumbbell", "connected-care-markets");
    expect(description).toContain("All ten figures rise from start to end.");
    expect(description).toContain(
      "Most growth: Remote patient monitoring (11.7 times as much); least: Behavioural rehabilitation (up 55.3%).",
    );
    const rows = markets().rows.map((row) => ["start", "end", "startYear"].map((key) => Number(row[key])));
    const crossing = rows.flatMap(([s = 0, e = 0, y]) =>
      rows.filter(([s2 = 0, e2 = 0, y2]) => s < s2 && e > e2 && y === y2),
    );
    expect(crossing).toHaveLength(2);
    expect(description).toContain("In two pairs of the same years, the smaller at the start is the larger at the end.");
  });
  it("tells falls, ties and an unchanged order", () => {
    const { description } = figure(table("Firm,2020,2030\nA,80,20\nB,9,4\nC,1,2\nD,3,6"));
    expect(description.summary).toBe(
      "Of four figures, two rise and two fall from start to end. Most growth: D and C (2 times as much); least: A (down 75%).",
    );
    const same = figure(table("Firm,2020,2030\nA,1,2\nB,2,4")).description;
    expect(same.summary).toBe(
      "Both figures rise from start to end. The change is the same in every row: 2 times as much.",
    );
    expect(same.details.join(" ")).toContain("No row overtakes another");
  });
  it("has a sentence for every row, also for those with a gap", () => {
    const { sentences } = figure(markets()).description;
    expect(sentences["iomt"]).toBe(
      "Internet of Medical Things: a projected rise from 48.7 billion US dollars in 2022 (reported) to 370.9 billion US dollars in 2032 (projected), 7.6 times as much, or 22.5% a year.",
    );
    const gaps = figure(table("Firm,2010,2020\nA,,3\nB,4,\nC,,\nD,8,4\nE,-3,2")).description.sentences;
    expect(gaps).toEqual({
      A: "A: 3 in 2020 (reported); no data for 2010.",
      B: "B: 4 in 2010 (reported); no data for 2020.",
      C: "C: no data.",
      D: "D: a fall from 8 in 2010 (reported) to 4 in 2020 (reported), down 50%, or −6.7% a year.",
      E: "E: a rise from −3 in 2010 (reported) to 2 in 2020 (reported).",
    });
  });
  it("lists values that a log scale cannot hold in words, and turns linear where no row has a multiple", () => {
    const mixed = table("Firm,2020,2030\nA,0,3\nB,2,4");
    const shown = texts(scene(mixed, 680).marks).map(({ text }) => text);
    expect(shown).toEqual(expect.arrayContaining(["from 0 to 3", "no multiple"]));
    expect(figure(mixed).description.notes[0]).toMatch(/^One row has no multiple/);
    const none = figure(table("Firm,2020,2030\nA,0,3\nB,-2,4"));
    expect(none.description.notes[0]).toMatch(/linear scale is used/);
    expect(none.description.subheading).not.toContain("log");
    expect(texts(draw(none, 680, measureText).marks).map(({ text }) => text)).toContain("+6");
  });
  it("keeps the dataset's warning that the markets overlap", () => {
    expect(figure(markets()).description.notes[0]).toContain("cannot be added up");
  });
  it("gives a table with units, statuses, published decimals and calculated columns", () => {
    const { columns, rows } = figure(markets()).table;
    expect(columns.map(({ label }) => label)).toContain("First size (USD billion)");
    const iomt = rows.find(([first]) => first?.text === "Internet of Medical Things");
    expect(iomt?.map(({ text }) => text)).toEqual([
      "Internet of Medical Things",
      "2022",
      "48.7",
      "reported",
      "2032",
      "370.9",
      "projected",
      "×7.6",
      "22.5%",
    ]);
    const missing = figure(table("Firm,2020,2030\nA,,3\nB,1,2")).table.rows.find(([first]) => first?.text === "A");
    expect(missing?.[2]).toEqual({ text: "no data", value: null });
  });
});
