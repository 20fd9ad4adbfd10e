/** The definition that a new chart begins with: a dot for each row, on a line from zero. */
import type { Names } from "./names.js";

export const definition = ({
  tag,
  name,
  type,
  title,
}: Names): string => `import type { Chart, ChartDocs, Description, Frame, Model, TableBody, Titles, Words } from "../../core/chart.js";
import type { CommonValues } from "../../core/common-options.js";
import type { Field } from "../../core/dataset.js";
import { DatasetError } from "../../core/errors.js";
import type { Observations } from "../../core/observation.js";
import { count, type OptionValues } from "../../core/options.js";
import { rowTarget, type Mark, type Scene, type Target } from "../../core/scene.js";
import type { Steps } from "../../core/steps.js";
import { linear, type Pair } from "../../geometry/scale.js";
import { fieldText } from "../kit/field-text.js";
import { figuresOf, qualifiedText, type FigureRow } from "../kit/figures.js";
import { rowName, rowNameMarks } from "../kit/row-names.js";
import { fitted } from "../kit/row-scale.js";
import { compare, firstOf } from "../kit/order.js";
import { dot, statusKeys } from "../kit/status.js";
import { numberCell, numberColumn, statusColumn, statusOf, tableOf, textColumn, withUnit } from "../kit/table.js";
import { en, type ${type}Words } from "./words.en.js";

/** What an author can set. Attributes, controls, types and reference tables all come from here. */
const options = { limit: count() } as const;

type Values = OptionValues<typeof options> & CommonValues;
type W = Words<${type}Words>;

/** What the chart found in the data. */
interface ${type}Model extends Model {
  readonly data: readonly FigureRow[];
  readonly field: Field;
}

const DOT = 6;
/** From a dot to its figure, and the height of a row beside its name; pixels. */
const GAP = 8;
const LINE = 30;

/**
 * From the observed figures to what is shown: the largest first, what is missing last. A generator, so that a page with thousands
 * of rows answers its reader in between.
 *
 * @throws DatasetError \`missing-column\` without values, \`duplicate-row\` where two rows have the same name
 */
function* model(observations: Observations, values: Values): Steps<${type}Model> {
  const { rows, fieldX, fieldY } = yield* figuresOf(observations, "a column of values");
  refuseRepeated(rows, fieldX);
  const size = ({ value }: FigureRow): number => value ?? -Infinity;
  const sorted = [...rows].sort((a, b) => compare(size(b), size(a)));
  return { data: firstOf(sorted, values.limit), field: fieldY };
}

/** Bad input gets an error that says what was found, where, what was expected, and how to put it right. */
function refuseRepeated(rows: readonly FigureRow[], column: Field | undefined): void {
  const seen = new Set<string>();
  const repeated = rows.find(({ name }) => name !== "" && seen.size === seen.add(name).size);
  if (!repeated) return;
  throw new DatasetError({
    code: "duplicate-row",
    row: repeated.row,
    column: column?.label || column?.key,
    found: repeated.name,
    expected: "each name once",
    fix: "Keep the rows of one year, or name each row differently.",
  });
}

const nameOf = ({ name, row }: FigureRow, { own }: W): string => name || own.unnamed(row);

/** A figure in a sentence: "about 305 billion US dollars". */
function said(row: FigureRow, { field }: ${type}Model, { common, format }: W): string {
  return qualifiedText(row, (value) => fieldText(field, format).long(value, row.decimals), common);
}

/**
 * The chart in words. Every text is a whole sentence of a language; nothing is glued together. What the data says of
 * itself goes before; its notes are added behind.
 */
function describe(model: ${type}Model, words: W, { title, subtitle }: Titles): Description {
  const { common, own, format } = words;
  const { data, field } = model;
  const known = data.filter(({ value }) => value !== null);
  const [first, last] = [known[0], known.at(-1)];
  const about = (row: FigureRow) => ({ name: nameOf(row, words), value: said(row, model, words) });
  return {
    heading: title || field.label || own.heading,
    subheading: subtitle || format.unitName(field.unit) || field.label || own.columns.value,
    summary: first && last ? own.summary({ count: known.length, first: about(first), last: about(last) }) : own.nothing,
    details: [],
    label: own.label(data.length),
    sentences: Object.fromEntries(
      data.map((row) => [row.key, own.sentence({ ...about(row), status: row.value === null ? "" : common.status[row.status] })]),
    ),
    key: statusKeys(data, "dot", common),
    notes: [],
  };
}

/** The same as a table; the first column names each row. */
function table({ data, field }: ${type}Model, words: W): TableBody {
  const { common, own, format } = words;
  const text = fieldText(field, format);
  const measured = withUnit(field.label || own.columns.value, format.unitName(field.unit), format);
  return tableOf(data, [
    textColumn("name", own.columns.name, (row) => nameOf(row, words)),
    numberColumn("value", measured, ({ value, decimals }) =>
      numberCell(value, (one) => text.plain(one, decimals), common.noData),
    ),
    statusColumn("status", common.statusColumn, statusOf, words),
  ]);
}

/** Numbers in, geometry out, in CSS pixels and from left to right. */
function layout({ data, field }: ${type}Model, frame: Frame<${type}Words>): Scene {
  const { width, measure, words } = frame;
  const figures = data.flatMap(({ value, decimals }) => (value === null ? [] : [[value, decimals] as const]));
  const text = fieldText(field, words.format, figures);
  const labels = data.map((row) => qualifiedText(row, (value) => text.label(value, row.decimals), words.common));
  const values = data.map(({ value }) => value ?? 0);
  const domain: Pair = [Math.min(0, ...values), Math.max(0, ...values) || (Math.min(...values) < 0 ? 0 : 1)];
  const extents = data.map((_, index) => ({
    value: values[index] ?? 0,
    before: DOT,
    after: DOT + GAP + measure(labels[index] ?? "", "value"),
  }));
  const x = linear(domain, fitted(linear(domain, [0, 1]), extents, [0, width]));
  const marks: Mark[] = [];
  const targets: Target[] = [];
  let top = 0;
  data.forEach((row, index) => {
    const name = rowName(nameOf(row, words), "", false, width, measure);
    const height = name.height + LINE;
    const y = top + name.height + 12;
    const at = x(values[index] ?? 0);
    const missing = row.value === null;
    marks.push(
      ...rowNameMarks(name, top + 2),
      { kind: "line", part: "axis", x1: x(0), y1: y, x2: missing ? x(0) : at, y2: y, stroke: "axis" },
      ...(missing ? [] : dot(row.status, "cat-1", at, y, row.key)),
      {
        kind: "text",
        part: "label",
        x: at + DOT + GAP,
        y: y + 4.5,
        text: labels[index] ?? "",
        style: missing ? "label" : "value",
        anchor: "start",
        fill: missing ? "ink-3" : "ink",
      },
    );
    targets.push(rowTarget(row.key, { x: 0, y: top, width, height }));
    top += height;
  });
  return { width, height: Math.max(1, top), marks, targets };
}

/** ${title}: say here what it is and which question it answers. */
export const ${name}: Chart<${type}Model, typeof options, ${type}Words> = {
  tag: "${tag}",
  options,
  draws: ["quantity", "share", "rate"],
  // English alone until somebody translates it: docs/languages.md.
  words: { en, others: new Map() },
  model,
  describe,
  table,
  layout,
  heard: ({ value }) => [value],
  restingHeight: (_width, rows) => rows * (18 + LINE),
};

export const ${name}Docs: ChartDocs<typeof options> = {
  title: "${title}",
  question: "Which question does it answer?",
  options: { limit: "Most rows to show; 40 without it." },
};
`;
