import fc from "fast-check";
import { countIn, isList, largestOf, NAMES, numberIn, reads, smallestOf, type Oracle } from "./said.js";

interface Facts {
  readonly parts: readonly { readonly name: string; readonly value: number | null }[];
  /** Percentages, and not amounts. */
  readonly shares: boolean;
  readonly limit: number | null;
}

type Part = { readonly name: string; readonly value: number };

const known = ({ parts }: Facts): Part[] => parts.filter((part): part is Part => part.value !== null);
const sumOf = (parts: readonly Part[]): number => parts.reduce((sum, { value }) => sum + value, 0);
/** In percent of the whole; of shares as they are. */
const percents = (facts: Facts): Part[] => {
  const parts = known(facts);
  const sum = sumOf(parts);
  return facts.shares ? parts : parts.map((part) => ({ ...part, value: sum > 0 ? (100 * part.value) / sum : 0 }));
};
const isWhole = (facts: Facts): boolean => Math.abs(sumOf(known(facts)) - 100) <= 1 + 1e-9;
const top = (facts: Facts): Part[] => {
  const most = largestOf(percents(facts).map(({ value }) => value));
  return percents(facts).filter(({ value }) => value === most);
};
const share = (text: string, value: number): boolean =>
  text.startsWith("less than") ? value < numberIn(text.slice(10)) : reads(text, value);

export const donut: Oracle<Facts> = {
  tag: "segment-share-donut",
  facts: fc
    .record({
      values: fc.array(
        fc.oneof(fc.constant(null), fc.integer({ min: 0, max: 60 }), fc.constantFrom(10, 20, 20, 30, 0.4)),
        { minLength: 1, maxLength: 10 },
      ),
      shares: fc.boolean(),
      fill: fc.boolean(),
      limit: fc.constantFrom(null, null, 3, 2),
    })
    .map(({ values, shares, fill, limit }) => {
      const sum = values.reduce<number>((total, value) => total + (value ?? 0), 0);
      const rest = Math.round((100 - sum) * 10) / 10;
      const all = shares && fill && rest > 0 ? [...values, rest] : values;
      return { shares, limit, parts: all.map((value, at) => ({ name: NAMES[at] ?? "", value })) };
    })
    .filter(({ parts }) => parts.some(({ value }) => value !== null)),
  csv: ({ parts, shares }) =>
    [
      shares ? "Part,Share" : "Part,Sales",
      ...parts.map(({ name, value }) => `${name},${value === null ? "" : shares ? `${value}%` : value}`),
    ].join("\n"),
  options: ({ limit }) => (limit === null ? {} : { maxSegments: limit }),
  claims: [
    [
      /^The largest part is (?<name>\w+) at (?<share>.*)\.$/,
      (facts, { name, share: said = "" }) =>
        top(facts).length === 1 && top(facts)[0]?.name === name && share(said, top(facts)[0]?.value ?? 0),
    ],
    [
      /^(?<count>\w+) parts are the largest at (?<share>.*) each: (?<list>.*)\.$/,
      (facts, { count = "", share: said = "", list = "" }) =>
        countIn(count) === top(facts).length &&
        share(said, top(facts)[0]?.value ?? 0) &&
        isList(
          list,
          top(facts).map(({ name }) => name),
        ),
    ],
    [
      /^(?:Both|All (?<count>\w+)) parts have the same share, (?<share>.*)\.$/,
      (facts, { count = "both", share: said = "" }) => {
        const all = percents(facts);
        return all.length === countIn(count) && all.every(({ value }) => value === all[0]?.value && share(said, value));
      },
    ],
    [
      /^The two largest(?:, (?<list>.*),)? make up (?<share>.*) together\.$/,
      (facts, { list, share: said = "" }) => {
        const sorted = [...percents(facts)].sort((a, b) => b.value - a.value);
        const two = sorted.slice(0, 2);
        const tied = sorted[2]?.value === sorted[1]?.value;
        // Shares that are printed without decimals add up as they are printed.
        const exact = sumOf(two);
        return (
          two.length === 2 &&
          Math.abs(numberIn(said) - exact) <= 1 &&
          (list === undefined
            ? tied
            : !tied &&
              isList(
                list,
                two.map(({ name }) => name),
              ))
        );
      },
    ],
    [
      /^The smallest part is (?<name>\w+) at (?<share>.*)\.$/,
      (facts, { name, share: said = "" }) => {
        const least = smallestOf(percents(facts).map(({ value }) => value));
        const of = percents(facts).filter(({ value }) => value === least);
        return of.length === 1 && of[0]?.name === name && share(said, least);
      },
    ],
    [
      /^The (?<count>\w+) parts sum to (?<share>[\d.,]+)%(?<rounded> because each is rounded)?\.$/,
      (facts, { count = "", share: said = "", rounded }) =>
        facts.shares &&
        isWhole(facts) &&
        countIn(count) === known(facts).length &&
        reads(said, sumOf(known(facts))) &&
        (rounded === undefined || sumOf(known(facts)) !== 100),
    ],
    [
      /^One (?<what>share|value) is published: (?<name>\w+) at (?<figure>.*)\.$/,
      (facts, { what, name }) =>
        known(facts).length === 1 && known(facts)[0]?.name === name && (what === "share") === facts.shares,
    ],
    [
      /^Published shares are rounded, so each may be off by up to (?<half>[\d.]+) percentage points\.$/,
      (facts, { half = "" }) =>
        facts.shares && numberIn(half) === (known(facts).some(({ value }) => Number.isInteger(value)) ? 0.5 : 0.05),
    ],
    [
      /^Shares are calculated from the published values, which sum to (?<sum>.*)\.$/,
      (facts, { sum = "" }) => !facts.shares && reads(sum, sumOf(known(facts))),
    ],
    [
      /^The published shares sum to (?<sum>[\d.,]+)%, not 100%; (?<how>the open part|the ring divides).*\.$/,
      (facts, { sum = "", how }) =>
        facts.shares &&
        !isWhole(facts) &&
        reads(sum, sumOf(known(facts))) &&
        (how === "the open part") === sumOf(known(facts)) < 100,
    ],
    [
      /^“Other” combines (?<count>\w+) parts: (?<list>.*)\.$/,
      (facts, { count = "", list = "" }) => {
        const kept = known(facts).length - countIn(count);
        const sorted = [...known(facts)].sort((a, b) => b.value - a.value);
        const limit = sorted[kept - 1]?.value ?? Infinity;
        const names = list.split(/, | and /).filter((name) => !/ more$/.test(name));
        return (
          kept >= 1 &&
          names.every((name) => (known(facts).find((part) => part.name === name)?.value ?? Infinity) <= limit)
        );
      },
    ],
    [
      /^No value was published for (?<list>.*)\.$/,
      (facts, { list = "" }) =>
        isList(
          list,
          facts.parts.filter(({ value }) => value === null).map(({ name }) => name),
        ),
    ],
    [/^All published values are zero\.$/, (facts) => known(facts).every(({ value }) => value === 0)],
  ],
};
