import type { Warning } from "../../core/errors.js";
import type { Source } from "./column.js";
import type { NumberScan } from "./number-scan.js";
import { decimalSign, settle, type Separator, type Written } from "./numbers.js";
import type { Measure } from "./units.js";

/** What a column measures, once its header, the author and its cells have been heard. */
export interface Reading {
  readonly measure: Measure;
  /** A plain number in a column of magnitudes stands for itself: 500 beside 1.2bn. */
  readonly plainPower: number;
  readonly decimal: Separator;
}

export function says({ currency, power, percent, name }: Measure): boolean {
  return currency !== undefined || power !== 0 || percent || name !== "";
}

/** The odd cells that are numbers, by their index. */
const writtenCells = ({ odd }: Pick<NumberScan, "odd">): [number, Written][] =>
  [...odd].flatMap(([index, one]): [number, Written][] => (one === "text" ? [] : [[index, one]]));

/**
 * Other cells of the column decide how “1.234” reads, then other columns of the table; then the language does, and the
 * author is told.
 */
export function readSign(
  source: Source,
  { odd, shown }: Pick<NumberScan, "odd" | "shown">,
  { lang, decimal: elsewhere }: { readonly lang: string | undefined; readonly decimal: Separator | undefined },
  warnings: Warning[],
): Separator {
  const [only] = shown;
  if (only && shown.size === 1) return only;
  if (elsewhere && shown.size === 0) return elsewhere;
  const decimal = decimalSign(lang);
  const [doubt] = writtenCells({ odd }).filter(([, one]) => one.ambiguous);
  if (doubt) {
    const [index, written] = doubt;
    const column = source.header || source.key;
    const message = `“${String(source.cells[index])}” reads two ways; it was read as ${settle(written, decimal).value}, as the language (${lang ?? "en"}) has it.`;
    warnings.push({ code: "ambiguous-number-format", message, row: source.rows[index], column });
  }
  return decimal;
}

/** @param own what the header or the author says */
export function readMeasures(
  source: Source,
  { odd, count }: NumberScan,
  own: Measure,
  warnings: Warning[],
): Pick<Reading, "measure" | "plainPower"> {
  const written = writtenCells({ odd }).map(([, { measure }]) => measure);
  const percents = written.filter(({ percent }) => percent).length;
  const percent = own.percent || (!says(own) && count > 0 && percents >= count / 2);
  if (percent) return { measure: { percent, power: 0, name: "" }, plainPower: 0 };
  const currency = own.currency ?? written.find((measure) => measure.currency !== undefined)?.currency;
  const powers = new Map<number, number>();
  for (const { power } of written) powers.set(power, (powers.get(power) ?? 0) + 1);
  const plain = count - written.length + (powers.get(0) ?? 0);
  const [most] = [...powers].filter(([power]) => power !== 0).sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  const power = says(own) ? own.power : (most?.[0] ?? 0);
  const plainPower = says(own) ? own.power : 0;
  if (power !== plainPower && plain > 0) {
    const message = "Some numbers carry a magnitude and others do not; those without were read as they stand.";
    warnings.push({ code: "mixed-magnitudes", message, column: source.header || source.key });
  }
  return { measure: { ...own, ...(currency === undefined ? {} : { currency }), power, percent }, plainPower };
}
