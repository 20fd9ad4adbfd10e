import type { RatesWords } from "./words.en.js";
import { rightToLeft } from "../../language/ar/bidi.js";
import { ROW, alone, counted, duration, pair, yearOf, leftOut } from "../../language/ar/grammar.js";
import { whyRates } from "../../language/ar/why-rates.js";

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
  ...whyRates,
  label: (count) => `مقارنة معدلات النمو، ${counted(count, ROW)}`,
  heading: "معدلات النمو المحسوبة والمذكورة",
  subheading: (span) =>
    `معدل النمو السنوي المركب، %${span && `، ${span}`}: محسوبًا من أول القيم المنشورة وآخرها، وكما تذكره الجهة الناشرة`,
  key: { calculated: "المحسوب من القيم المنشورة", stated: "كما تذكره الجهة الناشرة" },
  heads: { calculated: "المحسوب", stated: "المذكور", gap: "الفرق بالنقاط" },
  cells: { matches: "متطابقان", noRate: "بلا معدل", notStated: "غير مذكور" },
  pair: (calculated, stated) => (calculated ? `${calculated} مقابل ${stated}` : rightToLeft(`${stated} (مذكور)`)),
  counts({ all, match, higher, lower, others: apart }) {
    if (all === 1) {
      if (match) return "المعدل المذكور يطابق القيم المنشورة في حدود التقريب.";
      return `المعدل المذكور ${higher ? "أعلى" : "أدنى"} مما تعطيه القيم المنشورة.`;
    }
    const mixed = higher > 0 && lower > 0;
    if (all === 2) return ofTwo(match, mixed, higher);
    const rates = `المعدلات المذكورة${apart > 0 ? " القابلة للمقارنة" : ""}، وعددها ${all}،`;
    if (match === all) return `جميع ${rates} تطابق القيم المنشورة في حدود التقريب.`;
    if (match === 0) {
      return `لا يطابق أي من ${rates} القيم المنشورة: ${mixed ? both(higher, lower) : `جميعها ${way(higher)}`}.`;
    }
    const verb = match === 1 ? "يطابق" : match === 2 ? "يطابقان" : "تطابق";
    const rest = all - match;
    const others = rest === 1 ? `والآخر ${way(higher)}` : `والبقية، وعددها ${rest}، ${way(higher)}`;
    return `من بين ${rates} ${alone(match, false)} ${verb} القيم المنشورة؛ ${mixed ? `ومن البقية ${both(higher, lower)}` : others}.`;
  },
  largest: ({ gaps, count, points, list, stated, calculated }) =>
    count === 1
      ? `${gaps === 1 ? "الفرق" : "أكبر فرق"} هو ${points} نقطة مئوية لدى ${list}، إذ إن المذكور ${stated} والمحسوب ${calculated}.`
      : `أكبر فرق هو ${points} نقطة مئوية لدى ${list}.`,
  nothingToCompare: "لا يوجد صف يجمع بين معدل مذكور ومعدل يمكن حسابه من القيم المنشورة.",
  laterStart: ({ gaps, from, later, years, agree }) => [
    gaps === 2
      ? `يقع الفرقان حيث تبدأ الأرقام المنشورة في ${yearOf(from)}، ولا يفسرهما التقريب.`
      : `تقع الفروق كلها، وعددها ${gaps}، حيث تبدأ الأرقام المنشورة في ${yearOf(from)}، ولا يفسرها التقريب.`,
    `وتتسق المعدلات المذكورة إذا غطت ${duration(years)} بدءًا من ${yearOf(later)}، انطلاقًا من قيم لم تُنشر.`,
    agree ? `وحيث تبدأ الأرقام المنشورة في ${yearOf(later)}، يتطابق المعدلان.` : "",
  ],
  compared({ direction, ...f }) {
    const rates = `المحسوب ${f.calculated}، والمذكور ${f.stated}${f.period && ` للفترة ${f.period}`}`;
    const end =
      direction === "matches" ? "وهما متطابقان" : `${direction === "higher" ? "أعلى" : "أدنى"} بمقدار ${f.points} نقطة`;
    return `${pair(f.name, `${f.span && `${f.span}، `}${rates}`)}، ${end}.`;
  },
  uncompared({ name, calculated, stated }) {
    const text = calculated
      ? `المحسوب ${calculated}، ولم يُذكر معدل`
      : stated
        ? `المذكور ${stated}، ولا يمكن حساب معدل`
        : "بلا معدل";
    return `${pair(name, text)}.`;
  },
  otherYears: ({ list, period }) => `بلا مقارنة: تخص المعدلات المذكورة ${period}، لا سنوات القيم (${list}).`,
  leftOut: (f) => leftOut(f, "الصفوف"),
  columns: {
    name: "الاسم",
    calculated: "المحسوب من القيم المنشورة، % سنويًا",
    stated: "كما تذكره الجهة الناشرة، % سنويًا",
    gap: "الفرق، نقطة مئوية",
    within: "في حدود التقريب",
    yes: "نعم",
    no: "لا",
    period: "فترة القيم",
    endStatus: "حالة القيمة الأخيرة",
  },
};
