import fc from "fast-check";
import { countIn, figure, isChange, isList, largestOf, NAMES, reads, smallestOf, type Oracle } from "./said.js";

interface Point {
  readonly year: number;
  readonly projected: boolean;
  /** One for each series. */
  readonly values: readonly (number | null)[];
}

interface Facts {
  readonly points: readonly Point[];
  readonly series: readonly string[];
}

interface Known {
  readonly year: number;
  readonly value: number;
  readonly projected: boolean;
}

const of = ({ points }: Facts, at: number): Known[] =>
  points.flatMap(({ year, projected, values }) => {
    const value = values[at];
    return value == null ? [] : [{ year, projected, value }];
  });

/** Of the only series that has values. */
function only(facts: Facts): Known[] {
  const [first, ...others] = facts.series.map((_, at) => of(facts, at)).filter((points) => points.length > 0);
  return others.length === 0 ? (first ?? []) : [];
}
const all = (facts: Facts): Known[] => facts.series.flatMap((_, at) => of(facts, at));
const ends = (facts: Facts): readonly [Known | undefined, Known | undefined] => [only(facts)[0], only(facts).at(-1)];
const years = (text: string): number[] => text.split(/, | and /).map(Number);
const rateOf = (from: Known, to: Known): number => 100 * ((to.value / from.value) ** (1 / (to.year - from.year)) - 1);

/** The change of every series that has two values, by name. */
const changes = (facts: Facts) =>
  facts.series.flatMap((name, at) => {
    const points = of(facts, at);
    const [from, to] = [points[0], points.at(-1)];
    return from && to && from !== to ? [{ name, from, to }] : [];
  });

