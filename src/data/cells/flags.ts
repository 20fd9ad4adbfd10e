import { extent } from "../../core/extent.js";
import type { Warning } from "../../core/errors.js";
import type { Source } from "./column.js";
import { flaggedNumber, type NumberScan } from "./number-scan.js";
import { scanNumber, type Written } from "./numbers.js";
import { NOTHING } from "./units.js";

/** How many times as large as another a number of the same kind may be. */
const ALIKE = 1000;

/**
 * Numbers with a letter of a statistical office behind them, which is no magnitude and no unit: the others have none, and are
 * of their size. They are read as the number alone.
 *
 * @param scaled the header gives a magnitude of its own
 * @param beside other columns of the same kind, where a flag may stand behind every number of one
 */
export function readFlags(
  scan: NumberScan,
  { cells, rows, header, key }: Source,
  scaled: boolean,
  beside: readonly Source[],
  warnings: Warning[],
): void {
  const flagged: (readonly [index: number, written: Written])[] = [];
  for (const [index, one] of scan.odd) {
    if (one !== "text" && (one.measure.power === 0 || one.measure.currency !== undefined)) continue;
    const written = flaggedNumber(String(cells[index]));
    if (written) flagged.push([index, written]);
  }
  const [first] = flagged;
  if (!first) return;
  const marked = new Set(flagged.map(([index]) => index));
  const others = [...scan.odd].flatMap(([index, one]) => (one === "text" || marked.has(index) ? [] : [sizeOf(one)]));
  const own = [...scan.values.map((value) => Math.abs(value ?? 0)), ...others].filter((size) => size > 0);
  const plain =
    own.length > 0
      ? own
      : beside
          .flatMap((one) => one.cells)
          .map(plainSize)
          .filter((size) => size > 0);
  if (plain.length === 0 && !scaled) return;
  const [low, high] = extent(plain);
  const sizes = flagged.map(([, written]) => sizeOf(written));
  const place = { row: rows[first[0]], column: header || key };
  const found = `“${String(cells[first[0]])}”`;
  if (!sizes.every((size) => size === 0 || (size * ALIKE >= low && size <= high * ALIKE))) {
    const message = `${found} was read with its letter as a magnitude, which the header and the other cells do not say. Leave the letter out if it is a mark.`;
    warnings.push({ code: "magnitude-letters", message, ...place });
    return;
  }
  for (const [index, written] of flagged) {
    if (scan.odd.get(index) === "text") {
      scan.texts -= 1;
      scan.count += 1;
    }
    scan.odd.set(index, { ...written, measure: NOTHING });
  }
  const message = `${found} and the like were read as the number alone: the letter is a mark, as statistical offices write it, and no magnitude. Say under the chart what it means.`;
  warnings.push({ code: "flags", message, ...place });
}

const sizeOf = ({ whole, fraction }: Written): number => Number(`${whole}.${fraction || "0"}`);

/** Zero for what is no number without anything beside it. */
function plainSize(cell: Source["cells"][number]): number {
  if (typeof cell === "number") return Math.abs(cell);
  const written = cell === null ? undefined : scanNumber(cell);
  return written?.measure === NOTHING ? sizeOf(written) : 0;
}
