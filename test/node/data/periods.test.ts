import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { areSpans, dayOrder, readPeriod } from "../../../src/data/cells/periods.js";
import { tableToDataset, type ReadOptions } from "../../../src/data/read.js";
import { headerTime, periodAt, periodStart } from "../../../src/data/time.js";

const runs = process.env["CI"] ? 10_000 : 1_000;

describe("readPeriod", () => {
  test.each([
    ["2024-Q1", ["Q1 2024", "2024 Q1", "2024Q1", "Q1/2024", "Q1-2024", "Q1/24", "Q1'24", "1Q24", "1Q2024", "FY24 Q1"]],
    [
      "2024-Q1",
      [
        "Q1 FY2024",
        "T1 2024",
        "1er trimestre 2024",
        "1. Quartal 2024",
        "I/2024",
        "2024年第1四半期",
        "الربع الأول 2024",
      ],
    ],
    ["2024-H2", ["H2 2024", "2H24", "2024-H2", "2024-S2", "2. Halbjahr 2024", "2nd half 2024", "S2 2024"]],
    ["2024-03", ["2024-03", "2024-3", "2024/03", "03/2024", "03.2024", "2024M03", "2024-M3", "2024年3月", "٢٠٢٤-٠٣"]],
    [
      "2024-03",
      [
        "Mar 2024",
        "March 2024",
        "Mar-24",
        "Mar '24",
        "März 2024",
        "Mrz 24",
        "mars 2024",
        "marzo de 2024",
        "مارس 2024",
        "मार्च 2024",
      ],
    ],
    ["2024-03-31", ["2024-03-31", "2024/03/31", "31.03.2024", "31.3.24", "31/03/2024", "31-Mar-24", "31 March 2024"]],
    ["2024-03-31", ["31. März 2024", "March 31, 2024", "31 de marzo de 2024", "2024年3月31日", "2024-03-31T00:00:00Z"]],
    ["2024-W05", ["2024-W05", "2024W5", "W5 2024", "KW 5/2024", "week 5, 2024"]],
    ["2023/24", ["2023/24", "2023-24", "2023–24", "2023/2024", "FY2023/24"]],
    ["2024", ["2024", "FY 2024", "2024年", "2024*", "2024 [1]", "2024¹"]],
  ])("reads %s from %j", (period, texts) => {
    expect(texts.map((text) => readPeriod(text, { lang: "en" }))).toEqual(
      texts.map(() => ({ period, projected: false })),
    );
  });

  test.each(["Q1 2025F", "2025-Q1 (F)", "2025-Q1 E", "Mar 2025 (forecast)", "2025 (forecast)", "H1 2025P"])(
    "takes “%s” for a projection",
    (text) => {
      expect(readPeriod(text)?.projected).toBe(true);
    },
  );

  test.each([
    ...["2024-13", "2024-02-30", "2023-02-29", "31/04/2024", "2021-W53", "1799-Q1", "Q5 2024", "H3 2024", "2023/25"],
    ...["1.2.3", "May", "Tesla 2020", "12 apples 2020", "5-6", "1/2", "2024.5", "3.2024", "202403", "24", ""],
  ])("does not make a period of “%s”", (text) => {
    expect(readPeriod(text)).toBeUndefined();
  });

  test("knows the months of the page's own language", () => {
    expect(readPeriod("maaliskuu 2024", { lang: "fi" })?.period).toBe("2024-03");
    expect(readPeriod("maaliskuu 2024", { lang: "en" })).toBeUndefined();
  });

  test("reads what Intl writes for any month, in each of the package's languages", () => {
    const languages = ["en", "de", "fr", "es", "ar", "ja"];
    fc.assert(
      fc.property(
        fc.constantFrom(...languages),
        fc.integer({ min: 1950, max: 2100 }),
        fc.integer({ min: 1, max: 12 }),
        fc.constantFrom("long", "short", "numeric"),
        (lang, year, month, style) => {
          const format = new Intl.DateTimeFormat(`${lang}-u-ca-gregory`, {
            year: "numeric",
            month: style,
            timeZone: "UTC",
          });
          const text = format.format(Date.UTC(year, month - 1, 1));
          expect(readPeriod(text, { lang })?.period, text).toBe(`${year}-${String(month).padStart(2, "0")}`);
        },
      ),
      { numRuns: runs },
    );
  });
});

