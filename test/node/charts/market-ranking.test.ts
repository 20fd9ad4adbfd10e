import { NOW } from "../../support/now.js";
import { describe, expect, it } from "vitest";
import { marketRanking } from "../../../src/charts/market-ranking/chart.js";
import { DatasetError, getDataset, readDataset, type Dataset, type Mark } from "../../../src/core.js";
import type { RectMark, TextMark } from "../../../src/core/scene.js";
import { measureText } from "../../../src/geometry/measure.js";
import { wordsFor } from "../../../src/charts/all-words.js";
import { compose } from "../../../src/charts/compose.js";
import { draw } from "../../../src/charts/compose.js";
import { contract } from "../support/contract.js";

contract(marketRanking, {
  bundled: /^(connected-care-markets|iomt-adoption)$/,
  shapes: ["amounts", "spans", "several series", "stated rates"],
  past: {
    "the label of a bar without length stays in a narrow picture, with long labels on both sides": {
      shape: "several series",
      items: [
        { label: "A 0", value: 1e15, status: "reported" },
        { label: "A 1", value: 6856.77, status: "reported" },
        { label: "A 2", value: -84.21, status: "reported" },
        { label: "A 3", value: 1e15, status: "reported" },
      ],
      width: 240,
    },
  },
});

const words = wordsFor(marketRanking, "en");
const markets = getDataset("connected-care-markets")!;
const adoption = getDataset("iomt-adoption")!;
const table = (text: string): Dataset => readDataset(text).dataset;
const figure = (dataset: Dataset, options = {}) => compose(marketRanking, dataset, options, words, NOW);
const scene = (dataset: Dataset, width: number, options = {}) => draw(figure(dataset, options), width, measureText);
const texts = (marks: readonly Mark[]): TextMark[] => marks.flatMap((mark) => (mark.kind === "text" ? [mark] : []));
const bars = (marks: readonly Mark[]): RectMark[] =>
  marks.flatMap((mark) => (mark.kind === "rect" && mark.part === "mark" ? [mark] : []));
const rows = (dataset: Dataset, options = {}) =>
  figure(dataset, options).table.rows.map((row) => row.slice(0, 3).map(({ text }) => text));

function refusal(dataset: Dataset, options = {}): DatasetError {
  try {
    figure(dataset, options);
  } catch (error) {
    if (error instanceof DatasetError) return error;
  }
  throw new Error("not refused");
}

const TIES = table("Firm,Revenue (USD million)\nA,20\nB,35.5\nC,20\nD,90\nE,7\nF,");

describe("market-ranking of the bundled data", () => {
  it("ranks ten markets by their last published value", () => {
    const all = rows(markets);
    expect(all.slice(0, 4)).toEqual([
      ["Home healthcare", "1", "797.8"],
      ["Telemedicine", "2", "590.9"],
      ["Connected healthcare", "3", "520.6"],
      ["Internet of Medical Things", "4", "370.9"],
    ]);
    expect(all.at(-1)).toEqual(["Clinical workflow solutions", "10", "36.0"]);
    expect(figure(markets).description.subheading).toBe("Projected size, USD billion, 2032 or 2033");
  });

  it("says the first, the last, their ratio and the number of rows", () => {
    expect(figure(markets).description.summary).toBe(
      "First of ten: Home healthcare, at 797.8 billion US dollars (projected for 2032). Last: Clinical workflow solutions, at 36.0 billion US dollars (projected for 2033); the first is 22.2 times as large.",
    );
  });

  it("takes the first values, or those of one year, and says which rows have none of it", () => {
    expect(rows(markets, { year: "start" })[1]).toEqual(["Behavioural rehabilitation", "2", "163.1"]);
    expect(figure(markets, { year: "start" }).description.subheading).toBe("First size, USD billion, 2022 or 2023");
    const late = figure(markets, { year: "2033" });
    expect(late.table.rows.map(([first]) => first?.text)).toEqual([
      ...["Smart hospital", "Behavioural rehabilitation", "Clinical workflow solutions"],
    ]);
    expect(late.description.notes[0]).toBe("Seven rows without a value for 2033 are left out.");
    expect(late.description.subheading).toBe("Projected size, USD billion, 2033");
    expect(figure(markets, { year: "2022" }).model.data.map(({ status }) => status)).toEqual(
      Array<string>(7).fill("reported"),
    );
  });

  it("keeps “over” as a part of a share, and gives no ratio of such shares", () => {
    const shown = texts(scene(adoption, 680).marks).map(({ text }) => text);
    expect(shown).toEqual(expect.arrayContaining(["over 80%", "75%", "over 60%", "2025"]));
    const { description, table: data } = figure(adoption);
    expect(description.summary).not.toContain("times");
    expect(data.columns.map(({ key }) => key)).toEqual(["name", "rank", "value", "qualifier", "year", "status"]);
    expect(data.rows[0]?.slice(1).map(({ value }) => value)).toEqual([1, 0.8, "over", 2025, "projected"]);
  });

  it("tells projected from reported by its fill, in the key too", () => {
    expect(bars(scene(markets, 680).marks).map(({ fill }) => fill)).toEqual(Array<string>(10).fill("hatch:cat-1"));
    expect(figure(markets).description.key.map(({ text }) => text)).toEqual(["Projected by the publisher"]);
    expect(figure(markets, { year: "start" }).description.key).toEqual([]);
  });
});

