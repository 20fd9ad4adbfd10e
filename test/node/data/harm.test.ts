/**
 * The worst that can happen is a wrong figure that looks right. Tables are made from known figures and dressed up as people
 * dress them; what comes out is what went in, or an error, or a word to the author.
 */
import fc from "fast-check";
import { expect, test } from "vitest";
import { charts, DatasetError, readDataset, type Warning } from "../../../src/core.js";
import { finish } from "../../../src/core/steps.js";
import { observe } from "../../../src/data/observations/observe.js";
import { NOW } from "../../support/now.js";

const runs = process.env["CI"] ? 5_000 : 400;

interface Words {
  readonly name: string;
  readonly year: string;
  readonly value: string;
  readonly total: string;
  readonly rank: string;
  readonly growth: string;
  readonly founded: string;
  readonly id: string;
  readonly rate: string;
  readonly units: readonly (readonly [text: string, scale: number])[];
}

const WORDS: Readonly<Record<string, Words>> = {
  en: {
    name: "Company",
    year: "Year",
    value: "Revenue",
    total: "World",
    rank: "Sr. No.",
    growth: "YoY growth",
    founded: "Founded",
    id: "Company code",
    rate: "CAGR 2021–2030 (%)",
    units: [
      ["USD million", 1e6],
      ["$bn", 1e9],
      ["₹ crore", 1e7],
      ["EUR", 1],
    ],
  },
  de: {
    name: "Unternehmen",
    year: "Jahr",
    value: "Umsatz",
    total: "Insgesamt",
    rank: "Lfd. Nr.",
    growth: "Wachstum",
    founded: "Gegründet",
    id: "PLZ",
    rate: "CAGR 2021–2030 in %",
    units: [
      ["Mio. €", 1e6],
      ["Mrd. USD", 1e9],
      ["EUR", 1],
    ],
  },
  fr: {
    name: "Société",
    year: "Année",
    value: "Ventes",
    total: "Monde",
    rank: "Rang",
    growth: "Croissance",
    founded: "Fondée",
    id: "Code postal",
    rate: "TCAC 2021–2030 (%)",
    units: [
      ["millions d’euros", 1e6],
      ["Md €", 1e9],
    ],
  },
  es: {
    name: "Empresa",
    year: "Año",
    value: "Ventas",
    total: "Total mundial",
    rank: "N.º",
    growth: "Crecimiento",
    founded: "Fundada",
    id: "Código",
    rate: "TCCA 2021–2030 (%)",
    units: [
      ["millones de euros", 1e6],
      ["USD", 1],
    ],
  },
  ja: {
    name: "企業",
    year: "年",
    value: "売上高",
    total: "合計",
    rank: "順位",
    growth: "成長率",
    founded: "設立",
    id: "コード",
    rate: "CAGR 2021–2030 (%)",
    units: [
      ["億円", 1e8],
      ["百万ドル", 1e6],
    ],
  },
  ar: {
    name: "الشركة",
    year: "السنة",
    value: "الإيرادات",
    total: "المجموع",
    rank: "الترتيب",
    growth: "نمو",
    founded: "سنة التأسيس",
    id: "رمز",
    rate: "CAGR 2021–2030 (%)",
    units: [
      ["مليون دولار", 1e6],
      ["مليار دولار", 1e9],
    ],
  },
};

const NAMES = [
  "Acme",
  "Betatec",
  "Gamma One",
  "Delta (EU)",
  "Épsilon",
  "Zeta & Co",
  "M01",
  "C3",
  "Q7 Motors",
  "Globex",
];
const UNSEEN = ["", "\u200b", "\u00a0", "\u2060"];

interface Dress {
  readonly lang: string;
  readonly shape: "list" | "years" | "wide" | "metrics";
  readonly unit: number;
  readonly place: "header" | "cell" | "name" | "row" | "option";
  readonly id: boolean;
  readonly rate: boolean;
  readonly flags: boolean;
  readonly figures: readonly (readonly [number, number, number])[];
  readonly decimals: number;
  readonly total: boolean;
  readonly rank: boolean;
  readonly founded: boolean;
  readonly growth: "" | "%" | "bare";
  readonly letters: boolean;
  readonly fiscal: boolean;
  readonly redacted: boolean;
  readonly unseen: number;
  readonly percents: readonly number[];
}

/** Of any size, and often of the size of a year. */
const figure = fc.oneof(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 1900, max: 2100 }));

