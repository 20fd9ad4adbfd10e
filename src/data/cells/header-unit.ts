import { readStatus } from "./status.js";
import { patternOf } from "./vocabulary/index.js";
import { NOTHING, readUnit, type Measure } from "./units.js";
import { readPeriod } from "./periods.js";
import { readYear } from "./years.js";

/** What stands between a label and its unit: “Umsatz in”, “Share,”. */
const LEAD = new RegExp(String.raw`(?:[\s,:/–-]|\s${patternOf((one) => one.beside?.lead)})+$`, "iu");

/** “Market size (USD billion)” → “Market size” and the measure. Without a unit, the header itself is the label. */
export function splitHeader(header: string): { label: string; measure: Measure } {
  const time = TIME_LAST.exec(header);
  if (time && readPeriod(time[2])) return beforeTime(time[1] ?? "", header, time[2] ?? "");
  return splitWhole(header);
}

/** “Market value (US$ Mn), 2034F”: the time stays with the label. */
function beforeTime(head: string, header: string, time: string): { label: string; measure: Measure } {
  const { label, measure } = splitWhole(head);
  const isUnit = measure.currency !== undefined || measure.percent || measure.power > 0;
  if (!isUnit) return { label: header, measure: NOTHING };
  return { label: label === head ? time : `${label} ${time}`, measure };
}

const FISCAL = patternOf((one) => one.times?.fiscalYear);
const TIME_LAST = new RegExp(
  String.raw`^(.*?\S)[\s,–-]+\(?((?:${FISCAL}\s?['’]?\d\d|\d{4})\p{L}?(?:\s\([\p{L} ]+\))?)\)?$`,
  "iu",
);

function splitWhole(header: string): { label: string; measure: Measure } {
  if (readYear(header)) return { label: header, measure: NOTHING };
  const bracketed = /^(.*?)\s*[([（]([^()[\]（）]+)[)\]）]$/u.exec(header);
  if (bracketed) {
    const [, label = "", inner = ""] = bracketed;
    const measure = readUnit(inner);
    if (label !== "" && !/\d/u.test(measure.name) && readStatus(inner) === undefined) {
      if (measure.percent && measure.name !== "") return { label: header, measure };
      const kept = measure.currency !== undefined && measure.name !== "" ? `${label} (${measure.name})` : label;
      return { label: kept, measure };
    }
  }
  return splitTail(header) ?? { label: header, measure: NOTHING };
}

/** “Share, %”, “Umsatz in Mrd. €”, “CAGR %”, “% of sales”: only what is surely a unit. */
function splitTail(header: string): { label: string; measure: Measure } | undefined {
  const parts = header.split(" ");
  for (let index = 0; index < parts.length; index += 1) {
    const measure = readUnit(parts.slice(index).join(" "));
    if (measure.name !== "" || !(measure.percent || measure.currency !== undefined)) continue;
    const label = parts.slice(0, index).join(" ").replace(LEAD, "");
    return { label: label || header, measure };
  }
  return parts[0] === "%" ? { label: header, measure: { ...NOTHING, percent: true } } : undefined;
}
