import { NOW } from "../../support/now.js";
import { describe, expect, it } from "vitest";
import { charts, readDataset, render } from "../../../src/core.js";
import { measureText } from "../../../src/geometry/measure.js";
import { wordsFor } from "../../../src/charts/all-words.js";
import { compose } from "../../../src/charts/compose.js";
import { draw } from "../../../src/charts/compose.js";

const QUARTERS = "Quarter,Sales (USD million)\nQ1 2022,10\nQ2 2022,12\nQ4 2022,14\nQ1 2023,15\nQ2 2023F,16\n";

function scene(csv: string, options: Readonly<Record<string, unknown>> = {}, width = 680) {
  const chart = charts.find(({ tag }) => tag === "market-growth-chart");
  if (!chart) throw new Error("The growth chart is not in the list.");
  const figure = compose(chart, readDataset(csv).dataset, options, wordsFor(chart, "en"), NOW);
  const drawn = draw(figure, width, measureText);
  return { figure, drawn, texts: drawn.marks.flatMap((mark) => (mark.kind === "text" ? [mark] : [])) };
}

/** Where the points of a line stand. */
const centers = (csv: string): number[] =>
  scene(csv, { variant: "line" }).drawn.marks.flatMap((mark) => (mark.kind === "circle" ? [mark.cx] : []));

describe("a growth chart of quarters", () => {
  it("has a column for each, a quarter apart, and a gap where one is missing", () => {
    const { drawn } = scene(QUARTERS);
    const [first = 0, second = 0, fourth = 0, fifth = 0, last = 0] = drawn.targets.map(({ reach }) => reach?.x);
    const pitch = second - first;
    expect(drawn.targets.every(({ reach }) => Math.abs((reach?.width ?? 0) - pitch) < 0.01)).toBe(true);
    expect([fourth - second, fifth - fourth, last - fifth].map((gap) => gap / pitch)).toEqual([
      expect.closeTo(2, 6),
      expect.closeTo(1, 6),
      expect.closeTo(1, 6),
    ]);
  });

  it("names them on the axis, in sentences and in the table, and counts years in fractions", () => {
    const { figure, texts } = scene(QUARTERS);
    expect(texts.map(({ text }) => text)).toEqual(expect.arrayContaining(["Q1 2022", "Q4 2022", "Q2 2023"]));
    const { summary, details } = figure.description;
    expect(`${summary} ${details.join(" ")}`).toContain("Q1 2022");
    expect(summary).toContain("over 15 months");
    expect(summary).toContain(`${(((16 / 10) ** (1 / 1.25) - 1) * 100).toFixed(1)}%`);
    expect(details.join(" ")).toContain("The first published forecast is for Q2 2023.");
    const { csv } = render("market-growth-chart", readDataset(QUARTERS).dataset);
    expect(csv.split("\r\n").slice(0, 2)).toEqual(["Quarter,Sales (USD million),Status", "2022-Q1,10,reported"]);
    expect(csv.split("\r\n")).toHaveLength(7);
  });

  it("has stable keys, by which one can be set apart", () => {
    const { drawn } = scene(QUARTERS, { highlight: "2022-Q4" });
    expect(drawn.targets.map(({ datum }) => datum)).toEqual(["2022-Q1", "2022-Q2", "2022-Q4", "2023-Q1", "2023-Q2"]);
    const highlighted = drawn.marks.filter((mark) => "fill" in mark && mark.fill === "highlight");
    expect(highlighted.map((mark) => mark.datum)).toEqual(["2022-Q4"]);
  });

  it("shows years where quarters do not fit", () => {
    const many = Array.from(
      { length: 24 },
      (_, index) => `Q${(index % 4) + 1} ${2018 + Math.floor(index / 4)},${index + 5}`,
    );
    const { texts } = scene(`Quarter,Sales\n${many.join("\n")}\n`, {}, 320);
    const ticks = texts.filter(({ part, y }) => part === "tick" && y > 200).map(({ text }) => text);
    expect(ticks.every((text) => /^20\d\d$/.test(text))).toBe(true);
    expect(ticks.length).toBeGreaterThan(2);
  });

  it("interpolates nothing and gives no yearly rate for less than a year", () => {
    const { figure, drawn } = scene("Quarter,Sales\nQ1 2022,10\nQ3 2022,20\n");
    expect(drawn.targets).toHaveLength(2);
    expect(figure.description.summary).not.toContain("a year");
    expect(render("cagr-comparison", readDataset("Market,2022-Q1,2022-Q3\nA,1,2\n").dataset).csv).toMatch(/^A,,,/m);
  });
});

describe("a growth chart of dates", () => {
  it("places them where they are in time", () => {
    const [first = 0, second = 0, third = 0] = centers("Date,V\n2023-01-01,1\n2023-01-31,2\n2024-01-01,3\n");
    expect((second - first) / (third - first)).toBeCloseTo(30 / 365, 6);
  });

  it("places a year among quarters in its middle", () => {
    const [year = 0, first = 0, third = 0] = centers("When,V\n2022,1\n2023-Q1,2\n2023-Q3,3\n");
    expect((first - year) / (third - first)).toBeCloseTo(0.625 / 0.5, 6);
  });

  it("speaks of days as one does", () => {
    const { figure } = scene("Date,V\n2023-03-31,1\n2024-12-31,3\n");
    expect(figure.description.summary).toMatch(/^From 1 on 31 March 2023, the figure rose to 3 on 31 December 2024/);
  });
});

describe("every chart", () => {
  const csv = "Market,2023-Q1,2023-Q3,2024-Q1F\nA,1,2,3\nB,4,5,7\n";
  const shares = "Month,Group,Share (%)\nJan 2024,A,40\nFeb 2024,A,45\nJan 2024,B,60\nFeb 2024,B,55\n";

  it.each(charts.map(({ tag }) => tag))("<%s> writes no place on the axis where a period is meant", (tag) => {
    for (const text of [QUARTERS, csv, shares]) {
      let made: ReturnType<typeof render>;
      try {
        made = render(tag, readDataset(text).dataset);
      } catch (error) {
        expect(error).toMatchObject({ name: "DatasetError" });
        continue;
      }
      const words = [made.csv, made.description, made.table, made.svg.replace(/="[^"]*"/g, "")].join("\n");
      expect(words).not.toMatch(/202[234]\.\d/);
    }
  });
});
