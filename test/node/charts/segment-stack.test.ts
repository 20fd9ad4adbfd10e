import { NOW } from "../../support/now.js";
import { describe, expect, it } from "vitest";
import { segmentStack } from "../../../src/charts/segment-stack/chart.js";
import { getDataset, readDataset, type Dataset, type Mark } from "../../../src/core.js";
import { DatasetError } from "../../../src/core/errors.js";
import type { RectMark, Scene, TextMark } from "../../../src/core/scene.js";
import { boxesOverlap, textBox } from "../../../src/geometry/labels.js";
import { measureText } from "../../../src/geometry/measure.js";
import { wordsFor } from "../../../src/charts/all-words.js";
import { compose } from "../../../src/charts/compose.js";
import { draw } from "../../../src/charts/compose.js";
import { careParts, partsOverYears } from "../support/illustrative.js";
import { contract } from "../support/contract.js";

contract(segmentStack, { shapes: ["several series"] });

const words = wordsFor(segmentStack, "en");
const table = (text: string): Dataset => readDataset(text).dataset;
const figure = (dataset: Dataset, options = {}) => compose(segmentStack, dataset, options, words, NOW);
const scene = (dataset: Dataset, width: number, options = {}) => draw(figure(dataset, options), width, measureText);
const texts = (marks: readonly Mark[]): TextMark[] => marks.filter((mark) => mark.kind === "text");
const shown = (one: Scene): string[] => texts(one.marks).map(({ text }) => text);
const bar = ({ marks }: Scene, key: string): RectMark => {
  const found = marks.find((mark) => mark.kind === "rect" && mark.datum === key);
  if (found?.kind !== "rect") throw new Error(`no segment for ${key}`);
  return found;
};
const order = (dataset: Dataset, options = {}): string[] => [
  ...new Set(figure(dataset, options).model.data.map(({ series }) => series ?? "")),
];
function refusal(dataset: Dataset, options = {}): DatasetError {
  try {
    figure(dataset, options);
  } catch (error) {
    if (error instanceof DatasetError) return error;
  }
  throw new Error("the data was not refused");
}

const whole = partsOverYears({
  years: [2020, 2021],
  parts: { A: [10, 30], B: [20, 20], C: [10, 50] },
});
const mixed = partsOverYears({ years: [2020, 2021], parts: { A: [40, 80], B: [20, -20], C: [-10, 10] } });
const gap = partsOverYears({ years: [2020, 2021, 2022], parts: { A: [10, 20, 30], B: [5, null, 8] } });

