import type { Titles, Words } from "../../core/chart.js";
import type { SaidFigure } from "../../core/words.js";
import type { RankingWords } from "./words.en.js";
import { fieldText } from "../kit/field-text.js";
import type { RankingModel, RankRow } from "./model.js";
import { labelUnit } from "../kit/label-unit.js";
import { sumsNote } from "../kit/sums.js";

type W = Words<RankingWords>;

/** More names than this are counted instead. */
const MOST_NAMED = 6;
/** Shared ranks that are told one by one. */
const MOST_TIES = 4;
/** A ratio that would be written as 1.0 says nothing. */
const LEAST_RATIO = 1.05;

export const rankNameOf = ({ name, row }: RankRow, { own }: W): string => name || own.unnamed(row);

/** Measure, unit and year of the values that are ranked. */
export function rankingSubheading(model: RankingModel, { common, format }: W, { title, subtitle }: Titles): string {
  const { field, chosen, year, known } = model;
  const when = year === null || known.length === 0 ? "" : format.span(year, year);
  if (subtitle && !chosen) return subtitle.includes(String(year)) ? subtitle : format.line([subtitle, when]);
  const label = field.label === title ? "" : field.label;
  const unit = labelUnit(field.unit, format) || (field.type === "quantity" ? "" : "%");
  return common.measure({ label, unit: label.includes(unit) ? "" : unit, years: when });
}

/** First, last and their ratio, of all rows, shown or not. */
export function rankingSummary(model: RankingModel, words: W): string {
  const { own, format } = words;
  const { known } = model;
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return own.nothing;
  const value = saidFigure(first, model, words);
  if (known.length === 1) return own.only({ name: rankNameOf(first, words), value });
  if (first.value === last.value) return own.allEqual({ count: known.length, value });
  const sharing = (row: RankRow) => {
    const names = known.filter((other) => other.value === row.value).map((other) => rankNameOf(other, words));
    return { count: names.length, list: format.list(names) };
  };
  const place = own.first({ ...sharing(first), all: known.length, value });
  const multiple = ratioOf(first, last);
  const ratio = multiple === null ? "" : format.factor(multiple);
  return format.prose([place, own.last({ ...sharing(last), value: saidFigure(last, model, words), ratio })]);
}

/** "Over 80%" has no ratio to another figure, and neither has what is not above zero. */
function ratioOf(first: RankRow, last: RankRow): number | null {
  if (first.qualifier || last.qualifier || !first.value || !last.value || last.value <= 0) return null;
  const ratio = first.value / last.value;
  return ratio >= LEAST_RATIO ? ratio : null;
}

/** Shared ranks between the first and the last, and what is missing. */
export function rankingDetails(model: RankingModel, words: W): string[] {
  const { own, format } = words;
  const { known, data, field } = model;
  const list = (rows: readonly RankRow[]): string =>
    rows.length > MOST_NAMED ? "" : format.list(rows.map((row) => rankNameOf(row, words)));
  const ends = [known[0]?.rank, known.at(-1)?.rank];
  const ranks = [
    ...new Set(known.filter(({ shared, rank }) => shared && !ends.includes(rank)).map(({ rank }) => rank)),
  ];
  const ties = ranks.slice(0, MOST_TIES).map((rank) => {
    const rows = known.filter((row) => row.rank === rank);
    const value = fieldText(field, format).long(rows[0]?.value ?? 0, rows[0]?.decimals ?? 0);
    return own.tie({ count: rows.length, list: list(rows), rank: rank ?? 0, value });
  });
  const missing = data.filter(({ value }) => value === null);
  return [
    ...(ranks.length > MOST_TIES ? [own.ties(ranks.length)] : []),
    ...ties,
    ...(missing.length > 0 && known.length > 0 ? [own.missing({ count: missing.length, list: list(missing) })] : []),
  ];
}

export function rankingNotes(model: RankingModel, words: W): string[] {
  const { data, all, without, asked } = model;
  const { own, format } = words;
  return [
    ...(data.some(({ shared }) => shared) ? [own.sharedRank] : []),
    ...(without > 0 && asked !== null ? [own.withoutYear({ count: without, year: format.year(asked) })] : []),
    ...(all > data.length ? [own.leftOut({ shown: data.length, all })] : []),
    ...sumsNote(model, words),
  ];
}

/** What a row says when it is reached. */
export function rankSentence(row: RankRow, model: RankingModel, words: W): string {
  const name = rankNameOf(row, words);
  const year = row.year === null ? "" : words.format.year(row.year);
  if (row.rank === null) return words.own.rowMissing({ name, year });
  const { rank, shared } = row;
  return words.own.row({ name, rank, shared, of: model.known.length, value: saidFigure(row, model, words) });
}

function saidFigure(
  { value, decimals, qualifier, year, status }: RankRow,
  { field }: RankingModel,
  words: W,
): SaidFigure {
  const { common, format } = words;
  const text = fieldText(field, format).long(value ?? 0, decimals);
  return { value: common.qualified(qualifier, text), year: year === null ? "" : format.year(year), status };
}