const dress = fc.record<Dress>({
  lang: fc.constantFrom(...Object.keys(WORDS)),
  shape: fc.constantFrom("list", "years", "wide", "metrics"),
  unit: fc.nat(3),
  place: fc.constantFrom("header", "cell", "name", "row", "option"),
  id: fc.boolean(),
  rate: fc.boolean(),
  flags: fc.boolean(),
  figures: fc.array(fc.tuple(figure, figure, figure), { minLength: 3, maxLength: 6 }),
  decimals: fc.nat(2),
  total: fc.boolean(),
  rank: fc.boolean(),
  founded: fc.boolean(),
  growth: fc.constantFrom("", "%", "bare"),
  letters: fc.boolean(),
  fiscal: fc.boolean(),
  redacted: fc.boolean(),
  unseen: fc.nat(UNSEEN.length - 1),
  percents: fc.array(fc.integer({ min: 11, max: 999 }), { minLength: 6, maxLength: 6 }),
});

interface Made {
  readonly rows: string[][];
  readonly options: Readonly<Record<string, string>>;
  readonly tag: string;
  /** By name and time: the amount in full, or null where it was taken out; what is not here must not come out. */
  readonly expected: ReadonlyMap<string, number | null>;
  readonly percent: ReadonlyMap<string, number>;
}

const YEARS = ["2021", "2022", "2030"];

/** A row of units under the header, in the columns of figures. */
const unitRow = (head: readonly string[], figures: ReadonlySet<string>, unit: string): string[] =>
  head.map((header) => (figures.has(header) ? `(${unit})` : ""));

function makeTable(one: Dress): Made {
  const words = WORDS[one.lang]!;
  const [unit, scale] = words.units[one.unit % words.units.length]!;
  const factor = 10 ** one.decimals;
  const write = (value: number): string =>
    new Intl.NumberFormat(`${one.lang}-u-nu-latn`, {
      minimumFractionDigits: one.decimals,
      maximumFractionDigits: one.decimals,
    }).format(value / factor);
  // Statistical offices mark some of the figures, which carry no unit of their own then.
  const isFlagged = one.flags && one.place !== "cell" && one.decimals > 0 && !one.letters;
  const flagged = (value: number): string => (isFlagged && value % 5 === 0 && value !== one.figures[0]![0] ? " b" : "");
  const cell = (value: number): string =>
    (one.place === "cell" ? `${write(value)} ${unit}` : write(value) + flagged(value)) + UNSEEN[one.unseen]!;
  const full = (value: number): number => (value / factor) * scale;
  const header = one.place === "header" ? `${words.value} (${unit})` : words.value;
  const expected = new Map<string, number | null>();
  const percent = new Map<string, number>();
  const options = {
    lang: one.lang,
    ...(one.place === "option" || one.place === "name" ? { unit } : {}),
  };
  const growthCell = (index: number): string =>
    write2(one.percents[index % 6]!, one.lang) + (one.growth === "%" ? "%" : "");
  const label = (year: string): string =>
    `${one.fiscal ? "FY" : ""}${year}${one.letters && year === "2030" ? "F" : ""}`;
  const aside = (index: number): string[] => (one.rank ? [String(index + 1)] : []);
  if (one.shape === "years") {
    const rows = YEARS.map((year, index) => {
      const [value] = one.figures[index]!;
      const taken = one.redacted && index === 1;
      expected.set(`|${year}`, taken ? null : full(value));
      return [label(year), taken ? "XX" : cell(value), ...(one.growth ? [growthCell(index)] : [])];
    });
    const head = [words.year, header, ...(one.growth ? [words.growth] : [])];
    return {
      rows: [head, ...(one.place === "row" ? [unitRow(head, new Set([header]), unit)] : []), ...rows],
      options,
      tag: "market-growth-chart",
      expected,
      percent,
    };
  }
  if (one.shape === "list") {
    const values = one.figures.map(([value]) => value);
    const rows = values.map((value, index) => {
      const name = NAMES[index]!;
      const taken = one.redacted && index === 1;
      expected.set(`${name}|`, taken ? null : full(value));
      return [
        ...aside(index),
        name,
        ...(one.id ? [String(70_001 + index * 317)] : []),
        ...(one.founded ? [String(1950 + index * 7)] : []),
        taken ? "XX.X" : cell(value),
        ...(one.growth ? [growthCell(index)] : []),
        ...(one.rate ? [write2(one.percents[index % 6]!, one.lang)] : []),
      ];
    });
    if (one.total && !one.redacted) {
      const sum = values.reduce((all, value) => all + value, 0);
      expected.set(`${words.total}|`, full(sum));
      rows.push([
        ...(one.rank ? [""] : []),
        words.total,
        ...(one.id ? [""] : []),
        ...(one.founded ? [""] : []),
        cell(sum),
        ...(one.growth ? [""] : []),
        ...(one.rate ? [""] : []),
      ]);
    }
    const head = [
      ...(one.rank ? [words.rank] : []),
      words.name,
      ...(one.id ? [words.id] : []),
      ...(one.founded ? [words.founded] : []),
      header,
      ...(one.growth ? [words.growth] : []),
      ...(one.rate ? [words.rate] : []),
    ];
    const units = one.place === "row" ? [unitRow(head, new Set([header]), unit)] : [];
    return { rows: [head, ...units, ...rows], options, tag: "market-ranking", expected, percent };
  }
  const isMetrics = one.shape === "metrics";
  const head = [
    ...(one.rank ? [words.rank] : []),
    isMetrics ? "Metric" : words.name,
    ...YEARS.map((year) => (one.place === "header" && !isMetrics ? `${label(year)} (${unit})` : label(year))),
    ...(one.rate && !isMetrics ? [words.rate] : []),
  ];
  const rows = one.figures.map((figures, index) => {
    const name = NAMES[index]!;
    const isPercent = isMetrics && index === 1;
    const own = isMetrics || one.place === "name";
    const cells = YEARS.map((year, column) => {
      const value = figures[column] ?? 0;
      if (isPercent) percent.set(`${name}|${year}`, one.percents[column]! / 1000);
      else expected.set(`${name}|${year}`, full(value));
      return isPercent ? `${write2(one.percents[column]!, one.lang)}%` : own ? write(value) : cell(value);
    });
    const stated = one.rate && !isMetrics ? [write2(one.percents[index % 6]!, one.lang)] : [];
    return [...aside(index), isPercent || !own ? name : `${name} (${unit})`, ...cells, ...stated];
  });
  const years = new Set(YEARS.map(label));
  const units = one.place === "row" && !isMetrics ? [unitRow(head, years, unit)] : [];
  return {
    rows: [head, ...units, ...rows],
    options: isMetrics ? { lang: one.lang } : options,
    tag: "market-growth-chart",
    expected,
    percent,
  };
}

