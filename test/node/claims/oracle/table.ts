import fc from "fast-check";
import { countIn, figure, isList, largestOf, NAMES, reads, smallestOf, type Oracle } from "./said.js";

interface Facts {
  readonly rows: readonly { readonly name: string; readonly sales: number | null; readonly staff: number | null }[];
  readonly sort: "" | "Sales" | "Staff" | "-Sales";
  readonly limit: number | null;
}

const COLUMNS = { Sales: "sales", Staff: "staff" } as const;

const under = ({ rows }: Facts, label: string | undefined) =>
  rows.flatMap((row) => {
    const value = label === "Sales" || label === "Staff" ? row[COLUMNS[label]] : null;
    return value === null ? [] : [{ name: row.name, value }];
  });

/** The column that is sorted by, else the last. */
const isMain = ({ sort }: Facts, label: string | undefined): boolean => label === (sort.replace("-", "") || "Staff");

export const table: Oracle<Facts> = {
  tag: "market-data-table",
  facts: fc
    .record({
      rows: fc.array(fc.record({ sales: figure(0, -4), staff: figure() }), { minLength: 1, maxLength: 12 }),
      sort: fc.constantFrom<Facts["sort"]>("", "Sales", "Staff", "-Sales"),
      limit: fc.constantFrom(null, null, 1, 3),
    })
    .map(({ rows, ...facts }) => ({ ...facts, rows: rows.map((row, at) => ({ ...row, name: NAMES[at] ?? "" })) }))
    .filter(({ rows }) => rows.some(({ sales }) => sales !== null) && rows.some(({ staff }) => staff !== null)),
  csv: ({ rows }) =>
    ["Name,Sales,Staff", ...rows.map(({ name, sales, staff }) => `${name},${sales ?? ""},${staff ?? ""}`)].join("\n"),
  options: ({ sort, limit }) => ({ sort, ...(limit !== null && { limit }) }),
  claims: [
    [
      /^The table lists (?<rows>\w+) rows? with (?<columns>\w+) columns?(?:, sorted by (?<sort>\w+), (?:de|a)scending)?\.$/,
      (facts, { rows = "", columns = "", sort = "" }) =>
        countIn(rows) === Math.min(facts.rows.length, facts.limit ?? Infinity) &&
        countIn(columns) === 3 &&
        (sort === "" || facts.sort.includes(sort)),
    ],
    [
      /^Under “(?<label>\w+)”, values run from (?<least>.*?), for (?<leastOf>.*), to (?<most>.*?), for (?<mostOf>.*)\.$/,
      (facts, { label, least = "", leastOf = "", most = "", mostOf = "" }) => {
        const there = under(facts, label);
        const values = there.map(({ value }) => value);
        const named = (value: number): string[] => there.filter((one) => one.value === value).map(({ name }) => name);
        const [low, high] = [smallestOf(values), largestOf(values)];
        return (
          isMain(facts, label) &&
          low < high &&
          reads(least, low) &&
          reads(most, high) &&
          isList(leastOf, named(low)) &&
          isList(mostOf, named(high))
        );
      },
    ],
    [
      /^Every value under “(?<label>\w+)” is (?<value>.*)\.$/,
      (facts, { label, value = "" }) => {
        const there = under(facts, label);
        return isMain(facts, label) && there.length > 1 && there.every((one) => reads(value, one.value));
      },
    ],
    [
      /^(?<shown>\w+) of (?<all>\w+) rows (?:is|are) shown; (?<left>\w+) (?:is|are) left out\.$/,
      ({ rows, limit }, { shown = "", all = "", left = "" }) =>
        countIn(all) === rows.length && countIn(shown) === limit && countIn(left) === rows.length - limit,
    ],
  ],
};