describe("market-ranking of other shapes of data", () => {
  const series = table("Firm,Year,Size (USD million)\nA,2020,5\nA,2021,9\nB,2020,7\nB,2021,8\nC,2020,1");
  const wide = table("Firm,2020,2021,2022F\nA,5,9,3\nB,7,8,4");

  it("ranks series by their last year, their first, or one in between", () => {
    expect(rows(series).map(([name]) => name)).toEqual(["A", "B", "C"]);
    expect(rows(series, { year: "2020" })).toEqual([
      ["B", "1", "7"],
      ["A", "2", "5"],
      ["C", "3", "1"],
    ]);
    expect(figure(series, { year: "2021" }).description.notes).toEqual([
      "One row without a value for 2021 is left out.",
    ]);
    expect(rows(wide, { year: "2021" })[0]).toEqual(["A", "1", "9"]);
    expect(figure(wide, { year: "2022" }).table.rows.map((row) => row.slice(2).map(({ value }) => value))).toEqual([
      [4, 2022, "projected"],
      [3, 2022, "projected"],
    ]);
  });

  it("takes the first of several measures, or the named one", () => {
    const measures = table("Firm,Revenue,Profit\nA,10,1\nB,8,3");
    expect(rows(measures)[0]).toEqual(["A", "1", "10"]);
    expect(rows(measures, { y: "Profit" })[0]).toEqual(["B", "1", "3"]);
  });

  it("refuses a year that the data does not have, and names those it has", () => {
    expect(refusal(series, { year: "1999" })).toMatchObject({ code: "not-a-year", found: "1999" });
    expect(refusal(series, { year: "1999" }).message).toContain("2020, 2021");
    expect(refusal(TIES, { year: "soon" }).code).toBe("not-a-year");
  });

  it("refuses values of several units, and data that names nothing", () => {
    expect(refusal(getDataset("iomt-key-figures")!)).toMatchObject({ code: "unsupported-input", column: "Unit" });
    expect(refusal(getDataset("iomt-market-size")!).code).toBe("missing-column");
  });

  it("shows a single value as a figure", () => {
    const { marks, targets } = scene(table("Firm,Revenue (USD million)\nA,20"), 680);
    expect(texts(marks).map(({ text }) => text)).toEqual(["USD\u00a020m", "A, reported"]);
    expect(targets).toHaveLength(1);
  });
});

describe("market-ranking order and ranks", () => {
  it("shares the rank of equal values, leaves the next one free, and says so", () => {
    expect(rows(TIES).map(([name, rank]) => `${name} ${rank}`)).toEqual(["D 1", "B 2", "A 3", "C 3", "E 5", "F "]);
    const { details, notes, sentences } = figure(TIES).description;
    expect(details[0]).toBe("A and C share rank 3.");
    expect(notes).toEqual([]);
    expect(sentences["A"]).toMatch(/^A: shared rank 3 of 5, 20/);
  });

  it("says when all are equal, and when several are first or last", () => {
    const summary = (text: string) => figure(table(text)).description.summary;
    expect(summary("Firm,Size\nA,25\nB,25\nC,25")).toBe("All three values are the same: 25 (reported).");
    expect(summary("Firm,Size\nA,25\nB,25\nC,5")).toBe(
      "Joint first of three: A and B, at 25 each (reported). Last: C, at 5 (reported); the first is 5 times as large.",
    );
    expect(summary("Firm,Size\nA,22\nB,20")).toContain("Last: B, at 20 (reported); the first is 10% larger.");
    expect(summary("Firm,Size\nA,1001\nB,1000")).toContain("Last: B, at 1,000 (reported).");
    expect(summary("Firm,Size\nA,22\nB,")).toBe("One value is published, for A: 22 (reported).");
    expect(summary("Firm,Size (USD million)\nA,\nB,")).toBe("No value is published for A and B.");
  });

  it("says of several shared ranks which they are, and of one who shares it", () => {
    const several = figure(table("Firm,Size\nA,9\nB,8\nC,8\nD,7\nE,7\nF,1"));
    expect(several.description.details).toEqual(["Ranks 2 and 4 are shared."]);
  });

  it("takes a qualifier for a part of the figure: “over 60%” is above 60%, and neither is “about 60%” more than it", () => {
    const ranked = (text: string) => {
      const { table: data, description } = figure(table(`Group,Share\n${text}`));
      return [data.rows.map((row) => `${row[0]?.text} ${row[1]?.text}`).join(", "), description.summary];
    };
    expect(ranked("A,60%\nB,over 60%\nC,up to 60%")).toEqual([
      "B 1, A 2, C 3",
      "First of three: B, at over 60% (reported). Last: C, at up to 60% (reported).",
    ]);
    expect(ranked("A,60%\nB,about 60%\nC,20%")).toEqual([
      "A 1, B 1, C 3",
      "Joint first of three: A and B, at about 60% each (reported). Last: C, at 20% (reported).",
    ]);
  });

  it("names the years of all values, in the subheading and of those that share a place", () => {
    const dated = figure(table("Firm,Year,Size\nA,2020,5\nB,2021,5\nC,2022,1"));
    expect(dated.description.subheading).toContain("2020, 2021 or 2022");
    expect(dated.description.summary).toMatch(
      /^Joint first of three: A and B, at 5 each \(reported for 2020 and 2021\)/,
    );
    const more = figure(table("Firm,Year,Size\nA,2020,5\nB,2021,4\nC,2022,3\nD,2023,2"));
    expect(more.description.subheading).not.toMatch(/20\d\d/);
    expect(texts(draw(more, 680, measureText).marks).map(({ text }) => text)).toEqual(
      expect.arrayContaining(["2020", "2021", "2022", "2023"]),
    );
  });

  it("keeps ranks by value in another order", () => {
    expect(
      rows(TIES, { sort: "name" })
        .map(([name, rank]) => `${name} ${rank}`)
        .slice(0, 2),
    ).toEqual(["A 3", "B 2"]);
    expect(rows(TIES, { sort: "none" }).map(([name]) => name)).toEqual(["A", "B", "C", "D", "E", "F"]);
  });

  it("shows as many rows as asked for, at most forty without a limit, and says how many are left out", () => {
    const many = table(
      `Firm,Size\n${Array.from({ length: 43 }, (_, index) => `Firm ${index},${index + 1}`).join("\n")}`,
    );
    expect(figure(many).model.data).toHaveLength(40);
    expect(figure(many).description.notes).toEqual(["40 of 43 rows are shown; three are left out."]);
    const three = figure(many, { limit: 3 });
    expect(three.table.rows.map(([, rank]) => rank?.value)).toEqual([1, 2, 3]);
    // What is said of the first and the last is said of all.
    expect(three.description.summary).toContain("Last: Firm 0,");
  });
});

