import type { DataTableWords } from "./words.en.js";
import { isolated } from "../../language/ar/bidi.js";
import { common } from "../../language/ar/common.js";
import { COLUMN, counted, listed, pair, ROW, leftOut } from "../../language/ar/grammar.js";

export const ar: DataTableWords = {
  label: (rows) => `جدول، ${counted(rows, ROW)}`,
  summary: ({ rows, columns, sort, descending }) => {
    const order = sort && `، بترتيب ${descending ? "تنازلي" : "تصاعدي"} حسب «${isolated(sort)}»`;
    return `في الجدول ${counted(rows, ROW)} و${counted(columns, COLUMN)}${order}.`;
  },
  range: ({ label, smallest, smallestOf, largest, largestOf }) =>
    `تحت «${isolated(label)}» تتراوح القيم بين ${smallest} (${smallestOf}) و${largest} (${largestOf}).`,
  equal: ({ label, value }) => `جميع القيم تحت «${isolated(label)}» هي ${value}.`,
  leftOut: (f) => leftOut(f, "الصفوف"),
  notShown: (list) => `لا مكان له هنا، وهو في جدول البيانات: ${list}.`,
  trendScale: "لكل خط اتجاه مقياسه الخاص الذي يشمل الصفر.",
  about: ({ period, status }) => listed(period, status ? common.status[status] : ""),
  notStated: (years) => (years > 1 ? "السنوات غير مذكورة" : "السنة غير مذكورة"),
  row: (name, parts) => `${parts.length > 0 ? pair(name, parts.join("؛ ")) : isolated(name)}.`,
  part: ({ label, value, about }) => `${isolated(label)} ${value}${about && ` (${about})`}`,
  numbered: (row) => `الصف ${row}`,
  statusOf: (label) => `حالة ${isolated(label)}`,
  columns: { name: "الاسم", trend: "الاتجاه" },
};
