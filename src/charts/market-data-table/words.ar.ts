import type { DataTableWords } from "./words.en.js";
import { isolated } from "../../language/ar/bidi.js";
import { common } from "../../language/ar/common.js";
import { COLUMN, counted, listed, pair, ROW, VALUE, leftOut } from "../../language/ar/grammar.js";

export const ar: DataTableWords = {
  label: (rows) => `جدول، ${counted(rows, ROW)}`,
  summary: ({ rows, columns, sort, descending }) => {
    const order = sort && `، بترتيب ${descending ? "تنازلي" : "تصاعدي"} حسب «${isolated(sort)}»`;
    return `في الجدول ${counted(rows, ROW)} و${counted(columns, COLUMN)}${order}.`;
  },
  range: ({ label, smallest, smallestOf, largest, largestOf }) =>
    `تحت «${isolated(label)}» تتراوح القيم بين ${smallest} (${smallestOf}) و${largest} (${largestOf}).`,
  equal: ({ label, value }) => `جميع القيم تحت «${isolated(label)}» هي ${value}.`,
  missing: (count) => `لم تُنشر ${counted(count, VALUE)}.`,
  leftOut: (f) => leftOut(f, "الصفوف"),
  notShown: ({ list }) => `في جدول البيانات ما لا يتسع له المكان هنا: ${list}.`,
  trendScale: "لكل خط اتجاه مقياسه الخاص الذي يشمل الصفر.",
  about: ({ period, status }) => listed(period, status ? common.status[status] : ""),
  notStated: (years) => (years > 1 ? "السنوات غير مذكورة" : "السنة غير مذكورة"),
  row: (name, parts) => `${parts.length > 0 ? pair(name, parts.join("؛ ")) : isolated(name)}.`,
  part: ({ label, value, about }) => `${isolated(label)} ${value}${about && ` (${about})`}`,
  numbered: (row) => `الصف ${row}`,
  statusOf: (label) => `حالة ${isolated(label)}`,
  name: "الاسم",
  trend: "الاتجاه",
};
