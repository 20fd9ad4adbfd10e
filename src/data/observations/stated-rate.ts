import type { Field, Row } from "../../core/dataset.js";
import type { StatedRate } from "../../core/observation.js";
import { decimalsFor } from "./roles.js";

/** The rate that the row states, with its years where the row, its text or the header gives them. */
export function statedRate(row: Row, field: Field, fields: readonly Field[]): StatedRate | null {
  const value = row[field.key];
  if (typeof value !== "number") return null;
  const numberIn = (key: string): number | null => (typeof row[key] === "number" ? row[key] : null);
  const locator = typeof row["locator"] === "string" ? { locator: row["locator"] } : {};
  const years = {
    from: numberIn("rateFrom") ?? numberIn(`${field.of}·from`) ?? field.from ?? null,
    to: numberIn("rateTo") ?? numberIn(`${field.of}·to`) ?? field.to ?? null,
  };
  const said = fields.find(({ of, type }) => of === field.key && type === "text");
  const qualifier = said ? String(row[said.key] ?? "") : "";
  return {
    value,
    ...years,
    basis: "stated",
    ...locator,
    ...boundsOf(row, field, value),
    ...(qualifier && { qualifier }),
  };
}

/** Of a range its own, and of what is only about so much one unit of its last decimal to either side. */
function boundsOf(row: Row, field: Field, value: number): Pick<StatedRate, "low" | "high" | "text"> {
  const text = field.of === undefined ? "" : String(row[field.of] ?? "");
  const [low, high] = [row[`${field.of}·low`], row[`${field.of}·high`]];
  if (typeof low !== "number" || typeof high !== "number" || text === "") return {};
  if (low < high) return { low, high, text };
  // “~14%” among ranges: the text says that it is about so much.
  const unit = /^\s*[~≈∼]/u.test(text) ? 10 ** -decimalsFor(field, row, value) / 100 : 0;
  return { low: low - unit, high: high + unit, text };
}
