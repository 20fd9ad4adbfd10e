import type { Datum } from "../../core/chart.js";
import type { Status } from "../../core/dataset.js";
import type { StatedRate } from "../../core/observation.js";
import type { GrowthRate } from "../../growth/rate.js";
import type { PreciseField } from "./precision.js";

/** One end of a span: a value, in the unit of the field, and its year. */
export interface SpanEnd {
  /** Null where the data does not say. */
  readonly year: number | null;
  /** Null where nothing was published, which is never zero. */
  readonly value: number | null;
  /** Decimals as published. */
  readonly decimals: number;
  readonly status: Status;
}

/** What a reader of one shape of data finds for one thing. */
export interface RawSpan extends Pick<Datum, "record"> {
  readonly name: string;
  /** The row's own id; empty without one. */
  readonly id: string;
  readonly start: SpanEnd;
  readonly end: SpanEnd;
  /** The growth that the source states for it. */
  readonly stated: StatedRate | null;
}

/** A thing with a start and an end, and how it grows between them. Its status as a datum is that of its end. */
export interface Span extends RawSpan, Datum {
  /** Length in years; null unless both years are known and the second is later. */
  readonly years: number | null;
  /** The end as a multiple of the start; null unless both are above zero. */
  readonly multiple: number | null;
  /** Calculated compound annual growth with the interval that rounding leaves; null where there is none. */
  readonly rate: GrowthRate | null;
  /** Absolute change, in the unit; null unless both ends are published. */
  readonly change: number | null;
  readonly changeDecimals: number;
}

export interface SpanSet {
  /** In the order of the data; keys are unique. */
  readonly spans: readonly Span[];
  /** Names of sums of the others, which are left out. */
  readonly sums: readonly string[];
  /** What all values share: type and unit. */
  readonly field: PreciseField;
  /** Headers of the data's own columns; empty where it has none. */
  readonly labels: { readonly name: string; readonly start: string; readonly end: string };
  /** The years that most spans have, the first of the data where there are as many of several. */
  readonly startYear: number | null;
  readonly endYear: number | null;
}
