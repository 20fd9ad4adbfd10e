import { describe, expect, it } from "vitest";
import { charts } from "../../../src/charts/index.js";
import type { GrowthChartModel } from "../../../src/charts/market-growth-chart/model.js";
import type { Dataset } from "../../../src/core/dataset.js";
import type { LineMark, Mark, RectMark, Scene, TextMark } from "../../../src/core/scene.js";
import { bundledDatasets } from "../../../src/data/bundled/index.js";
import { readDataset, type ReadOptions } from "../../../src/data/read.js";
import { MARKETS } from "../datasets/figures.js";
import { chartProblems, frozenFigure, sceneAt } from "../support/figures.js";
import { leaves } from "../support/scene-checks.js";
import { wholeGrowthChart as marketGrowthChart } from "../../../src/charts/market-growth-chart/whole.js";
import { contract } from "../support/contract.js";

contract(marketGrowthChart, {
  bundled: /-market-size$/,
  shapes: ["a series", "a series with gaps", "several series"],
  past: {
    "a logarithmic scale of no values has an end": {
      shape: "several series",
      items: [],
      width: 245,
      options: { scale: "log" },
    },
    "a log scale of twelve decades and long names leave the plot its room": {
      shape: "several series",
      items: [
        { label: "الرعاية الصحية المنزلية 0", value: 0.01, status: "reported" },
        { label: "A 1", value: 1e-6, status: "reported" },
        { label: "A 2", value: null, status: "reported" },
      ],
      width: 240,
      options: { scale: "log" },
    },
    "an index of many digits leaves the plot its room": {
      shape: "a series",
      items: [
        { label: "A 0", value: 1e-6, status: "reported" },
        { label: "A 1", value: 1e15, status: "reported" },
      ],
      width: 240,
      options: { scale: "index" },
    },
  },
});

const chart = charts.find(({ tag }) => tag === "market-growth-chart")!;
const bundled = (id: string): Dataset => bundledDatasets().find((dataset) => dataset.id === id)!;

function make(data: Dataset | string, given: Record<string, unknown> = {}) {
  const reading: ReadOptions = { unit: "USD billion", forecastFrom: String(given["forecastFrom"] ?? "") };
  const dataset = typeof data === "string" ? readDataset(data, reading).dataset : data;
  const figure = frozenFigure(chart, dataset, given);
  expect(chartProblems(chart, () => dataset, given, [320, 720])).toEqual([]);
  const model = figure.model as GrowthChartModel;
  return { ...figure, model, scene: (width = 720): Scene => sceneAt(figure, width) };
}

const ofKind = <K extends Mark["kind"]>(scene: Scene, kind: K): Extract<Mark, { kind: K }>[] =>
  leaves(scene.marks).filter((mark): mark is Extract<typeof mark & Mark, { kind: K }> => mark.kind === kind);
const texts = (scene: Scene): TextMark[] => ofKind(scene, "text");
const written = (scene: Scene): string[] => texts(scene).map(({ text }) => text);
/** Without the texts of the axes. */
const labels = (scene: Scene): string[] =>
  texts(scene)
    .filter(({ part }) => part !== "tick")
    .map(({ text }) => text);
const bars = (scene: Scene): RectMark[] => ofKind(scene, "rect").filter(({ datum }) => datum !== undefined);
const bar = (scene: Scene, datum: string): RectMark => bars(scene).find((mark) => mark.datum === datum)!;
const axis = (scene: Scene): LineMark => ofKind(scene, "line").find(({ part }) => part === "axis")!;
const zone = (scene: Scene): RectMark | undefined => ofKind(scene, "rect").find(({ part }) => part === "zone");

