import { tidy } from "../../core/tidy.js";
import type { Datum, Model } from "../../core/chart.js";
import { isFraction, roundingHalfWidth, type Field, type Status } from "../../core/dataset.js";
import { DatasetError } from "../../core/errors.js";
import type { Ink } from "../../core/scene.js";
import type { Observation, Observations } from "../../core/observation.js";
import { mapSteps, type Steps } from "../../core/steps.js";
import { missingColumn } from "../../data/observations/roles.js";
import { extent } from "../../core/extent.js";
import { isOther } from "../../data/cells/vocabulary/other.js";
import { decimalsInUnit, decimalsOfSum, precise, type PreciseField } from "../kit/precision.js";
import { HUES, keptOf } from "../kit/whole.js";

/** One row of the list, and one sector of the ring where its share is above zero. */
export interface Segment extends Datum {
  /** As in the data; empty for a generated “Other”, which each language names itself. */
  readonly name: string;
  readonly kind: "part" | "other" | "remainder";
  /** A fraction of the whole; null where nothing was published. */
  readonly share: number | null;
  /** Decimals of the percentage. */
  readonly decimals: number;
  /** The published quantity, in its unit; null for data that holds shares. */
  readonly amount: number | null;
  readonly amountDecimals: number;
  readonly ink: Ink;
  /** The parts that “Other” stands for. */
  readonly combines: readonly Segment[];
}

export interface ShareModel extends Model {
  readonly data: readonly Segment[];
  readonly fieldX: Field;
  readonly fieldY: PreciseField;
  /** Sum of the published shares, a fraction: without a remainder it may be anything. */
  readonly sum: number;
  /** Decimals of that sum. */
  readonly decimals: number;
  /** What rounding may have taken from one share, and from their sum, in percentage points. */
  readonly rounding: { readonly each: number; readonly sum: number };
  /** Sum of the quantities and its decimals; null for data that holds shares. */
  readonly total: { readonly amount: number; readonly decimals: number } | null;
  /** Names of sums in the data, which are no parts. */
  readonly left: readonly string[];
}

/** What the donut draws: the parts, and how they are to be shown. */
export interface DonutModel extends ShareModel {
  readonly center: string;
  /** Number of parts that the bracket spans; 0 for none. */
  readonly bracket: number;
  /** Lower case. */
  readonly highlight: string;
}

export interface ShareOptions {
  readonly maxSegments: number | null;
  readonly highlight: string;
  readonly remainder: string;
}

/** More parts than this become the largest ones and “Other”. */
const MOST_PARTS = 7;

/** The rows of the data in drawing order, those within “Other” one by one. */
export const published = ({ data }: Pick<ShareModel, "data">): Segment[] =>
  data
    .filter(({ kind }) => kind !== "remainder")
    .flatMap((part) => (part.combines.length > 0 ? part.combines : [part]));

/** Named parts that have a sector, the largest first. */
export const named = ({ data }: Pick<ShareModel, "data">): Segment[] =>
  data.filter(({ kind, share }) => kind === "part" && (share ?? 0) > 0);

/** Published parts above zero, those within “Other” too, the largest first. */
export const ranked = (model: Pick<ShareModel, "data">): Segment[] =>
  published(model)
    .filter(({ kind, share }) => kind === "part" && (share ?? 0) > 0)
    .sort((a, b) => (b.share ?? 0) - (a.share ?? 0));

/** How many named parts are the largest that there are: a highlighted one may stand before larger ones within “Other”. */
export const largestNamed = (model: Pick<ShareModel, "data">): number =>
  ranked(model).filter(({ share }, index) => named(model)[index]?.share === share).length;

export const sumOf = (segments: readonly Segment[]): number =>
  tidy(segments.reduce((sum, { share }) => sum + (share ?? 0), 0));

/**
 * Parts of a whole in drawing order: descending, missing ones, “Other”, and what remains of 100 where somebody says
 * what it is.
 *
 * @throws DatasetError `negative-share` or `duplicate-row` with its row, `missing-column`
 */
export function* shareModel(observations: Observations, options: ShareOptions): Steps<ShareModel> {
  const { dataset, columns } = observations;
  const { name: fieldX, value } = columns;
  if (!fieldX) throw missingColumn(dataset.fields, undefined, "a column that names the parts");
  if (!value) throw missingColumn(dataset.fields, undefined, "a column of shares or amounts");
  const given = yield* mapSteps(yield* observations.of(value), (one) => segment(one, value.field));
  const { precision } = precise<PreciseField>(value.field, figuresIn(given));
  const rows = given.map((part) => asPrinted(part, precision));
  const isPart = ({ name }: Segment): boolean => !dataset.totals?.includes(name);
  const read = rows.filter(isPart);
  refuseDuplicates(read, fieldX);
  const total = isFraction(value.field) ? null : totalOf(read, value.field);
  const sums = total ? [[total.amount, total.decimals] as const] : [];
  const fieldY = precise<PreciseField>(value.field, [...figuresIn(read), ...sums]);
  const left = rows.filter((row) => !isPart(row)).map(({ name }) => name);
  const all = (total ? shared(read, total.amount) : read).sort((a, b) => (b.share ?? -1) - (a.share ?? -1));
  const sum = sumOf(all);
  const known = all.filter(({ share }) => share !== null).map((part) => part.decimals);
  const decimals = decimalsOfSum(sum, known, { type: "share" });
  const halves = known.map(roundingHalfWidth);
  const rounding = { each: Math.max(0, ...halves), sum: halves.reduce((total, half) => total + half, 0) };
  const empty = all.every(({ share }) => share === null);
  const drawn = coloured(folded(all, options.maxSegments, options.highlight.trim().toLowerCase()));
  const label = total ? "" : options.remainder.trim() || (dataset.remainder ?? "");
  const rest = Number(((1 - sum) * 100).toFixed(decimals)) / 100;
  const data = label && rest > 0 ? [...drawn, remainder(label, tidy(rest), decimals, fieldX, fieldY)] : drawn;
  return { data: empty ? [] : data, fieldX, fieldY, sum, decimals, rounding, total, left };
}

