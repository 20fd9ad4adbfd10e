import type { Status } from "../../core/dataset.js";
import type { KeyFigureWords, SaidWhen } from "./words.en.js";
import { isolated, isolatedIfForeign, rightToLeft } from "../../language/ar/bidi.js";
import { qualified } from "../../language/ar/common.js";
import { forYear, listed, pair } from "../../language/ar/grammar.js";

/** Of a figure, which is masculine. */
const STATUS: Readonly<Record<Status, string>> = { reported: "معلن", projected: "متوقع", modelled: "محسوب" };

const when = ({ status, year }: SaidWhen): string =>
  year ? STATUS[status] + forYear(year) : `${STATUS[status]}، والسنة غير مذكورة`;

export const ar: KeyFigureWords = {
  label: (name) => `رقم رئيسي، ${isolated(name)}`,
  counted: (number, unit, qualifier) =>
    qualified(qualifier, [number, isolatedIfForeign(unit)].filter(Boolean).join(" ")),
  subheading: ({ unit, year }) => rightToLeft(listed(isolatedIfForeign(unit), year || "السنة غير مذكورة")),
  when,
  summary({ figure, status, year }) {
    if (!figure) return "لم تُنشر قيمة لهذا الرقم.";
    return year
      ? `الرقم ال${STATUS[status]}${forYear(year)} هو ${figure}.`
      : `الرقم ال${STATUS[status]} هو ${figure}. ولم تُذكر سنته.`;
  },
  sentence: ({ name, figure, ...said }) =>
    figure ? `${pair(name, figure)} (${when(said)}).` : `${pair(name, "لا بيانات")}.`,
  unnamed: "رقم",
  columns: { figure: "الرقم", qualifier: "المحدِّد", value: "القيمة", unit: "الوحدة", year: "السنة" },
};
