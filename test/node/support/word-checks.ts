import { csvParseRows } from "d3-dsv";
import type { Description, Model, Table } from "../../../src/core/chart.js";
import { tableToCsv } from "../../../src/export/csv.js";

/** Everything that a description says, as separate texts. */
export function textsOf(description: Description): string[] {
  const { heading, subheading, summary, details, label, sentences, key, explanation, notes } = description;
  return [
    ...[heading, subheading, summary, label],
    ...details,
    ...Object.values(sentences),
    ...key.map(({ text }) => text),
    ...(explanation ? [explanation.title ?? "", ...explanation.sentences] : []),
    ...notes,
  ].filter((text) => text !== "");
}

/** What is wrong with the words of a chart, each as a sentence; empty when nothing is. */
export function descriptionProblems(description: Description, model: Model): string[] {
  const { heading, subheading, summary, details, label, sentences, notes } = description;
  const keys = model.data.map(({ key }) => key);
  const needed = model.data.length > 0 ? { heading, subheading, summary, label } : { heading, label };
  return [
    ...Object.entries(needed).flatMap(([name, text]) => (text.trim() ? [] : [`no ${name}`])),
    ...keys.filter((key) => !sentences[key]?.trim()).map((key) => `no sentence for ${key}`),
    ...Object.keys(sentences)
      .filter((key) => !keys.includes(key))
      .map((key) => `a sentence for ${key}, which is not there`),
    ...twice(keys).map((key) => `two data are called ${key}`),
    ...twice([summary, ...details, ...Object.values(sentences), ...notes].flatMap(split)).map(
      (text) => `said twice: ${text}`,
    ),
    ...textsOf(description).flatMap(textProblems),
  ];
}

/** Sentences end where the next begins with a capital; neither "2.5 million" nor "31. März" ends one. */
const split = (text: string): string[] => text.split(/(?<=[^\d]\.|[?!]) (?=[\p{Lu}“])/u).filter(Boolean);

const twice = (texts: readonly string[]): string[] => texts.filter((text, index) => texts.indexOf(text) !== index);

/** In German, “null” is a word: “über null”. */
const LEFTOVER =
  /\b(undefined|NaN|(?<!über |sind )null|Infinity)\b|∞|\[object| {2}|^\s|\s$| [.,;:](\s|$)|\.\.|(?<!\d)-\d/u;

/** A value that is none, a gap where a word is missing, a hyphen that should be a minus. */
function textProblems(text: string): string[] {
  const found = LEFTOVER.exec(text);
  return found ? [`“${found[0]}” in “${text}”`] : [];
}

/** What is wrong with a table, also with the file that is made of it. */
export function tableProblems(table: Table, model: Model): string[] {
  const { columns, rows, caption } = table;
  const statuses = model.data.some(({ record }) => record["status"] !== undefined);
  return [
    ...(caption.trim() ? [] : ["no caption"]),
    ...twice(columns.map(({ key }) => key)).map((key) => `two columns of the key ${key}`),
    ...columns.filter(({ label }) => !label.trim()).map(({ key }) => `no label over ${key}`),
    ...(rows.length >= model.data.length ? [] : [`${rows.length} rows for ${model.data.length} data`]),
    ...rows.filter((row) => row.length !== columns.length).map((row) => `${row.length} cells under ${columns.length}`),
    ...(!statuses || columns.some(({ key }) => /status/i.test(key)) ? [] : ["no column for the status"]),
    ...rows.flatMap((row) => row.flatMap(({ text }) => (text ? textProblems(text) : []))),
    ...rows.flatMap((row) =>
      row
        .filter(({ value }) => typeof value === "number" && !Number.isFinite(value))
        .map(({ text }) => `not finite: ${text}`),
    ),
    ...csvProblems(table),
  ];
}

/** A file has no marks of direction. */
const withoutMarks = (text: string): string => text.replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "");

function csvProblems(table: Table): string[] {
  const parsed = csvParseRows(tableToCsv(table));
  const wanted = [
    table.columns.map(({ label }) => withoutMarks(label)),
    ...table.rows.map((row) => row.map(({ value }) => (value === null ? "" : withoutMarks(String(value))))),
  ];
  const harmless = (cell: string): string => cell.replace(/^'(?=[=+\-@\t\r])/, "");
  const same = JSON.stringify(parsed.map((row) => row.map(harmless))) === JSON.stringify(wanted);
  return same ? [] : [`the CSV reads ${JSON.stringify(parsed)}`];
}
