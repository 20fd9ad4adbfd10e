import fc from "fast-check";
import { countIn, isList, largestOf, NAMES, reads, smallestOf, type Oracle } from "./said.js";
import { at, known, type Facts, type Known } from "./qualified.js";

/** “over 62.5%”, “60% (60 of 100)”, “62.5% (about 63 of 100)”: the figure, and no more of a hundred than it says. */
function says(text: string, rows: readonly Known[]): boolean {
  const [, qualifier = "", percent = "", frequency] =
    /^(over |up to |about )?([\d.]+)%(?: \((.*)\))?$/.exec(text) ?? [];
  const value = rows[0]?.value ?? NaN;
  const own = rows.some((row) => row.qualifier === qualifier.trim());
  return own && reads(percent, value) && (frequency === undefined || isFrequency(frequency, value, qualifier.trim()));
}

function isFrequency(text: string, value: number, qualifier: string): boolean {
  const [, word = "", count = ""] = /^(?:(over|up to|about|fewer than|more than) )?(\d+) of 100$/.exec(text) ?? [];
  const number = Number(count);
  if (word === "fewer than") return value < number;
  if (word === "more than") return value > number;
  if (word === "over") return qualifier === "over" && number <= value;
  if (word === "up to") return qualifier === "up to" && number >= value;
  // “about” where it was said, or where rounding makes it so.
  if (word === "about") return Math.abs(number - value) <= 0.5 && (qualifier === "about" || number !== value);
  return qualifier === "" && number === value;
}

export const waffle: Oracle<Facts> = {
  tag: "adoption-waffle",
  facts: fc
    .record({
      rows: fc.array(
        fc.record({
          value: fc.oneof(
            fc.constant(null),
            fc.integer({ min: 0, max: 100 }),
            fc.constantFrom(20, 20, 60, 60, 62.5, 0.3, 99.7, 12.5),
          ),
          qualifier: fc.constantFrom("", "", "", "over", "about", "up to"),
        }),
        { minLength: 1, maxLength: 8 },
      ),
      limit: fc.constantFrom(12, 12, 1, 2),
    })
    .map(({ rows, limit }) => ({ limit, rows: rows.map((row, place) => ({ ...row, name: NAMES[place] ?? "" })) })),
  csv: ({ rows }) =>
    [
      "Name,Share",
      ...rows.map(({ name, value, qualifier }) => `${name},${value === null ? "" : `${qualifier} ${value}%`.trim()}`),
    ].join("\n"),
  options: ({ limit }) => ({ limit }),
  claims: [
    [
      /^One value is published, for (?<name>\w+): (?<value>.*)\.$/,
      (facts, { name, value = "" }) =>
        known(facts).length === 1 && known(facts)[0]?.name === name && says(value, known(facts)),
    ],
    [
      /^(?:All )?(?<count>\w+) values are the same: (?<value>.*)\.$/,
      (facts, { count = "", value = "" }) =>
        known(facts).length === countIn(count) &&
        at(facts, largestOf).length === countIn(count) &&
        says(value, known(facts)),
    ],
    [
      /^The largest of (?<all>\w+) values is (?<value>.*), for (?<name>\w+)\.$/,
      (facts, { all = "", value = "", name }) => {
        const first = at(facts, largestOf);
        return (
          first.length === 1 && first[0]?.name === name && countIn(all) === known(facts).length && says(value, first)
        );
      },
    ],
    [
      /^(?<count>\w+) of (?<all>\w+) values are the largest at (?<value>.*): (?<list>.*)\.$/,
      (facts, { count = "", all = "", value = "", list = "" }) => {
        const first = at(facts, largestOf);
        return (
          countIn(count) === first.length &&
          countIn(all) === known(facts).length &&
          isList(
            list,
            first.map(({ name }) => name),
          ) &&
          says(value, first)
        );
      },
    ],
    [
      /^The smallest is (?<value>.*), for (?<name>\w+)\.$/,
      (facts, { value = "", name }) => {
        const last = at(facts, smallestOf);
        return last.length === 1 && last[0]?.name === name && says(value, last);
      },
    ],
    [
      /^(?<count>\w+) are the smallest at (?<value>.*): (?<list>.*)\.$/,
      (facts, { count = "", value = "", list = "" }) => {
        const last = at(facts, smallestOf);
        return (
          countIn(count) === last.length &&
          isList(
            list,
            last.map(({ name }) => name),
          ) &&
          says(value, last)
        );
      },
    ],
    [
      /^No value is published for (?<list>.*)\.$/,
      (facts, { list = "" }) =>
        isList(
          list,
          facts.rows.flatMap(({ name, value }) => (value === null ? [name] : [])),
        ),
    ],
    [
      /^(?<shown>\w+) of (?<all>\w+) groups (?:is|are) shown; (?<left>\w+) (?:is|are) left out\.$/,
      ({ rows, limit }, { shown = "", all = "", left = "" }) =>
        countIn(all) === rows.length && countIn(shown) === limit && countIn(left) === rows.length - limit,
    ],
  ],
};
