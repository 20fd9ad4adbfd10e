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
  largest: ({ name, share }) => `أكبر شريحة هي ${isolated(name)} بنسبة ${share}.`,
  largestTied: ({ names, count, share }) =>
    `تتساوى ${counted(count, SEGMENT)} في المرتبة الأولى بنسبة ${share} لكل واحدة: ${names}.`,
  equal: ({ count, share }) =>
    `${count === 2 ? "الشريحتان متساويتان" : `جميع الشرائح، وعددها ${count}، متساوية`} بنسبة ${share} لكل واحدة.`,
  top: ({ count, names, share }) =>
    names
      ? `تشكل أكبر ${ofCounted(count, SEGMENT)}، ${names}، معًا ${share}.`
      : `تشكل أكبر ${ofCounted(count, SEGMENT)} معًا ${share}.`,
  smallest: ({ name, share }) => `أصغر شريحة هي ${isolated(name)} بنسبة ${share}.`,
  total: ({ count, share, rounded }) => {
    if (count === 1) return `الشريحة الوحيدة المنشورة تشكل ${share} من الإجمالي.`;
    return `يبلغ مجموع نسب ${ofCounted(count, SEGMENT)} ${share}${rounded ? " لأن كل نسبة مقرّبة" : ""}.`;
  },
  totalAmount: ({ count, amount }) =>
    count === 1
      ? `الشريحة الوحيدة المنشورة قيمتها ${amount}.`
      : `يبلغ مجموع قيم ${ofCounted(count, SEGMENT)} ${amount}.`,
  only: ({ name, share }) => `نُشرت نسبة واحدة: ${isolated(name)} بنسبة ${share}.`,
  rest: ({ name, share, sum }) =>
    `ما يتبقى من ${WHOLE} يظهر باسم «${isolated(name)}» بنسبة ${share}؛ وهو محسوب (${formula(`100\u00a0−\u00a0${sum}`)}) وغير منشور.`,
  rounding: (points) => `النسب المنشورة مقرّبة، وقد تحيد كل نسبة عن قيمتها الدقيقة بما يصل إلى ${points} نقطة مئوية.`,
  calculated: (amount) => `حُسبت النسب من القيم المنشورة التي يبلغ مجموعها ${amount}.`,
  sumBelow: (share) =>
    `يبلغ مجموع النسب المنشورة ${share} وليس ${WHOLE}؛ والجزء المفتوح من الحلقة غير وارد في البيانات.`,
  sumAbove: (share) => `يبلغ مجموع النسب المنشورة ${share} وليس ${WHOLE}؛ وقد قُسّمت الحلقة كاملة بما يتناسب معها.`,
  combined: ({ name, count, names }) => `تضم «${isolated(name)}» ${ofCounted(count, SEGMENT)}: ${names}.`,
  missing: (names) => `لم تُنشر قيمة لما يلي: ${names}.`,
  nothing: "جميع القيم المنشورة تساوي صفرًا.",
  part: ({ name, share, amount, status }) => `${pair(name, share)}${beside(amount, status)}.`,
  partCombined: ({ name, share, amount, status, count }) =>
    `${pair(name, `مجموع ${ofCounted(count, SEGMENT)}، ${share}`)}${beside(amount, status)}.`,
  partMissing: (name) => `${pair(name, "لا بيانات")}.`,
  partRest: ({ name, share, sum }) =>
    `${pair(name, `${share}، وهو ما يتبقى من 100 بعد طرح ${sum}؛ محسوب وغير منشور`)}.`,
  remainder: (name, sum) => rightToLeft(`${isolated(name)} (${formula(`100\u00a0−\u00a0${sum}`)})`),
  lessThan: (share, prose) => (prose ? `أقل من ${share}` : `\u200e<${share}`),
  topCount: (count) => `أكبر ${ofCounted(count, SEGMENT)}`,
  tied: (count, all) => (all ? `لكل من ${ofCounted(count, SEGMENT)}` : `لكل من أكبر ${ofCounted(count, SEGMENT)}`),
  unnamed: "بلا اسم",
  segment: "الشريحة",
  share: "النسبة",
};
