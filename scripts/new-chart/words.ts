/** The words that a new chart begins with, in English and in every language that the library speaks. */
import type { Names } from "./names.js";

export const english = ({ name, type, title }: Names): string => `import { spelled } from "./common.js";

/** A row in a sentence: its name, and its figure with unit and qualifier. */
interface Said {
  readonly name: string;
  readonly value: string;
}

/** Figures arrive finished; each message is a whole sentence, or a label. */
export interface ${type}Words {
  label(count: number): string;
  readonly heading: string;
  summary(f: { count: number; first: Said; last: Said }): string;
  readonly nothing: string;
  /** \`status\` is empty for a figure that is missing. */
  sentence(f: Said & { status: string }): string;
  unnamed(row: number): string;
  readonly columns: { readonly name: string; readonly value: string };
}

export const ${name}En: ${type}Words = {
  label: (count) => \`Dot chart, \${count} \${count === 1 ? "row" : "rows"}\`,
  heading: "${title}",
  summary: ({ count, first, last }) =>
    count === 1
      ? \`One figure is published: \${first.value}, for \${first.name}.\`
      : \`The largest of \${spelled(count)} figures is \${first.value}, for \${first.name}. The smallest is \${last.value}, for \${last.name}.\`,
  nothing: "No figure is published.",
  sentence: ({ name, value, status }) => \`\${name}: \${value}\${status && \` (\${status})\`}.\`,
  unnamed: (row) => \`Row \${row}\`,
  columns: { name: "Name", value: "Value" },
};
`;

/** What differs between languages: the texts of each message, \`{…}\` where a figure or name stands. */
interface Texts {
  readonly label: string;
  readonly one: string;
  readonly more: string;
  readonly nothing: string;
  readonly sentence: string;
  readonly unnamed: string;
  readonly columns: readonly [name: string, value: string];
}

/** Written so that they need no agreement with a number or a name. */
const TEXTS: Readonly<Record<string, Texts>> = {
  de: {
    label: "Punktdiagramm, Zeilen: {count}",
    one: "Ein Wert ist veröffentlicht: {first.value}, für {first.name}.",
    more: "Höchster Wert von {count}: {first.value}, für {first.name}. Niedrigster Wert: {last.value}, für {last.name}.",
    nothing: "Kein Wert ist veröffentlicht.",
    sentence: "{name}: {value}{status}.",
    unnamed: "Zeile {row}",
    columns: ["Name", "Wert"],
  },
  fr: {
    label: "Graphique à points, lignes\u00a0: {count}",
    one: "Une valeur est publiée\u00a0: {first.value}, pour {first.name}.",
    more: "La plus grande des {count} valeurs revient à {first.name}\u00a0: {first.value}. La plus petite revient à {last.name}\u00a0: {last.value}.",
    nothing: "Aucune valeur n’est publiée.",
    sentence: "{name}\u00a0: {value}{status}.",
    unnamed: "Ligne {row}",
    columns: ["Nom", "Valeur"],
  },
  es: {
    label: "Gráfico de puntos, filas: {count}",
    one: "Hay un valor publicado: {first.value}, para {first.name}.",
    more: "El mayor de {count} valores corresponde a {first.name}: {first.value}. El menor corresponde a {last.name}: {last.value}.",
    nothing: "No se publica ningún valor.",
    sentence: "{name}: {value}{status}.",
    unnamed: "Fila {row}",
    columns: ["Nombre", "Valor"],
  },
  ja: {
    label: "ドットプロット、{count}行",
    one: "公表されている値は1件で、{first.name}の{first.value}。",
    more: "{count}件のうち最も大きいのは{first.name}で、{first.value}。最も小さいのは{last.name}で、{last.value}。",
    nothing: "公表されている値はない。",
    sentence: "{name}：{value}{status}。",
    unnamed: "{row}行目",
    columns: ["名称", "値"],
  },
  ar: {
    label: "مخطط نقطي، عدد الصفوف: {count}",
    one: "نُشرت قيمة واحدة: {first.value}، وهي {first.name}.",
    more: "أكبر القيم، وعددها {count}: {first.value}، {first.name}. وأصغرها: {last.value}، {last.name}.",
    nothing: "لم تُنشر أي قيمة.",
    sentence: "{name}: {value}{status}.",
    unnamed: "الصف {row}",
    columns: ["الاسم", "القيمة"],
  },
};

/** The words in another language; an error where nobody has written any. */
export function translated({ name, type, tag }: Names, code: string): string {
  const texts = TEXTS[code];
  if (!texts) throw new Error(`There are no first words in “${code}”: add them to scripts/new-chart/words.ts.`);
  const language = code.charAt(0).toUpperCase() + code.slice(1);
  const filled = (text: string): string => `\`${text.replace(/\{([\w.]+)\}/g, (_, part: string) => inserted(part))}\``;
  return `import type { ${type}Words } from "../en/${tag}.js";

export const ${name}${language}: ${type}Words = {
  label: (count) => ${filled(texts.label)},
  heading: ${JSON.stringify(texts.columns[1])},
  summary: ({ count, first, last }) =>
    count === 1 ? ${filled(texts.one)} : ${filled(texts.more)},
  nothing: ${JSON.stringify(texts.nothing)},
  sentence: ({ name, value, status }) => ${filled(texts.sentence)},
  unnamed: (row) => ${filled(texts.unnamed)},
  columns: { name: ${JSON.stringify(texts.columns[0])}, value: ${JSON.stringify(texts.columns[1])} },
};
`;
}

/** A place in a text, as a template literal has it. */
const inserted = (part: string): string => (part === "status" ? "${status && ` (${status})`}" : `\${${part}}`);
