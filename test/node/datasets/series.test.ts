import { describe, expect, it } from "vitest";
import type { Dataset } from "../../../src/core/dataset.js";
import { bundledDatasets } from "../../../src/data/bundled/index.js";
import { deriveSeries } from "../../../src/data/bundled/derive.js";
import { DATASET_IDS, EVENT, SECOND_PERIOD } from "./figures.js";

function bundled(id: string): Dataset {
  const dataset = bundledDatasets().find((candidate) => candidate.id === id);
  if (!dataset) throw new Error(`no bundled dataset ${id}`);
  return dataset;
}

const markets = bundled("connected-care-markets");

describe("the bundled datasets", () => {
  it("have the ids that other people's articles hold", () => {
    expect(bundledDatasets().map(({ id }) => id)).toEqual(DATASET_IDS);
  });

  it("are made once and are deeply frozen", () => {
    expect(bundledDatasets()).toBe(bundledDatasets());
    for (const dataset of bundledDatasets()) {
      for (const part of [dataset, dataset.fields, dataset.rows, dataset.rows[0], dataset.source, dataset.notes]) {
        expect(Object.isFrozen(part), dataset.id).toBe(true);
      }
    }
  });

  it("cite one report, without an address that nobody has given", () => {
    for (const { id, source, edition, license, lang } of bundledDatasets()) {
      expect(source, id).toEqual({
        publisher: "Media",
        title: "Internet of Medical Things report",
        author: "Trishita Deb",
      });
      expect([edition, lang], id).toEqual(["2024-06-03", "en"]);
      expect(license, id).toContain("cite");
    }
  });

  it("have a locator in every row, rate and annotation", () => {
    const pattern = /^(Introduction, paragraph [1-4]|Key Takeaways, item [18]|Statistics, item ([1-9]|1\d|20))$/;
    for (const { id, rows, rates, annotations } of bundledDatasets()) {
      for (const { locator } of [...rows, ...rates, ...annotations]) expect(locator, id).toMatch(pattern);
    }
  });

  it("hold reported and projected figures, never modelled ones", () => {
    const statuses = bundledDatasets().flatMap(({ rows }) => rows.flatMap((row) => row["status"] ?? []));
    expect(new Set(statuses)).toEqual(new Set(["reported", "projected"]));
  });
});

describe("a market-size series", () => {
  it.each(markets.rows.map((row) => [String(row["id"]), row] as const))("of %s equals its row", (rowId, row) => {
    const { fields, rows, rates, subtitle } = bundled(`${rowId}-market-size`);
    const locator = row["locator"];
    expect(fields.map(({ key, type }) => [key, type])).toEqual([
      ["year", "year"],
      ["value", "quantity"],
      ["status", "status"],
    ]);
    expect(fields[1]).toMatchObject({ unit: { currency: "USD", scale: 1e9 }, decimals: 1 });
    expect(rows).toEqual([
      { year: row["startYear"], value: row["start"], status: "reported", locator },
      { year: row["endYear"], value: row["end"], status: "projected", locator },
    ]);
    expect(rates[0]).toEqual({
      value: row["statedRate"],
      from: row["rateFrom"],
      to: row["rateTo"],
      basis: "stated",
      locator,
    });
    expect(rates).toHaveLength(rowId === "iomt" ? 2 : 1);
    expect(subtitle).toMatch(new RegExp(`USD billion, ${row["startYear"]}–${row["endYear"]}$`));
  });

  it("of the Internet of Medical Things states its rate twice, the introduction's period first", () => {
    const { rates, annotations, subtitle } = bundled("iomt-market-size");
    expect(rates).toEqual([
      { value: 0.2315, from: 2023, to: 2032, basis: "stated", locator: "Introduction, paragraph 1" },
      { value: 0.2315, ...SECOND_PERIOD, basis: "stated" },
    ]);
    expect(annotations).toMatchObject([EVENT]);
    expect(subtitle).toBe("Global market, USD billion, 2022–2032");
  });

  it("cannot be derived from a row that is not there", () => {
    const definition = { id: "x-market-size", row: "x", title: "X", subtitle: "USD billion", description: "" };
    expect(() => deriveSeries(markets, definition)).toThrow(
      "connected-care-markets has no row “x”, which x-market-size is derived from.",
    );
  });
});
