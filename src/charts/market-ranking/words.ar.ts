import type { RankedFigure, RankingWords } from "./words.en.js";
import { common } from "../../language/ar/common.js";
import { BAR, counted, forYear, pair, timesOf, leftOut } from "../../language/ar/grammar.js";

const said = ({ value, year, status }: RankedFigure, each = ""): string => {
  const more = status ? common.status[status] + forYear(year) : year;
  return more ? `${value}${each} (${more})` : value + each;
};

export const ar: RankingWords = {
  label: (count) => `ترتيب في مخطط شريطي، ${counted(count, BAR)}`,
  first({ names, count, value, all }) {
    if (all === 1) return `لم تُنشر سوى قيمة واحدة: ${names}، بقيمة ${said(value)}.`;
    if (count === all)
      return `${count === 2 ? "القيمتان متساويتان" : `القيم كلها، وعددها ${count}، متساوية`}: ${said(value)}.`;
    return count === 1
      ? `في المرتبة الأولى من أصل ${all}: ${names}، بقيمة ${said(value)}.`
      : `في المرتبة الأولى من أصل ${all} بالتساوي: ${names}، بقيمة ${said(value, " لكل منها")}.`;
  },
  last({ names, count, value, ratio }) {
    const place =
      count === 1
        ? `وفي المرتبة الأخيرة: ${names}، بقيمة ${said(value)}`
        : `وفي المرتبة الأخيرة بالتساوي: ${names}، بقيمة ${said(value, " لكل منها")}`;
    if (!ratio) return `${place}.`;
    return ratio.times
      ? `${place}؛ والقيمة الأولى تعادل ${timesOf(ratio.text, "القيمة الأخيرة")}.`
      : `${place}؛ والقيمة الأولى أكبر منها بنسبة ${ratio.text}.`;
  },
  ties: ({ count, ranks, names }) =>
    count === 1 ? `في المرتبة ${ranks} بالتساوي: ${names}.` : `المراتب المشتركة: ${ranks}.`,
  missing: (names) => `لم تُنشر قيمة لما يلي: ${names}.`,
  row({ name, rank, of, shared, value }) {
    if (rank === null) return `${pair(name, `لا بيانات${forYear(value.year)}`)}.`;
    return `${pair(name, `المرتبة ${rank} من ${of}${shared ? " بالتساوي" : ""}، بقيمة ${said(value)}`)}.`;
  },
  unnamed: (row) => `الصف ${row}`,
  withoutYear: ({ count, year }) => `عدد الصفوف المستبعدة لعدم وجود قيمة${forYear(year)}: ${count}.`,
  leftOut: (f) => leftOut(f, "الصفوف"),
  columns: { name: "الاسم", rank: "المرتبة", value: "القيمة", qualifier: "المحدِّد", year: "السنة" },
};
