import type { Annotation, Dataset, Rate, Row } from "../../core/dataset.js";
import { trusted } from "./trusted.js";

/** What a market-size series says beside the figures, which stay in the table of markets. */
export interface SeriesDefinition {
  /** Id of the series. */
  readonly id: string;
  /** Id of its row in the table of markets. */
  readonly row: string;
  readonly title: string;
  /** Measure, place and unit; the period is added: "Global market, USD billion" gives "…, 2022–2032". */
  readonly subtitle: string;
  readonly description: string;
  readonly notes?: readonly string[];
  /** Further periods that the source states for the same growth rate, after the one in the row. */
  readonly periods?: readonly Pick<Rate, "from" | "to" | "locator">[];
  readonly annotations?: readonly Annotation[];
}

const number = (row: Row, key: string): number => Number(row[key]);
const numberOrNull = (row: Row, key: string): number | null => (row[key] === null ? null : number(row, key));

/**
 * One row of the table of markets as a series of two years, so that a figure is stored once and read twice.
 *
 * @param markets a table with `id start startYear end endYear statedRate rateFrom rateTo`
 * @returns a frozen dataset with `year value status`: the first size reported, the last projected
 * @throws Error when the table has no row of that id
 */
export function deriveSeries(markets: Dataset, definition: SeriesDefinition): Dataset {
  const { row: rowId, periods = [], id, title, subtitle, description, notes = [], annotations = [] } = definition;
  const row = markets.rows.find((candidate) => candidate["id"] === rowId);
  if (!row) throw new Error(`${markets.id} has no row “${rowId}”, which ${id} is derived from.`);
  const size = markets.fields.find(({ key }) => key === "start");
  const locator = String(row["locator"]);
  const value = number(row, "statedRate");
  const stated = { from: numberOrNull(row, "rateFrom"), to: numberOrNull(row, "rateTo"), locator };
  return trusted({
    ...markets,
    id,
    title,
    subtitle: `${subtitle}, ${number(row, "startYear")}–${number(row, "endYear")}`,
    description,
    fields: [
      { key: "year", label: "Year", type: "year" },
      { ...size, key: "value", label: "Market size" },
      { key: "status", label: "Status", type: "status" },
    ],
    rows: [
      { year: number(row, "startYear"), value: number(row, "start"), status: "reported", locator },
      { year: number(row, "endYear"), value: number(row, "end"), status: "projected", locator },
    ],
    rates: [stated, ...periods].map((period) => ({ value, ...period, basis: "stated" })),
    annotations,
    notes,
  });
}