describe("a place on the axis of years", () => {
  test.each([
    ["2024", 2024.5],
    ["2024-H1", 2024.25],
    ["2024-Q1", 2024.125],
    ["2024-Q4", 2024.875],
    ["2024-07", 2024 + 6.5 / 12],
    ["2023-07-02", 2023.5],
    ["2023/24", 2024],
  ])("of %s is its middle", (period, at) => {
    expect(periodAt(period)).toBeCloseTo(at, 12);
  });

  test("comes for days in the order of the calendar, whatever the year", () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date("1801-01-01"), max: new Date("2199-12-30"), noInvalidDate: true }),
        (date) => {
          const day = (offset: number): number =>
            periodAt(new Date(date.getTime() + offset * 86_400_000).toISOString().slice(0, 10)) ?? NaN;
          const [today, tomorrow] = [day(0), day(1)];
          expect(Math.floor(today)).toBe(date.getUTCFullYear());
          expect(tomorrow - today).toBeGreaterThan(0.99 / 366);
          expect(tomorrow - today).toBeLessThan(1.01 / 365);
        },
      ),
      { numRuns: runs },
    );
  });

  test("of a week is that of its Thursday, which tells its year", () => {
    expect(periodAt("2024-W01")).toBe(periodAt("2024-01-04"));
    expect(periodAt("2020-W53")).toBe(periodAt("2020-12-31"));
    expect(periodAt("2025-W01")).toBe(periodAt("2025-01-02"));
  });

  test("begins where the one before it ends", () => {
    expect(periodStart("2024-Q1")).toBe(2024);
    expect(periodStart("2024-Q3")).toBe(2024.5);
    expect(periodStart("soon")).toBeUndefined();
  });

  test.each([
    ["2032", { text: "2032", year: 2032, projected: false }],
    ["2032F", { text: "2032", year: 2032, projected: true }],
    ["2024-Q1E", { text: "2024-Q1", year: 2024.125, projected: true }],
    ["Sales 2032", undefined],
    ["203", undefined],
  ])("of the header “%s” is %j", (label, time) => {
    expect(headerTime(label)).toEqual(time);
  });
});

describe("columns of times", () => {
  const read = (cells: readonly string[], options?: ReadOptions, header = "When") =>
    tableToDataset([[header, "V"], ...cells.map((cell, index) => [cell, String(index + 1)])], options);
  const times = (cells: readonly string[], options?: ReadOptions) =>
    read(cells, options).dataset.rows.map((row) => row["When"]);

  test("that hold whole years only stay numbers; one finer cell makes them periods", () => {
    expect(times(["2022", "2023"])).toEqual([2022, 2023]);
    expect(times(["2022", "2023-Q1", ""])).toEqual(["2022", "2023-Q1", null]);
    expect(read(["2022", "2023-Q1"]).dataset.fields[0]?.type).toBe("period");
  });

  test("write days or months first as their other cells show", () => {
    expect(times(["03/04/2024", "25/04/2024"])).toEqual(["2024-04-03", "2024-04-25"]);
    expect(times(["03/04/2024", "04/25/2024"])).toEqual(["2024-03-04", "2024-04-25"]);
  });

  test("write them as the language does where nothing else tells, and the author is told", () => {
    expect(times(["03/04/2024"])).toEqual(["2024-04-03"]);
    expect(times(["03/04/2024"], { lang: "en-US" })).toEqual(["2024-03-04"]);
    expect(read(["01/01/2024", "03/04/2024"]).warnings).toMatchObject([
      { code: "ambiguous-date", row: 2, column: "When" },
    ]);
    expect(read(["03.04.2024"], { lang: "de" }).warnings).toEqual([]);
    expect(dayOrder(["1/2/2024"], "ja")).toEqual({ dayFirst: false, doubt: 0 });
  });

  test("are years that begin in summer where every cell has the next year behind it", () => {
    expect(times(["2010-11", "2011-12", "2012-13"])).toEqual(["2010/11", "2011/12", "2012/13"]);
    expect(times(["2011-11", "2011-12"])).toEqual(["2011-11", "2011-12"]);
    expect(areSpans(["2010-11", "2011-12"])).toBe(true);
  });

  test("hold compact dates where their header says so", () => {
    const compact = tableToDataset([
      ["Month", "V"],
      ["202401", "5"],
      ["202402", "6"],
    ]).dataset;
    expect(compact.rows.map((row) => row["Month"])).toEqual(["2024-01", "2024-02"]);
    const units = tableToDataset([
      ["Units", "V"],
      ["202401", "5"],
      ["202402", "6"],
    ]).dataset;
    expect(units.fields[0]?.type).toBe("quantity");
  });

  test("name the row and column of what is no time", () => {
    expect(() => read(["2024-Q1", "2024-Q2", "soon"], undefined, "Quarter")).toThrow(
      expect.objectContaining({ code: "not-a-period", row: 3, column: "Quarter", found: "soon" }),
    );
  });

  test("leave out the sum under them, and the rows keep their numbers", () => {
    const { dataset, warnings } = read(["2022", "2023F", "Total"]);
    expect(dataset.rows.map((row) => Object.values(row))).toEqual([
      [2022, 1, "reported"],
      [2023, 2, "projected"],
    ]);
    expect(warnings).toMatchObject([{ code: "total-row", row: 3 }]);
  });

  test("begin to be projected with a quarter that the author names", () => {
    const { dataset } = read(["2024-Q1", "2024-Q2", "2024-Q3"], { forecastFrom: "Q2 2024" });
    expect(dataset.rows.map((row) => row["status"])).toEqual(["reported", "projected", "projected"]);
  });
});