const write2 = (tenths: number, lang: string): string =>
  new Intl.NumberFormat(`${lang}-u-nu-latn`, { minimumFractionDigits: 1 }).format(tenths / 10);

/** Words that say nothing about whether a figure is right. */
const ASIDE = new Set([
  "total-row",
  "redacted",
  "assumed-forecast",
  "several-values",
  "several-units",
  "duplicate-labels",
  "flags",
  "footnote-marks",
]);

/** What comes out differently, and was not said; empty where all is well. */
function harm({ rows, options, tag, expected, percent }: Made): string {
  const chart = charts.find((one) => one.tag === tag)!;
  try {
    const { dataset, warnings } = readDataset(rows, options);
    const observations = finish(observe(dataset, {}, chart, NOW));
    const { value, axis } = observations.columns;
    const told = (found: readonly Warning[]): boolean => found.some(({ code }) => !ASIDE.has(code));
    if (!value) return "";
    const found = (axis.length > 0 ? axis : [value]).flatMap((measure) => [...finish(observations.of(measure))]);
    const wrong = found.flatMap((one) => {
      const key = `${one.row.name}|${one.period}`;
      const amount = one.value === null ? null : one.value * (one.unit?.scale ?? 1);
      const wanted = one.percent ? percent.get(key) : expected.get(key);
      const same =
        wanted === amount ||
        (typeof wanted === "number" && amount !== null && Math.abs(wanted - amount) <= 1e-9 * wanted);
      return same && (amount === null || one.percent || one.unit !== undefined)
        ? []
        : [`${key}: ${amount} for ${wanted}`];
    });
    const there = new Set(found.map((one) => `${one.row.name}|${one.period}`));
    const absent = [...expected.keys()].filter((key) => !there.has(key)).map((key) => `${key}: nothing`);
    wrong.push(...absent);
    return wrong.length > 0 && !told([...warnings, ...observations.warnings]) ? wrong.join("; ") : "";
  } catch (error) {
    if (error instanceof DatasetError) return "";
    throw error;
  }
}

test(`${runs} tables give the figures that they were made of, an error, or a word to the author`, () => {
  fc.assert(
    fc.property(dress, (one) => {
      const made = makeTable(one);
      const wrong = harm(made);
      expect(wrong && `${wrong}\n${made.rows.map((row) => row.join(" | ")).join("\n")}`).toBe("");
    }),
    { numRuns: runs },
  );
});

test("most of them are drawn, and not refused", () => {
  const drawn = fc.sample(dress, 200).filter((one) => {
    try {
      const { rows, options } = makeTable(one);
      return readDataset(rows, options).dataset.fields.some(({ type }) => type === "quantity");
    } catch {
      return false;
    }
  });
  expect(drawn.length).toBeGreaterThan(180);
});