describe("market-ranking geometry", () => {
  const signs = table("Firm,Profit\nUp,40\nDown,-20\nNone,\nZero,0");

  it.each([208, 288, 440, 480, 680, 920])("draws bars from one zero, in proportion, at %i px", (width) => {
    const [up, down, ...more] = bars(scene(signs, width).marks);
    expect(more).toEqual([]);
    expect(up?.width).toBeCloseTo(2 * (down?.width ?? 0), 6);
    expect((down?.x ?? 0) + (down?.width ?? 0)).toBeCloseTo(up?.x ?? NaN, 6);
  });

  it("lists what is missing last, in words, without a bar or a rank", () => {
    expect(rows(signs).at(-1)).toEqual(["None", "", "no data"]);
    expect(texts(scene(signs, 680).marks).filter(({ text }) => text === "no data")).toHaveLength(1);
    expect(figure(signs).description.details).toContain("No value is published for None.");
    expect(figure(signs).table.rows.at(-1)?.[2]?.value).toBeNull();
  });

  it("leaves at least a pixel of the smallest value beside the largest", () => {
    const extremes = table("Firm,Size\nHuge,1000000000000000\nMiddle,1\nTiny,0.000001");
    for (const width of [208, 680]) {
      const widths = bars(scene(extremes, width).marks).map((bar) => bar.width);
      expect(widths).toHaveLength(3);
      expect(widths.every((one) => one >= 1)).toBe(true);
    }
  });

  it("draws an outline of the smallest projection too, which a rectangle without width would not have", () => {
    const extremes = table("Firm,Size,Status\nHuge,1000000,projected\nTiny,1,projected");
    const tiny = bars(scene(extremes, 288).marks)[1];
    expect(tiny).toMatchObject({ fill: "hatch:cat-1", stroke: "cat-1" });
    expect(tiny?.width).toBeGreaterThan(0);
  });

  it("puts names beside bars where there is room and above them where not", () => {
    const at = (width: number) => {
      const { marks } = scene(TIES, width);
      const name = texts(marks).find(({ text }) => text === "D");
      return { name: name?.y ?? 0, bar: bars(marks)[0]?.y ?? 0 };
    };
    expect(at(680).bar).toBeLessThan(at(680).name);
    expect(at(288).bar).toBeGreaterThan(at(288).name);
  });

  it("wraps a long name to three lines and keeps it whole in the table", () => {
    const long = "A name of sixty characters is long enough to need more lines ".repeat(4).trim();
    const dataset = table(`Firm,Size\n${long},5\nB,7`);
    const lines = texts(scene(dataset, 680).marks).filter(({ style, fill }) => style === "label" && fill === "ink");
    expect(lines).toHaveLength(4);
    expect(lines.filter(({ text }) => text.endsWith("…"))).toHaveLength(1);
    expect(rows(dataset).at(-1)?.[0]).toBe(long);
  });

  it("sets one row apart by name or id", () => {
    for (const highlight of ["iomt", "internet of medical things"]) {
      const { marks } = scene(markets, 680, { highlight });
      expect(bars(marks).filter(({ fill }) => fill === "hatch:highlight")).toHaveLength(1);
    }
  });
});