describe("segment-stack geometry", () => {
  it("makes lengths proportional to values and stacks them without overlap, the largest of the last year on top", () => {
    const one = scene(whole, 680);
    const [c, a, b] = ["C·2021", "A·2021", "B·2021"].map((key) => bar(one, key)) as [RectMark, RectMark, RectMark];
    expect(c.y + c.height).toBeLessThanOrEqual(a.y);
    expect(a.y + a.height).toBeLessThanOrEqual(b.y);
    // 1.5 px of each length are the gap to its neighbours.
    expect((c.height + 1.5) / (b.height + 1.5)).toBeCloseTo(2.5, 6);
    expect((a.height + 1.5) / (bar(one, "A·2020").height + 1.5)).toBeCloseTo(3, 6);
    expect(a.x).toBe(c.x);
  });
  it("diverges from zero where a part is negative", () => {
    const one = scene(mixed, 680);
    const axis = one.marks.find((mark) => mark.kind === "line" && mark.part === "axis");
    const zero = axis?.kind === "line" ? axis.y1 : NaN;
    expect(bar(one, "B·2021").y).toBeGreaterThanOrEqual(zero - 1);
    for (const key of ["A·2021", "C·2021", "B·2020"]) {
      expect(bar(one, key).y + bar(one, key).height).toBeLessThanOrEqual(zero + 1);
    }
    expect(shown(one)).toContain("70.0");
  });
  it("fills every column with a total to 100% in the percent variant", () => {
    const one = scene(whole, 680, { variant: "percent" });
    for (const year of [2020, 2021]) {
      const bars = ["A", "B", "C"].map((name) => bar(one, `${name}·${year}`));
      const top = Math.min(...bars.map(({ y }) => y));
      const bottom = Math.max(...bars.map(({ y, height }) => y + height));
      expect(bottom - top + 1.5).toBeCloseTo(one.height - 28 - 26, 6);
    }
    expect(shown(one)).toEqual(expect.arrayContaining(["50", "100%", "50%", "30%", "20%"]));
    expect(shown(one)).not.toContain("100.0");
  });
  it("names each part with its value beside the last column, in the order of the stack and without overlap", () => {
    const one = scene(careParts, 680);
    const names = texts(one.marks).filter(({ x, style, part }) => part === "label" && style === "label" && x > 400);
    expect(names.map(({ text }) => text)).toEqual([
      "Wearable devices",
      "Software",
      "Stationary devices",
      "Implants",
      "Connectivity",
      "Other",
    ]);
    expect(names.every(({ y }, index) => index === 0 || y > (names[index - 1]?.y ?? 0))).toBe(true);
    const boxes = texts(one.marks).map((mark) => textBox(mark, measureText));
    expect(boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) => boxesOverlap(a, b)))).toEqual([]);
    expect(shown(one)).toEqual(expect.arrayContaining(["29.4", "3.1", "68.1"]));
  });
  it("hatches projected columns in each part's ink and begins the forecast zone after the last reported year", () => {
    const one = scene(careParts, 680);
    const reported = bar(one, "Software·2022");
    expect(reported.fill).toBe("cat-2");
    expect(bar(one, "Software·2024")).toMatchObject({ fill: "hatch:cat-2", stroke: "cat-2" });
    const zone = one.marks.find((mark) => mark.kind === "rect" && mark.part === "zone");
    const from = zone?.kind === "rect" ? zone.x : NaN;
    expect(from).toBeGreaterThan(reported.x + reported.width);
    const pitch = (bar(one, "Software·2024").x - reported.x) / 2;
    expect(from).toBeLessThan(reported.x + pitch);
    expect(shown(one)).toContain("Forecast period 2023–2028");
  });
  it("keeps years at their true distance", () => {
    const one = scene(careParts, 680);
    const x = (year: number) => bar(one, `Implants·${year}`).x;
    const center = (year: number) => x(year) + bar(one, `Implants·${year}`).width / 2;
    expect(center(2028) - center(2024)).toBeCloseTo(2 * (center(2024) - center(2022)), 6);
  });
  it("leaves a gap for a missing part, and no total above that column", () => {
    const one = scene(gap, 680);
    expect(one.marks.some((mark) => mark.kind === "rect" && mark.datum === "B·2021")).toBe(false);
    expect(one.marks.some((mark) => mark.kind === "rect" && mark.datum === "A·2021")).toBe(true);
    expect(shown(one)).toEqual(expect.arrayContaining(["15.0", "38.0"]));
    expect(shown(one)).not.toContain("20.0");
    expect(figure(gap).description.notes[0]).toBe(
      "No value is published for B (2021); without every part there is no total.",
    );
    const percent = scene(gap, 680, { variant: "percent" });
    expect(percent.marks.some((mark) => mark.kind === "rect" && mark.datum?.endsWith("2021"))).toBe(false);
    expect(shown(percent)).toContain("no data");
  });
  it("has one target for each part of each year, on its piece of the column and over no other", () => {
    const { targets, height } = scene(careParts, 680);
    expect(targets.map(({ datum }) => datum)).toEqual(figure(careParts).model.data.map(({ key }) => key));
    expect(targets).toHaveLength(24);
    for (const target of targets) {
      const piece = bar(scene(careParts, 680), target.datum);
      expect(Math.abs(target.height - piece.height)).toBeLessThan(4);
      expect(target.width).toBeGreaterThanOrEqual(24);
      expect(target.y).toBeGreaterThanOrEqual(-1e-6);
      expect(target.y + target.height).toBeLessThanOrEqual(height);
    }
    const clashes = targets.flatMap((a, i) => targets.slice(i + 1).filter((b) => boxesOverlap(a, b, -1e-6)));
    expect(clashes).toEqual([]);
    const column = targets.filter(({ datum }) => datum.endsWith("2028")).map(({ y }) => y);
    expect(column).toEqual([...column].sort((a, b) => a - b));
  });
  it("is a small chart for each part on a narrow page, all on one scale", () => {
    const one = scene(whole, 288);
    expect(shown(one).filter((text) => ["A", "B", "C"].includes(text))).toEqual(["C", "A", "B"]);
    expect(bar(one, "C·2021").height / bar(one, "B·2021").height).toBeCloseTo(2.5, 6);
    expect(shown(one)).toEqual(expect.arrayContaining(["50.0", "10.0", "2020", "2021"]));
    const tops = ["C", "A", "B"].map((name) => one.targets.find(({ datum }) => datum === `${name}·2020`)?.y ?? NaN);
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
  });
  it("sets the name of the highlighted part in bold", () => {
    const strong = texts(scene(careParts, 680, { highlight: "software" }).marks).filter(
      ({ style }) => style === "label-strong",
    );
    expect(strong.map(({ text }) => text)).toEqual(["Software"]);
  });
});

