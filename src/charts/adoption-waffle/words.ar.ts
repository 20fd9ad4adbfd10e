import type { Status } from "../../core/dataset.js";
import type { WaffleWords } from "./words.en.js";
import { isolated } from "../../language/ar/bidi.js";
import { common, qualified } from "../../language/ar/common.js";
import { counted, forYear, GROUP, ofCounted, pair, SHARE, SQUARE, leftOut } from "../../language/ar/grammar.js";

const when = (status: Status, year: string): string => common.status[status] + forYear(year);

export const ar: WaffleWords = {
  label: (count) => `مخطط المربعات، ${counted(count, GROUP)}`,
  square: "المربع الواحد يمثل 1\u200e%\u200e",
  statusLine: when,
  frequency({ count, qualifier, rounded, side }) {
    const of = `${count} من كل 100`;
    if (side) return `${side === "below" ? "أقل" : "أكثر"} من ${of}`;
    return qualified(qualifier || (rounded ? "about" : ""), of);
  },
  only: ({ name, share, frequency }) => `نُشرت نسبة واحدة: ${share} (${frequency})، وهي نسبة ${isolated(name)}.`,
  largest: ({ names, count, all, share, frequency }) =>
    count === 1
      ? `أعلى نسبة من بين ${ofCounted(all, SHARE)} هي ${share} (${frequency})، وهي نسبة ${names}.`
      : `تتساوى ${counted(count, SHARE)} من أصل ${all} في المرتبة الأولى عند ${share} (${frequency}): ${names}.`,
  smallest: ({ names, count, share, frequency }) =>
    count === 1
      ? `وأدنى نسبة هي ${share} (${frequency})، وهي نسبة ${names}.`
      : `وتتساوى ${counted(count, SHARE)} في المرتبة الأخيرة عند ${share} (${frequency}): ${names}.`,
  equal: ({ count, share, frequency }) =>
    `${count === 2 ? "النسبتان متساويتان" : `جميع النسب، وعددها ${count}، متساوية`}: ${share} (${frequency}).`,
  nothing: "لم تُنشر نسبة لأي مجموعة.",
  rounding: ({ count, all }) => {
    if (count === 0) return `${all === 1 ? "النسبة عدد صحيح" : "جميع النسب أعداد صحيحة"}، ولذلك لم يُقرَّب عدد المربعات.`;
    if (all === 1) return "النسبة ليست عددًا صحيحًا، ولذلك قُرِّب عدد مربعاتها.";
    return count === 1
      ? "إحدى النسب ليست عددًا صحيحًا، ولذلك قُرِّب عدد مربعاتها."
      : `النسب التي تتضمن كسورًا عددها ${count}، ولذلك قُرِّب عدد مربعاتها.`;
  },
  missing: ({ names }) => `لم تُنشر نسبة لما يلي: ${names}.`,
  leftOut: (f) => leftOut(f, "المجموعات"),
  group: ({ name, share, frequency, status, year, squares }) => {
    const drawn = squares > 0 ? `؛ مرسومة في ${ofCounted(squares, SQUARE)}` : "";
    return `${pair(name, `${share}، أي ${frequency} (${when(status, year)})`)}${drawn}.`;
  },
  groupMissing: (name) => `${pair(name, "لا بيانات")}.`,
  unnamed: "بلا اسم",
  columns: { group: "المجموعة", share: "النسبة", qualifier: "المحدِّد", year: "السنة" },
};
