import type { GrowthWords } from "./words.en.js";
import { formula, isolated, rightToLeft } from "../../language/ar/bidi.js";
import {
  COLUMN,
  POINT,
  SERIES,
  VALUE,
  bothYears,
  counted,
  duration,
  forYear,
  ofCounted,
  yearOf,
  ends,
} from "../../language/ar/grammar.js";

const named = (name: string, year: string, text: string): string =>
  rightToLeft(`${name && `${isolated(name)}، `}${year}: ${text}`);

export const ar: GrowthWords = {
  label: (kind, count) =>
    kind === "columns" ? `مخطط عمودي، ${counted(count, COLUMN)}` : `مخطط خطي، ${counted(count, POINT)}`,
  moved: ({ direction, change, projected, ...f }) => {
    const [ahead, past] = direction === "rose" ? ["ترتفع", "ارتفعت"] : ["تنخفض", "انخفضت"];
    return `${projected ? `من المتوقع أن ${ahead}` : past} القيمة ${ends(f)}، أي ${change}.`;
  },
  unchanged: ({ from, fromYear, toYear }) => `القيمة ${from} في كل من ${bothYears(fromYear, toYear)}.`,
  rate: ({ rate, years, falling }) => {
    const what = falling ? "معدل التغير" : "معدل النمو";
    if (years === 1) return `ويبلغ ${what} ${rate} خلال سنة واحدة.`;
    return `ويبلغ ${what} السنوي المركب ${rate} على مدى ${duration(years)}.`;
  },
  noRate: "لا يمكن حساب معدل سنوي لأن إحدى القيم ليست أكبر من الصفر.",
  single: ({ value, year, status }) => `نُشرت قيمة واحدة: ${value}${forYear(year)} (${status}).`,
  several: ({ count, names, value, year }) =>
    `من بين ${ofCounted(count, SERIES)}، الأكبر في ${yearOf(year)}: ${names}، بقيمة ${value}.`,
  fastest: ({ names, span, change }) => `والأسرع نموًا: ${names}، ${change} (${span}).`,
  forecastBegins: (year) => `تبدأ التوقعات من ${yearOf(year)}.`,
  highest: ({ value, year }) => `أعلى قيمة منشورة هي ${value} في ${yearOf(year)}.`,
  lowest: ({ value, year }) => `أدنى قيمة منشورة هي ${value} في ${yearOf(year)}.`,
  falls: (times, format) => `تنخفض القيمة في ${format.list(times.map(yearOf))}.`,
  modelledSpan: ({ span, count, rate }) =>
    `${count === 1 ? "القيمة لعام" : "القيم للفترة"} ${span} غير واردة في التقرير؛ وهي ${count === 1 ? "قيمة بينية محسوبة" : "قيم بينية محسوبة"} بمعدل ${rate} سنويًا لإظهار المسار الذي تدل عليه القيمتان المنشورتان.`,
  modelledVarious: (count) =>
    `لم ترد في التقرير ${counted(count, VALUE)}؛ وقد حُسبت بمعدل ثابت بين القيم المنشورة على الجانبين.`,
  missing: (times, format) => `لم تُنشر قيمة في ${format.list(times.map(yearOf))}.`,
  linesLeftOut: ({ shown, all }) =>
    `عدد السلاسل المرسومة ${shown} من أصل ${all}، وهي المميزة والأعلى في نهايتها؛ ويضم الجدول السلاسل كلها.`,
  reached: ({ shown, all }) =>
    `عدد القيم التي تصل إليها المفاتيح والمؤشر ${shown} من أصل ${all}، ومنها القمم والقيعان؛ ويضم الجدول القيم كلها.`,
  notAllNamed: (count) =>
    `تظهر الأسماء عند ${ofCounted(count, SERIES)} فقط، هي المميزة والأعلى في نهايتها، ويضم الجدول الأسماء كلها.`,
  point: ({ name, year, value, status }) => named(name, year, `${value} (${status}).`),
  pointChanged: ({ name, year, value, status, change, fromYear }) =>
    named(name, year, `${value} (${status})؛ منذ ${yearOf(fromYear)}: ${change}.`),
  pointMissing: ({ name, year }) => named(name, year, "لا بيانات."),
  pointModelled: ({ name, year, value }) => named(name, year, `نحو ${value}، قيمة بينية محسوبة وغير منشورة.`),
  bracketTimes: (multiple, count) => `${multiple} خلال ${duration(count)}`,
  bracketRate: (rate) => `أي ${rate} سنويًا`,
  bracket: (multiple, rate, count) => `${multiple} خلال ${duration(count)}، أي ${rate} سنويًا`,
  change: (change, count) => rightToLeft(`${change} خلال ${duration(count)}`),
  singleYear: (year, status) => rightToLeft(`${year} (${status})`),
  onlyOne: "لم تُنشر سوى قيمة واحدة، ولذلك لا يمكن بيان النمو.",
  why: "لماذا يوجد معدلان للنمو؟",
  calculated: ({ from, fromYear, to, toYear, years }) =>
    `معدل سنوي من ${from} (${fromYear}) إلى ${to} (${toYear})، وفق حسابنا على مدى ${duration(years)}.`,
  statedFits: ({ span, base, baseYear }) =>
    `معدل سنوي تذكره الجهة الناشرة للفترة ${span}. ولا يصح إلا إذا بلغت قيمة ${yearOf(baseYear)} نحو ${base}، وهي غير منشورة.`,
  statedNoPeriod: ({ span, years, base, baseYear }) =>
    `معدل سنوي تذكره الجهة الناشرة من دون تحديد سنواته. وعلى مدى ${duration(years)} (${span}) لا يصح إلا إذا بلغت قيمة ${yearOf(baseYear)} نحو ${base}، وهي غير منشورة.`,
  statedAgainstPublished: ({ span, base, baseYear, published }) =>
    `معدل سنوي تذكره الجهة الناشرة للفترة ${span}. ولا يصح إلا إذا بلغت قيمة ${yearOf(baseYear)} نحو ${base}، في حين أن القيمة المنشورة هي ${published}.`,
  scaleLog: "مقياس لوغاريتمي",
  scaleIndex: (year) => `مؤشر، ${formula(`${year} = 100`)}`,
  notPositive: "يتطلب المقياس اللوغاريتمي والمؤشر قيمًا أكبر من الصفر، ولذلك استُخدم مقياس خطي.",
  year: "السنة",
  value: "القيمة",
  series: "السلسلة",
};
