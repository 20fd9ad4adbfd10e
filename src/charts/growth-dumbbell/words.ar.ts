import type { Status } from "../../core/dataset.js";
import type { SaidFigure } from "../../core/words.js";
import type { DumbbellWords } from "./words.en.js";
import { isolated } from "../../language/ar/bidi.js";
import { common } from "../../language/ar/common.js";
import {
  alone,
  counted,
  forYear,
  inYear,
  ofCounted,
  pair,
  PAIR,
  ROW,
  VALUE,
  leftOut,
} from "../../language/ar/grammar.js";

const KEY: Readonly<Record<Status, string>> = {
  reported: "قيم معلنة",
  projected: "قيم متوقعة",
  modelled: "قيم بينية من حسابنا",
};

const said = ({ value, year, status }: SaidFigure): string => `${value}${inYear(year)} (${common.status[status]})`;

export const ar: DumbbellWords = {
  label: (count) => `مخطط الدمبل، ${counted(count, ROW)}`,
  heading: (span) => (span ? `النمو، ${span}` : "النمو"),
  logScale: "مقياس لوغاريتمي",
  growth: "النمو",
  change: "التغير",
  start: "البداية",
  end: "النهاية",
  noMultiple: "بلا مضاعف",
  fromTo: (start, end) => `من ${start} إلى ${end}`,
  keyStatus: (status, years) => (years.length > 0 ? `${KEY[status]}، ${years.join(" و")}` : KEY[status]),
  directions({ rose, fell, same }) {
    const all = rose + fell + same;
    const way = "من البداية إلى النهاية";
    if (all === 1) return `${rose ? "ترتفع القيمة" : fell ? "تنخفض القيمة" : "تبقى القيمة ثابتة"} ${way}.`;
    const every = all === 2 ? "القيمتان" : `جميع القيم، وعددها ${all}،`;
    if (rose === all) return `ترتفع ${every} ${way}.`;
    if (fell === all) return `تنخفض ${every} ${way}.`;
    if (same === all) return `تبقى ${every} على حالها ${way}.`;
    const parts = [
      rose && `ترتفع ${alone(rose, true)}`,
      fell && `تنخفض ${alone(fell, true)}`,
      same && `تبقى ${alone(same, true)} على حالها`,
    ];
    return `من بين ${ofCounted(all, VALUE)}، ${parts.filter(Boolean).join(" و")} ${way}.`;
  },
  extremes: ({ most, mostOf, least, leastOf, falling }) =>
    `${falling ? "الأقل انخفاضًا" : "الأعلى نموًا"}: ${mostOf} (${most})؛ ${falling ? "والأكثر" : "والأدنى"}: ${leastOf} (${least}).`,
  onlyChange: ({ change, name }) =>
    name ? `قياسًا إلى البداية، لا يمكن ذكر التغير إلا في ${name}: ${change}.` : `أي ${change}.`,
  allAlike: (change) => `التغير واحد في كل الصفوف: ${change}.`,
  nothingToCompare: "لا يوجد صف له قيمة في البداية وأخرى في النهاية يمكن المقارنة بينهما.",
  falls: ({ list }) => `تنخفض قيمة ${list}.`,
  missing: ({ list }) => `تنقص قيمة في ما يلي: ${list}.`,
  crossings: ({ count, sameYears }) =>
    `في ${ofCounted(count, PAIR)}${sameYears ? " للسنوات نفسها" : ""}، يصبح الأصغر في البداية هو الأكبر في النهاية.`,
  passes: ({ name, list }) => `تتخطى قيمة ${isolated(name)} قيمة ${list}.`,
  noCrossings: "لا يتخطى أي صف صفًا آخر.",
  changed({ name, start, end, direction, change, rate }) {
    const ahead = end.status === "projected" ? " متوقع" : "";
    const what = { rose: "ارتفاع", fell: "انخفاض", same: "ثبات" }[direction];
    const more = `${change && `، أي ${change}`}${rate && `، بمعدل ${rate} سنويًا`}`;
    return `${pair(name, `${what}${ahead} من ${said(start)} إلى ${said(end)}`)}${more}.`;
  },
  onlyStart: ({ name, start, endYear }) => `${pair(name, said(start))}؛ لا بيانات${forYear(endYear) || " للنهاية"}.`,
  onlyEnd: ({ name, end, startYear }) => `${pair(name, said(end))}؛ لا بيانات${forYear(startYear) || " للبداية"}.`,
  neither: (name) => `${pair(name, "لا بيانات")}.`,
  single: ({ name, value }) => `نُشرت قيمة واحدة، وهي قيمة ${isolated(name)}: ${said(value)}.`,
  leftOut: (f) => leftOut(f, "الصفوف"),
  linearInstead: "لا يوجد صف له مضاعف، إذ يتطلب المضاعف قيمتين أكبر من الصفر، ولذلك استُخدم مقياس خطي.",
  withoutLine: (count) =>
    `${counted(count, ROW)} بلا مضاعف، إذ يتطلب المضاعف قيمتين أكبر من الصفر؛ والقيم مذكورة كتابةً.`,
  columns: {
    name: "الاسم",
    startYear: "السنة الأولى",
    startStatus: "حالة البداية",
    endYear: "السنة الأخيرة",
    endStatus: "حالة النهاية",
    rate: "النمو السنوي المحسوب",
  },
};
