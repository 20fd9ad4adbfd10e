import fc from "fast-check";
import { countIn, figure, isList, largestOf, NAMES, reads, smallestOf, type Oracle } from "./said.js";
import { at, height, known, type Facts, type Known } from "./qualified.js";

const names = (rows: readonly Known[]): string[] => rows.map(({ name }) => name);
const bare = (text: string): string => text.replace(/^(?:over|up to|about) /, "").replace(/ each$/, "");
const isQualified = (rows: readonly Known[]): boolean => rows.some(({ qualifier }) => qualifier !== "");

/** What is written, with the qualifier of those who share it. */
function says(text: string, rows: readonly Known[]): boolean {
  const said = /^(over|up to|about) /.exec(text)?.[1] ?? "";
  return reads(bare(text), rows[0]?.value ?? NaN) && rows.some(({ qualifier }) => qualifier === said);
}

export const ranking: Oracle<Facts> = {
  tag: "market-ranking",
  facts: fc
    .record({
      rows: fc.array(
        fc.record({ value: figure(0, -2), qualifier: fc.constantFrom("", "", "", "", "over", "about", "up to") }),
        { minLength: 1, maxLength: 12 },
      ),
      limit: fc.constantFrom(40, 40, 1, 3),
    })
    .map(({ rows, limit }) => ({ limit, rows: rows.map((row, place) => ({ ...row, name: NAMES[place] ?? "" })) })),
  csv: ({ rows }) =>
    [
      "Name,Sales",
      ...rows.map(({ name, value, qualifier }) => `${name},${value === null ? "" : `${qualifier} ${value}`.trim()}`),
    ].join("\n"),
  options: ({ limit }) => ({ limit }),
  claims: [
    [
      /^One value is published, for (?<name>\w+): (?<value>.*?)(?: \(.*\))?\.$/,
      (facts, { name, value = "" }) =>
        known(facts).length === 1 && known(facts)[0]?.name === name && says(value, known(facts)),
    ],
    [
      /^(?:All )?(?<count>\w+) values are the same: (?<value>.*?)(?: \(.*\))?\.$/,
      (facts, { count = "", value = "" }) =>
        known(facts).length === countIn(count) &&
        at(facts, largestOf).length === countIn(count) &&
        says(value, known(facts)),
    ],
    [
      /^(?<joint>Joint f|F)irst of (?<all>\w+): (?<list>.*?), at (?<value>.*?)(?: \(.*\))?\.$/,
      (facts, { joint, all = "", list = "", value = "" }) => {
        const first = at(facts, largestOf);
        return (
          (joint === "Joint f") === first.length > 1 &&
          countIn(all) === known(facts).length &&
          isList(list, names(first)) &&
          says(value, first)
        );
      },
    ],
    [
      /^(?<joint>Joint l|L)ast: (?<list>.*?), at (?<value>.*?)(?: \([^)]*\))?(?:; the first is (?<ratio>[\d.,]+)(?<percent>%?) (?:times as large|larger))?\.$/,
      (facts, { joint, list = "", value = "", ratio, percent }) => {
        const [first, last] = [at(facts, largestOf), at(facts, smallestOf)];
        const [top = 0, bottom = 0] = [first[0]?.value, last[0]?.value];
        const by = percent === "%" ? 100 * (top / bottom - 1) : top / bottom;
        const text = ratio !== undefined && percent !== "%" && !/\./.test(ratio) && by < 99.95 ? `${ratio}.0` : ratio;
        return (
          (joint === "Joint l") === last.length > 1 &&
          isList(list, names(last)) &&
          says(value, last) &&
          (text === undefined ||
            (bottom > 0 &&
              !isQualified([...first, ...last]) &&
              reads(text, by) &&
              (percent === "%" ? top / bottom < 2 : top / bottom >= 1.95)))
        );
      },
    ],
    [
      /^(?<list>.*) share rank (?<rank>\d+)\.$/,
      (facts, { list = "", rank }) => {
        const all = known(facts);
        const above = Number(rank) - 1;
        const tied = all.filter((row) => all.filter((other) => height(other) > height(row)).length === above);
        return tied.length > 1 && isList(list, names(tied));
      },
    ],
    [
      /^Ranks (?<list>.*) are shared\.$/,
      (facts, { list = "" }) => {
        const all = known(facts);
        const ranks = all.map((row) => 1 + all.filter((other) => height(other) > height(row)).length);
        const shared = [...new Set(ranks.filter((rank) => ranks.filter((one) => one === rank).length > 1))];
        // Who shares the first and the last rank stands in sentences of their own.
        const ends = [1, ranks[all.indexOf(at(facts, smallestOf)[0] ?? all[0]!)]];
        return isList(list, shared.filter((rank) => !ends.includes(rank)).map(String));
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
      /^(?<shown>\w+) of (?<all>\w+) rows (?:is|are) shown; (?<left>\w+) (?:is|are) left out\.$/,
      ({ rows, limit }, { shown = "", all = "", left = "" }) =>
        countIn(all) === rows.length && countIn(shown) === limit && countIn(left) === rows.length - limit,
    ],
  ],
};
