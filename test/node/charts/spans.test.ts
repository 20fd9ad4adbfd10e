import { describe, expect, it } from "vitest";
import { spansOf } from "../../../src/charts/kit/spans.js";
import { datasetIds, getDataset, readDataset } from "../../../src/core.js";
import { validateDataset } from "../../../src/data/validate.js";
import { finish } from "../../../src/core/steps.js";
import { observed } from "../support/observed.js";

const read = (text: string, options = {}) => readDataset(text, options).dataset;
const bundled = (id: string) => {
  const dataset = getDataset(id);
  if (!dataset) throw new Error(`no ${id} in ${datasetIds().join()}`);
  return dataset;
};
const brief = (text: string, roles = {}) =>
  finish(spansOf(observed(read(text, roles), roles))).spans.map(({ name, start, end }) => [
    name,
    [start.year, start.value, start.status],
    [end.year, end.value, end.status],
  ]);

describe("spans of figures", () => {
  it("reads the bundled markets with their ids, years, statuses, multiples, rates and stated rates", () => {
    const set = finish(spansOf(observed(bundled("connected-care-markets"))));
    expect(set.spans).toHaveLength(10);
    expect([set.startYear, set.endYear]).toEqual([2022, 2032]);
    const [iomt] = set.spans;
    expect(iomt).toMatchObject({ key: "iomt", name: "Internet of Medical Things", status: "projected", years: 10 });
    expect(iomt?.start).toEqual({ year: 2022, value: 48.7, decimals: 1, status: "reported" });
    expect(iomt?.multiple).toBeCloseTo(370.9 / 48.7, 12);
    expect(iomt?.rate?.rate).toBeCloseTo((370.9 / 48.7) ** 0.1 - 1, 12);
    expect(iomt?.stated).toMatchObject({ value: 0.2315, from: 2023, to: 2032 });
    expect(iomt?.change).toBe(322.2);
  });
  it("reads a bundled series as one span with the rate the report states", () => {
    const { spans } = finish(spansOf(observed(bundled("iomt-market-size"))));
    expect(spans).toHaveLength(1);
    expect(spans[0]).toMatchObject({ start: { value: 48.7 }, end: { value: 370.9, status: "projected" } });
    expect(spans[0]?.stated?.value).toBe(0.2315);
  });
  it("reads years in headers, also within longer headers and in any order", () => {
    expect(brief("Market,2022,2032F\nA,5,20")).toEqual([["A", [2022, 5, "reported"], [2032, 20, "projected"]]]);
    expect(brief("Market,Size 2032 (USD bn),Size 2022 (USD bn)\nA,20,5")).toEqual([
      ["A", [2022, 5, "reported"], [2032, 20, "projected"]],
    ]);
  });
  it("keeps a missing side of two dated columns missing", () => {
    expect(brief("Market,2022,2032\nA,,20\nB,5,")).toEqual([
      ["A", [2022, null, "reported"], [2032, 20, "projected"]],
      ["B", [2022, 5, "reported"], [2032, null, "projected"]],
    ]);
  });
  it("takes the first and last published value of a long series", () => {
    const long = "Market,Year,Value\nA,2020,\nA,2021,3\nA,2025,4\nA,2030,6\nB,2021,7\nB,2030,";
    expect(brief(long, { forecastFrom: "2026" })).toEqual([
      ["A", [2021, 3, "reported"], [2030, 6, "projected"]],
      ["B", [2021, 7, "reported"], [2030, null, "projected"]],
    ]);
  });
  it("lets forecastFrom speak of start and end years separately", () => {
    const text = "Market,First year,First,Last year,Last\nA,2022,1,2032,2";
    expect(brief(text, { forecastFrom: "2025" })).toEqual([["A", [2022, 1, "reported"], [2032, 2, "projected"]]]);
  });
  it("reads named columns and refuses two units or a single value column", () => {
    expect(brief("Firm,a,b,c\nX,1,2,3", { start: "a", end: "c" })).toEqual([
      ["X", [null, 1, "reported"], [null, 3, "reported"]],
    ]);
    expect(() => brief("Firm,A (USD bn),B (EUR bn)\nX,1,2")).toThrow(/same unit/);
    expect(() => brief("Firm,A\nX,1")).toThrow(expect.objectContaining({ code: "missing-column" }));
  });
  it("gives no multiple and no rate where a value is not above zero", () => {
    const [a, b] = finish(spansOf(observed(read("Firm,2020,2030\nX,-1,2\nY,0,2")))).spans;
    expect([a?.multiple, a?.rate, a?.change]).toEqual([null, null, 3]);
    expect([b?.multiple, b?.rate, b?.change]).toEqual([null, null, 2]);
  });
  it("keeps keys unique where names repeat", () => {
    const rows = [
      { firm: "X", start: 1, end: 2 },
      { firm: "X", start: 3, end: 4 },
    ];
    const fields = [
      { key: "firm", label: "Firm", type: "category" },
      { key: "start", label: "2020", type: "quantity" },
      { key: "end", label: "2030", type: "quantity" },
    ];
    expect(finish(spansOf(observed(validateDataset({ fields, rows })))).spans.map(({ key }) => key)).toEqual([
      "X",
      "X·2",
    ]);
  });
});
