import type { StackWords } from "./words.en.js";
import { isolated, rightToLeft } from "../../language/ar/bidi.js";
import { COLUMN, PART, bothYears, counted, forYear, ofCounted, yearOf, ends } from "../../language/ar/grammar.js";

const WHOLE = "100\u200e%\u200e";

export const ar: StackWords = {
  label: (parts, years) => `مخطط عمودي مكدس، ${counted(parts, PART)} في ${ofCounted(years, COLUMN)}`,
  shareOf: "% من الإجمالي",
  totalMoved: ({ direction, change, projected, ...f }) => {
    const [ahead, past] = direction === "rose" ? ["يرتفع", "ارتفع"] : ["ينخفض", "انخفض"];
    return `${projected ? `من المتوقع أن ${ahead}` : past} الإجمالي ${ends(f)}، أي ${change}.`;
  },
  totalSame: ({ from, fromYear, toYear }) => `الإجمالي ${from} في كل من ${bothYears(fromYear, toYear)}.`,
  addedMost: ({ name, change, from, to }) => `أكبر زيادة هي زيادة ${isolated(name)}: ${change}، من ${from} إلى ${to}.`,
  noneAdded: ({ fromYear, toYear }) => `لا توجد فئة قيمتها في ${yearOf(toYear)} أكبر منها في ${yearOf(fromYear)}.`,
  gainedMost: ({ name, from, to, fromYear, toYear }) =>
    `أكبر ارتفاع في النسبة هو ارتفاع نسبة ${isolated(name)}، من ${from} في ${yearOf(fromYear)} إلى ${to} في ${yearOf(toYear)}.`,
  sharesSame: ({ fromYear, toYear }) => `لا توجد فئة نسبتها في ${yearOf(toYear)} أكبر منها في ${yearOf(fromYear)}.`,
  oneYear: ({ count, year, largest, value }) =>
    count === 1
      ? `نُشرت فئة واحدة${forYear(year)}: ${largest}، ${value}.`
      : `من بين ${ofCounted(count, PART)} في ${yearOf(year)}، الأكبر: ${largest}، بقيمة ${value}.`,
  largest: ({ name, share, year }) => `أكبر فئة في ${yearOf(year)} هي ${isolated(name)} بنسبة ${share} من الإجمالي.`,
  forecastBegins: (year) => `تبدأ التوقعات من ${yearOf(year)}.`,
  passes: ({ name, list, fromYear, toYear }) =>
    `قيمة ${isolated(name)} في ${yearOf(toYear)} أعلى من قيمة ${list}، وفي ${yearOf(fromYear)} أدنى منها.`,
  sameOrder: ({ fromYear, toYear }) => `ترتيب الفئات حسب الحجم واحد في ${bothYears(fromYear, toYear)}.`,
  point: ({ name, year, value, share, status }) =>
    rightToLeft(`${isolated(name)}، ${year}: ${value} (${status})${share && `، أي ${share} من الإجمالي`}.`),
  pointMissing: ({ name, year }) => rightToLeft(`${isolated(name)}، ${year}: لا بيانات.`),
  spaced: ({ shown, all }) =>
    `عدد الأعمدة المرسومة ${shown} من أصل ${all}، على مسافات متساوية حتى آخرها؛ ويضم الجدول الأعمدة كلها.`,
  missing: ({ list, percent }) =>
    `لم تُنشر قيمة لما يلي: ${list}؛ ولا ${percent ? "تُحسب نسب" : "يُحسب إجمالي"} حيث تنقص فئة.`,
  missingPart: ({ name, years }) => rightToLeft(`${isolated(name)} (${years})`),
  combined: ({ name, count, names }) => `تضم «${isolated(name)}» ${ofCounted(count, PART)}: ${names}.`,
  notWhole: ({ list }) => `لا يبلغ مجموع النسب المنشورة ${WHOLE} في ما يلي: ${list}.`,
  yearSum: ({ year, sum }) => `${sum} في ${yearOf(year)}`,
  unnamed: "فئة بلا اسم",
  part: "الفئة",
  year: "السنة",
  value: "القيمة",
  share: "النسبة",
};
