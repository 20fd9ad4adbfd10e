import { readdirSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { splitHeader } from "../../../src/data/cells/header-unit.js";
import { monthNames, nameKey } from "../../../src/data/cells/month-names.js";
import { isGrowthRate, isShareLabel, numberType } from "../../../src/data/cells/number-type.js";
import { readPeriod } from "../../../src/data/cells/periods.js";
import { isRemarkHeader } from "../../../src/data/cells/remarks.js";
import { severalNumbers } from "../../../src/data/cells/several-numbers.js";
import { sourcePrefix } from "../../../src/data/cells/source-line.js";
import { isStatusHeader, readStatus } from "../../../src/data/cells/status.js";
import { isBlank, isMissing } from "../../../src/data/cells/text.js";
import { isSubtotalName, isTotalName } from "../../../src/data/cells/totals.js";
import { readMeasure } from "../../../src/data/cells/units.js";
import { isRunningNumberHeader, VOCABULARIES } from "../../../src/data/cells/vocabulary/index.js";
import { listed } from "../../../src/data/cells/vocabulary/merge.js";
import type { HeaderWords, Neighbour, Words } from "../../../src/data/cells/vocabulary/vocabulary.js";
import { isHalfHeader, isPeriodHeader, isYearHeader, readYear } from "../../../src/data/cells/years.js";
import { footOf } from "../../../src/data/table/foot.js";
import { joinTimes } from "../../../src/data/table/split-times.js";

/** The library's own languages have a folder each. */
const LANGUAGES = readdirSync(new URL("../../../src/language/", import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const codes = [...VOCABULARIES.keys()];

/** Pairs of one kind, as each language has them. */
function entries<T>(pick: (one: Neighbour) => readonly (readonly [T, Words | undefined])[] | undefined): [string, T][] {
  return [...VOCABULARIES.values()].flatMap((one) =>
    (pick(one) ?? []).flatMap(([value, words]) => listed(words).map((word): [string, T] => [word, value])),
  );
}

const words = (pick: (one: Neighbour) => Words | undefined): string[] =>
  entries((one) => [[true, pick(one)]]).map(([word]) => word);

const inHeaders = (one: HeaderWords | undefined): readonly string[] => [...listed(one?.words), ...listed(one?.inside)];

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** How a column of numbers beside one of years counts them: “Q1”, “H1” or the month. */
const partBeside = (header: string): unknown => {
  const years = { key: "year", header: "Year", cells: ["2024", "2024"], rows: [1, 2] };
  const parts = { key: "part", header, cells: ["1", "2"], rows: [1, 2] };
  const joined = joinTimes([years, parts], () => false, "en");
  return joined.length === 1 ? joined[0]?.cells[0] : undefined;
};

const noteUnder = (line: string): number =>
  footOf(
    [
      ["A", "1"],
      [line, ""],
    ],
    2,
  ).notes.length;

const PERCENT = { power: 0, percent: true, name: "" };
const isGrowth = (header: string): boolean => numberType([1, 50], header, PERCENT, undefined).type === "rate";

/** Every kind: the words that a language has for it, and whether a word is read as that. */
const KINDS: readonly (readonly [string, (one: Neighbour) => readonly string[], (word: string) => boolean])[] = [
  ["headers of years", (one) => inHeaders(one.yearHeader), isYearHeader],
  ["headers of periods", (one) => inHeaders(one.periodHeader), isPeriodHeader],
  ["halves in headers", (one) => listed(one.halfHeader), isHalfHeader],
  ["numbers of rows", (one) => listed(one.runningNumber), isRunningNumberHeader],
  ["headers of remarks", (one) => listed(one.remarkHeader), isRemarkHeader],
  ["headers of statuses", (one) => listed(one.statusHeader), isStatusHeader],
  ["headers of growth", (one) => inHeaders(one.growthHeader), isGrowth],
  ["headers of growth rates", (one) => listed(one.growthRateHeader), isGrowthRate],
  ["headers of shares", (one) => inHeaders(one.shareHeader), isShareLabel],
  ["what is reported", (one) => listed(one.status?.reported), (word) => readStatus(word) === "reported"],
  ["what is projected", (one) => listed(one.status?.projected), (word) => readStatus(word) === "projected"],
  ["what is modelled", (one) => listed(one.status?.modelled), (word) => readStatus(word) === "modelled"],
  ["sums", (one) => listed(one.total), (word) => isTotalName(`${word}:`) && !isSubtotalName(word)],
  ["sums of some", (one) => listed(one.subtotal), (word) => isTotalName(word) && isSubtotalName(word)],
  ["empty cells", (one) => listed(one.blank), isBlank],
  ["missing numbers", (one) => listed(one.missing), (word) => isMissing(word) && !isBlank(word)],
  ["per cent", (one) => [...listed(one.percent), ...listed(one.percentPhrase)], (word) => readMeasure(word).percent],
  ["fillers", (one) => listed(one.beside?.fillers), (word) => readMeasure(`${word} USD`).name === ""],
  [
    "words before a unit",
    (one) => listed(one.beside?.lead),
    (word) => splitHeader(`Size ${word} USD`).label === "Size",
  ],
  ["sources", (one) => listed(one.source), (word) => sourcePrefix(`${word}: X`) === `${word}: `],
  ["notes", (one) => listed(one.note), (word) => noteUnder(`${word}: X`) === 1],
  ["outlooks", (one) => listed(one.outlook), (word) => readYear(`2030 (${word})`)?.projected === true],
  [
    "outlooks of periods",
    (one) => [...listed(one.outlook), ...listed(one.periodOutlook)],
    (word) => readPeriod(`Q1 2030 ${word}`)?.projected === true,
  ],
  [
    "magnitudes",
    (one) => (one.magnitudes ?? []).flatMap(([, list]) => listed(list)),
    (word) => readMeasure(`USD ${word}`).power > 0,
  ],
  [
    "currencies",
    (one) => (one.currencies ?? []).flatMap(([, list]) => listed(list)),
    (word) => readMeasure(word).currency !== undefined,
  ],
];

/** What a language that the library speaks must know. */
const NEEDED = [
  ...["headers of years", "headers of periods", "halves in headers", "numbers of rows", "headers of remarks"],
  ...["headers of statuses", "headers of growth", "headers of growth rates", "headers of shares"],
  ...["what is reported", "what is projected", "sums", "per cent", "magnitudes", "currencies", "sources", "notes"],
];

/** How a language writes a time, as a text for each of its words, and what that is. */
const TIMES: readonly (readonly [string, (one: NonNullable<Neighbour["times"]>) => readonly string[], string])[] = [
  ["business years", ({ fiscalYear }) => listed(fiscalYear).map((word) => `${word} 2024`), "2024"],
  ["years", ({ signs }) => (signs ? [`2024${signs.year}`, `2024${signs.fiscalYear}`] : []), "2024"],
  ["months", ({ signs }) => (signs ? [`2024${signs.year}3${signs.month}`] : []), "2024-03"],
  ["days", ({ signs }) => (signs ? [`2024${signs.year}3${signs.month}9${signs.day}`] : []), "2024-03-09"],
  ["quarters", ({ quarter }) => listed(quarter).flatMap((q) => [`${q}2 2024`, `2${q} 2024`, `2024 ${q}2`]), "2024-Q2"],
  ["quarters before", ({ quarterBefore }) => listed(quarterBefore).map((word) => `${word} 2 2024`), "2024-Q2"],
  [
    "quarters by name",
    ({ quarterNames, quarterStems }) => [...listed(quarterNames), ...listed(quarterStems)].map((q) => `2. ${q} 2024`),
    "2024-Q2",
  ],
  ["quarters in Roman", ({ quarterRoman }) => listed(quarterRoman).map((word) => `II ${word} 2024`), "2024-Q2"],
  [
    "ordinals",
    ({ ordinals }) =>
      listed(ordinals)
        .slice(1, 2)
        .map((word) => `الربع ${word} 2024`),
    "2024-Q2",
  ],
  ["quarters of years", ({ ofYear }) => listed(ofYear).map((word) => `الربع 2 ${word} 2024`), "2024-Q2"],
  ["halves", ({ half }) => listed(half).flatMap((h) => [`${h}2 2024`, `2${h} 2024`, `2024 ${h}2`]), "2024-H2"],
  [
    "halves by name",
    ({ halfNames, halfStems }) => [...listed(halfNames), ...listed(halfStems)].map((word) => `2. ${word} 2024`),
    "2024-H2",
  ],
  ["weeks", ({ week }) => listed(week).flatMap((word) => [`${word} 5, 2024`, `2024 ${word} 5`]), "2024-W05"],
  ["weeks by name", ({ weekNames }) => listed(weekNames).map((word) => `${word} 5, 2024`), "2024-W05"],
  ["endings of days", ({ dayEndings }) => listed(dayEndings).map((word) => `9${word} March 2024`), "2024-03-09"],
  ["what stands between", ({ of }) => listed(of).map((word) => `9 ${word} marzo ${word} 2024`), "2024-03-09"],
];

describe.each(codes)("%s reads its own words", (code) => {
  const own = VOCABULARIES.get(code) ?? {};

  test.each(KINDS.filter(([, pick]) => pick(own).length > 0))("for %s, in any case", (_, pick, reads) => {
    const spelt = pick(own).flatMap((word) => [word, word.toUpperCase(), capital(word)]);
    expect(spelt.filter((word) => !reads(word))).toEqual([]);
  });

  test("for months, quarters, halves, weeks and days", () => {
    const written = TIMES.flatMap(([, pick, period]) => pick(own.times ?? {}).map((text) => [text, period]));
    expect(written.map(([text = ""]) => [text, readPeriod(text)?.period])).toEqual(written);
  });
});

const withMonths = codes.filter((code) => VOCABULARIES.get(code)?.months);
const withParts = codes.filter((code) => VOCABULARIES.get(code)?.quarterHeader);

test.each(withMonths)("%s has the months that Intl knows, and some that it does not", (code) => {
  const format = new Intl.DateTimeFormat(`${code}-u-ca-gregory-nu-latn`, { month: "long", timeZone: "UTC" });
  const names = Array.from({ length: 12 }, (_, month) => nameKey(format.format(Date.UTC(2024, month, 15))));
  expect(names.map((name) => monthNames().get(name))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  for (const [name, month] of VOCABULARIES.get(code)?.months ?? []) expect(monthNames().get(name)).toBe(month);
});

test.each(withParts)("%s says in headers what the numbers beside a year count", (code) => {
  const own = VOCABULARIES.get(code) ?? {};
  const headers = (part: Words | undefined): string[] =>
    inHeaders(own.periodHeader).filter((header) => listed(part).some((word) => header.includes(word)));
  const [quarters, months] = [headers(own.quarterHeader), headers(own.monthHeader)];
  expect(quarters.map(partBeside)).toEqual(quarters.map(() => "2024-Q1"));
  const others = months.filter((header) => !quarters.includes(header));
  expect(others.map(partBeside)).toEqual(others.map(() => "01/2024"));
  expect(Math.min(quarters.length, others.length)).toBeGreaterThan(0);
});

test.each(["to", "bis"])("a cell with bounds says “%s” between them", (word) => {
  expect(words((one) => one.beside?.range)).toContain(word);
  expect(severalNumbers(`1.5 (1.2 ${word} 1.9)`)).toBe(true);
  expect(severalNumbers(`1.5 (1.2 x${word} 1.9)`)).toBe(false);
});

test("no name of a month means another month in another language", () => {
  const meant = new Map<string, Set<number>>();
  for (const [code, { months }] of VOCABULARIES) {
    if (!months) continue;
    for (const month of ["long", "short"] as const) {
      const format = new Intl.DateTimeFormat(`${code}-u-ca-gregory-nu-latn`, { month, timeZone: "UTC" });
      for (let index = 0; index < 12; index += 1) {
        const name = nameKey(format.format(Date.UTC(2024, index, 15)));
        meant.set(name, (meant.get(name) ?? new Set()).add(index + 1));
      }
    }
    for (const [name, month] of months) meant.set(name, (meant.get(name) ?? new Set()).add(month));
  }
  expect([...meant].filter(([, all]) => all.size > 1)).toEqual([]);
});

describe("no word means two things of one kind", () => {
  test.each<[string, [string, unknown][]]>([
    [
      "statuses",
      entries((one) => [
        ["reported", one.status?.reported],
        ["projected", one.status?.projected],
        ["modelled", one.status?.modelled],
      ]),
    ],
    [
      "letters of statuses",
      entries((one) => [
        ["reported", one.status?.letters?.reported],
        ["projected", one.status?.letters?.projected],
      ]),
    ],
    ["magnitudes", entries((one) => one.magnitudes)],
    ["currencies", entries((one) => one.currencies)],
    ["units", entries<unknown>((one) => [...(one.magnitudes ?? []), ...(one.currencies ?? []), ["%", one.percent]])],
    [
      "sums",
      entries((one) => [
        ["all", one.total],
        ["some", one.subtotal],
      ]),
    ],
    [
      "lines under a table",
      entries((one) => [
        ["source", one.source],
        ["note", one.note],
      ]),
    ],
    [
      "parts of a year",
      entries((one) => [
        ["quarter", one.times?.quarter],
        ["half", one.times?.half],
        ["week", one.times?.week],
      ]),
    ],
    [
      "columns",
      entries((one) => [
        ["status", one.statusHeader],
        ["remark", one.remarkHeader],
        ["row", one.runningNumber],
      ]),
    ],
  ])("%s", (_, pairs) => {
    const meant = new Map<string, Set<unknown>>();
    for (const [word, value] of pairs) meant.set(word, (meant.get(word) ?? new Set()).add(value));
    expect([...meant].filter(([, values]) => values.size > 1)).toEqual([]);
    expect(meant.size).toBeGreaterThan(0);
  });
});

describe("a list of words", () => {
  const lists = (value: unknown): string[] => {
    if (typeof value === "string") return [value];
    return typeof value === "object" && value !== null && !(value instanceof RegExp)
      ? Object.values(value).flatMap(lists)
      : [];
  };

  test.each(codes)("in %s is in lower case, has no empty word and none twice", (code) => {
    for (const list of lists({ ...VOCABULARIES.get(code), months: [] })) {
      const own = listed(list);
      if (/^[A-Z]{3}$|^\$\d/.test(list)) continue;
      expect(list).toBe(list.toLowerCase());
      expect(own.map((word) => word.trim()).filter(Boolean)).toEqual(own);
      expect(new Set(own).size).toBe(own.length);
    }
  });
});

describe("every language of the library", () => {
  const needed: readonly (readonly [string, (one: Neighbour) => readonly unknown[]])[] = [
    ...KINDS.filter(([kind]) => NEEDED.includes(kind)).map(([kind, pick]) => [kind, pick] as const),
    ["quarters in headers", (one: Neighbour) => listed(one.quarterHeader)],
    ["months in headers", (one: Neighbour) => listed(one.monthHeader)],
    ["a way of writing quarters", (one: Neighbour) => Object.keys(one.times ?? {})],
  ];

  test.each(LANGUAGES)("has every kind of word: %s", (code) => {
    const own = VOCABULARIES.get(code) ?? {};
    expect(needed.filter(([, pick]) => pick(own).length === 0).map(([kind]) => kind)).toEqual([]);
  });

  test.each(LANGUAGES)("reads its months, by name or in numbers: %s", (code) => {
    const format = new Intl.DateTimeFormat(`${code}-u-ca-gregory-nu-latn`, {
      month: "long",
      year: "numeric",
      timeZone: "UTC",
    });
    const read = Array.from(
      { length: 12 },
      (_, month) => readPeriod(format.format(Date.UTC(2024, month, 15)), { lang: code })?.period,
    );
    expect(read).toEqual(Array.from({ length: 12 }, (_, month) => `2024-${String(month + 1).padStart(2, "0")}`));
  });
});

describe("headers of numbers that count rows", () => {
  test.each([
    ..."No.|no|NO|#|Sr. No.|Sr.No.|SrNo|sr_no|S. No|S.No.|S/N|Rank|RANK|Row|Ranking|Rang|Nr.|Lfd. Nr.|lfd.Nr|Platz|N°".split(
      "|",
    ),
    ..."Nº|N.º|№|№ п/п|順位|番号|序号|الترتيب|م|Sıra No|Lp.|क्र. सं.|번호|순위|n° d'ordre|N° d’ordre|Sl. No.".split("|"),
  ])("“%s” is one", (header) => {
    expect(isRunningNumberHeader(header)).toBe(true);
  });

  test.each([
    "Number",
    "Number of beds",
    "Norway",
    "Rank change",
    "Market rank 2024",
    "",
    " ",
    "Pos. rate",
    "Nr. of beds",
  ])("“%s” is none", (header) => {
    expect(isRunningNumberHeader(header)).toBe(false);
  });
});

describe("a matcher agrees with looking the word up", () => {
  const all = [...new Set([...KINDS.flatMap(([, pick]) => [...VOCABULARIES.values()].flatMap(pick)), "bed", "sales"])];
  const word = fc
    .tuple(
      fc.constantFrom(...all),
      fc.constantFrom("", "", "s", "x", " ", "."),
      fc.constantFrom("as is", "upper", "capital"),
    )
    .map(([text, tail, spelt]) => {
      const given = text + tail;
      return spelt === "upper" ? given.toUpperCase() : spelt === "capital" ? capital(given) : given;
    });

  const exact = (list: readonly string[]) => (text: string) => list.includes(text.toLowerCase());
  const total = words((one) => one.total);
  const subtotal = words((one) => one.subtotal);
  const oracles: readonly (readonly [string, (text: string) => boolean, (text: string) => boolean])[] = [
    ["of remarks", isRemarkHeader, exact(words((one) => one.remarkHeader))],
    ["of statuses", isStatusHeader, exact(words((one) => one.statusHeader))],
    ["of sums", isTotalName, (text) => exact([...total, ...subtotal])(text.trim())],
    ["of sums of some", isSubtotalName, (text) => exact(subtotal)(text.trim())],
    [
      "of halves",
      isHalfHeader,
      (text) => words((one) => one.halfHeader).some((half) => text.toLowerCase().includes(half)),
    ],
    [
      "of growth rates",
      isGrowthRate,
      (text) => words((one) => one.growthRateHeader).some((rate) => text.toLowerCase().includes(rate)),
    ],
    [
      "of sources",
      (text) => sourcePrefix(`${text}: X`) !== undefined,
      (text) => exact(words((one) => one.source))(text.trimEnd()),
    ],
    [
      "of years",
      isYearHeader,
      (text) => {
        const lower = text.toLowerCase();
        const inside = [...VOCABULARIES.values()].flatMap((one) => listed(one.yearHeader?.inside));
        const whole = [...VOCABULARIES.values()].flatMap((one) => listed(one.yearHeader?.words));
        return (
          inside.some((year) => lower.includes(year)) ||
          lower.split(/[^\p{L}\p{M}]+/u).some((one) => whole.includes(one))
        );
      },
    ],
  ];

  test.each(oracles)("%s", (_, matcher, oracle) => {
    fc.assert(
      fc.property(word, (text) => {
        expect(matcher(text)).toBe(oracle(text));
      }),
      { numRuns: 2_000 },
    );
  });
});
