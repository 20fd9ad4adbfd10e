import fc from "fast-check";
import { countIn, figure, isChange, isList, largestOf, NAMES, reads, type Oracle } from "./said.js";

interface Facts {
  readonly parts: readonly string[];
  readonly years: readonly { readonly year: number; readonly values: readonly (number | null)[] }[];
}

const round = (value: number): number => Math.round(value * 1e6) / 1e6;

/** The sum of a year in which every part has a value; a column without any is no part. */
const total = ({ years }: Facts, at: number): number | null => {
  const values = (years[at]?.values ?? []).filter((_, part) => years.some((one) => one.values[part] !== null));
  return values.includes(null) ? null : round(values.reduce<number>((sum, value) => sum + (value ?? 0), 0));
};

/** Parts with any value. */
const there = ({ parts, years }: Facts): number[] =>
  [...parts.keys()].filter((part) => years.some(({ values }) => values[part] !== null));
const nameOf = ({ parts }: Facts, part: number): string => parts[part] ?? "";
const at = ({ years }: Facts, year: string | undefined): number => years.findIndex((one) => one.year === Number(year));
const valueOf = ({ years }: Facts, part: number, place: number): number | null => years[place]?.values[part] ?? null;

export const stack: Oracle<Facts> = {
  tag: "segment-stack",
  facts: fc
    .record({
      count: fc.integer({ min: 2, max: 6 }),
      years: fc.uniqueArray(
        fc.record({
          year: fc.integer({ min: 2015, max: 2024 }),
          values: fc.array(figure(0), { minLength: 6, maxLength: 6 }),
          full: fc.boolean(),
        }),
        {
          minLength: 1,
          maxLength: 5,
          selector: ({ year }) => year,
        },
      ),
    })
    .map(({ count, years }) => ({
      parts: NAMES.slice(0, count),
      years: years
        .map(({ year, values, full }) => ({
          year,
          values: values.slice(0, count).map((value) => (full ? (value ?? 1) : value)),
        }))
        .sort((a, b) => a.year - b.year),
    }))
    .filter((facts) => facts.years.some(({ values }) => values.some((value) => value !== null))),
  csv: ({ parts, years }) =>
    [
      `Year,${parts.join(",")}`,
      ...years.map(({ year, values }) => `${year},${values.map((value) => value ?? "").join(",")}`),
    ].join("\n"),
  claims: [
    [
      /^From (?<from>.*?) in (?<fromYear>\d+), the total (?<verb>rose|fell) to (?<to>.*?) in (?<toYear>\d+), (?<change>.*)\.$/,
      (facts, { from = "", fromYear, verb, to = "", toYear, change = "" }) => {
        const [first, last] = [total(facts, at(facts, fromYear)), total(facts, at(facts, toYear))];
        if (first === null || last === null) return false;
        return (
          reads(from, first) && reads(to, last) && (verb === "rose") === last > first && isChange(change, first, last)
        );
      },
    ],
    [
      /^The total is (?<value>.*) in both (?<fromYear>\d+) and (?<toYear>\d+)\.$/,
      (facts, { value = "", fromYear, toYear }) => {
        const [first, last] = [total(facts, at(facts, fromYear)), total(facts, at(facts, toYear))];
        return first !== null && first === last && reads(value, first);
      },
    ],
    [
      /^The largest increase is that of (?<name>\w+): from (?<from>.*?) in (?<fromYear>\d+) to (?<to>.*?) in (?<toYear>\d+)\.$/,
      (facts, { name, from = "", fromYear, to = "", toYear }) => {
        const ends = there(facts).map(
          (part) => [valueOf(facts, part, at(facts, fromYear)), valueOf(facts, part, at(facts, toYear))] as const,
        );
        if (ends.some(([first, last]) => first === null || last === null)) return false;
        const grown = ends.map(([first, last]) => round((last ?? 0) - (first ?? 0)));
        const most = largestOf(grown);
        const place = there(facts).findIndex((part) => nameOf(facts, part) === name);
        return (
          most > 0 &&
          grown[place] === most &&
          grown.filter((one) => one === most).length === 1 &&
          reads(from, ends[place]?.[0] ?? NaN) &&
          reads(to, ends[place]?.[1] ?? NaN)
        );
      },
    ],
    [
      /^No part is larger in (?<toYear>\d+) than in (?<fromYear>\d+)\.$/,
      (facts, { toYear, fromYear }) =>
        there(facts).every((part) => {
          const [first, last] = [valueOf(facts, part, at(facts, fromYear)), valueOf(facts, part, at(facts, toYear))];
          return first !== null && last !== null && last <= first;
        }),
    ],
    [
      /^One part is published for (?<year>\d+): (?<name>\w+), at (?<value>.*)\.$/,
      (facts, { year, name, value = "" }) => {
        const known = there(facts).filter((part) => valueOf(facts, part, at(facts, year)) !== null);
        return (
          known.length === 1 &&
          nameOf(facts, known[0] ?? -1) === name &&
          reads(value, valueOf(facts, known[0] ?? -1, at(facts, year)) ?? NaN)
        );
      },
    ],
    [
      /^(?<joint>Joint l|L)argest of (?<count>\w+) parts in (?<year>\d+): (?<list>.*?), at (?<value>[\d.,]+)(?: each| \((?<share>[\d.,]+)% of the total\))?\.$/,
      (facts, { joint, count = "", year, list = "", value = "", share }) => {
        const place = at(facts, year);
        const known = there(facts).flatMap((part) => {
          const own = valueOf(facts, part, place);
          return own === null ? [] : [{ name: nameOf(facts, part), own }];
        });
        const most = largestOf(known.map(({ own }) => own));
        const first = known.filter(({ own }) => own === most);
        const sum = total(facts, place);
        return (
          (joint === "Joint l") === first.length > 1 &&
          countIn(count) === known.length &&
          isList(
            list,
            first.map(({ name }) => name),
          ) &&
          reads(value, most) &&
          (share === undefined || (sum !== null && sum > 0 && reads(share, (100 * most) / sum)))
        );
      },
    ],
    [
      /^In (?<toYear>\d+) the figure for (?<name>\w+) is above that for (?<list>.*); in (?<fromYear>\d+) it is below\.$/,
      (facts, { toYear, name, list = "", fromYear }) => {
        const own = there(facts).find((part) => nameOf(facts, part) === name) ?? -1;
        const passed = there(facts).filter((part) => {
          const [a, b] = [valueOf(facts, own, at(facts, fromYear)), valueOf(facts, own, at(facts, toYear))];
          const [c, d] = [valueOf(facts, part, at(facts, fromYear)), valueOf(facts, part, at(facts, toYear))];
          return a !== null && b !== null && c !== null && d !== null && a < c && b > d;
        });
        return isList(
          list,
          passed.map((part) => nameOf(facts, part)),
        );
      },
    ],
    [
      /^The order of the parts by size is the same in (?<fromYear>\d+) and in (?<toYear>\d+)\.$/,
      (facts, { fromYear, toYear }) => {
        const order = (year: string | undefined): number[] =>
          there(facts).map((part) => valueOf(facts, part, at(facts, year)) ?? NaN);
        const [first, last] = [order(fromYear), order(toYear)];
        return first.every((value, a) =>
          first.every(
            (other, b) => !Number.isNaN(value + other) && !(value < other && (last[a] ?? 0) > (last[b] ?? 0)),
          ),
        );
      },
    ],
    [
      /^No value is published for (?<list>.*); without every part there is no total\.$/,
      (facts, { list = "" }) => {
        const missing = facts.years.flatMap(({ year, values }) =>
          there(facts).flatMap((part) => (values[part] === null ? [`${nameOf(facts, part)} ${year}`] : [])),
        );
        const said = list.split(/(?<=\)), | and (?=[A-Z])/).flatMap((one) => {
          const [, name = "", when = ""] = /^(\w+)(?: \((.*)\))?$/.exec(one) ?? [];
          return when === ""
            ? facts.years.map(({ year }) => `${name} ${year}`)
            : when.split(/, | and /).map((year) => `${name} ${year}`);
        });
        return said.every((one) => missing.includes(one)) && (/ more/.test(list) || said.length === missing.length);
      },
    ],
  ],
};
