import { tidy } from "../../core/tidy.js";
import type { Cell, Field } from "../../core/dataset.js";
import { shift, type ReadColumn, type Source } from "../cells/column.js";
import { rateYears, readRateCell, type RateCell } from "../cells/rate-cells.js";
import { isMissing } from "../cells/text.js";
import { wordColumn } from "./word-column.js";
import type { Steps } from "../../core/steps.js";

/**
 * Rates that are written as ranges, or with the years that each counts: the text stays as it is written, and its figures
 * stand beside it. Undefined where a cell is no rate.
 */
export function* rateColumn(source: Source): Steps<ReadColumn | undefined> {
  const rates: (RateCell | null)[] = [];
  for (const cell of source.cells) {
    const text = String(cell ?? "").trim();
    const rate = text === "" || isMissing(text) ? null : readRateCell(text);
    if (rate === undefined) return undefined;
    rates.push(rate);
  }
  const words = yield* wordColumn(source);
  return { ...words, aside: true, beside: besides(source, words.field, rates) };
}

function besides({ key, header }: Source, { label }: Field, rates: readonly (RateCell | null)[]): ReadColumn[] {
  const beside = (part: string, type: Field["type"], values: readonly Cell[]): ReadColumn => ({
    field: { key: `${key}·${part}`, label, type, of: key },
    values,
  });
  const percent = (pick: (rate: RateCell) => number): Cell[] =>
    rates.map((rate) => rate && shift(pick(rate), -2).value);
  const middle = (rate: RateCell): number => tidy((rate.low + rate.high) / 2);
  const years = rateYears(header, true);
  const span = years && { from: years[0], to: years[1] };
  const dated = rates.some((rate) => rate?.years);
  return [
    withSpan(beside("rate", "rate", percent(middle)), span),
    beside(
      "low",
      "rate",
      percent(({ low }) => low),
    ),
    beside(
      "high",
      "rate",
      percent(({ high }) => high),
    ),
    ...(dated
      ? [
          beside(
            "from",
            "year",
            rates.map((rate) => rate?.years?.[0] ?? null),
          ),
          beside(
            "to",
            "year",
            rates.map((rate) => rate?.years?.[1] ?? null),
          ),
        ]
      : []),
  ];
}

const withSpan = (column: ReadColumn, span: Pick<Field, "from" | "to"> | undefined): ReadColumn =>
  span ? { ...column, field: { ...column.field, ...span } } : column;
