import type { Field } from "../../core/dataset.js";
import { DatasetError, type Warning } from "../../core/errors.js";
import type { ColumnRole, RawCell, ReadColumn, Source } from "../cells/column.js";
import { withoutMarks } from "../cells/footnotes.js";
import { splitHeader } from "../cells/header-unit.js";
import { numberColumn } from "./number-column.js";
import { isChange, isShareLabel } from "../cells/number-type.js";
import { isTakenOut, shownSign, type Separator } from "../cells/numbers.js";
import { readRateCell } from "../cells/rate-cells.js";
import { joinTimes } from "./split-times.js";
import { numberDuplicates } from "./duplicates.js";
import { withoutOutlook } from "../cells/outlook.js";
import { scanNumber } from "../cells/numbers.js";
import { readPeriod } from "../cells/periods.js";
import { isMissing } from "../cells/text.js";
import { isRemarkHeader } from "../cells/remarks.js";
import { fieldNamed, missingColumn } from "../observations/roles.js";
import { statusColumn } from "./status-column.js";
import type { Steps } from "../../core/steps.js";
import type { ReadOptions } from "./read-options.js";
import { asideColumn, isPropertyYear } from "./aside-column.js";
import { isChangeOfOthers } from "./beside.js";
import { mixedColumn } from "./mixed-column.js";
import { measureColumns } from "./row-measures.js";
import { attributeColumn } from "./attribute-column.js";
import { isMeasures, rowUnitsOf, type RowUnits } from "./row-units.js";
import { rateColumn } from "./rate-column.js";
import { timeColumn } from "./time-column.js";
import { wordColumn } from "./word-column.js";
import { isYear, isYearHeader } from "../cells/years.js";

const ROLES: readonly (readonly [keyof ReadOptions, ColumnRole])[] = [
  ["y", "value"],
  ["start", "value"],
  ["end", "value"],
  ["rate", "rate"],
  ["startYear", "year"],
  ["endYear", "year"],
  ["status", "status"],
  ["series", "category"],
  ["x", "x"],
];

/** Roles whose column a chart draws its values from. */
const VALUES = ["y", "start", "end"] as const;

interface Columns {
  readonly columns: readonly ReadColumn[];
  readonly warnings: readonly Warning[];
}

/** What is decided for all columns before the first is read. */
interface Plan {
  readonly roles: ReadonlyMap<string, ColumnRole>;
  readonly options: ReadOptions;
  /** The author names the values: what cannot be read elsewhere is no error then. */
  readonly named: boolean;
  /** Columns that are years by their header. */
  readonly years: ReadonlyMap<Source, ReadColumn>;
  /** The decimal sign that the table shows. */
  readonly decimal: Separator | undefined;
  readonly sources: readonly Source[];
  /** Columns whose header is a time: 2030, FY24, Q1 2024. */
  readonly dated: ReadonlySet<Source>;
  /** The units that rows have of their own. */
  readonly rowUnits: RowUnits | undefined;
  /** What each row of a column of several units holds, by the key of the column. */
  readonly mixed: Map<string, readonly (Field | undefined)[]>;
}

/** Columns with their types. @throws DatasetError as `tableToDataset` */
export function* readColumns(given: readonly Source[], options: ReadOptions): Steps<Columns> {
  const roles = columnRoles(given, options);
  const sources = joinTimes(given, ({ key }) => (roles.get(key) ?? "x") !== "x", options.lang);
  const named = VALUES.some((role) => options[role]?.trim());
  const years = yield* yearsByHeader(sources, options.lang);
  const decimal = shownSign(sources.map(({ cells }) => cells));
  const isYears = (source: Source): boolean => years.has(source) || isYearHeader(source.header);
  const rowUnits = rowUnitsOf(sources, isYears);
  const mixed = new Map<string, readonly (Field | undefined)[]>();
  const dated = new Set(sources.filter(({ header }) => isTime(header, options.lang)));
  const plan: Plan = { roles, options, named, years, decimal, sources, dated, rowUnits, mixed };
  const columns: ReadColumn[] = [];
  const warnings: Warning[] = [];
  let hasStatus = [...roles.values()].includes("status");
  for (const source of sources) {
    const read = yield* readAside(source, plan, hasStatus, warnings);
    hasStatus ||= read.field.type === "status";
    columns.push(read);
  }
  const read = apart(columns, sources, options, warnings);
  if (!rowUnits) return read;
  const own = measureColumns(rowUnits, mixed, options.lang);
  const others = read.columns.filter(({ field }) => field.key !== own.instead);
  return { ...read, columns: [...others, ...own.columns] };
}

