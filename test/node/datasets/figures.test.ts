import { describe, expect, it } from "vitest";
import type { Dataset } from "../../../src/core/dataset.js";
import type { SeriesDefinition } from "../../../src/data/bundled/derive.js";
import * as report from "./figures.js";
import { filesEndingIn, numbersIn, readJson } from "./files.js";

const rowsOf = (name: string) => (readJson(name) as Dataset).rows;
const pick = (name: string, keys: readonly string[]) => rowsOf(name).map((row) => keys.map((key) => row[key]));
const series = readJson("market-size-series.json") as readonly SeriesDefinition[];
/** 23.15 as the fraction that a person would write, without the noise of a division. */
const fraction = (percent: number) => Number((percent / 100).toFixed(6));

describe("the stored figures", () => {
  it("are the ten markets of the report, in its order, each with its locator", () => {
    const keys = ["id", "start", "startYear", "end", "endYear", "statedRate", "rateFrom", "rateTo", "locator"];
    const expected = report.MARKETS.map(([id, start, startYear, end, endYear, rate, ...rest]) => [
      ...[id, start, startYear, end, endYear, fraction(rate)],
      ...rest,
    ]);
    expect(pick("connected-care-markets.json", keys)).toEqual(expected);
  });

  it("are the eight single figures of the report, each with its locator", () => {
    const keys = ["id", "value", "unit", "qualifier", "status", "year", "locator"];
    expect(pick("iomt-key-figures.json", keys)).toEqual(report.KEY_FIGURES);
  });

  it("are the three adoption shares of the report, each with its locator", () => {
    const keys = ["id", "share", "qualifier", "status", "year", "locator"];
    expect(pick("iomt-adoption.json", keys)).toEqual(report.ADOPTION);
  });

  it("are the one published segment share; the rest is a remainder, not a row", () => {
    expect(pick("iomt-segment-share.json", ["segment", "share", "status", "locator"])).toEqual(report.SEGMENTS);
    expect((readJson("iomt-segment-share.json") as Dataset).remainder).toBe("All other devices");
  });

  it("are the rate of medical-grade wearables, whose years the report does not name", () => {
    const { percent, locator } = report.WEARABLES_RATE;
    const rate = { value: fraction(percent), from: null, to: null, basis: "stated", locator };
    expect((readJson("iomt-key-figures.json") as Dataset).rates).toEqual([rate]);
    expect(rowsOf("iomt-key-figures.json").find((row) => row["locator"] === locator)?.["id"]).toBe(
      "medical-grade-wearables-market",
    );
  });

  it("are one second period and one dated event, both of the Internet of Medical Things", () => {
    expect(series.flatMap(({ id, periods = [] }) => periods.map((period) => ({ id, ...period })))).toEqual([
      { id: "iomt-market-size", ...report.SECOND_PERIOD },
    ]);
    expect(series.flatMap(({ id, annotations = [] }) => annotations.map((event) => ({ id, ...event })))).toEqual([
      { id: "iomt-market-size", text: "FDA clears monitoring features for Philips and Masimo", ...report.EVENT },
    ]);
  });

  it("are all there is: no file holds a number beside them", () => {
    const known = (rows: readonly (readonly unknown[])[]) =>
      rows.flat().filter((cell) => typeof cell === "number").length;
    const expected: Record<string, number> = {
      "connected-care-markets.json": known(report.MARKETS),
      "iomt-adoption.json": known(report.ADOPTION),
      "iomt-key-figures.json": known(report.KEY_FIGURES) + 1,
      "iomt-segment-share.json": known(report.SEGMENTS),
      // The second period's two years and the event's.
      "market-size-series.json": 3,
    };
    const files = filesEndingIn(".json").filter((name) => name !== "dataset.schema.json");
    expect(files).toEqual(Object.keys(expected));
    for (const name of files) {
      const figures = numbersIn(readJson(name)).filter(({ path }) => !path.startsWith("fields."));
      expect(figures, name).toHaveLength(expected[name] ?? NaN);
    }
  });

  it("are stored once: no figure but a year occurs twice", () => {
    const figures = filesEndingIn(".json")
      .filter((name) => name !== "dataset.schema.json")
      .flatMap((name) => numbersIn(readJson(name)))
      .filter(({ path }) => !path.startsWith("fields.") && !/(year|from|to)$/i.test(path))
      .map(({ value }) => value);
    expect(figures).toHaveLength(new Set(figures).size);
    // Ten markets of three figures, eight single ones, four shares, one rate.
    expect(figures).toHaveLength(43);
  });
});
