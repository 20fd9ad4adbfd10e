import type { WhyRates } from "../en/why-rates.js";
import { yearOf } from "./grammar.js";

/** “Why two growth rates?”, in Arabic. */
export const whyRates: WhyRates = {
  why: "لماذا يوجد معدلان للنمو؟",
  calculated: (rate) => `يعطي الرقمان المنشوران معدلًا قدره ${rate} سنويًا.`,
  stated: ({ rate, since, base, baseYear, published, drawn }) =>
    [
      since
        ? `وتذكر الجهة الناشرة ${rate} محسوبًا من ${yearOf(since)}.`
        : `وتذكر الجهة الناشرة ${rate} من دون تحديد السنوات.`,
      `${since ? "ولا يتسق ذلك" : `وإذا حُسب من ${yearOf(baseYear)} فلا يتسق`} إلا إذا كانت قيمة ${yearOf(baseYear)} نحو ${base}، ${published ? `في حين أن القيمة المنشورة هي ${published}.` : "وهي غير منشورة."}`,
      drawn && `أما القيمة المرسومة هناك، وهي نحو ${drawn}، فقيمة بينية من حسابنا.`,
    ]
      .filter(Boolean)
      .join(" "),
};
