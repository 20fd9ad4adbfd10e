import type { PreferenceWords } from "../../core/preference-words.js";
import { counted, TONE } from "./grammar.js";

const SOUNDS = {
  reported: "نغمة القيم المعلنة ثابتة",
  projected: "نغمة القيم المتوقعة مرتعشة",
  modelled: "نغمة القيم المحسوبة خافتة",
};

/** The panel of preferences, in Arabic. */
export const preferences: PreferenceWords = {
  tableFirst: "الجدول قبل الرسم",
  patterns: "أرقام ونقوش، لا ألوان وحدها",
  contrast: "تباين أقوى",
  words: "النص",
  few: "قليل",
  usual: "معتاد",
  all: "كامل",
  keep: "حفظ هذه الخيارات في متصفحي",
  notKept: "لا يحفظ هذا المتصفح شيئًا لهذه الصفحة.",
  listen: "الاستماع",
  play: "تشغيل",
  pause: "إيقاف مؤقت",
  back: "القيمة السابقة",
  next: "القيمة التالية",
  speed: "السرعة",
  times: (speed) => `${speed}×`,
  heard: ({ count, lowest, highest, multiples, glides, statuses }) =>
    [
      `${counted(count, TONE)}: كلما ارتفعت النغمة ارتفعت القيمة.`,
      glides && "النغمة المنزلقة تنتقل من القيمة الأولى إلى الثانية.",
      multiples && "الفواصل النغمية المتساوية تمثل مضاعفات متساوية.",
      statuses.length > 1 && `${statuses.map((status) => SOUNDS[status]).join("، و")}.`,
      `النغمة الدنيا – ${lowest}`,
      `النغمة العليا – ${highest}`,
    ]
      .filter(Boolean)
      .join(" "),
};
