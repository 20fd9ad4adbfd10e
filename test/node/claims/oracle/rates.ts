import fc from "fast-check";
import { countIn, NAMES, numberIn, type Oracle } from "./said.js";

interface Row {
  readonly name: string;
  readonly start: number | null;
  readonly end: number | null;
  /** In percent, with one decimal. */
  readonly stated: number | null;
}

interface Facts {
  readonly rows: readonly Row[];
}

const YEARS = 5;

const decimalsOf = (value: number): number => String(value).split(".")[1]?.length ?? 0;

/** All rates, in percent, that figures may have which were rounded to these. */
function possible({ start, end }: Row): readonly [low: number, middle: number, high: number] | undefined {
  if (start === null || end === null || start <= 0 || end <= 0) return undefined;
  const [a, b] = [0.5 * 10 ** -decimalsOf(start), 0.5 * 10 ** -decimalsOf(end)];
  const rate = (from: number, to: number): number =>
    from <= 0 ? Infinity : 100 * ((Math.max(to, 0) / from) ** (1 / YEARS) - 1);
  return [rate(start + a, end - b), rate(start, end), rate(start - a, end + b)];
}

const compared = ({ rows }: Facts) =>
  rows.flatMap((row) => {
    const rates = possible(row);
    if (!rates || row.stated === null) return [];
    const [low, middle, high] = rates;
    const match = row.stated + 0.05 >= low - 1e-9 && row.stated - 0.05 <= high + 1e-9;
    return [{ ...row, middle, match, gap: row.stated - middle }];
  });

const counts = (facts: Facts) => {
  const all = compared(facts);
  const gaps = all.filter(({ match }) => !match);
  return {
    all: all.length,
    match: all.length - gaps.length,
    higher: gaps.filter(({ gap }) => gap > 0).length,
    lower: gaps.filter(({ gap }) => gap < 0).length,
  };
};

/** Whether the stated rates are called comparable exactly where some are not. */
const isCalled = (facts: Facts, some: string | undefined): boolean =>
  (some !== undefined) === facts.rows.filter(({ stated }) => stated !== null).length > compared(facts).length;

export const rates: Oracle<Facts> = {
  tag: "cagr-comparison",
  facts: fc
    .array(
      fc.record({
        start: fc.oneof(
          fc.constant(null),
          fc.integer({ min: 1, max: 40 }),
          fc.integer({ min: 100, max: 900 }).map((tenths) => tenths / 10),
          fc.constant(0),
        ),
        factor: fc.constantFrom(1, 1.2, 1.5, 2, 3, 0.5),
        gone: fc.integer({ min: 0, max: 9 }),
        off: fc.constantFrom(0, 0, 0.4, 2, 2, -1.5, 30),
        unstated: fc.integer({ min: 0, max: 6 }),
      }),
      { minLength: 1, maxLength: 8 },
    )
    .map((rows) => ({
      rows: rows.map(({ start, factor, gone, off, unstated }, at): Row => {
        const end = gone === 0 || start === null ? null : Math.round(start * factor * 10) / 10;
        const middle = 100 * (factor ** (1 / YEARS) - 1);
        return {
          name: NAMES[at] ?? "",
          start,
          end,
          stated: unstated === 0 ? null : Math.round((middle + off) * 10) / 10,
        };
      }),
    })),
  csv: ({ rows }) =>
    [
      "Name,2018 (USD million),2023 (USD million),CAGR",
      ...rows.map(
        ({ name, start, end, stated }) =>
          `${name},${start ?? ""},${end ?? ""},${stated === null ? "" : `${stated.toFixed(1)}%`}`,
      ),
    ].join("\n"),
  claims: [
    [
      /^The stated rate matches the published values within rounding\.$/,
      (facts) => counts(facts).all === 1 && counts(facts).match === 1,
    ],
    [
      /^The stated rate is (?<way>higher|lower) than the published values give\.$/,
      (facts, { way }) => counts(facts).all === 1 && counts(facts)[way === "higher" ? "higher" : "lower"] === 1,
    ],
    [
      /^(?:All )?(?<count>\w+) stated rates(?<some> that can be compared)? match the published values within rounding\.$/,
      (facts, { count = "", some }) =>
        counts(facts).match === countIn(count) && counts(facts).all === countIn(count) && isCalled(facts, some),
    ],
    [
      /^(?:Neither of the|None of the) (?<count>\w+) stated rates(?<some> that can be compared)? matches the published values: (?<rest>.*)\.$/,
      (facts, { count = "", some, rest = "" }) =>
        counts(facts).match === 0 &&
        counts(facts).all === countIn(count) &&
        isRest(facts, rest) &&
        isCalled(facts, some),
    ],
    [
      /^(?<match>\w+) of the (?<count>\w+) stated rates(?<some> that can be compared)? match(?:es)? the published values; (?<rest>.*)\.$/,
      (facts, { match = "", count = "", some, rest = "" }) =>
        counts(facts).match === countIn(match) &&
        counts(facts).all === countIn(count) &&
        isRest(facts, rest) &&
        isCalled(facts, some),
    ],
    [
      /^The (?<which>gap|largest gap) is (?<points>[\d.,]+) percentage points, for (?<list>.*?)(?:, where (?<stated>[\d.,−]+)% is stated and (?<calculated>[\d.,−]+)% calculated)?\.$/,
      (facts, { which, points = "", list = "" }) => {
        const gaps = compared(facts).filter(({ match }) => !match);
        const most = Math.max(...gaps.map(({ gap }) => Math.abs(gap)));
        const near = gaps.filter(({ gap }) => Math.abs(Math.abs(gap) - numberIn(points)) <= 0.05 + 1e-6);
        return (
          (which === "gap") === (gaps.length === 1) &&
          Math.abs(numberIn(points) - most) <= 0.05 + 1e-6 &&
          list.split(/, | and /).every((name) => near.some((row) => row.name === name))
        );
      },
    ],
    [
      /^No row has both a stated rate and one that can be calculated from published values\.$/,
      (facts) => counts(facts).all === 0,
    ],
  ],
};

/** “the other two are higher than calculated”, “of the others, one is higher and two are lower than calculated”, “all are lower …”. */
function isRest(facts: Facts, rest: string): boolean {
  const { higher, lower } = counts(facts);
  const both = /(\w+) (?:is|are) higher and (\w+) (?:is|are) lower than calculated$/.exec(rest);
  if (both) return countIn(both[1] ?? "") === higher && countIn(both[2] ?? "") === lower;
  const [, who = "", way] = /^(both|all|the other \w+) (?:is|are) (higher|lower) than calculated$/.exec(rest) ?? [];
  const count = /^the other (\w+)$/.exec(who)?.[1];
  const said = count === undefined ? higher + lower : countIn(count);
  return said === (way === "higher" ? higher : lower) && (way === "higher" ? lower : higher) === 0;
}