describe("the Internet of Medical Things", () => {
  const { model, description, table, credit, scene } = make(bundled("iomt-market-size"));

  it("labels the two published values and none of the nine modelled years", () => {
    expect(model.data).toHaveLength(11);
    expect(model.data.filter(({ status }) => status === "modelled").map(({ year }) => year)).toEqual([
      2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030, 2031,
    ]);
    for (const width of [320, 720, 1280]) {
      expect(
        labels(scene(width))
          .filter((text) => /bn$/.test(text))
          .sort(),
      ).toEqual(["370.9bn", "48.7bn"]);
    }
  });

  it("shows ×7.6 and 22.5% a year, over the columns or in words in the corner", () => {
    expect(written(scene(720))).toContain("×7.6 in ten years, or 22.5% a year");
    expect(written(scene(320))).toEqual(expect.arrayContaining(["×7.6 in ten years", "or 22.5% a year"]));
  });

  it("explains the stated 23.15% with the 56.9 that 2023 would have needed", () => {
    expect(description.explanation).toEqual({
      title: "Why two growth rates?",
      sentences: [
        "The two published figures give 22.5% a year.",
        "The publisher states 23.15%, counted from 2023. That fits only if the figure for 2023 was about 56.9 billion US dollars, which is not published. The chart draws about 60 billion US dollars there, interpolated between the published figures.",
      ],
    });
    expect((370.9 / 1.2315 ** 9).toFixed(1)).toBe("56.9");
  });

  it("says where the forecast begins and shades it", () => {
    expect(description.details).toContain("The first published forecast is for 2032.");
    const first = bar(scene(), "2023");
    expect(zone(scene())!.x).toBeGreaterThan(bar(scene(), "2022").x + bar(scene(), "2022").width);
    expect(zone(scene())!.x).toBeLessThan(first.x);
    expect(written(scene())).toContain("Forecast period 2023–2032");
  });

  it("names its source and edition", () => {
    expect(credit.text).toBe("Media, Internet of Medical Things report, June 2024");
  });

  it("gives modelled years to two digits, about and marked, in table and sentences", () => {
    expect(table.rows[1]!.map(({ text, value }) => [text, value])).toEqual([
      ["2023", 2023],
      ["about 60", 60],
      ["modelled", "modelled"],
    ]);
    expect(description.sentences["2023"]).toBe("2023: about 60 billion US dollars, modelled, not published.");
    expect(table.rows[10]!.map(({ text }) => text)).toEqual(["2032", "370.9", "projected"]);
  });

  it("draws status by form: solid, tinted with a dashed cap, hatched with an outline", () => {
    expect(bar(scene(), "2022")).toMatchObject({ fill: "cat-1" });
    expect(bar(scene(), "2023")).toMatchObject({ fill: "tint:cat-1" });
    expect(bar(scene(), "2032")).toMatchObject({ fill: "hatch:cat-1", stroke: "cat-1" });
    expect(ofKind(scene(), "line").filter(({ dash }) => dash !== undefined)).toHaveLength(9);
  });

  it("stands every column on zero and makes heights proportional to values", () => {
    const drawn = scene();
    const zero = axis(drawn).y1;
    for (const column of bars(drawn)) {
      const edge = (column.strokeWidth ?? 0) / 2;
      expect(Math.abs(column.y + column.height + edge - zero)).toBeLessThanOrEqual(0.5);
    }
    const height = (year: string): number => bar(drawn, year).height + (bar(drawn, year).strokeWidth ?? 0);
    expect(height("2032") / height("2022")).toBeCloseTo(370.9 / 48.7, 2);
    expect(height("2027") / height("2022")).toBeCloseTo((370.9 / 48.7) ** 0.5, 2);
  });

  it("leaves modelled years out where the author wants published ones only", () => {
    const plain = make(bundled("iomt-market-size"), { noModelled: true });
    expect(plain.model.data.map(({ year }) => year)).toEqual([2022, 2032]);
    expect(plain.table.rows).toHaveLength(2);
    expect(plain.description.notes.join()).not.toContain("interpolated");
    const [a, b] = bars(plain.scene());
    const whole = bars(scene());
    expect(b!.x - a!.x).toBeCloseTo(whole[10]!.x - whole[0]!.x, 6);
  });

  it("leaves the rate and all that is said about it out on request", () => {
    const plain = make(bundled("iomt-market-size"), { noRate: true });
    expect(plain.description.explanation).toBeUndefined();
    expect([plain.description.summary, ...plain.description.details].join()).not.toContain("a year");
    expect(written(plain.scene()).join()).not.toMatch(/22\.5|×/);
  });
});

describe("stated and calculated rates", () => {
  const agree = ["smart-hospital", "clinical-workflow", "behavioural-rehabilitation"];

  it.each(MARKETS.map(([id, ...figures]) => [id, figures] as const))("%s", (id, [start, from, end, to, percent]) => {
    const { model, description } = make(bundled(`${id}-market-size`));
    const rate = (100 * ((end / start) ** (1 / (to - from)) - 1)).toFixed(1);
    expect(description.summary).toContain(`${rate}% a year over ten years`);
    expect(model.mismatch === null).toBe(agree.includes(id));
    expect(description.explanation === undefined).toBe(agree.includes(id));
    if (agree.includes(id)) return;
    const [calculated, stated] = description.explanation!.sentences;
    expect(calculated).toBe(`The two published figures give ${rate}% a year.`);
    expect(stated).toContain(`The publisher states ${percent}%`);
    const base = (end / (1 + percent / 100) ** 9).toFixed(1);
    expect(stated).toContain(`if the figure for 2023 was about ${base} billion US dollars, which is not published.`);
  });
});

