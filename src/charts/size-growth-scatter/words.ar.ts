import type { SaidPoint, ScatterWords } from "./words.en.js";
import { isolated } from "../../language/ar/bidi.js";
import { alone, counted, inYear, ofCounted, pair, PAIR, POINT, RATE, ROW, SIZE } from "../../language/ar/grammar.js";

const growth = ({ rate, direction, from, to, projected }: SaidPoint): string =>
  `${direction === "grows" ? "نمو" : "انكماش"}${projected ? " متوقع" : ""} بمعدل ${rate} سنويًا من ${from} إلى ${to}`;

export const ar: ScatterWords = {
  label: (count) => `مخطط مبعثر، ${counted(count, POINT)}`,
  heading: (span) => (span ? `الحجم والنمو، ${span}` : "الحجم والنمو"),
  logScale: "الحجم بمقياس لوغاريتمي",
  growth: "النمو السنوي",
  sizeIn(years) {
    const [first = "", last = ""] = [years[0], years.at(-1)];
    if (years.length > 3) return `الحجم في سنة من ${first} إلى ${last}`;
    return years.length > 0 ? `الحجم في ${years.join(" أو ")}` : "الحجم";
  },
  sizeAt: (amount, year) => `${amount}${inYear(year)}`,
  singleText: ({ name, size, status }) => `النمو السنوي: ${isolated(name)}، من ${size} (${status})`,
  single: (f) => `${pair(f.name, growth(f))}؛ والحجم ${f.size}${inYear(f.year)} (${f.status}).`,
  point: (f) => `${pair(f.name, `${f.size}${inYear(f.year)} (${f.status})، و${growth(f)}`)}.`,
  largest: ({ names, count, all, size, year }) =>
    count === 1
      ? `الأكبر حجمًا من أصل ${all}: ${names}، ${size}${inYear(year)}.`
      : `الأكبر حجمًا من أصل ${all} بالتساوي: ${names}، ${size} لكل واحد${inYear(year)}.`,
  fastest: ({ names, rate }) => `وأعلى معدل نمو هو ${rate} سنويًا: ${names}.`,
  alsoFastest: (rate) => `ومعدل نموه هو الأعلى أيضًا، ${rate} سنويًا.`,
  allAlike: ({ rate }) => `الأحجام كلها متساوية، ومعدل النمو واحد: ${rate} سنويًا.`,
  slowest: ({ name, rate }) => `أدنى معدل نمو هو ${rate} سنويًا: ${isolated(name)}.`,
  shrinking: ({ count, names }) => `عدد ما ينكمش ${count}: ${names}.`,
  pairs({ faster, slower }) {
    const all = faster + slower;
    const [most, word] = slower > faster ? [slower, "الأدنى"] : [faster, "الأعلى"];
    if (faster === slower)
      return `لا علاقة ثابتة بين الحجم والنمو: معدل نمو الأكبر حجمًا هو الأعلى في نصف الأزواج، وعددها ${all}.`;
    if (most === all) return `في جميع الأزواج، معدل نمو الأكبر حجمًا هو ${word}.`;
    return `في ${ofCounted(most, PAIR)} من أصل ${all}، معدل نمو الأكبر حجمًا هو ${word}.`;
  },
  halves({ fastest, small, half }) {
    const [rates, sizes] = [`أعلى ${ofCounted(fastest, RATE)} للنمو`, `أصغر ${ofCounted(half, SIZE)}`];
    if (small === 0) return `لا يقع أي من ${rates} ضمن ${sizes}.`;
    if (small === fastest) return `تقع ${rates} كلها ضمن ${sizes}.`;
    return `من ${rates}، ${alone(small, false)} ضمن ${sizes}.`;
  },
  calculated: (projected) =>
    `النمو هو المعدل السنوي من أول حجم منشور إلى آخر حجم منشور${projected ? "، والأخير متوقع" : ""}.`,
  onlyLargest: ({ shown, all }) => `عدد ما رُسم ${shown} من أصل ${all}، وهي الأكبر حجمًا؛ ويضم الجدول الكل.`,
  leftOut: ({ count, names }) =>
    `لم يُرسم ${counted(count, ROW)}، إذ يتطلب معدل النمو حجمين أكبر من الصفر مع سنتيهما: ${names}.`,
  notAllNamed: "لا يظهر اسم بجانب كل نقطة، ويضم الجدول الأسماء كلها.",
  unnamed: "صف بلا اسم",
  start: "الحجم الأول",
  end: "الحجم الأخير",
  columns: {
    name: "الاسم",
    startYear: "السنة الأولى",
    startStatus: "الحالة الأولى",
    endYear: "السنة الأخيرة",
    endStatus: "الحالة الأخيرة",
  },
};