/** A column that nobody named is words where it cannot be read, as long as the values are named. */
function* readAside(source: Source, plan: Plan, hasStatus: boolean, warnings: Warning[]): Steps<ReadColumn> {
  try {
    const read = yield* readColumn(source, plan, hasStatus);
    const qualified = read.warnings?.find(({ code }) => code === "qualified");
    if (!qualified || !plan.named || plan.roles.has(source.key)) return read;
    // As text it is shown as it is written.
    warnings.push({ ...qualified, code: "left-as-text", message: "Left as text, since no chart asks for it." });
    return yield* wordColumn(source);
  } catch (error) {
    if (!(error instanceof DatasetError) || !plan.named || plan.roles.has(source.key)) throw error;
    const message = `Left as text, since no chart asks for it. ${error.message}`;
    warnings.push({ code: "left-as-text", message, row: error.row, column: error.column });
    return yield* wordColumn(source);
  }
}

function* readColumn(
  source: Source,
  { roles, options, named, years, decimal, sources, dated, rowUnits, mixed }: Plan,
  hasStatus: boolean,
): Steps<ReadColumn> {
  const { lang } = options;
  const role = roles.get(source.key);
  const aside = role === undefined ? yield* asideColumn(source, sources) : undefined;
  if (aside) return aside;
  if (role === "category") return yield* wordColumn(source, "category");
  if (role !== "value" && role !== "rate" && role !== "status") {
    const known = role === undefined ? years.get(source) : undefined;
    const times = known ?? (yield* timeColumn(source, { lang, role, byContent: years.size === 0 }));
    if (times) return times;
  }
  if (role === "x" || (role === undefined && sources.length > 1 && source === sources[0] && areClasses(source))) {
    return yield* wordColumn(source, "category");
  }
  if (role === "status" || (role === undefined && !hasStatus)) {
    const status = yield* statusColumn(source, role);
    if (status) return status;
  }
  const unit = !named || role === "value" ? options.unit : undefined;
  const beside = isChangeOfOthers(source, sources, lang);
  if ((role === "rate" || isChange(source.header)) && source.cells.some(isRange)) {
    const rates = yield* rateColumn(source);
    if (rates) return rates;
  }
  const alike = dated.has(source) ? [...dated].filter((one) => one !== source) : [];
  const hints = { lang, unit, role, decimal, beside, alike };
  const isMixed = rowUnits && source !== rowUnits.names && source !== rowUnits.column && !isUniform(source);
  // Below a time there are figures, and 1800 is one of them.
  const isAttribute = isMixed && isMeasures(rowUnits.names) && !dated.has(source);
  const words = isAttribute ? yield* attributeColumn(source, rowUnits, hints) : undefined;
  if (words) {
    if (words.figures) mixed.set(`${source.key}·figure`, words.figures.fields);
    return words.column;
  }
  const parts = isMixed ? yield* mixedColumn(source, rowUnits, hints) : undefined;
  if (parts) {
    mixed.set(source.key, parts.fields);
    return withTimeLabel(parts.column, source.header, lang);
  }
  const numbers = yield* numberColumn(source, hints);
  if (numbers) return withTimeLabel(numbers, source.header, lang);
  const unread = firstUnread(source.cells.slice(0, LOOKED_AT));
  return { ...(yield* wordColumn(source)), ...(unread >= 0 && { unread }) };
}

/**
 * The cell of a column that holds words and figures, by which it is no column of figures: one that begins as a figure and is
 * none (“3O”), else the first word beside figures; −1 without any figure.
 */
function firstUnread(cells: readonly RawCell[]): number {
  const spoilt = cells.findIndex((cell) => isFigureLike(cell) && scanNumber(String(cell))?.measure.name !== "");
  if (spoilt >= 0) return spoilt;
  const figure = cells.findIndex(isFigureLike);
  const word = cells.findIndex((cell) => typeof cell === "string" && !isFigureLike(cell) && !isMissing(cell));
  return figure >= 0 && word >= 0 ? word : figure;
}

/** A column that is a percentage or a change in every row has that in rows of any unit. */
const isUniform = ({ header, cells }: Source): boolean =>
  isChange(header) ||
  isShareLabel(header) ||
  cells.every((cell) => cell === null || cell === "" || (typeof cell === "string" && cell.includes("%")));

/** “12”, “22–23”, “65+”: classes of ages or sizes, which name the rows. */
function areClasses({ header, cells }: Source): boolean {
  const { currency, percent, power } = splitHeader(header).measure;
  if (currency !== undefined || percent || power !== 0) return false;
  const texts = cells.slice(0, LOOKED_AT).filter((cell): cell is string => typeof cell === "string" && cell !== "");
  return (
    texts.some((text) => CLASS.test(text)) && texts.every((text) => CLASS.test(text) || /^\d+$/u.test(text.trim()))
  );
}

const CLASS = /^\s*(?:\d+\s?[-–—]\s?\d+|\d+\s?\+|[<>≤≥]\s?\d+)\s*$/u;

