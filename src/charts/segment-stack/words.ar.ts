import type { StackWords } from "./words.en.js";
import { isolated, rightToLeft } from "../../language/ar/bidi.js";
import {
  COLUMN,
  PART,
  bothYears,
  counted,
  ends,
  forYear,
  inYear,
  ofCounted,
  yearOf,
} from "../../language/ar/grammar.js";

const WHOLE = "100\u200e%\u200e";

export const ar: StackWords = {
  label: (parts, years) => `مخطط عمودي مكدس، ${counted(parts, PART)} في ${ofCounted(years, COLUMN)}`,
  total: ({ direction, change, projected, ...f }) => {
    if (direction === "same") return `الإجمالي ${f.from} في كل من ${bothYears(f.fromYear, f.toYear)}.`;
    const [ahead, past] = direction === "rose" ? ["يرتفع", "ارتفع"] : ["ينخفض", "انخفض"];
    return `${projected ? `من المتوقع أن ${ahead}` : past} الإجمالي ${ends(f)}، أي ${change}.`;
  },
  grewMost: ({ name, share, ...f }) =>
    share
      ? `أكبر ارتفاع في النسبة هو ارتفاع نسبة ${isolated(name)}: ${ends(f)}.`
      : `أكبر زيادة هي زيادة ${isolated(name)}: ${ends(f)}.`,
  noneGrew: ({ fromYear, toYear, share }) =>
    `لا توجد فئة ${share ? "نسبتها" : "قيمتها"} في ${yearOf(toYear)} أكبر منها في ${yearOf(fromYear)}.`,
  largest({ names, sharing, of, year, value, share }) {
    if (of === 1) return `لم تُنشر سوى فئة واحدة${forYear(year)}: ${names}، ${value}.`;
    return sharing === 1
      ? `الأكبر من بين ${ofCounted(of, PART)}${inYear(year)}: ${names}، ${value}${share && ` (${share} من الإجمالي)`}.`
      : `الأكبر من بين ${ofCounted(of, PART)}${inYear(year)} بالتساوي: ${names}، ${value} لكل منها.`;
  },
  passes: ({ name, list, fromYear, toYear }) =>
    `قيمة ${isolated(name)} في ${yearOf(toYear)} أعلى من قيمة ${list}، وفي ${yearOf(fromYear)} أدنى منها.`,
  sameOrder: ({ fromYear, toYear }) => `ترتيب الفئات حسب الحجم واحد في ${bothYears(fromYear, toYear)}.`,
  point: ({ name, year, value, share, status }) =>
    rightToLeft(
      value
        ? `${isolated(name)}، ${year}: القيمة ${value} (${status})${share && `، أي ${share} من الإجمالي`}.`
        : `${isolated(name)}، ${year}: لا بيانات.`,
    ),
  spaced: ({ shown, all }) =>
    `لم يُرسم سوى ${ofCounted(shown, COLUMN)} من أصل ${all}، على مسافات متساوية حتى آخرها؛ ويضم الجدول الأعمدة كلها.`,
  missing: ({ list, share }) =>
    `لم تُنشر قيمة لما يلي: ${list}؛ ولا ${share ? "تُحسب نسب" : "يُحسب إجمالي"} حيث تنقص فئة.`,
  combined: ({ name, count, names }) => `تضم «${isolated(name)}» ${ofCounted(count, PART)}: ${names}.`,
  notWhole: (list) => `لا يبلغ مجموع النسب المنشورة ${WHOLE} في ما يلي: ${list}.`,
  unnamed: "فئة بلا اسم",
  year: "السنة",
  columns: { part: "الفئة", value: "القيمة", share: "النسبة", shareOf: "% من الإجمالي" },
};
