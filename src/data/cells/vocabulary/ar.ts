import type { Vocabulary } from "./vocabulary.js";

export const ar: Vocabulary = {
  months: [],
  times: { quarterBefore: "الربع", ordinals: "الأول, الثاني, الثالث, الرابع", ofYear: "من, عام" },
  yearHeader: { words: "السنة, سنة, العام, عام" },
  periodHeader: { words: "التاريخ, تاريخ, الشهر, شهر, الفترة, الربع" },
  quarterHeader: "ربع",
  monthHeader: "شهر",
  halfHeader: "نصف",
  runningNumber: "الترتيب, ترتيب, المرتبة, الرتبة, المركز, الرقم, رقم, الرقم التسلسلي, رقم تسلسلي, التسلسل, تسلسل, م",
  remarkHeader: "ملاحظات, المصدر",
  statusHeader: "الحالة",
  growthHeader: { inside: "نمو, معدل, تغير" },
  growthRateHeader: "معدل النمو",
  shareHeader: { inside: "حصة" },
  status: { reported: "فعلي, معلن, منشور", projected: "متوقع, توقعات, تقديري" },
  total: "مجموع, المجموع, مجموع الكلي, المجموع الكلي, إجمالي, الإجمالي, الاجمالي",
  magnitudes: [
    [3, "ألف, آلاف"],
    [6, "مليون, ملايين"],
    [9, "مليار, مليارات"],
    [12, "تريليون"],
  ],
  currencies: [
    ["USD", "دولار"],
    ["EUR", "يورو"],
  ],
  percent: "بالمئة",
  source: "المصدر",
  note: "ملاحظة, ملاحظات, ملاحظا",
};
