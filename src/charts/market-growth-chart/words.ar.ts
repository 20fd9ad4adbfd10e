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
import { whyRates } from "../../language/ar/why-rates.js";

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
  single: ({ value, year, status }) => `نُشرت قيمة واحدة: ${value}${forYear(year)} (${status}).`,
  several: ({ count, names, value, year }) =>
    `من بين ${ofCounted(count, SERIES)}، الأكبر في ${yearOf(year)}: ${names}، بقيمة ${value}.`,
  fastest: ({ names, span, change }) => `والأسرع نموًا: ${names}، ${change} (${span}).`,
  forecastBegins: (year) => `أول توقع منشور هو${forYear(year)}.`,
  extremes: (f) => `تتراوح القيم المنشورة بين ${f.low} في ${yearOf(f.lowYear)} و${f.high} في ${yearOf(f.highYear)}.`,
  falls: (times, format) => `تنخفض القيمة في ${format.list(times.map(yearOf))}.`,
  modelled({ span, count, rate }) {
    const what = span
      ? `${count === 1 ? "القيمة" : "القيم"} للفترة ${span} غير منشورة`
      : `${counted(count, VALUE)} غير منشورة`;
    const how = rate
      ? `بمعدل ${rate} سنويًا وفق ما تدل عليه القيمتان المنشورتان`
      : "بمعدل ثابت بين القيم المنشورة على الجانبين";
    return `${what}؛ وقد حُسبت ${how}.`;
  },
  missing: (times, format) => `لم تُنشر قيمة في ${format.list(times.map(yearOf))}.`,
  linesLeftOut: ({ shown, all }) =>
    `عدد السلاسل المرسومة ${shown} من أصل ${all}، وهي المميزة والأعلى في نهايتها؛ ويضم الجدول السلاسل كلها.`,
  reached: ({ shown, all }) =>
    `عدد القيم التي تصل إليها المفاتيح والمؤشر ${shown} من أصل ${all}، ومنها القمم والقيعان؛ ويضم الجدول القيم كلها.`,
  notAllNamed: (count) =>
    `تظهر الأسماء عند ${ofCounted(count, SERIES)} فقط، هي المميزة والأعلى في نهايتها، ويضم الجدول الأسماء كلها.`,
  point: ({ name, year, value, status, change, fromYear }) =>
    named(name, year, `${value} (${status})${change && `؛ منذ ${yearOf(fromYear)}: ${change}`}.`),
  pointMissing: ({ name, year }) => named(name, year, "لا بيانات."),
  pointModelled: ({ name, year, value }) => named(name, year, `نحو ${value}، قيمة بينية محسوبة وغير منشورة.`),
  bracket: (change, count) => rightToLeft(`${change} خلال ${duration(count)}`),
  bracketRate: (change, rate) => `${change && `${change}، `}أي ${rate} سنويًا`,
  ...whyRates,
  scaleLog: "مقياس لوغاريتمي",
  scaleIndex: (year) => `مؤشر، ${formula(`${year} = 100`)}`,
  notPositive: "يتطلب المقياس اللوغاريتمي والمؤشر قيمًا أكبر من الصفر، ولذلك استُخدم مقياس خطي.",
  columns: { year: "السنة", value: "القيمة", series: "السلسلة" },
};