/** Two numbers with something between them that stands in no number. */
const TWO_NUMBERS = /\p{Nd}[^\p{Nd}]*[^\p{Nd}.,'’\s%][^\p{Nd}]*\p{Nd}/u;

/** What `scanNumber` would not read: a range, or a rate with its years. */
const isRange = (cell: RawCell): boolean => {
  const rate = typeof cell === "string" && TWO_NUMBERS.test(cell) ? readRateCell(cell) : undefined;
  return rate !== undefined && (rate.low < rate.high || rate.years !== undefined);
};

/** Cells that are looked at for the first that was meant as a figure. */
const LOOKED_AT = 100;

/** A cell that was meant as a figure: it has more digits than letters, or none and was blacked out. */
const isFigureLike = (cell: RawCell): boolean =>
  typeof cell === "string" &&
  ((/\p{Nd}/u.test(cell) && (cell.match(/\p{L}/gu)?.length ?? 0) <= (cell.match(/\p{Nd}/gu)?.length ?? 0)) ||
    (cell !== "" && isTakenOut(cell)));

function* yearsByHeader(sources: readonly Source[], lang: string | undefined): Steps<Map<Source, ReadColumn>> {
  const years = new Map<Source, ReadColumn>();
  for (const source of sources) {
    if (!isYearHeader(source.header) || isPropertyYear(source, sources)) continue;
    try {
      const read = yield* timeColumn(source, { lang, role: undefined, byContent: false });
      if (read) years.set(source, read);
    } catch (error) {
      // It is read again in its turn, where its role is known.
      if (!(error instanceof DatasetError)) throw error;
    }
  }
  return years;
}

const isTime = (header: string, lang: string | undefined): boolean =>
  isYear(Number(header)) || readPeriod(splitHeader(header).label, { lang }) !== undefined;

/** A time as a header ("FY 2032", "٢٠٣٢", "2032 (F)", "Q1 2024") is labelled in the one form that charts know. */
function withTimeLabel(column: ReadColumn, header: string, lang: string | undefined): ReadColumn {
  const { label } = column.field;
  const read = readPeriod(header, { lang }) ?? readPeriod(label, { lang });
  if (!read) {
    const { text, status } = withoutOutlook(label);
    const isWord = !/\d\s?\(?\p{L}\)?$/u.test(label);
    const isMarked = isWord && status === "projected" && /(?<!\d)\d{4}$/u.test(text);
    return isMarked ? { ...column, field: { ...column.field, label: `${text}F` } } : column;
  }
  return { ...column, field: { ...column.field, label: `${read.period}${read.projected ? "F" : ""}` } };
}

/** Names that occur twice are told apart, unless there are times that do. */
function apart(
  columns: readonly ReadColumn[],
  sources: readonly Source[],
  { series }: ReadOptions,
  warnings: readonly Warning[],
): Columns {
  const hasTimes = columns.some(({ field }) => field.type === "year" || field.type === "period");
  const named = nameCategory(columns, !hasTimes);
  const names = named.find(({ field }) => field.type === "category");
  if (hasTimes || !names || series?.trim()) return { columns: named, warnings };
  const numbered = numberDuplicates(names, sources[0]?.rows ?? []);
  return {
    columns: named.map((column) => (column === names ? numbered.column : column)),
    warnings: [...warnings, ...numbered.warnings],
  };
}

/**
 * The first column of words names things; one of remarks does not.
 *
 * @param single each row is a thing of its own: a column that names each differently goes first
 */
function nameCategory(columns: readonly ReadColumn[], single = false): ReadColumn[] {
  if (columns.some(({ field }) => field.type === "category")) return [...columns];
  const words = columns.filter(
    ({ field, values, aside }) =>
      field.type === "text" && !aside && !isRemarkHeader(field.key) && values.some((value) => value !== null),
  );
  const distinct = single ? words.find(({ values }) => new Set(values).size === values.length) : undefined;
  const names = distinct ?? words[0];
  return columns.map((column) =>
    column === names ? { ...column, field: { ...column.field, type: "category" } } : column,
  );
}

function columnRoles(sources: readonly Source[], options: ReadOptions): Map<string, ColumnRole> {
  const fields = sources.map(({ key, header }): Field => ({ key, label: header, type: "text" }));
  const roles = new Map<string, ColumnRole>();
  for (const [option, role] of ROLES) {
    const name = options[option];
    if (typeof name !== "string" || name.trim() === "") continue;
    const field = fieldNamed(fields, name) ?? fieldNamed(labelled(sources), name);
    if (!field) throw missingColumn(fields, name, `a column named “${name.trim()}”`);
    if (!roles.has(field.key)) roles.set(field.key, role);
  }
  return roles;
}

/** Headers without their unit, so that “Market size” finds “Market size (USD billion)”. */
function labelled(sources: readonly Source[]): Field[] {
  return sources.map(({ key, header }) => ({ key, label: splitHeader(withoutMarks(header)).label, type: "text" }));
}
