import type { Titles, Words } from "../../core/chart.js";
import type { Format } from "../../core/words.js";
import { changeOf } from "../../claims/change.js";
import { fieldText } from "../kit/field-text.js";
import { labelUnit } from "../kit/label-unit.js";
import { listed } from "../kit/listed.js";
import { sumsNote } from "../kit/sums.js";
import type { RankingModel, RankRow } from "./model.js";
import type { RankedFigure, RankingWords } from "./words.en.js";

type W = Words<RankingWords>;

/** More names than this are counted instead. */
const MOST_NAMED = 6;

export const rankNameOf = ({ name, row }: RankRow, { own }: W): string => name || own.unnamed(row);

/** "3"; those that share it have the same. */
export const rankText = (rank: number, { format }: W): string => format.number(rank, 0);

/** "2032 or 2033". */
function either(texts: readonly string[], { lang }: Format): string {
  return new Intl.ListFormat(lang === "en" ? "en-GB" : lang, { type: "disjunction" }).format(texts);
}

/** Measure, unit and years of the values that are ranked. */
export function rankingSubheading(model: RankingModel, { common, format }: W, { title, subtitle }: Titles): string {
  const { field, chosen, years } = model;
  const texts = years.map((year) => format.span(year, year));
  const when = texts.length > 1 ? either(texts, format) : (texts[0] ?? "");
  if (subtitle && !chosen) {
    const said = years.every((year) => subtitle.includes(String(year)));
    return said ? subtitle : format.line([subtitle, when]);
  }
  const label = field.label === title ? "" : field.label;
  const unit = labelUnit(field.unit, format) || (field.type === "quantity" ? "" : "%");
  return common.measure({ label, unit: label.includes(unit) ? "" : unit, years: when });
}

/** First, last and their ratio, of all rows, shown or not. */
export function rankingSummary(model: RankingModel, words: W): string {
  const { own, format } = words;
  const { known, missing } = model;
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return missing.length > 0 ? own.missing(namesOf(missing, words)) : "";
  const sharing = ({ rank }: RankRow): readonly RankRow[] => known.filter((row) => row.rank === rank);
  const place = (rows: readonly RankRow[]) => {
    return { count: rows.length, names: namesOf(rows, words), value: figureOfAll(rows, model, words) };
  };
  const [top, bottom] = [sharing(first), sharing(last)];
  const leads = own.first({ ...place(top), all: known.length });
  if (first.rank === last.rank) return leads;
  // "Over 80%" has no ratio to another figure.
  const ratio = [...top, ...bottom].some(({ qualifier }) => qualifier !== "") ? null : ratioOf(first, last, words);
  return format.prose([leads, own.last({ ...place(bottom), ratio })]);
}

/** How much larger the first is: as a multiple from twice on, else as a part of the last; none of what is not above zero. */
function ratioOf(first: RankRow, last: RankRow, { format }: W): { text: string; times: boolean } | null {
  const change = changeOf(last.value ?? 0, first.value ?? 0);
  if (change.kind === "times") return { text: format.times(change.by), times: true };
  const points = change.kind === "rise" ? Math.round(change.by * 100) : 0;
  return points > 0 ? { text: format.percent(points / 100, 0), times: false } : null;
}

/** Shared ranks between the first and the last, and what is missing. */
export function rankingDetails({ known, missing }: RankingModel, words: W): string[] {
  const { own } = words;
  const ends = [known[0]?.rank, known.at(-1)?.rank];
  const between = known.filter(({ shared, rank }) => shared && !ends.includes(rank));
  const ranks = [...new Set(between.flatMap(({ rank }) => rank ?? []))];
  const said = ranks.map((rank) => rankText(rank, words));
  return [
    ...(ranks.length > 0
      ? [own.ties({ count: ranks.length, ranks: listed(said, words), names: namesOf(between, words) })]
      : []),
    ...(missing.length > 0 && known.length > 0 ? [own.missing(namesOf(missing, words))] : []),
  ];
}

export function rankingNotes(model: RankingModel, words: W): string[] {
  const { data, all, without, asked } = model;
  const { own, format } = words;
  return [
    ...(without > 0 && asked !== null ? [own.withoutYear({ count: without, year: format.year(asked) })] : []),
    ...(all > data.length ? [own.leftOut({ shown: data.length, all })] : []),
    ...sumsNote(model, words),
  ];
}

/** What a row says when it is reached. */
export function rankSentence(row: RankRow, model: RankingModel, words: W): string {
  const { rank, shared } = row;
  const value = figureOfAll([row], model, words);
  return words.own.row({ name: rankNameOf(row, words), rank, shared, of: model.known.length, value });
}

/** The figure of those that share it: with the years that they have, and with their status where it is one. */
function figureOfAll(rows: readonly RankRow[], { field }: RankingModel, words: W): RankedFigure {
  const { common, format } = words;
  const [first] = rows;
  const number = fieldText(field, format).long(first?.value ?? 0, first?.decimals ?? 0);
  const alike = rows.every(({ qualifier }) => qualifier === first?.qualifier);
  const years = [...new Set(rows.flatMap(({ year }) => year ?? []))].sort((a, b) => a - b);
  const texts = years.map((year) => format.year(year));
  const status = rows.every((row) => row.status === first?.status) ? first?.status : undefined;
  return {
    // 60% and "about 60%" are together about 60%.
    value: common.qualified(alike ? (first?.qualifier ?? "") : "about", number),
    year: texts.length > 1 ? listed(texts, words) : (texts[0] ?? ""),
    status: status ?? null,
  };
}

const namesOf = (rows: readonly RankRow[], words: W): string =>
  listed(
    rows.map((row) => rankNameOf(row, words)),
    words,
    MOST_NAMED,
  );
