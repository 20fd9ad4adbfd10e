import { NOW } from "../../support/now.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wordsFor } from "../../../src/charts/all-words.js";
import { compose } from "../../../src/charts/compose.js";
import { charts } from "../../../src/charts/index.js";
import { fieldText } from "../../../src/charts/kit/field-text.js";
import { precise, type PreciseField } from "../../../src/charts/kit/precision.js";
import type { Dataset, Unit } from "../../../src/core/dataset.js";
import { completeScene } from "../../../src/export/kit.js";
import { niceTicks } from "../../../src/geometry/ticks.js";
import { leaves } from "../support/scene-checks.js";
import { formatOf } from "../support/format-of.js";

type Figure = readonly [value: number, decimals: number];

const MILLIONS: Unit = { currency: "USD", scale: 1e6 };
const BILLIONS: Unit = { currency: "USD", scale: 1e9 };

const column = (unit: Unit | undefined, figures: readonly Figure[]): PreciseField =>
  precise<PreciseField>({ key: "size", label: "Size", type: "quantity", ...(unit && { unit }) }, figures);

/** As English labels and sentences have them, one after the other. */
function printed(unit: Unit | undefined, figures: readonly Figure[]): { long: string[]; label: string[] } {
  const text = fieldText(column(unit, figures), formatOf("en"), figures);
  return {
    long: figures.map(([value, decimals]) => text.long(value, decimals)),
    label: figures.map(([value, decimals]) => text.label(value, decimals)),
  };
}

describe("figures as a newspaper prints them", () => {
  it("keep published decimals in the magnitude they were published in", () => {
    expect(
      printed(BILLIONS, [
        [370.94, 2],
        [156, 1],
      ]).label,
    ).toEqual(["370.94", "156.0"]);
    expect(printed(BILLIONS, [[1250, 0]]).long).toEqual(["1.25 trillion US dollars"]);
  });

  it("have one decimal where they are rounded to another magnitude, and no zeros beside it", () => {
    expect(
      printed(MILLIONS, [
        [2555.8, 1],
        [100, 1],
      ]),
    ).toEqual({
      long: ["2.6 billion US dollars", "100 million US dollars"],
      label: ["2.6bn", "100m"],
    });
  });

  it("have none of the digits of a calculation", () => {
    expect(printed({ currency: "USD", scale: 1e12 }, [[323.456789012345, 12]]).long).toEqual([
      "323.5 trillion US dollars",
    ]);
    expect(printed(BILLIONS, [[0.1 + 0.2, 1]]).long).toEqual(["300 million US dollars"]);
    expect(printed(undefined, [[0.000123456789, 12]]).label).toEqual(["0.000123"]);
  });

  it("have as many decimals as tell neighbours apart", () => {
    expect(
      printed(MILLIONS, [
        [2555.8, 1],
        [2561.3, 1],
      ]).label,
    ).toEqual(["2.556bn", "2.561bn"]);
    expect(
      printed(undefined, [
        [1_000_001, 0],
        [1_000_002, 0],
      ]).long,
    ).toEqual(["1.000001 million", "1.000002 million"]);
  });

  it("are exact in tables", () => {
    const text = fieldText(column(BILLIONS, [[323.456789, 6]]), formatOf("en"));
    expect([text.plain(323.456789, 6), text.exact(323.456789, 6)]).toEqual(["323.5", "323.456789"]);
  });
});

const SCALES: ReadonlyMap<string, number> = new Map([
  ["", 1],
  ["k", 1e3],
  ["m", 1e6],
  ["bn", 1e9],
  ["tn", 1e12],
  ["thousand", 1e3],
  ["million", 1e6],
  ["billion", 1e9],
  ["trillion", 1e12],
]);

/** What a text says, by a reading of its own: its value, half of its last digit, and how many digits it has. */
function read(text: string): { value: number; half: number; digits: number; powers: boolean } {
  const [, sign = "", number = "", power = "", word = ""] =
    /^(−?)([\d,]+(?:\.\d+)?)(?:E(−?\d+))? ?([a-z]*)/.exec(text) ?? [];
  const plain = number.replaceAll(",", "");
  const scale = (SCALES.get(word) ?? NaN) * 10 ** Number(power.replace("−", "-"));
  const decimals = plain.split(".")[1]?.length ?? 0;
  return {
    value: Number(plain) * scale * (sign ? -1 : 1),
    half: 0.5 * 10 ** -decimals * scale,
    digits: plain.replace(".", "").replace(/^0+/, "").replace(/0+$/, "").length,
    powers: power !== "",
  };
}

