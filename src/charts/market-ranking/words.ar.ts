import type { SaidFigure } from "../../core/words.js";
import type { RankingWords } from "./words.en.js";
import { isolated } from "../../language/ar/bidi.js";
import { common } from "../../language/ar/common.js";
import { BAR, ROW, counted, forYear, ofCounted, pair, timesOf, leftOut } from "../../language/ar/grammar.js";

const said = ({ value, year, status }: SaidFigure): string => `${value} (${common.status[status]}${forYear(year)})`;

export const ar: RankingWords = {
  label: (count) => `ترتيب في مخطط شريطي، ${counted(count, BAR)}`,
  heading: "الترتيب",
  rank: (rank, shared) => (shared ? `${rank}=` : String(rank)),
  only: ({ name, value }) => `نُشرت قيمة واحدة، وهي قيمة ${isolated(name)}: ${said(value)}.`,
  nothing: "لا يوجد صف له قيمة يمكن ترتيبها.",
  first: ({ count, list, all, value }) =>
    count === 1
      ? `في المرتبة الأولى من أصل ${all}: ${list}، ${said(value)}.`
      : `في المرتبة الأولى من أصل ${all} بالتساوي: ${list}، ${said(value)} لكل واحد.`,
  last({ count, list, value, ratio }) {
    const place =
      count === 1
        ? `وفي المرتبة الأخيرة: ${list}، ${said(value)}`
        : `وفي المرتبة الأخيرة بالتساوي: ${list}، ${said(value)} لكل واحد`;
    return ratio ? `${place}؛ والقيمة الأولى تعادل ${timesOf(ratio, "القيمة الأخيرة")}.` : `${place}.`;
  },
  allEqual: ({ count, value }) =>
    count === 2
      ? `للصفين القيمة نفسها: ${said(value)}.`
      : `لجميع الصفوف، وعددها ${count}، القيمة نفسها: ${said(value)}.`,
  tie: ({ count, list, rank, value }) =>
    `في المرتبة ${rank} بالتساوي: ${list || counted(count, ROW)}، ${value} لكل واحد.`,
  ties: (count) => `عدد المراتب المشتركة ${count}.`,
  missing: ({ count, list }) => (list ? `لم تُنشر قيمة لما يلي: ${list}.` : `لم تُنشر قيمة لـ${ofCounted(count, ROW)}.`),
  row: ({ name, rank, of, shared, value }) =>
    `${pair(name, `المرتبة ${rank} من ${of}${shared ? " بالتساوي" : ""}، ${said(value)}`)}.`,
  rowMissing: ({ name, year }) => `${pair(name, `لا بيانات${forYear(year)}`)}.`,
  unnamed: (row) => `الصف ${row}`,
  sharedRank: "علامة «=» تدل على مرتبة مشتركة.",
  withoutYear: ({ count, year }) => `عدد الصفوف المستبعدة لعدم وجود قيمة${forYear(year)}: ${count}.`,
  leftOut: (f) => leftOut(f, "الصفوف"),
  columns: { name: "الاسم", rank: "المرتبة", value: "القيمة", qualifier: "المحدِّد", year: "السنة" },
};
