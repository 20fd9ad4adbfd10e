import fc from "fast-check";
import { countIn, figure, isChange, isList, largestOf, NAMES, smallestOf, type Oracle } from "./said.js";

interface Row {
  readonly name: string;
  readonly start: number | null;
  readonly end: number | null;
  readonly from: number;
  readonly to: number;
}

interface Facts {
  readonly rows: readonly Row[];
  readonly limit: number;
}

type Whole = Row & { readonly start: number; readonly end: number };

const whole = ({ rows }: Facts): Whole[] => rows.filter((row): row is Whole => row.start !== null && row.end !== null);
const multiples = (facts: Facts) =>
  whole(facts).flatMap((row) => (row.start > 0 && row.end > 0 ? [{ ...row, by: row.end / row.start }] : []));

/** What “2 times as much” may stand for: rows that read the same tie. */
const alike = (text: string, rows: readonly Whole[]): string[] =>
  rows.filter((row) => isChange(text, row.start, row.end)).map(({ name }) => name);

const sameYears = (a: Row, b: Row): boolean => a.from === b.from && a.to === b.to;

/** Pairs of which the smaller at the start is the larger at the end. */
function crossing(rows: readonly Whole[]): [Whole, Whole][] {
  return rows.flatMap((by) =>
    rows.flatMap((passed): [Whole, Whole][] =>
      sameYears(by, passed) && by.start < passed.start && by.end > passed.end ? [[by, passed]] : [],
    ),
  );
}

export const dumbbell: Oracle<Facts> = {
  tag: "growth-dumbbell",
  facts: fc
    .record({
      rows: fc.array(
        fc.record({
          start: figure(0, -2),
          end: figure(0, -3),
          from: fc.constantFrom(2020, 2020, 2020, 2021),
          to: fc.constantFrom(2023, 2023, 2024),
        }),
        { minLength: 1, maxLength: 9 },
      ),
      limit: fc.constantFrom(40, 40, 2, 1),
      mixed: fc.boolean(),
    })
    .map(({ rows, limit, mixed }) => ({
      limit,
      rows: rows.map((row, at) => ({ ...row, name: NAMES[at] ?? "", ...(mixed ? {} : { from: 2020, to: 2023 }) })),
    })),
  csv: ({ rows }) =>
    [
      "Name,Start,Start year,End,End year",
      ...rows.map(({ name, start, end, from, to }) => `${name},${start ?? ""},${from},${end ?? ""},${to}`),
    ].join("\n"),
  options: ({ limit }) => ({ limit }),
  claims: [
    [
      /^(?:The figure|(?:All )?(?<all>\w+) figures) (?<way>rises?|falls?|stays? the same) from start to end\.$/,
      (facts, { all, way = "" }) => {
        const rows = whole(facts);
        const count = all === undefined ? 1 : countIn(all);
        const holds = ({ start, end }: Whole): boolean =>
          way.startsWith("rise") ? end > start : way.startsWith("fall") ? end < start : end === start;
        return rows.length === count && rows.every(holds) && (count > 1 || facts.rows.length === 1 || true);
      },
    ],
    [
      /^Of (?<all>\w+) figures, (?<parts>.*) from start to end\.$/,
      (facts, { all = "", parts = "" }) => {
        const rows = whole(facts);
        const said = (way: RegExp): number => countIn(way.exec(parts)?.[1] ?? "zero");
        return (
          rows.length === countIn(all) &&
          rows.filter(({ start, end }) => end > start).length === said(/(\w+) rises?/) &&
          rows.filter(({ start, end }) => end < start).length === said(/(\w+) falls?/) &&
          rows.filter(({ start, end }) => end === start).length === said(/(\w+) stays? the same/)
        );
      },
    ],
    [
      /^(?<kind>Most growth|Smallest fall): (?<mostOf>.*) \((?<most>.*?)\); (?:least|largest): (?<leastOf>.*) \((?<least>.*?)\)\.$/,
      (facts, { kind, mostOf = "", most = "", leastOf = "", least = "" }) => {
        const found = multiples(facts);
        const by = found.map((row) => row.by);
        const [top, bottom] = [largestOf(by), smallestOf(by)];
        return (
          // Of rows without a multiple one may have grown most.
          found.length === whole(facts).length &&
          (kind === "Smallest fall") === top < 1 &&
          found.some((row) => row.by === top && isChange(most, row.start, row.end)) &&
          found.some((row) => row.by === bottom && isChange(least, row.start, row.end)) &&
          isList(mostOf, alike(most, found)) &&
          isList(leastOf, alike(least, found))
        );
      },
    ],
    [
      /^The change is the same in every row: (?<change>.*)\.$/,
      (facts, { change = "" }) =>
        whole(facts).length > 1 && whole(facts).every(({ start, end }) => isChange(change, start, end)),
    ],
    [
      /^That is (?<change>.*)\.$/,
      (facts, { change = "" }) =>
        facts.rows.length === 1 && whole(facts).every(({ start, end }) => isChange(change, start, end)),
    ],
    [
      /^Only (?<name>\w+) can be compared: (?<change>.*)\.$/,
      (facts, { name, change = "" }) => {
        const [row, ...others] = whole(facts);
        return others.length === 0 && row?.name === name && isChange(change, row?.start ?? 0, row?.end ?? 0);
      },
    ],
    [/^No row has both a start and an end that could be compared\.$/, (facts) => whole(facts).length === 0],
    [
      /^One value is published for (?<name>\w+): (?<value>.*)\.$/,
      ({ rows }, { name }) =>
        rows.length === 1 && rows[0]?.name === name && (rows[0]?.start === null) !== (rows[0]?.end === null),
    ],
    [
      /^A value is missing for (?<list>.*)\.$/,
      (facts, { list = "" }) =>
        isList(
          list,
          facts.rows.filter(({ start, end }) => start === null || end === null).map(({ name }) => name),
        ),
    ],
    [
      /^No row overtakes another\.$/,
      (facts) =>
        crossing(whole(facts)).length === 0 &&
        whole(facts).every((row, _, all) => all.every((other) => sameYears(row, other))),
    ],
    [
      /^In (?<count>\w+) pairs?(?<same> of the same years)?, the smaller at the start is the larger at the end\.$/,
      (facts, { count = "", same }) =>
        crossing(whole(facts)).length === countIn(count) &&
        (same !== undefined) === whole(facts).some((row, _, all) => all.some((other) => !sameYears(row, other))),
    ],
    [
      /^(?<name>\w+) is below (?<list>.*) at the start and above at the end\.$/,
      (facts, { name, list = "" }) =>
        isList(
          list,
          crossing(whole(facts)).flatMap(([by, passed]) => (by.name === name ? [passed.name] : [])),
        ),
    ],
    [
      /^(?<shown>\w+) of (?<all>\w+) rows (?:is|are) shown; (?<left>\w+) (?:is|are) left out\.$/,
      ({ rows, limit }, { shown = "", all = "", left = "" }) =>
        countIn(all) === rows.length && countIn(shown) === limit && countIn(left) === rows.length - limit,
    ],
    [
      /^No row has a multiple, which needs two values above zero, so a linear scale is used\.$/,
      (facts) => multiples(facts).length === 0,
    ],
    [
      /^(?<count>\w+) rows? ha(?:s|ve) no multiple, because that takes two values above zero; the values are given in words\.$/,
      (facts, { count = "" }) => countIn(count) <= facts.rows.length - multiples(facts).length,
    ],
  ],
};
