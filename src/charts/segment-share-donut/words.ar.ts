import type { DonutWords } from "./words.en.js";
import { formula, isolated, rightToLeft } from "../../language/ar/bidi.js";
import { counted, listed, ofCounted, pair, SEGMENT } from "../../language/ar/grammar.js";

const WHOLE = "100\u200e%\u200e";

const beside = (amount: string, status: string): string => {
  const said = listed(amount, status);
  return said && ` (${said})`;
};

export const ar: DonutWords = {
  label: (count) => `مخطط دائري مجوف، ${counted(count, SEGMENT)}`,
  shareOf: "النسبة من الإجمالي، %",
  largest: ({ names, share, count }) =>
    count === 1
      ? `أكبر شريحة هي ${names} بنسبة ${share}.`
      : `تتساوى ${counted(count, SEGMENT)} في المرتبة الأولى بنسبة ${share} لكل واحدة: ${names}.`,
  equal: ({ count, share }) =>
    `${count === 2 ? "الشريحتان متساويتان" : `جميع الشرائح، وعددها ${count}، متساوية`} بنسبة ${share} لكل واحدة.`,
  top: ({ count, names, share }) =>
    names
      ? `تشكل أكبر ${ofCounted(count, SEGMENT)}، ${names}، معًا ${share}.`
      : `تشكل أكبر ${ofCounted(count, SEGMENT)} معًا ${share}.`,
  smallest: ({ name, share }) => `أصغر شريحة هي ${isolated(name)} بنسبة ${share}.`,
  total: ({ count, share, rounded }) =>
    `يبلغ مجموع ${count === 2 ? "نسبتي الشريحتين" : `نسب ${ofCounted(count, SEGMENT)}`} ${share}${rounded ? " لأن كل نسبة مقرّبة" : ""}.`,
  only: ({ name, share, isAmount }) =>
    isAmount
      ? `القيمة الوحيدة المنشورة: ${isolated(name)}، ${share}.`
      : `النسبة الوحيدة المنشورة: ${isolated(name)}، ${share}.`,
  rest: ({ name, share, sum }) =>
    `ما يتبقى من ${WHOLE} يظهر باسم «${isolated(name)}» بنسبة ${share}؛ وهو محسوب (${formula(`100\u00a0−\u00a0${sum}`)}) وغير منشور.`,
  rounding: (points) => `النسب المنشورة مقرّبة، وقد تحيد كل نسبة عن قيمتها الدقيقة بما يصل إلى ${points} نقطة مئوية.`,
  calculated: (amount) => `حُسبت النسب من القيم المنشورة التي يبلغ مجموعها ${amount}.`,
  notWhole: ({ share, below }) =>
    `يبلغ مجموع النسب المنشورة ${share} وليس ${WHOLE}؛ ${below ? "والجزء المفتوح من الحلقة غير وارد في البيانات" : "وقد قُسّمت الحلقة كاملة بما يتناسب معها"}.`,
  combined: ({ name, count, names }) => `تضم «${isolated(name)}» ${ofCounted(count, SEGMENT)}: ${names}.`,
  missing: (names) => `لم تُنشر قيمة لما يلي: ${names}.`,
  nothing: "جميع القيم المنشورة تساوي صفرًا.",
  part({ name, share, amount, status, count }) {
    if (!share) return `${pair(name, "لا بيانات")}.`;
    return `${pair(name, count > 1 ? `مجموع ${ofCounted(count, SEGMENT)}، ${share}` : share)}${beside(amount, status)}.`;
  },
  partRest: ({ name, share, sum }) =>
    `${pair(name, `${share}، وهو ما يتبقى من 100 بعد طرح ${sum}؛ محسوب وغير منشور`)}.`,
  remainder: (name, sum) => rightToLeft(`${isolated(name)} (${formula(`100\u00a0−\u00a0${sum}`)})`),
  lessThan: (share, prose) => (prose ? `أقل من ${share}` : `\u200e<${share}`),
  topCount: (count) => `أكبر ${ofCounted(count, SEGMENT)}`,
  tied: (count, all) => (all ? `لكل من ${ofCounted(count, SEGMENT)}` : `لكل من أكبر ${ofCounted(count, SEGMENT)}`),
  unnamed: "بلا اسم",
  columns: { segment: "الشريحة", share: "النسبة" },
};
