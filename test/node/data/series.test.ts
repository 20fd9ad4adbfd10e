import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DatasetError } from "../../../src/core/errors.js";
import { decimalsFor, findField, requireField, statusOf } from "../../../src/data/observations/roles.js";
import { readDataset } from "../../../src/data/read.js";
import { seriesOf } from "../../../src/charts/kit/series.js";
import type { Asked } from "../../../src/data/observations/observe.js";
import { observed } from "../support/observed.js";
import { finish } from "../../../src/core/steps.js";

function series(csv: string, roles?: Asked) {
  const set = finish(seriesOf(observed(readDataset(csv).dataset, roles)));
  return set.series.map(({ name, points }) => [name, points.map(({ x, value, status }) => [x, value, status[0]])]);
}

function error(csv: string, roles?: Asked): DatasetError {
  try {
    series(csv, roles);
  } catch (thrown) {
    if (thrown instanceof DatasetError) return thrown;
    throw thrown;
  }
  throw new Error("expected a DatasetError");
}

describe("series of figures", () => {
  test("one series has no name; its points are in the order of the years", () => {
    expect(series("Year,Value,Status\n2032,370.9,forecast\n2022,48.7,actual")).toEqual([
      [
        "",
        [
          [2022, 48.7, "r"],
          [2032, 370.9, "p"],
        ],
      ],
    ]);
  });

  test("long, several columns and years as headers give the same series", () => {
    const expected = [
      [
        "A",
        [
          [2022, 1, "r"],
          [2032, 3, "p"],
        ],
      ],
      [
        "B",
        [
          [2022, 2, "r"],
          [2032, null, "p"],
        ],
      ],
    ];
    const roles = { forecastFrom: "2030" };
    expect(series("Name,Year,V\nA,2022,1\nB,2022,2\nA,2032,3\nB,2032,", roles)).toEqual(expected);
    expect(series("Year,A,B\n2022,1,2\n2032,3,", roles)).toEqual(expected);
    expect(series("Name,2022,2032\nA,1,3\nB,2,n/a", roles)).toEqual(expected);
    expect(series("Name,2022,2032F\nA,1,3\nB,2,n/a")).toEqual(expected);
  });

  test("columns of another unit are not drawn on the same axis", () => {
    const csv = "Year,Value (USD bn),CAGR (%),Devices (million)\n2022,1,2,3\n2023,2,2,4";
    expect(series(csv)).toEqual([
      [
        "",
        [
          [2022, 1, "r"],
          [2023, 2, "r"],
        ],
      ],
    ]);
    expect(series(csv, { y: "devices" })).toEqual([
      [
        "",
        [
          [2022, 3, "r"],
          [2023, 4, "r"],
        ],
      ],
    ]);
  });

  test("the value's field has unit and decimals, and every point its row", () => {
    const { dataset } = readDataset("Name,2022 (USD bn),2032 (USD bn)\nA,48.7,370.90");
    const { nameLabel, step, fieldY, series: lines } = finish(seriesOf(observed(dataset)));
    expect([nameLabel, step]).toEqual(["Name", 0]);
    expect(fieldY).toMatchObject({ type: "quantity", unit: { currency: "USD", scale: 1e9 } });
    expect(lines[0]?.points.map(({ decimals }) => decimals)).toEqual([1, 2]);
    expect(lines[0]?.points.map(({ record, number }) => [record, number])).toEqual([
      [dataset.rows[0], 1],
      [dataset.rows[0], 1],
    ]);
  });

  test("a year twice in a series, a value without a year, and no years are errors", () => {
    expect(error("Year,V\n2022,1\n2023,2\n2022,3")).toMatchObject({ code: "duplicate-row", row: 3, column: "V" });
    expect(error("Name,Year,V\nA,2022,1\nA,2022,2")).toMatchObject({
      code: "duplicate-row",
      found: "2022 twice for A",
    });
    expect(error("Year,V\n2022,1\n2023,2\n,3")).toMatchObject({ code: "not-a-year", row: 3, column: "Year" });
    expect(error("Name,V\nA,1")).toMatchObject({ code: "missing-column", expected: "a column of years" });
    expect(error("Year,Name\n2022,A")).toMatchObject({ code: "missing-column", expected: "a column of values" });
  });

  test("whatever the order of the rows, every value is found at its year", () => {
    const years = fc.uniqueArray(fc.integer({ min: 1800, max: 2200 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(years, (order) => {
        const { dataset } = readDataset(order.map((year) => ({ year, value: year / 2 })));
        const points = finish(seriesOf(observed(dataset))).series[0]?.points ?? [];
        expect(points.map(({ x, value }) => [x, value])).toEqual(
          [...order].sort((a, b) => a - b).map((x) => [x, x / 2]),
        );
      }),
    );
  });
});

describe("roles", () => {
  const { dataset } = readDataset("Name,Start,Size (USD bn),Share (%)\nA,2022,1.5,10");

  test("a name wins over keys, keys over types, and types are in order of preference", () => {
    expect(findField(dataset, { name: " SIZE ", types: ["share"] })?.type).toBe("quantity");
    expect(findField(dataset, { types: ["share", "quantity"] })?.type).toBe("share");
    expect(findField(dataset, { types: ["share", "quantity"], keys: ["Size (USD bn)"] })?.type).toBe("quantity");
    expect(findField(dataset, { types: ["status"] })).toBeUndefined();
  });

  test("a name that is not there, words for numbers, and a role nobody plays are errors", () => {
    const thrown = (call: () => unknown) => {
      try {
        call();
      } catch (caught) {
        return caught;
      }
      return undefined;
    };
    expect(thrown(() => findField(dataset, { name: "Volume", types: ["quantity"] }))).toMatchObject({
      code: "missing-column",
      found: "Name, Start, Size, Share",
    });
    expect(thrown(() => findField(dataset, { name: "Name", types: ["quantity"] }))).toMatchObject({
      code: "not-a-number",
      column: "Name",
    });
    expect(thrown(() => requireField(dataset, { types: ["status"] }, "a status"))).toMatchObject({
      code: "missing-column",
      expected: "a status",
    });
  });

  test("a status that is not stated is reported", () => {
    const field = { key: "s", label: "", type: "status" } as const;
    expect([statusOf({ s: "projected" }, field), statusOf({ s: null }, field), statusOf({}, undefined)]).toEqual([
      "projected",
      "reported",
      "reported",
    ]);
  });

  test("decimals are the field's or those the number carries, and a row overrides both", () => {
    const size = { key: "v", label: "", type: "quantity", decimals: 1 } as const;
    expect([
      decimalsFor(size, {}, 156),
      decimalsFor(size, {}, 14.41),
      decimalsFor(size, { decimals: 0 }, 14.41),
    ]).toEqual([1, 2, 0]);
    expect(decimalsFor(size, undefined, 0.1 + 0.2)).toBe(1);
    const rate = { key: "r", label: "", type: "rate" } as const;
    expect([decimalsFor(rate, {}, 0.2315), decimalsFor(rate, {}, 0.287), decimalsFor(rate, {}, 0.07)]).toEqual([
      2, 1, 0,
    ]);
  });
});
