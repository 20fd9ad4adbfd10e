import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { isDatasetError } from "../../../src/core/errors.js";
import { readDataset, type ReadOptions } from "../../../src/data/read.js";

const runs = process.env["CI"] || process.env["ORDER_RUNS"] ? Number(process.env["ORDER_RUNS"] ?? 20_000) : 2_000;
/** Tables that are read once more where nothing has been read before. */
const ALONE = 20;
const SEED = 20_240_603;

interface Given {
  readonly rows: readonly (readonly string[])[];
  readonly options: ReadOptions;
}

const months = (lang: string, month: "long" | "short"): string[] => {
  const format = new Intl.DateTimeFormat(lang, { month, year: "numeric", timeZone: "UTC" });
  return Array.from({ length: 12 }, (_, index) => format.format(Date.UTC(2024, index, 15)));
};

const LANGS = ["en", "de", "fr", "es", "ja", "ar"] as const;
const MONTHS = new Map(LANGS.map((lang) => [lang, [...months(lang, "long"), ...months(lang, "short")]]));

const HEADERS = {
  en: ["Year", "Quarter", "Month", "Size (USD billion)", "Share", "Growth rate", "Status", "Segment", "Note"],
  de: ["Jahr", "Quartal", "Monat", "Umsatz (Mrd. €)", "Marktanteil", "Wachstum", "Status", "Bereich", "Bemerkung"],
  fr: ["Année", "Trimestre", "Mois", "Ventes (M€)", "Part", "Taux de croissance", "Statut", "Segment", "Remarque"],
  es: ["Año", "Trimestre", "Mes", "Ventas (millones de euros)", "Cuota", "Crecimiento", "Estado", "Región", "Notas"],
  ja: ["年", "四半期", "月", "売上 (億円)", "シェア", "成長率", "区分", "地域", "備考"],
  ar: ["السنة", "الربع", "الشهر", "الحجم (مليار دولار)", "الحصة", "معدل النمو", "الحالة", "القطاع", "ملاحظات"],
} as const satisfies Record<(typeof LANGS)[number], readonly string[]>;

const TIMES = [
  "2024-Q1",
  "Q2 2024",
  "T3 2024",
  "2024年第4四半期",
  "الربع الأول 2024",
  "2024-03-31",
  "03/04/2024",
  "2011-12",
];
const YEARS = ["2022", "2023", "2024", "2024年", "2030F", "2032 (forecast)", "FY 2025", "2023/24"];
const NUMBERS = [
  "1.234",
  "1,5",
  "12",
  "7.25",
  "45%",
  "0,4 %",
  "$1.2bn",
  "€800m",
  "3億円",
  "12.4*",
  "n/a",
  "–",
  "k. A.",
];
const WORDS = ["A", "B", "Other", "Total", "Insgesamt", "小計", "المجموع", "reported", "prévu", "予測", "ist"];

const table = fc.constantFrom(...LANGS).chain((lang) => {
  const column = fc
    .constantFrom(MONTHS.get(lang) ?? [], TIMES, YEARS, NUMBERS, NUMBERS, WORDS)
    .chain((kind) =>
      fc.tuple(fc.constantFrom(...HEADERS[lang]), fc.array(fc.constantFrom(...kind), { minLength: 4, maxLength: 4 })),
    );
  const foot = fc.subarray([["Source: X"], ["* note"], ["注：推計"], ["Anmerkung: vorläufig"]]);
  const given = {
    lang: fc.option(fc.constantFrom(...LANGS), { nil: undefined }),
    unit: fc.constantFrom("", "", "EUR m", "%"),
  };
  return fc
    .tuple(fc.array(column, { minLength: 2, maxLength: 4 }), foot, fc.record(given))
    .map(([columns, lines, options]): Given => ({
      rows: [
        columns.map(([header]) => header),
        ...[0, 1, 2, 3].map((row) => columns.map(([, cells]) => cells[row] ?? "")),
        ...lines,
      ],
      options,
    }));
});

/** What comes of a table: the dataset with its warnings, or the message of the error. */
function outcome(read: typeof readDataset, { rows, options }: Given): string {
  try {
    return JSON.stringify(read(rows, options));
  } catch (error) {
    if (!isDatasetError(error)) throw error;
    return error.message;
  }
}

/** The same tables in another order, the same each time. */
function shuffled<T>(items: readonly T[]): T[] {
  const order = fc.sample(fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length }), {
    numRuns: 1,
    seed: SEED,
  });
  return order[0] ?? [];
}

test("a table reads the same alone, and after any other", { timeout: 300_000 }, async () => {
  const tables = fc.sample(table, { numRuns: runs, seed: SEED });
  const first = new Map(tables.map((given) => [given, outcome(readDataset, given)]));
  const changed = shuffled(tables).filter((given) => outcome(readDataset, given) !== first.get(given));
  expect(changed).toEqual([]);

  const texts = [...first.values()];
  const read = texts.filter((text) => text.startsWith("{")).length;
  expect(Math.min(read, runs - read)).toBeGreaterThan(runs / 10);
  expect(texts.filter((text) => text.includes('"type":"period"')).length).toBeGreaterThan(runs / 50);

  for (let at = 0; at < tables.length; at += Math.ceil(tables.length / ALONE)) {
    const given = tables[at];
    if (!given) continue;
    vi.resetModules();
    const alone = await import("../../../src/data/read.js");
    expect(alone.readDataset).not.toBe(readDataset);
    expect([given, outcome(alone.readDataset, given)]).toEqual([given, first.get(given)]);
  }
});