describe("segment-stack parts", () => {
  it("orders by the last year and puts the rest, with the publisher's own, into Other", () => {
    expect(order(careParts)).toEqual([
      "Wearable devices",
      "Software",
      "Stationary devices",
      "Implants",
      "Connectivity",
      "Other",
    ]);
    const { data } = figure(careParts).model;
    expect(data.find(({ key }) => key === "Other·2028")).toMatchObject({ value: 3.1, status: "projected" });
    expect(figure(careParts).description.notes[0]).toBe("Other stands for two parts: Services and Other.");
  });
  it("keeps the name of a single part that is left over", () => {
    const six = partsOverYears({ years: [2020], parts: { A: [6], B: [5], C: [4], D: [3], E: [2], F: [1] } });
    expect(order(six)).toEqual(["A", "B", "C", "D", "E", "F"]);
    expect(order(six, { maxSegments: 2 })).toEqual(["A", "B", "·other"]);
    expect(figure(six, { maxSegments: 2 }).model.data.at(-1)).toMatchObject({ value: 10 });
  });
  it("gives Other no value in a year in which one of its parts has none", () => {
    const parts = { A: [9, 9], B: [5, 5], C: [1, null], D: [1, 2] };
    const { data } = figure(partsOverYears({ years: [2020, 2021], parts }), { maxSegments: 2 }).model;
    expect(data.filter(({ series }) => series === "·other").map((point) => "value" in point && point.value)).toEqual([
      2,
      null,
    ]);
  });
  it("refuses a negative share with its row, and negative amounts not at all", () => {
    const error = refusal(mixed, { variant: "percent" });
    expect([error.code, error.row, error.column, error.found]).toEqual(["negative-share", 4, "Size", "-20"]);
    expect(figure(mixed).model.data).toHaveLength(6);
  });
  it("refuses markets that overlap, one series without names, and data without years", () => {
    const markets = getDataset("connected-care-markets");
    const series = getDataset("iomt-market-size");
    const shares = getDataset("iomt-segment-share");
    if (!markets || !series || !shares) throw new Error("they are bundled");
    expect(refusal(markets).code).toBe("unsupported-input");
    expect(refusal(series).code).toBe("missing-column");
    expect(refusal(shares).code).toBe("missing-column");
  });
  it("takes parts as columns beside the years, and years as columns", () => {
    const wide = table("Year,Rent (EUR million),Food (EUR million)\n2020,5,3\n2021,6,7");
    expect(order(wide)).toEqual(["Food", "Rent"]);
    const years = table("Part,2020,2021\nRent,5,6\nFood,3,7");
    expect(order(years)).toEqual(["Food", "Rent"]);
  });
  it("says of published shares that they are not a whole, and shows them as they are", () => {
    const uneven = table("Part,Year,Share (%)\nA,2020,60\nB,2020,30\nA,2021,55\nB,2021,45");
    const { description, model } = figure(uneven);
    expect(description.notes).toEqual(["The published shares do not always add up to 100%: 90% (2020)."]);
    expect(model.data.find(({ key }) => key === "A·2020")).toMatchObject({ share: 0.6 });
    expect(description.summary).toBe("The largest gain in share is that of B: from 30% in 2020 to 45% in 2021.");
  });
});

