import type { Datum } from "../../core/chart.js";
import type { Ink } from "../../core/scene.js";

/** One part in one year. */
export interface StackPoint extends Datum {
  /** Key of the part. */
  readonly series: string;
  readonly year: number;
  /** The year or period as the data holds it. */
  readonly time: string;
  /** In the unit of the field; null where nothing was published. */
  readonly value: number | null;
  readonly decimals: number;
  /** Fraction of the year's total; null where a part is missing or the total is not above zero. */
  readonly share: number | null;
}

export interface Part {
  readonly key: string;
  /** Empty for a generated “Other”, which each language names itself. */
  readonly name: string;
  readonly kind: "part" | "other";
  readonly ink: Ink;
  /** One for each year: of `columns` in what is drawn, of `totals` in `all`. */
  readonly points: readonly StackPoint[];
  /** The parts that “Other” stands for. */
  readonly combines: readonly Part[];
}

/** A year with the sum of its parts, which is null where a part is missing. */
export interface Total {
  readonly year: number;
  readonly value: number | null;
  readonly decimals: number;
}