const figure = fc
  .record({
    mantissa: fc.double({ min: 1, max: 9.999999999, noNaN: true }),
    exponent: fc.integer({ min: -6, max: 14 }),
    decimals: fc.integer({ min: 0, max: 15 }),
  })
  .map(({ mantissa, exponent, decimals }): Figure => [Number((mantissa * 10 ** exponent).toFixed(decimals)), decimals])
  .filter(([value]) => value >= 1e-6);

const units = fc.constantFrom(undefined, { name: "" }, { scale: 1e6 }, { scale: 1e3 });

describe("whatever the figures", () => {
  it("print no more than seven digits, and are half of the last one off at most", () => {
    fc.assert(
      fc.property(figure, units, (one, unit) => {
        const text = fieldText(column(unit, [one]), formatOf("en"), [one]);
        const [value, decimals] = one;
        for (const said of [text.long(value, decimals), text.amount(value, decimals), text.compact(value, decimals)]) {
          const { value: back, half, digits } = read(said);
          const full = /^[\d,]+$/.test(said) && value * (unit?.scale ?? 1) < 1e6;
          expect(digits, said).toBeLessThanOrEqual(full ? 7 : 6);
          expect(Math.abs(back - value * (unit?.scale ?? 1)), said).toBeLessThanOrEqual(half * (1 + 1e-6));
          expect(back, said).not.toBe(0);
        }
      }),
      { seed: 11, numRuns: 2000 },
    );
  });

  it("tell neighbours apart that differ by one per cent", () => {
    fc.assert(
      fc.property(figure, fc.double({ min: 0.0101, max: 3, noNaN: true }), units, ([value, decimals], by, unit) => {
        const other = Number((value * (1 + by)).toFixed(Math.min(decimals, 15)));
        fc.pre(other - value >= 0.01 * other);
        const { long, label } = printed(unit, [
          [value, decimals],
          [other, decimals],
        ]);
        expect(new Set(long).size, long.join()).toBe(2);
        expect(new Set(label).size, label.join()).toBe(2);
      }),
      { seed: 12, numRuns: 2000 },
    );
  });

  it("have one form on the axis and beside the marks: words, or powers of ten", () => {
    fc.assert(
      fc.property(fc.array(figure, { minLength: 1, maxLength: 6 }), units, (figures, unit) => {
        const values = figures.map(([value]) => value);
        const text = fieldText(column(unit, figures), formatOf("en"), figures);
        const ticks = text.ticks(niceTicks(0, Math.max(...values), 5));
        const labels = figures.map(([value, decimals]) => text.label(value, decimals));
        if (Math.max(...values) * (unit?.scale ?? 1) < 5e15) {
          expect([...ticks, ...labels].filter((one) => /E/.test(one))).toEqual([]);
        }
        expect(new Set(ticks).size).toBe(ticks.length);
      }),
      { seed: 13, numRuns: 500 },
    );
  });
});

/** Figures of a table that a computer has filled in. */
const table = fc.array(fc.tuple(figure, figure), { minLength: 2, maxLength: 5 }).map((rows): Dataset => ({
  ...{ id: "", title: "Sizes", rates: [], annotations: [], notes: [], edition: "2024-06-01" },
  fields: [
    { key: "market", label: "Market", type: "category" },
    { key: "a", label: "2022", type: "quantity", unit: BILLIONS },
    { key: "b", label: "2023", type: "quantity", unit: BILLIONS },
  ],
  rows: rows.map(([[a], [b]], index) => ({ market: `Market ${"ABCDE"[index] ?? ""}`, a: a / 1e6, b: b / 1e6 })),
}));

describe("pictures and sentences of every chart", () => {
  const drawn = charts.filter(({ tag }) => !["adoption-waffle", "market-data-table"].includes(tag));

  it.each(drawn.map((chart) => [chart.tag, chart] as const))("%s prints no number of a dozen digits", (_, chart) => {
    fc.assert(
      fc.property(table, (data) => {
        const figure = compose(chart, data, {}, wordsFor(chart, "en"), NOW);
        const { summary, details, notes, sentences } = figure.description;
        const { marks } = completeScene(figure, { width: 640, rightToLeft: false });
        const picture = leaves(marks).flatMap((mark) => (mark.kind === "text" ? [mark.text] : []));
        const said = [summary, ...details, ...notes, ...Object.values(sentences), ...picture].join("\n");
        const long = said.match(/\d[\d,]*(?:\.\d+)?/g)?.filter((one) => read(one).digits > 9) ?? [];
        expect(long).toEqual([]);
      }),
      { seed: 14, numRuns: 30 },
    );
  });
});