describe("segment-stack in words", () => {
  it("says the change of the total and the part that grew most", () => {
    expect(figure(careParts).description.summary).toBe(
      "From 24.5 billion US dollars in 2020, the total is projected to reach 68.1 billion US dollars in 2028, 2.8 times as much. The largest increase is that of Wearable devices: from 4.1 billion US dollars in 2020 to 29.4 billion US dollars in 2028.",
    );
    expect(figure(careParts, { variant: "percent" }).description.summary).toContain(
      "The largest gain in share is that of Wearable devices: from 17% in 2020 to 43% in 2028.",
    );
  });
  it("says which parts change places, and that none does", () => {
    expect(figure(careParts).description.details).toEqual([
      "Largest of seven parts in 2028: Wearable devices, at 29.4 billion US dollars (43% of the total).",
      "In 2028 the figure for Software is above that for Stationary devices, Implants and Connectivity; in 2020 it is below.",
      "In 2028 the figure for Wearable devices is above that for Stationary devices and Implants; in 2020 it is below.",
    ]);
    const calm = partsOverYears({ years: [2020, 2021], parts: { A: [5, 6], B: [3, 4] } });
    expect(figure(calm).description.details.at(-1)).toBe(
      "The order of the parts by size is the same in 2020 and in 2021.",
    );
  });
  it("names what the publisher calls Other where that rose most, and nothing where a part cannot be compared", () => {
    const other = partsOverYears({ years: [2020, 2021], parts: { A: [5, 4], Other: [1, 9] } });
    expect(figure(other).description.summary).toMatch(/The largest increase is that of Other: from 1.0 .* to 9.0 /);
    const apart = partsOverYears({ years: [2020, 2021], parts: { A: [5, 6], B: [4, null], C: [null, 1] } });
    expect(figure(apart).description.summary).toBe("Largest of two parts in 2021: A, at 6.0 billion US dollars.");
  });
  it("has a sentence for every part of every year", () => {
    const { sentences } = figure(gap).description;
    expect(sentences).toEqual({
      "A·2020": "A, 2020: 10.0 billion US dollars (reported), 67% of the total.",
      "A·2021": "A, 2021: 20.0 billion US dollars (reported).",
      "A·2022": "A, 2022: 30.0 billion US dollars (reported), 79% of the total.",
      "B·2020": "B, 2020: 5.0 billion US dollars (reported), 33% of the total.",
      "B·2021": "B, 2021: no data.",
      "B·2022": "B, 2022: 8.0 billion US dollars (reported), 21% of the total.",
    });
  });
  it("tells a fall, a total that stays, and a single year", () => {
    const said = (parts: Record<string, number[]>, years = [2020, 2021]) =>
      figure(partsOverYears({ years, parts, decimals: 0 })).description.summary;
    expect(said({ A: [8, 5], B: [4, 4] })).toBe(
      "From 12 billion US dollars in 2020, the total fell to 9 billion US dollars in 2021, down 25%. No part is larger in 2021 than in 2020.",
    );
    expect(said({ A: [8, 5], B: [4, 7] })).toMatch(/^The total is 12 billion US dollars in both 2020 and 2021\./);
    expect(said({ A: [4], B: [4], C: [1] }, [2020])).toBe(
      "Joint largest of three parts in 2020: A and B, at 4 billion US dollars each.",
    );
    expect(said({ A: [8], B: [4] }, [2020])).toBe(
      "Largest of two parts in 2020: A, at 8 billion US dollars (67% of the total).",
    );
  });
  it("gives a table of all parts, also those within Other, with shares and statuses", () => {
    const { columns, rows } = figure(careParts).table;
    expect(columns.map(({ label }) => label)).toEqual(["Part", "Year", "Size (USD billion)", "Share", "Status"]);
    expect(rows).toHaveLength(28);
    const services = rows.filter(([part]) => part?.text === "Services").at(-1);
    expect(services?.map(({ text }) => text)).toEqual(["Services", "2028", "2.2", "3%", "projected"]);
  });
  it("is a single figure for one part in one year", () => {
    const one = scene(partsOverYears({ years: [2020], parts: { A: [5] } }), 680);
    expect(shown(one).map((text) => text.replaceAll("\u00a0", " "))).toEqual(["USD 5.0bn", "A, 2020, reported"]);
  });
});