describe("values that are not above zero", () => {
  const mixed = make("Year,Size\n2020,5\n2021,0\n2022,-3\n2023,\n2024,4");

  it("hangs a negative column below zero and marks zero with a dot", () => {
    const drawn = mixed.scene();
    const zero = axis(drawn).y1;
    expect(Math.abs(bar(drawn, "2020").y + bar(drawn, "2020").height - zero)).toBeLessThanOrEqual(0.5);
    expect(Math.abs(bar(drawn, "2022").y - zero)).toBeLessThanOrEqual(0.5);
    const [dot] = ofKind(drawn, "circle");
    expect(dot).toMatchObject({ datum: "2021" });
    expect(Math.abs(dot!.cy - zero)).toBeLessThanOrEqual(0.5);
  });

  it("says “no data” for a missing year, which is not zero and is not filled", () => {
    expect(labels(mixed.scene())).toContain("no data");
    expect(bar(mixed.scene(), "2023")).toBeUndefined();
    expect(mixed.description.sentences["2023"]).toBe("2023: no data.");
    expect(mixed.table.rows[3]!.map(({ value }) => value)).toEqual([2023, null, ""]);
    expect(mixed.description.notes).toContain("No value was published for 2023.");
    expect(mixed.model.data.filter(({ status }) => status === "modelled")).toEqual([]);
  });

  it("tells falls and extremes with a true minus", () => {
    expect(mixed.description.details).toEqual([
      "Published values run from −3 billion US dollars in 2022 to 5 billion US dollars in 2020.",
      "The figure falls in 2021 and 2022.",
    ]);
    expect(labels(mixed.scene())).toContain("−3");
  });

  it("gives the change and no rate where a value is not above zero", () => {
    const { model, description, scene } = make("Year,Size\n2020,-5\n2024,10");
    expect(model.lines[0]!.growth).toMatchObject({ rate: null, multiple: null, change: 15 });
    expect(model.data).toHaveLength(2);
    expect(description.summary).toBe(
      "From −5 billion US dollars in 2020, the figure rose to 10 billion US dollars in 2024, a change of 15 billion US dollars.",
    );
    expect(written(scene()).join()).toContain("+15bn in four years");
  });

  it("refuses a log scale or an index, draws a linear one and says so", () => {
    for (const scale of ["log", "index"]) {
      const { model, description } = make("Year,Size\n2020,5\n2021,0", { scale });
      expect(model).toMatchObject({ scale: "linear", scaleRefused: true });
      expect(description.scale).toBe("");
      expect(description.notes).toContain(
        "A log scale or an index needs values above zero, so a linear scale is used.",
      );
    }
  });
});

describe("forecasts", () => {
  const data = "Year,Size\n2020,50\n2022,60\n2027,90";

  it("takes the author's first projected year, and shades from there", () => {
    const { model, scene } = make(data, { forecastFrom: "2025" });
    expect(model.forecastFrom).toBe(2025);
    expect(model.data.filter(({ status }) => status === "projected").map(({ year }) => year)).toEqual([2027]);
    const drawn = scene();
    expect(zone(drawn)!.x).toBeGreaterThan(bar(drawn, "2024").x);
    expect(zone(drawn)!.x).toBeLessThan(bar(drawn, "2025").x);
    expect(zone(drawn)!.x + zone(drawn)!.width).toBe(drawn.width);
  });

  it("shades nothing where all is reported", () => {
    const { model, scene, description } = make("Year,Size\n2012,48.7\n2022,370.9");
    expect(model.forecastFrom).toBeNull();
    expect(zone(scene())).toBeUndefined();
    expect(description.details.join()).not.toContain("forecast");
    expect(description.key.map(({ text }) => text)).toEqual(["Reported", "Interpolated by us"]);
  });

  it("shades nothing where a reported year follows the projected one", () => {
    expect(make("Year,Size,Status\n2020,5,projected\n2022,6,reported").model.forecastFrom).toBeNull();
  });
});