export const growth: Oracle<Facts> = {
  tag: "market-growth-chart",
  facts: fc
    .record({
      points: fc.uniqueArray(
        fc.record({
          year: fc.integer({ min: 2014, max: 2024 }),
          projected: fc.boolean(),
          values: fc.array(figure(0, -1), { minLength: 4, maxLength: 4 }),
        }),
        {
          minLength: 1,
          maxLength: 7,
          selector: ({ year }) => year,
        },
      ),
      count: fc.constantFrom(1, 1, 2, 3, 4),
    })
    .map(({ points, count }) => ({
      series: NAMES.slice(0, count),
      points: points
        .map(({ values, ...point }) => ({ ...point, values: values.slice(0, count) }))
        .sort((a, b) => a.year - b.year),
    }))
    .filter(({ points }) => points.some(({ values }) => values.some((value) => value !== null))),
  csv: ({ points, series }) =>
    [
      `Year,${series.map((name) => name).join(",")},Status`,
      ...points.map(
        ({ year, projected, values }) =>
          `${year},${values.map((value) => value ?? "").join(",")},${projected ? "projected" : "reported"}`,
      ),
    ].join("\n"),
  claims: [
    [
      /^One value is published: (?<value>.*) for (?<year>\d+), (?<status>\w+)\.$/,
      (facts, { value = "", year, status }) => {
        const [point, ...others] = all(facts);
        return (
          others.length === 0 &&
          point?.year === Number(year) &&
          reads(value, point.value) &&
          point.projected === (status === "projected")
        );
      },
    ],
    [
      /^From (?<from>.*?) in (?<fromYear>\d+), the figure (?<verb>rose to|fell to|is projected to reach|is projected to fall to) (?<to>.*?) in (?<toYear>\d+), (?<change>.*)\.$/,
      (facts, { from = "", fromYear, verb = "", to = "", toYear, change = "" }) => {
        const [first, last] = ends(facts);
        if (!first || !last) return false;
        return (
          first.year === Number(fromYear) &&
          last.year === Number(toYear) &&
          reads(from, first.value) &&
          reads(to, last.value) &&
          /fall|fell/.test(verb) === last.value < first.value &&
          /projected/.test(verb) === last.projected &&
          isChange(change, first.value, last.value)
        );
      },
    ],
    [
      /^The figure is (?<value>.*) in both (?<fromYear>\d+) and (?<toYear>\d+)\.$/,
      (facts, { value = "", fromYear, toYear }) => {
        const [first, last] = ends(facts);
        return (
          first?.value === last?.value &&
          first?.year === Number(fromYear) &&
          last?.year === Number(toYear) &&
          reads(value, first.value)
        );
      },
    ],
    [
      /^That is (?<grows>growth of )?(?<rate>[\d.,−]+)% (?:in one year|a year over (?<count>\w+) years)\.$/,
      (facts, { grows, rate = "", count = "one" }) => {
        const [first, last] = ends(facts);
        if (!first || !last || first.value <= 0 || last.value <= 0) return false;
        return (
          reads(rate, rateOf(first, last)) &&
          countIn(count) === last.year - first.year &&
          (grows !== undefined) === last.value > first.value
        );
      },
    ],
    [
      /^Of (?<count>\w+) series, the largest in (?<year>\d+): (?<list>.*), at (?<value>.*)\.$/,
      (facts, { count = "", year, list = "", value = "" }) => {
        const latest = Math.max(...all(facts).map((point) => point.year));
        const there = facts.series.flatMap((name, at) =>
          of(facts, at).flatMap((point) => (point.year === latest ? [{ name, value: point.value }] : [])),
        );
        const most = largestOf(there.map((one) => one.value));
        return (
          countIn(count) === facts.series.filter((_, at) => of(facts, at).length > 0).length &&
          Number(year) === latest &&
          reads(value, most) &&
          isList(
            list,
            there.filter((one) => one.value === most).map(({ name }) => name),
          )
        );
      },
    ],
    [
      /^Growth is fastest for (?<list>.*): (?<change>.*) \((?<from>\d+)–(?<to>\d+)\)\.$/,
      (facts, { list = "", change = "", from, to }) => {
        const found = changes(facts);
        if (found.some((one) => one.from.value <= 0 || one.to.value <= 0)) return false;
        const rounded = (one: (typeof found)[number]): number => Math.round(10 * rateOf(one.from, one.to));
        const most = largestOf(found.map(rounded));
        const fastest = found.filter((one) => rounded(one) === most);
        return (
          most > 0 &&
          isList(
            list,
            fastest.map(({ name }) => name),
          ) &&
          fastest.every(
            (one) =>
              one.from.year === Number(from) &&
              one.to.year === Number(to) &&
              isChange(change, one.from.value, one.to.value),
          ) &&
          (fastest.length < found.length || found.length === 1)
        );
      },
    ],
    [
      /^The first published forecast is for (?<year>\d+)\.$/,
      (facts, { year }) =>
        Number(year) === Math.min(...all(facts).flatMap((point) => (point.projected ? [point.year] : []))),
    ],
    [
      /^Published values run from (?<low>.*) in (?<lowYear>\d+) to (?<high>.*) in (?<highYear>\d+)\.$/,
      (facts, { low = "", lowYear, high = "", highYear }) => {
        const points = only(facts);
        const [least, most] = [
          smallestOf(points.map(({ value }) => value)),
          largestOf(points.map(({ value }) => value)),
        ];
        const isAt = (year: string | undefined, value: number): boolean =>
          points.some((point) => point.year === Number(year) && point.value === value);
        return reads(low, least) && reads(high, most) && isAt(lowYear, least) && isAt(highYear, most);
      },
    ],
    [
      /^The figure falls in (?<list>.*)\.$/,
      (facts, { list = "" }) => {
        const points = only(facts);
        const falls = points.flatMap((point, at) =>
          at > 0 && point.value < (points[at - 1]?.value ?? -Infinity) ? [point.year] : [],
        );
        return JSON.stringify(years(list)) === JSON.stringify(falls);
      },
    ],
    [
      /^No value was published for (?<list>.*)\.$/,
      ({ points }, { list = "" }) =>
        JSON.stringify(years(list)) ===
        JSON.stringify(points.flatMap(({ year, values }) => (values.every((value) => value === null) ? [year] : []))),
    ],
    [
      /^The values? for (?<from>\d+)(?:–(?<to>\d+))? (?:is|are) not published; (?:it is|they are) interpolated at (?<rate>[\d.,−]+)% a year, the path that the two published figures imply\.$/,
      (facts, { from, to, rate = "" }) => {
        const [first, last] = ends(facts);
        if (!first || !last || only(facts).length !== 2) return false;
        return (
          Number(from) === first.year + 1 && Number(to ?? from) === last.year - 1 && reads(rate, rateOf(first, last))
        );
      },
    ],
    [
      /^(?<count>\w+) values? (?:is|are) not published; (?:it is|they are) interpolated at a constant rate between (?:its|their) published neighbours\.$/,
      (facts, { count = "" }) => {
        const given = new Set(facts.points.map(({ year }) => year));
        const between = facts.series.flatMap((_, at) => {
          const known = of(facts, at).map(({ year }) => year);
          const [first, last] = [known[0] ?? 0, known.at(-1) ?? 0];
          return Array.from({ length: last - first }, (__, step) => first + step).filter((year) => !given.has(year));
        });
        return countIn(count) > 0 && countIn(count) <= between.length;
      },
    ],
  ],
};
