import type { SharedFigure, WaffleWords } from "./words.en.js";
import { common, qualified } from "../../language/ar/common.js";
import { counted, forYear, GROUP, leftOut, ofCounted, pair, VALUE } from "../../language/ar/grammar.js";

const said = ({ share, frequency }: SharedFigure): string => `${share}${frequency && ` (${frequency})`}`;

export const ar: WaffleWords = {
  label: (count) => `مخطط المربعات، ${counted(count, GROUP)}`,
  square: "المربع الواحد يمثل 1\u200e%\u200e",
  frequency({ count, qualifier, bound }) {
    const of = `${count} من كل 100`;
    return bound ? `${bound === "below" ? "أقل" : "أكثر"} من ${of}` : qualified(qualifier, of);
  },
  largest(f) {
    const { names, count, all } = f;
    if (all === 1) return `لم تُنشر سوى قيمة واحدة: ${names}، ${said(f)}.`;
    if (count === all)
      return `${count === 2 ? "القيمتان متساويتان" : `القيم كلها، وعددها ${count}، متساوية`}: ${said(f)}.`;
    return count === 1
      ? `أعلى قيمة من بين ${ofCounted(all, VALUE)} هي ${said(f)}: ${names}.`
      : `تتساوى ${counted(count, VALUE)} من أصل ${all} في المرتبة الأولى عند ${said(f)}: ${names}.`;
  },
  smallest(f) {
    const { names, count } = f;
    return count === 1
      ? `وأدنى قيمة هي ${said(f)}: ${names}.`
      : `وتتساوى ${counted(count, VALUE)} في المرتبة الأخيرة عند ${said(f)}: ${names}.`;
  },
  missing: (names) => `لم تُنشر قيمة لما يلي: ${names}.`,
  leftOut: (f) => leftOut(f, "المجموعات"),
  group({ name, share, frequency, status, year, squares }) {
    if (!share) return `${pair(name, "لا بيانات")}.`;
    const drawn = squares > 0 ? `؛ عدد المربعات المرسومة ${squares}` : "";
    const sure = common.status[status] + forYear(year);
    return `${pair(name, `${share}${frequency && `، أي ${frequency}`} (${sure})`)}${drawn}.`;
  },
  unnamed: "بلا اسم",
  columns: { group: "المجموعة", share: "النسبة", qualifier: "المحدِّد", year: "السنة" },
};