describe("variants and scales", () => {
  const data = bundled("iomt-market-size");

  it("draws a line with solid, dashed and dotted stretches, filled and hollow dots", () => {
    const drawn = make("Year,Size,Status\n2020,5,reported\n2021,6,reported\n2022,7,projected", {
      variant: "line",
    }).scene();
    const paths = ofKind(drawn, "path").filter(({ part }) => part === "mark");
    expect(paths.map(({ dash }) => dash?.join(" ") ?? "solid")).toEqual(["solid", "6 4"]);
    expect(ofKind(drawn, "circle").map(({ fill }) => fill)).toEqual(["cat-1", "cat-1", "surface"]);
    const modelled = ofKind(make(data, { variant: "line" }).scene(), "path").filter(({ part }) => part === "mark");
    expect(new Set(modelled.map(({ dash }) => dash?.join(" ")))).toEqual(new Set(["0.1 5"]));
  });

  it("marks a dated event of the dataset at its year, and says it in the key, unless annotations are off", () => {
    const iomt = bundled("iomt-market-size");
    const diamonds = (scene: Scene) => ofKind(scene, "path").filter(({ part }) => part === "axis");
    const shown = make(iomt);
    expect(shown.description.key.at(-1)?.text).toBe("2023: FDA clears monitoring features for Philips and Masimo");
    const year = ofKind(shown.scene(), "text").find(({ text }) => text === "2023");
    expect(diamonds(shown.scene()).map(({ x }) => x)).toEqual([year?.x]);
    const without = make(iomt, { annotations: "off" });
    expect(without.description.key).toHaveLength(3);
    expect(diamonds(without.scene())).toHaveLength(0);
  });

  it("fills an area down to zero", () => {
    const drawn = make(data, { variant: "area" }).scene();
    expect(ofKind(drawn, "path").filter(({ fill }) => fill === "tint:cat-1")).toHaveLength(1);
    expect(written(drawn)).toContain("400bn");
  });

  it("names a log scale and spaces equal ratios equally", () => {
    const { model, description, scene } = make("Year,Size\n2020,1\n2021,10\n2022,100", { scale: "log" });
    expect(model.variant).toBe("line");
    expect(description.scale).toBe("log scale");
    const [a, b, c] = ofKind(scene(), "circle").map(({ cy }) => cy);
    expect(a! - b!).toBeCloseTo(b! - c!, 6);
  });

  it("names an index by its first year, which is 100", () => {
    const { description, scene } = make("Year,A,B\n2020,5,50\n2021,6,80", { scale: "index" });
    expect(description.scale).toBe("index, 2020 = 100");
    const at = (datum: string): number => ofKind(scene(), "circle").find((mark) => mark.datum === datum)!.cy;
    expect(at("A·2020")).toBe(at("B·2020"));
    expect(at("B·2021")).toBeLessThan(at("A·2021"));
  });

  it("draws more than forty years as a line, at most forty as columns", () => {
    const years = (count: number): string =>
      ["Year,Size", ...Array.from({ length: count }, (_, index) => `${1980 + index},${10 + index}`)].join("\n");
    expect(make(years(40)).model.variant).toBe("columns");
    expect(make(years(41)).model.variant).toBe("line");
    expect(make(years(16)).model.data).toHaveLength(16);
  });
});

describe("one value", () => {
  const { description, scene } = make("Year,Size\n2020,50.0");

  it("is set large, with its year and status", () => {
    expect(texts(scene()).map(({ text, style }) => [text.replace(/\s/g, " "), style])).toEqual([
      ["USD 50.0bn", "figure"],
      ["2020 (reported)", "label"],
    ]);
    expect(description.summary).toBe("One value is published: 50.0 billion US dollars for 2020, reported.");
  });

  it("is set smaller on a page that is too narrow for it", () => {
    expect(texts(scene(240)).map(({ style }) => style)).toEqual(["title", "label"]);
  });
});

