import type { Status } from "../../core/dataset.js";
import type { KeyFigureWords, SaidWhen } from "./words.en.js";
import { isolated, isolatedIfForeign, rightToLeft } from "../../language/ar/bidi.js";
import { forYear, listed, pair } from "../../language/ar/grammar.js";

/** Of a figure, which is masculine. */
const STATUS: Readonly<Record<Status, string>> = { reported: "معلن", projected: "متوقع", modelled: "محسوب" };

const when = ({ status, year }: SaidWhen): string =>
  year ? STATUS[status] + forYear(year) : `${STATUS[status]}، والسنة غير مذكورة`;

export const ar: KeyFigureWords = {
  label: (name) => `رقم رئيسي، ${isolated(name)}`,
  counted: (number, unit) => [number, isolatedIfForeign(unit)].filter(Boolean).join(" "),
  subheading: ({ unit, year }) => rightToLeft(listed(isolatedIfForeign(unit), year || "السنة غير مذكورة")),
  when,
  summary: ({ figure, status, year }) =>
    year
      ? `الرقم المنشور هو ${figure}، وهو ${STATUS[status]}${forYear(year)}.`
      : `الرقم المنشور هو ${figure}، وهو ${STATUS[status]}. ولم تُذكر سنته.`,
  nothing: "لم تُنشر قيمة لهذا الرقم.",
  sentence: ({ name, figure, ...said }) => `${pair(name, figure)} (${when(said)}).`,
  sentenceMissing: (name) => `${pair(name, "لا بيانات")}.`,
  percentage: "%",
  shareOf: (label) => rightToLeft(`${isolatedIfForeign(label)}، %`),
  unnamed: "رقم",
  columns: { figure: "الرقم", qualifier: "المحدِّد", value: "القيمة", unit: "الوحدة", year: "السنة" },
};
