import { problems } from "./problems.js";
import type { CommonWords } from "../../core/words.js";
import { qualifierOf, type Qualifier } from "../qualifiers.js";
import { inLine, isolated } from "./bidi.js";
import { timesOf } from "./grammar.js";

const QUALIFIERS: Readonly<Record<Qualifier, string>> = {
  over: "أكثر من",
  justOver: "أكثر بقليل من",
  about: "نحو",
  upTo: "ما يصل إلى",
  under: "أقل من",
  justUnder: "أقل بقليل من",
  nearly: "قرابة",
  atLeast: "ما لا يقل عن",
};

/** A known qualifier in Arabic; any other is the author's own and stays. */
export function qualified(qualifier: string, text: string): string {
  const known = qualifierOf(qualifier);
  if (known) return `${QUALIFIERS[known]} ${text}`;
  return qualifier ? `${isolated(qualifier)} ${text}` : text;
}

/** The words that every chart shares, in Arabic. Of values, which are feminine. */
export const common: CommonWords = {
  statusKey: {
    reported: "قيم معلنة",
    projected: "توقعات الجهة الناشرة",
    modelled: "قيم بينية من حسابنا",
  },
  status: { reported: "معلنة", projected: "متوقعة", modelled: "محسوبة" },
  statusColumn: "الحالة",
  periods: {
    column: "الفترة",
    quarter: ["الربع الأول من {y}", "الربع الثاني من {y}", "الربع الثالث من {y}", "الربع الرابع من {y}"],
    half: ["النصف الأول من {y}", "النصف الثاني من {y}"],
    week: "الأسبوع {n} من {y}",
    firstDay: "1",
  },
  forecast: "توقعات",
  forecastPeriod: (span) => `فترة التوقعات ${span}`,
  points: (text) => `${text} نقطة مئوية`,
  change: (kind, text) =>
    ({
      times: timesOf(text, "القيمة الأولى"),
      rise: `زيادة قدرها ${text}`,
      fall: `انخفاض قدره ${text}`,
      by: `تغير قدره ${text}`,
      same: "دون تغير",
    })[kind],
  noData: "لا بيانات",
  noDataShort: "غ.م.",
  other: "أخرى",
  measure: ({ label, unit, years }) => inLine([label, unit, years]),
  about: (text) => `نحو ${text}`,
  qualified,
  table: "الجدول",
  download: "تنزيل",
  preferences: "القراءة والاستماع",
  source: (text) => `المصدر: ${isolated(text)}`,
  keyHint: "استخدم مفاتيح الأسهم للتنقل بين القيم، ومفتاح Enter لتثبيت قيمة، ومفتاح Escape لإلغاء تثبيتها.",
  sums: (names) => `استُبعد ما يلي لأنه مجموع قيم أخرى: ${names}.`,
  more: (count) => `${count} أخرى`,
  pinned: "ثُبّتت القيمة.",
  letGo: "أُلغي تثبيت القيمة.",
  loading: "جارٍ تحميل الرسم البياني…",
  emptyTitle: "لا قيم للعرض",
  emptyText: "لا تتضمن البيانات أرقامًا يمكن لهذا الرسم أن يعرضها.",
  errorTitle: "تعذرت قراءة بيانات الرسم البياني",
  problems,
  retry: "إعادة المحاولة",
  sorted: (column, descending) =>
    column
      ? `رُتّب الجدول حسب «${isolated(column)}» ${descending ? "تنازليًا" : "تصاعديًا"}.`
      : "عاد الجدول إلى ترتيبه الأصلي.",
  updated: "حُدّثت بيانات الرسم البياني.",
};
