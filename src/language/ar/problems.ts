import type { ExpectedWords, ProblemWords } from "../../core/problem.js";

const EXPECTED: ExpectedWords = {
  "unknown-dataset": "معرّف مجموعة بيانات معروفة",
  "invalid-id": "من حرف إلى 64 حرفًا من a–z و0–9 والشرطة",
  "malformed-json": "ملف JSON سليم",
  "malformed-csv": "ملف CSV سليم",
  "unsupported-input": "بيانات يمكن لهذا الرسم عرضها",
  "missing-column": "الأعمدة التي يحتاج إليها هذا الرسم",
  "missing-row": "صف موجود في البيانات",
  "missing-table": "جدول في هذه الصفحة",
  "not-a-number": "عدد",
  "not-a-year": "سنة مثل 2032",
  "not-a-period": "فترة مثل 2024-03 أو 2024-Q1",
  "invalid-status": "كلمة تبيّن مدى ثبوت القيمة",
  "negative-share": "حصة من 0 إلى 100%",
  "duplicate-row": "كل عنصر مرة واحدة فقط",
  "too-many-rows": "صفوف أقل",
  "fetch-failed": "ملف يمكن تحميله",
};

/** What is wrong with data, in Arabic. */
export const problems: ProblemWords = {
  row: (number) => `الصف ${number}`,
  column: (name) => `العمود «\u2068${name}\u2069»`,
  found: (text) => `الموجود «\u2068${text}\u2069»`,
  expected: ({ code }) => `والمتوقع ${EXPECTED[code]}`,
  signs: ["، ", ": ", "."],
};
