import { modelOf } from "../support/observed.js";
import { describe, expect, it } from "vitest";
import adoption from "../../../datasets/iomt-adoption.json";
import markets from "../../../datasets/connected-care-markets.json";
import keyFigures from "../../../datasets/iomt-key-figures.json";
import { marketDataTable as chart } from "../../../src/charts/market-data-table/chart.js";
import type { PathMark, Scene, TextMark } from "../../../src/core/scene.js";
import { readDataset } from "../../../src/data/read.js";
import { measureText } from "../../../src/geometry/measure.js";
import { wordsFor } from "../../../src/charts/all-words.js";
import { compose } from "../../../src/charts/compose.js";
import { NOW } from "../../support/now.js";
import { contract } from "../support/contract.js";

contract(chart, {
  bundled: /./,
  shapes: ["a series", "a series with gaps", "several series", "amounts", "spans"],
});

const words = wordsFor(chart, "en");

function make(input: unknown, given: Record<string, unknown> = {}) {
  const { dataset } = readDataset(input);
  const model = modelOf(chart, dataset, given);
  const { description, table } = compose(chart, dataset, given, words, NOW);
  return {
    model,
    names: model.data.map(({ name }) => name),
    description,
    table,
    scene: (width = 680) => chart.layout(model, { width, words, measure: measureText }),
  };
}

const texts = (scene: Scene): TextMark[] => scene.marks.filter((mark) => mark.kind === "text");
const written = (scene: Scene): string[] => texts(scene).map(({ text }) => text);
const trends = (scene: Scene): PathMark[] =>
  scene.marks.flatMap((mark) => (mark.kind === "group" ? mark.children : [])).filter((mark) => mark.kind === "path");

describe("columns", () => {
  it("are those of the data, years standing with the values they belong to", () => {
    expect(make(markets).model.columns.map(({ field }) => field.key)).toEqual(["start", "end", "statedRate"]);
    const header = written(make(markets).scene()).slice(0, 12);
    expect(header).toContain("2032, projected");
    expect(header).toContain("2022, reported");
  });

  it("say under a value only what differs from its column", () => {
    const dated = texts(make(markets).scene()).filter(({ text }) => text === "2033");
    expect(dated).toHaveLength(3);
    expect(written(make(markets).scene())).toContain("2023–2032");
  });

  it("keep qualifiers in the figure, and each row's unit beside it", () => {
    expect(written(make(adoption).scene())).toContain("over 60%");
    const shown = written(make(keyFigures).scene());
    expect(shown).toEqual(expect.arrayContaining(["about 305", "USD billion", "about 25%", "up to 1.5"]));
    expect(shown).not.toContain("%");
  });

  it("end numbers at one edge and write them with their published decimals", () => {
    const numbers = texts(make(markets).scene()).filter(({ text }) => /^\d+\.\d$/.test(text) && text !== "36.0");
    expect(new Set(numbers.map(({ x }) => x)).size).toBe(2);
    expect(numbers.every(({ anchor }) => anchor === "end")).toBe(true);
    expect(written(make(markets).scene())).toEqual(expect.arrayContaining(["156.0", "23.15%"]));
  });

  it("that do not fit are named, and units stay with their numbers", () => {
    const shown = written(make(keyFigures).scene(288));
    expect(shown.slice(-1).join(" ")).toBe("No room here; in the data table: Year.");
    expect(shown).toContain("USD billion");
  });

  it("of any table of a reader are shown", () => {
    const { scene, names } = make("Device,Owner,Units,Note\nPump,Ward,12,old\nScanner,Clinic,3,new");
    expect(names).toEqual(["Pump", "Scanner"]);
    expect(written(scene())).toEqual(expect.arrayContaining(["Ward", "12", "old", "Clinic", "3", "new"]));
  });
});

describe("order", () => {
  const csv = "Name,USD billion\nB,5\nC,\nA,9\nD,5";

  it("is that of the data", () => {
    expect(make(csv).names).toEqual(["B", "C", "A", "D"]);
  });

  it("follows a column by key or label, missing values last and ties as they stand", () => {
    expect(make(csv, { sort: "usd billion" }).names).toEqual(["B", "D", "A", "C"]);
    expect(make(csv, { sort: "-USD billion" }).names).toEqual(["A", "B", "D", "C"]);
    expect(make(csv, { sort: "Name" }).names).toEqual(["A", "B", "C", "D"]);
  });

  it("is shown by an arrow and said in the summary", () => {
    const { scene, description } = make(markets, { sort: "-end" });
    expect(written(scene()).some((text) => text.includes("↓"))).toBe(true);
    expect(description.summary).toMatch(
      /^The table lists ten rows with four columns, sorted by Projected size, descending\./,
    );
  });

  it("by a column that is not there is an error that lists those that are", () => {
    expect(() => make(csv, { sort: "-Nothing" })).toThrow(
      expect.objectContaining({ code: "missing-column", column: "Nothing" }),
    );
  });

  it("is cut after as many rows as asked for, which is said", () => {
    const { names, description } = make(csv, { limit: 3 });
    expect(names).toEqual(["B", "C", "A"]);
    expect(description.notes).toContain("Three of four rows are shown; one is left out.");
  });
});

