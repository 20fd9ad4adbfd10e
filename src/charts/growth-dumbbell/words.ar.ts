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

const said = ({ value, year, status }: SaidFigure): string => `${value}${inYear(year)} (${common.status[status]})`;

export const ar: DumbbellWords = {
  label: (count) => `مخطط الدمبل، ${counted(count, ROW)}`,
  heading: (span) => (span ? `النمو، ${span}` : "النمو"),
  logScale: "مقياس لوغاريتمي",
  fromTo: (start, end) => `من ${start} إلى ${end}`,
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
  allAlike({ change, count, name }) {
    if (count > 1) return `التغير واحد في كل الصفوف: ${change}.`;
    return name ? `لا يمكن المقارنة إلا في ${name}: ${change}.` : `أي ${change}.`;
  },
  nothingToCompare: "لا يوجد صف له قيمة في البداية وأخرى في النهاية يمكن المقارنة بينهما.",
  missing: ({ list }) => `تنقص قيمة في ما يلي: ${list}.`,
  crossings: ({ count, sameYears }) =>
    count === 0
      ? "لا يتخطى أي صف صفًا آخر."
      : `في ${ofCounted(count, PAIR)}${sameYears ? " للسنوات نفسها" : ""}، يصبح الأصغر في البداية هو الأكبر في النهاية.`,
  passes: ({ name, list }) => `قيمة ${isolated(name)} أدنى في البداية من قيمة ${list}، وأعلى منها في النهاية.`,
  changed({ name, start, end, direction, change, rate }) {
    const ahead = end.status === "projected" ? " متوقع" : "";
    const what = { rose: "ارتفاع", fell: "انخفاض", same: "ثبات" }[direction];
    const more = `${change && `، أي ${change}`}${rate && `، بمعدل ${rate} سنويًا`}`;
    return `${pair(name, `${what}${ahead} من ${said(start)} إلى ${said(end)}`)}${more}.`;
  },
  partial({ name, known, missing, year }) {
    if (!known) return `${pair(name, "لا بيانات")}.`;
    const end = missing === "start" ? " للبداية" : " للنهاية";
    return `${pair(name, said(known))}؛ لا بيانات${forYear(year) || end}.`;
  },
  single: ({ name, value }) => `نُشرت قيمة واحدة، وهي قيمة ${isolated(name)}: ${said(value)}.`,
  leftOut: (f) => leftOut(f, "الصفوف"),
  withoutMultiple: ({ count, all }) =>
    all
      ? "لا يوجد صف له مضاعف، إذ يتطلب المضاعف قيمتين أكبر من الصفر، ولذلك استُخدم مقياس خطي."
      : `${counted(count, ROW)} بلا مضاعف، إذ يتطلب المضاعف قيمتين أكبر من الصفر؛ والقيم مذكورة كتابةً.`,
  start: "البداية",
  end: "النهاية",
  columns: {
    growth: "النمو",
    change: "التغير",
    noMultiple: "بلا مضاعف",
    name: "الاسم",
    startYear: "السنة الأولى",
    startStatus: "حالة البداية",
    endYear: "السنة الأخيرة",
    endStatus: "حالة النهاية",
    rate: "النمو السنوي المحسوب",
  },
};
