import type { SaidPoint, ScatterWords } from "./words.en.js";
import {
  alone,
  counted,
  inYear,
  ofCounted,
  pair,
  POINT,
  RATE,
  ROW,
  SIZE,
  VALUE,
  yearOf,
} from "../../language/ar/grammar.js";

/** Years of which each value has one. */
function whenOf(years: readonly string[]): string {
  const [first = "", last = ""] = [years[0], years.at(-1)];
  if (years.length > 3) return ` بين ${yearOf(first)} و${yearOf(last)}`;
  return years.length > 0 ? ` في ${years.map(yearOf).join(" أو ")}` : "";
}

const growth = ({ rate, direction, from, to, projected }: SaidPoint): string =>
  `${direction === "grows" ? "نمو" : "انكماش"}${projected ? " متوقع" : ""} بمعدل ${rate} سنويًا من ${from} إلى ${to}`;

export const ar: ScatterWords = {
  label: (count) => `مخطط مبعثر، ${counted(count, POINT)}`,
  heading: "الحجم والنمو",
  logScale: "الحجم بمقياس لوغاريتمي",
  sizeIn: (years) => `الحجم${whenOf(years)}`,
  point: (f) => `${pair(f.name, `القيمة ${f.size}${inYear(f.year)} (${f.status})، و${growth(f)}`)}.`,
  largest({ names, count, all, size, years, year }) {
    if (count === all)
      return `${count === 2 ? "الحجمان متساويان" : `الأحجام كلها، وعددها ${all}، متساوية`}${whenOf(years)}: ${size}.`;
    return count === 1
      ? `الأكبر من أصل ${all}${whenOf(years)}: ${names}، بحجم ${size}${inYear(year)}.`
      : `الأكبر من أصل ${all}${whenOf(years)} بالتساوي: ${names}، بحجم ${size} لكل منها${inYear(year)}.`;
  },
  fastest({ names, count, all, rate, from, to }) {
    if (all === 1) return `لا يمكن حساب سوى معدل نمو واحد: ${names}، ${rate} سنويًا.`;
    const yearly = `${rate} سنويًا${from && ` من ${from} إلى ${to}`}`;
    if (count === all) return `${count === 2 ? "معدلا النمو متساويان" : "معدلات النمو كلها متساوية"}: ${yearly}.`;
    return `أعلى معدل نمو${count === 1 ? "" : " بالتساوي"}: ${names}، ${yearly}.`;
  },
  shrinking: ({ count, names }) => `تنكمش ${counted(count, VALUE)}: ${names}.`,
  halves({ fastest, small, half }) {
    const [rates, sizes] = [`أعلى ${ofCounted(fastest, RATE)} للنمو`, `أصغر ${ofCounted(half, SIZE)}`];
    if (small === 0) return `لا يقع أي من ${rates} ضمن ${sizes}.`;
    if (small === fastest) return `تقع ${rates} كلها ضمن ${sizes}.`;
    return `من ${rates}، ${alone(small, false)} ضمن ${sizes}.`;
  },
  calculated: (projected) =>
    `النمو هو متوسط المعدل السنوي من أول حجم منشور إلى آخر حجم منشور${projected ? "، والأخير متوقع" : ""}.`,
  leftOut: ({ count, names }) =>
    `لم يُرسم ${counted(count, ROW)}، إذ يتطلب معدل النمو حجمين أكبر من الصفر مع سنتيهما: ${names}.`,
  onlyLargest: ({ shown, all, besides }) =>
    `لم يُرسم سوى الأكبر حجمًا، وعددها ${shown} من أصل ${all}${besides && `، مع ${besides}`}؛ ويضم الجدول الكل.`,
  unnamed: "صف بلا اسم",
  columns: {
    name: "الاسم",
    start: "الحجم الأول",
    startYear: "السنة الأولى",
    startStatus: "الحالة الأولى",
    end: "الحجم الأخير",
    endYear: "السنة الأخيرة",
    endStatus: "الحالة الأخيرة",
    growth: "النمو السنوي",
  },
};