describe("several series", () => {
  const wide = "Year,Alpha,Beta,Gamma\n2020,5,6,7\n2021,6,7,8\n2025,9,10,20";
  const { model, description, table, scene } = make(wide);

  it("are lines with their names at their ends, in the order of the ends", () => {
    expect(model.variant).toBe("line");
    const names = texts(scene()).filter(({ text }) => ["Alpha", "Beta", "Gamma"].includes(text));
    expect([...names].sort((a, b) => a.y - b.y).map(({ text }) => text)).toEqual(["Gamma", "Beta", "Alpha"]);
    expect(new Set(names.map(({ x }) => x)).size).toBe(1);
    expect(description.key.map(({ text }) => text)).toEqual(["Reported", "Interpolated by us"]);
  });

  it("have long names in rows of text, and in one row each where all would not have room", () => {
    const name = (letter: string): string => `${letter} remote patient monitoring and telehealth services`;
    const rows = (count: number): string[] => {
      const heads = Array.from({ length: count }, (_, index) => name(String.fromCharCode(65 + index)));
      const values = (from: number): string => heads.map((_, index) => from + index).join(",");
      const { scene } = make(`Year,${heads.join(",")}\n2020,${values(1)}\n2021,${values(2)}`);
      return labels(scene(720));
    };
    expect(rows(3).join(" ")).toContain(name("A"));
    expect(rows(3).find((text) => text.startsWith("A"))).not.toBe(name("A"));
    expect(rows(12).filter((text) => text.endsWith("…"))).toHaveLength(12);
  });

  it("are never summed, and the largest and fastest are named", () => {
    expect(description.summary).toBe(
      "Of three series, the largest in 2025: Gamma, at 20 billion US dollars. Growth is fastest for Gamma: 2.9 times as much (2020–2025).",
    );
    expect(JSON.stringify([description, table])).not.toContain("39");
  });

  it("head the chart together, and their table has a column for them", () => {
    expect(description.heading).toBe("Alpha, Beta and Gamma");
    expect(table.columns.map(({ label }) => label)).toEqual(["Series", "Year", "Value (USD billion)", "Status"]);
    expect(table.rows).toHaveLength(18);
  });

  it("stand at the true distances of their years", () => {
    const at = (datum: string): number => ofKind(scene(), "circle").find((mark) => mark.datum === datum)!.cx;
    expect((at("Alpha·2025") - at("Alpha·2021")) / (at("Alpha·2021") - at("Alpha·2020"))).toBeCloseTo(4, 6);
  });

  it("of which more than twelve name those that end highest, and the highlighted one", () => {
    const names = Array.from({ length: 20 }, (_, index) => `S${index}`);
    const rows = [2020, 2021].map((year) => [year, ...names.map((_, index) => (year - 2015) * (30 - index))].join());
    const many = make([["Year", ...names].join(), ...rows].join("\n"), { highlight: "S19" });
    const shown = labels(many.scene(240)).filter((text) => /^S\d+$/.test(text));
    expect(shown.sort()).toEqual([...names.slice(0, 11), "S19"].sort());
    expect(many.description.notes).toContain(
      "Only twelve series are named at their ends: those that stand out, and those that end highest; the table names them all.",
    );
    expect(many.description.summary).toContain("Of 20 series, the largest in 2021: S0");
  });
});

describe("years and highlights", () => {
  it("stand at their true distances in columns too", () => {
    const drawn = make("Year,Size\n2010,50\n2012,60\n2017,90", { noModelled: true }).scene();
    const [a, b, c] = bars(drawn).map(({ x }) => x);
    expect((c! - b!) / (b! - a!)).toBeCloseTo(2.5, 6);
  });

  it("show the first and the last label where not all fit", () => {
    const years = Array.from({ length: 19 }, (_, index) => `${2000 + index},${10 + index}`);
    const ticks = written(make(["Year,Size", ...years].join("\n")).scene(240)).filter((text) => /^20\d\d$/.test(text));
    expect(ticks[0]).toBe("2000");
    expect(ticks.at(-1)).toBe("2018");
    expect(ticks.length).toBeLessThan(19);
  });

  it("sets a highlighted year apart", () => {
    const drawn = make("Year,Size\n2020,50\n2021,60", { highlight: "2021" }).scene();
    expect(bars(drawn).map(({ fill }) => fill)).toEqual(["cat-1", "highlight"]);
  });

  it("says that nothing changed, without a rate", () => {
    const { description, scene } = make("Year,Size\n2020,50\n2021,50");
    expect(description.summary).toBe("The figure is 50 billion US dollars in both 2020 and 2021.");
    expect(written(scene()).join()).not.toMatch(/×|%/);
  });

  it("calls a fall a fall", () => {
    const { description } = make("Year,Size\n2020,80\n2021,20");
    expect(description.summary).toBe(
      "From 80 billion US dollars in 2020, the figure fell to 20 billion US dollars in 2021, down 75%.",
    );
  });
});
