import type { RatesWords } from "./words.en.js";
import { rightToLeft } from "../../language/ar/bidi.js";
import {
  RATE,
  ROW,
  alone,
  bothYears,
  counted,
  duration,
  forYear,
  pair,
  yearOf,
  leftOut,
} from "../../language/ar/grammar.js";

const published = (from: string, to: string): string =>
  from && to ? `من قيمتي ${bothYears(from, to)}` : "من القيم المنشورة";

/** The others, in the words of a higher or a lower rate. */
const way = (higher: number): string => (higher ? "أعلى من المحسوب" : "أدنى من المحسوب");

const both = (higher: number, lower: number): string =>
  `${alone(higher, false)} أعلى من المحسوب و${alone(lower, false)} أدنى منه`;

function ofTwo(match: number, mixed: boolean, higher: number): string {
  if (match === 2) return "كلا المعدلين المذكورين يطابق القيم المنشورة في حدود التقريب.";
  if (match === 1) return `أحد المعدلين المذكورين يطابق القيم المنشورة؛ والآخر ${way(higher)}.`;
  const rest = mixed ? "أحدهما أعلى من المحسوب والآخر أدنى منه" : `كلاهما ${way(higher)}`;
  return `لا يطابق أي من المعدلين المذكورين القيم المنشورة: ${rest}.`;
}

export const ar: RatesWords = {
  label: (count) => `مقارنة معدلات النمو، ${counted(count, ROW)}`,
  heading: "معدلات النمو المحسوبة والمذكورة",
  subheading: (span) =>
    `معدل النمو السنوي المركب، %${span && `، ${span}`}: محسوبًا من أول القيم المنشورة وآخرها، وكما تذكره الجهة الناشرة`,
  keyCalculated: "المحسوب من القيم المنشورة",
  keyStated: "كما تذكره الجهة الناشرة",
  calculated: "المحسوب",
  stated: "المذكور",
  gap: "الفرق بالنقاط",
  matches: "متطابقان",
  noRate: "بلا معدل",
  notStated: "غير مذكور",
  pair: (calculated, stated) => `${calculated} مقابل ${stated}`,
  onlyStated: (stated) => rightToLeft(`${stated} (مذكور)`),
  counts({ all, match, higher, lower }) {
    if (all === 1) {
      if (match) return "المعدل المذكور يطابق القيم المنشورة في حدود التقريب.";
      return `المعدل المذكور ${higher ? "أعلى" : "أدنى"} مما تعطيه القيم المنشورة.`;
    }
    const mixed = higher > 0 && lower > 0;
    if (all === 2) return ofTwo(match, mixed, higher);
    const rates = `المعدلات المذكورة، وعددها ${all}،`;
    if (match === all) return `جميع ${rates} تطابق القيم المنشورة في حدود التقريب.`;
    if (match === 0) {
      return `لا يطابق أي من ${rates} القيم المنشورة: ${mixed ? both(higher, lower) : `جميعها ${way(higher)}`}.`;
    }
    const verb = match === 1 ? "يطابق" : match === 2 ? "يطابقان" : "تطابق";
    const rest = all - match;
    const others = rest === 1 ? `والآخر ${way(higher)}` : `والبقية، وعددها ${rest}، ${way(higher)}`;
    return `من بين ${rates} ${alone(match, false)} ${verb} القيم المنشورة؛ ${mixed ? `ومن البقية ${both(higher, lower)}` : others}.`;
  },
  largest: ({ gaps, points, names, list, stated, calculated }) =>
    names.length === 1
      ? `${gaps === 1 ? "الفرق" : "أكبر فرق"} هو ${points} نقطة مئوية لدى ${list}، إذ إن المذكور ${stated} والمحسوب ${calculated}.`
      : `أكبر فرق هو ${points} نقطة مئوية لدى ${list}.`,
  nothingToCompare: "لا يوجد صف يجمع بين معدل مذكور ومعدل يمكن حسابه من القيم المنشورة.",
  matching: ({ count, list }) =>
    count === 1 ? `المعدل المطابق هو معدل ${list}.` : `المعدلات المطابقة هي معدلات ${list}.`,
  withoutStated: (list) => `لم يُذكر معدل لما يلي: ${list}.`,
  withoutRate: (list) => `لا يمكن حساب معدل لما يلي: ${list}؛ إذ يتطلب ذلك قيمتين أكبر من الصفر مع سنتيهما.`,
  laterStart({ gaps, from, later, years, agree }) {
    const first =
      gaps === 2
        ? `كلا الفرقين يقع حيث سنة الأساس المنشورة ${from}، وكلاهما أكبر من أن يُعزى إلى التقريب.`
        : `جميع الفروق، وعددها ${gaps}، تقع حيث سنة الأساس المنشورة ${from}، وهي أكبر من أن تُعزى إلى التقريب.`;
    const fits = `وثمة تفسير واحد يتفق معها: المعدلات المذكورة تغطي ${duration(years)} بدءًا من قيمة${forYear(later)} لم تُنشر.`;
    return `${first} ${fits}${agree ? ` وحيث سنة الأساس المنشورة ${later}، يتطابق المعدلان.` : ""}`;
  },
  outside({ gaps, all }) {
    const outside = "خارج الحدود التي يسمح بها تقريب القيم المنشورة";
    if (all === 1) return `المعدل المذكور ${outside}.`;
    if (gaps < all) return `من بين المعدلات المذكورة، وعددها ${all}، ${counted(gaps, RATE)} ${outside}.`;
    return `${all === 2 ? "كلا المعدلين المذكورين" : `جميع المعدلات المذكورة، وعددها ${all}،`} ${outside}.`;
  },
  compared({ name, calculated, stated, from, to, period, points, direction }) {
    const rates = `المعدل السنوي المحسوب ${published(from, to)} هو ${calculated}، والمذكور ${stated}${period && ` للفترة ${period}`}`;
    if (direction === "matches") return `${pair(name, rates)}؛ وهما متطابقان في حدود التقريب.`;
    return `${pair(name, rates)}؛ والمذكور ${direction === "higher" ? "أعلى" : "أدنى"} بمقدار ${points} نقطة مئوية.`;
  },
  needs: ({ year, base }) => `وإذا حُسب من ${yearOf(year)}، فلا يصح إلا إذا بلغت القيمة حينها نحو ${base}.`,
  calculatedOnly: ({ name, calculated, from, to }) =>
    `${pair(name, `المعدل السنوي المحسوب ${published(from, to)} هو ${calculated}`)}؛ ولم يُذكر معدل.`,
  otherYears: ({ list, period }) => `بلا مقارنة: تخص المعدلات المذكورة ${period}، لا سنوات القيم (${list}).`,
  statedOnly: ({ name, stated }) =>
    `${pair(name, `المعدل السنوي المذكور ${stated}`)}؛ ولا يمكن حساب معدل من القيم المنشورة.`,
  neither: (name) => `${pair(name, "لم يُذكر معدل، ولا يمكن حسابه من القيم المنشورة")}.`,
  leftOut: (f) => leftOut(f, "الصفوف"),
  yes: "نعم",
  no: "لا",
  columns: {
    name: "الاسم",
    calculated: "المحسوب من القيم المنشورة، % سنويًا",
    stated: "كما تذكره الجهة الناشرة، % سنويًا",
    gap: "الفرق، نقطة مئوية",
    within: "في حدود التقريب",
    period: "فترة القيم",
    endStatus: "حالة القيمة الأخيرة",
  },
};