describe("trend lines", () => {
  it("stand in rows that hold several years, dashed towards a projection, on a scale that includes zero", () => {
    const { scene, description } = make(markets);
    expect(trends(scene())).toHaveLength(10);
    expect(trends(scene()).every(({ dash }) => dash !== undefined)).toBe(true);
    expect(description.notes[0]).toBe("Each trend line has its own scale, which includes zero.");
    expect(description.key.map(({ text }) => text)).toEqual(["Projected by the publisher"]);
  });

  it("join the years in the headers of a wide table, without those that are missing", () => {
    const { model } = make("Market,2020,2022,2030F\nA,1,2,4\nB,3,,5\nC,,2,");
    expect(model.data.map(({ trend }) => trend.map(({ year }) => year))).toEqual([
      [2020, 2022, 2030],
      [2020, 2030],
      [],
    ]);
    expect(model.data[0]?.trend.map(({ status }) => status)).toEqual(["reported", "reported", "projected"]);
  });

  it("are left out on request, and where rows are single values", () => {
    expect(trends(make(markets, { noSparkline: true }).scene())).toEqual([]);
    expect(make(adoption).model.data.every(({ trend }) => trend.length === 0)).toBe(true);
  });
});

describe("words and table", () => {
  it("name the largest and the smallest, and never a sum", () => {
    const { description } = make(markets);
    expect(description.summary.replaceAll("\u00a0", " ")).toContain(
      "Under “Projected size”, values run from 36.0 billion US dollars, for Clinical workflow solutions, to 797.8 billion US dollars, for Home healthcare.",
    );
  });

  it("compare nothing where each row has a unit of its own", () => {
    expect(make(keyFigures).description.summary).toBe("The table lists eight rows with five columns.");
  });

  it("say each row with values, years and status", () => {
    expect(make(markets).description.sentences["iomt"]?.replaceAll("\u00a0", " ")).toBe(
      "Internet of Medical Things: First size 48.7 billion US dollars (2022, reported); " +
        "Projected size 370.9 billion US dollars (2032, projected); Stated growth a year 23.15% (2023–2032).",
    );
  });

  it("keep missing values apart from zero", () => {
    const { description, scene } = make("Name,USD billion\nA,0\nB,\nC,2");
    expect(written(scene())).toEqual(expect.arrayContaining(["0", "no data"]));
    expect(description.sentences["B"]).toBe("B: USD billion no data.");
  });

  it("hold in the table what the picture joins: qualifier, years and status", () => {
    const { columns, rows } = make(markets).table;
    expect(columns.map(({ key }) => key)).toEqual([
      "market", "start", "startYear", "end", "endYear", "statedRate", "rateFrom", "rateTo", "·status",
    ]); // prettier-ignore
    expect(rows[0]?.map(({ value }) => value)).toEqual([
      "Internet of Medical Things", 48.7, 2022, 370.9, 2032, 0.2315, 2023, 2032, "projected",
    ]); // prettier-ignore
    expect(make(adoption).table.rows[0]?.map(({ value }) => value)).toContain("over");
  });
});

describe("layout", () => {
  it("puts the name beside its numbers where there is room, else above them", () => {
    const y = (width: number, text: string): number | undefined =>
      texts(make(markets).scene(width)).find((mark) => mark.text === text)?.y;
    expect(y(680, "Telemedicine")).toBe(y(680, "590.9"));
    expect(y(288, "590.9")).toBeGreaterThan(Number(y(288, "Telemedicine")));
  });

  it.each([208, 288, 440, 680, 920])("gives each row one target over the whole width of %i px", (width) => {
    const { targets, height } = make(markets).scene(width);
    expect(targets.map(({ datum }) => datum)).toEqual(make(markets).model.data.map(({ key }) => key));
    expect(targets.every((target) => target.width === width && target.height >= 24)).toBe(true);
    const last = targets.at(-1);
    expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual(height);
  });

  it("sets one row apart by its name or id", () => {
    const strong = texts(make(markets, { highlight: "iomt" }).scene()).filter(({ style }) => style === "label-strong");
    expect(strong.map(({ text }) => text)).toEqual(["Internet of Medical Things"]);
  });
});
