import type { Cell, Dataset, Field, Status, Unit } from "../../src/core/dataset.js";

/** Data made up to show a case. The subheading and the source say so wherever it is drawn. */
export interface Illustrative {
  readonly title: string;
  /** Measure, unit and period; “Illustrative data” is put before it. */
  readonly subtitle: string;
  readonly fields: readonly Field[];
  readonly rows: readonly Readonly<Record<string, Cell>>[];
  readonly notes?: readonly string[];
}

export function illustrative({ title, subtitle, fields, rows, notes = [] }: Illustrative): Dataset {
  return {
    id: "",
    title,
    subtitle: `Illustrative data. ${subtitle}`,
    fields,
    rows,
    rates: [],
    annotations: [],
    notes,
    source: { publisher: "illustrative data" },
  };
}

export const USD_BILLION: Unit = { currency: "USD", scale: 1e9 };

type Yearly = readonly [year: number, value: number | null, status?: Status];

interface YearlyData extends Pick<Illustrative, "title" | "subtitle" | "notes"> {
  readonly unit?: Unit;
  readonly decimals?: number;
}

/** One series of years; a year is reported unless it says otherwise. */
export function yearly(about: YearlyData, points: readonly Yearly[]): Dataset {
  const rows = points.map(([year, value, status = "reported"]) => ({ year, value, status }));
  return illustrative({ ...about, fields: yearFields(about), rows });
}

/** Several series of years, by their names. */
export function yearlySeries(about: YearlyData, series: Readonly<Record<string, readonly Yearly[]>>): Dataset {
  const rows = Object.entries(series).flatMap(([name, points]) =>
    points.map(([year, value, status = "reported"]) => ({ name, year, value, status })),
  );
  const name: Field = { key: "name", label: "Market", type: "category" };
  return illustrative({ ...about, fields: [name, ...yearFields(about)], rows });
}

function yearFields({ unit = USD_BILLION, decimals }: YearlyData): Field[] {
  return [
    { key: "year", label: "Year", type: "year" },
    { key: "value", label: "Value", type: "quantity", unit, ...(decimals === undefined ? {} : { decimals }) },
    { key: "status", label: "Status", type: "status" },
  ];
}
