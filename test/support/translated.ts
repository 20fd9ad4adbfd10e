import type { Cell, Dataset } from "../../src/core/dataset.js";

/** What authors of such pages would write in place of the English of the examples. */
const WORDS: Readonly<Record<string, readonly [japanese: string, arabic: string]>> = {
  "Internet of Medical Things": ["医療向けIoT", "إنترنت الأشياء الطبية"],
  "Remote patient monitoring": ["患者の遠隔モニタリング", "المراقبة عن بُعد للمرضى"],
  "Wearable medical devices": ["ウェアラブル医療機器", "الأجهزة الطبية القابلة للارتداء"],
  Telemedicine: ["遠隔診療", "التطبيب عن بُعد"],
  Telehealth: ["遠隔医療サービス", "الصحة عن بُعد"],
  "Smart hospital": ["スマートホスピタル", "المستشفيات الذكية"],
  "Connected healthcare": ["コネクテッドヘルスケア", "الرعاية الصحية المتصلة"],
  "Home healthcare": ["在宅医療", "الرعاية الصحية المنزلية"],
  "Clinical workflow solutions": ["臨床ワークフロー支援", "حلول سير العمل السريري"],
  "Behavioural rehabilitation": ["行動リハビリテーション", "إعادة التأهيل السلوكي"],
  "Healthcare providers that use IoMT to manage chronic disease": [
    "慢性疾患の管理に医療向けIoTを使う医療提供者",
    "مقدمو الرعاية الذين يستخدمون إنترنت الأشياء الطبية في إدارة الأمراض المزمنة",
  ],
  "Healthcare organisations that adopt IoT devices, estimated by Healthcare IoT Devices": [
    "IoT機器を導入する医療機関（Healthcare IoT Devicesの推計）",
    "المؤسسات الصحية التي تعتمد أجهزة إنترنت الأشياء، بتقدير Healthcare IoT Devices",
  ],
  "US hospitals with some form of IoMT in place": [
    "何らかの医療向けIoTを備えた米国の病院",
    "المستشفيات الأمريكية التي لديها شكل من أشكال إنترنت الأشياء الطبية",
  ],
  "Wearable devices": ["ウェアラブル機器", "الأجهزة القابلة للارتداء"],
  "Stationary devices": ["据え置き型機器", "الأجهزة الثابتة"],
  Implants: ["インプラント", "الغرسات"],
  Software: ["ソフトウエア", "البرمجيات"],
  Connectivity: ["通信", "الاتصال"],
  Services: ["サービス", "الخدمات"],
  Training: ["研修", "التدريب"],
  "All other devices": ["その他の機器すべて", "جميع الأجهزة الأخرى"],
  "Savings from remote patient monitoring, according to Goldman Sachs": [
    "遠隔モニタリングによる節約額（Goldman Sachsによる）",
    "الوفورات من مراقبة المرضى عن بُعد، وفق Goldman Sachs",
  ],
  Market: ["市場", "السوق"],
  Group: ["対象", "المجموعة"],
  Segment: ["区分", "الشريحة"],
  Figure: ["数値", "الرقم"],
  Share: ["割合", "النسبة"],
  Year: ["年", "السنة"],
  Value: ["値", "القيمة"],
  Size: ["規模", "الحجم"],
  "Market size": ["市場規模", "حجم السوق"],
  "First size": ["最初の規模", "الحجم الأول"],
  "Projected size": ["予測規模", "الحجم المتوقع"],
  "Stated growth a year": ["発表された年成長率", "النمو السنوي المذكور"],
  "Connected care markets": ["コネクテッドケア市場", "أسواق الرعاية المتصلة"],
  "Internet of Medical Things market size": ["医療向けIoTの市場規模", "حجم سوق إنترنت الأشياء الطبية"],
  "Internet of Medical Things market by device": [
    "医療向けIoT市場の機器別内訳",
    "سوق إنترنت الأشياء الطبية بحسب الجهاز",
  ],
  "Adoption of connected devices in healthcare": [
    "医療でのコネクテッド機器の導入",
    "اعتماد الأجهزة المتصلة في الرعاية الصحية",
  ],
  "Wearables take the lead from stationary devices": [
    "ウェアラブルが据え置き型を抜く",
    "الأجهزة القابلة للارتداء تتقدم على الثابتة",
  ],
};

/** Languages whose pages are tried with data of their own. */
export const TRANSLATED = ["ja", "ar"] as const;

/** The dataset as an author writes it in Japanese or Arabic, without subtitle and notes, which are then generated. */
export function translated(dataset: Dataset, lang: (typeof TRANSLATED)[number]): Dataset {
  const say = (text: string): string => WORDS[text]?.[lang === "ja" ? 0 : 1] ?? text;
  const cell = (value: Cell): Cell => (typeof value === "string" ? say(value) : value);
  const { subtitle: _, remainder, ...rest } = dataset;
  return {
    ...rest,
    id: `${dataset.id || "made"}-${lang}`,
    title: say(dataset.title),
    fields: dataset.fields.map((field) => ({ ...field, label: say(field.label) })),
    rows: dataset.rows.map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, cell(value)]))),
    notes: [],
    annotations: [],
    ...(remainder !== undefined && { remainder: say(remainder) }),
  };
}