function segment({ row, value: amount, decimals, status }: Observation, { label, key, type }: Field): Segment {
  const { name, number, record } = row;
  if (amount !== null && amount < 0) {
    throw new DatasetError({
      code: "negative-share",
      row: number,
      column: label || key,
      found: String(amount),
      expected: "zero or more, because a part of a whole cannot be negative",
      fix: "Correct the cell, or choose a chart that has a zero line.",
    });
  }
  const isShare = isFraction({ type });
  return {
    key: name || `·${number}`,
    name,
    kind: isOther(name) ? "other" : "part",
    share: isShare ? amount : null,
    decimals: isShare ? decimals : 0,
    amount: isShare ? null : amount,
    amountDecimals: isShare ? 0 : decimals,
    status,
    record: { ...record, status },
    ink: "cat-other",
    combines: [],
  };
}

/** Published shares or amounts. */
const figuresIn = (parts: readonly Segment[]) =>
  parts.flatMap(({ share, decimals, amount, amountDecimals }) =>
    share !== null ? [[share, decimals] as const] : amount !== null ? [[amount, amountDecimals] as const] : [],
  );

/** A share with no more decimals than are printed, as what it is said to be rounded to. */
const asPrinted = (part: Segment, precision: PreciseField["precision"]): Segment =>
  part.share === null ? part : { ...part, decimals: decimalsInUnit(part.share * 100, part.decimals, precision) };

function refuseDuplicates(read: readonly Segment[], { label, key }: Field): void {
  const seen = new Set<string>();
  const at = read.findIndex((part) => seen.size === seen.add(part.key).size);
  if (at < 0) return;
  throw new DatasetError({
    code: "duplicate-row",
    row: at + 1,
    column: label || key,
    found: read[at]?.key,
    expected: "each part once",
    fix: "Keep the rows of one year, or name each part differently.",
  });
}

function totalOf(read: readonly Segment[], field: Field): { amount: number; decimals: number } {
  const amount = tidy(read.reduce((sum, part) => sum + (part.amount ?? 0), 0));
  const terms = read.flatMap((part) => (part.amount === null ? [] : [part.amountDecimals]));
  return { amount, decimals: decimalsOfSum(amount, terms, field) };
}

/** Quantities as shares of their sum; whole percentages, with one decimal where a share is below one. */
function shared(read: readonly Segment[], total: number): Segment[] {
  const shares = read.map(({ amount }) => (amount === null ? null : total > 0 ? amount / total : 0));
  const decimals = shares.some((share) => share !== null && share > 0 && share < 0.01) ? 1 : 0;
  return read.map((part, index) => ({ ...part, share: shares[index] ?? null, decimals }));
}

/** The largest parts and the highlighted one, those without a value, and the others as one. */
function folded(all: readonly Segment[], most: number | null, highlight: string): Segment[] {
  const known = all.filter(({ share }) => share !== null);
  const missing = all.filter(({ share }) => share === null);
  const [parts, own] = [known.filter(({ kind }) => kind === "part"), known.filter(({ kind }) => kind === "other")];
  const limit = Math.min(most ?? MOST_PARTS, HUES.length + 1);
  const places = known.length > limit || own.length > 1 ? limit - 1 : parts.length;
  const { kept, others } = keptOf(parts, places, highlight);
  const rest = [...others, ...own];
  return [...kept, ...missing, ...(rest.length > 1 ? [combined(rest, own)] : rest)];
}

function combined(rest: readonly Segment[], own: readonly Segment[]): Segment {
  const status: Status = rest.find((part) => part.status !== "reported")?.status ?? "reported";
  const share = sumOf(rest);
  const { key, name } = own[0] ?? { key: "·other", name: "" };
  const amounts = rest.flatMap(({ amount }) => (amount === null ? [] : [amount]));
  return {
    key,
    name,
    kind: "other",
    share,
    decimals: decimalsOfSum(
      share,
      rest.map((part) => part.decimals),
      { type: "share" },
    ),
    amount: amounts.length > 0 ? tidy(amounts.reduce((sum, amount) => sum + amount, 0)) : null,
    amountDecimals: extent(rest.map((part) => part.amountDecimals))[1],
    status,
    record: { share, status, parts: rest.length },
    ink: "cat-other",
    combines: rest,
  };
}

function coloured(segments: readonly Segment[]): Segment[] {
  const parts = segments.filter(({ kind, share }) => kind === "part" && share !== null);
  return segments.map((part) => ({ ...part, ink: HUES[parts.indexOf(part)] ?? "cat-other" }));
}

function remainder(name: string, share: number, decimals: number, fieldX: Field, fieldY: Field): Segment {
  const status = "modelled" as const;
  return {
    key: "·remainder",
    name,
    kind: "remainder",
    share,
    decimals,
    amount: null,
    amountDecimals: 0,
    status,
    record: { [fieldX.key]: name, [fieldY.key]: share, status },
    ink: "cat-other-line",
    combines: [],
  };
}
