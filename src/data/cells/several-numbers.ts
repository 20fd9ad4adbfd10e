import { plainDigits } from "./text.js";
import { patternOf } from "./vocabulary/index.js";

const NUMBER = String.raw`[-+]?\d[\d., ]*%?`;

/** A number and its bounds: “1.2; 1.5; 1.9”, “1.2|1.9”, “1.5 (1.2–1.9)”, “1.5 [1.2, 1.9]”, “1.5 ± 0.3”. */
const SEVERAL = new RegExp(
  `^${NUMBER}(?:(?:\\s*[;|]\\s*${NUMBER})+|\\s*[([]\\s*${NUMBER}\\s*(?:-|;|,|${patternOf((one) => one.beside?.range)})\\s*${NUMBER}\\s*[)\\]]|\\s*±\\s*${NUMBER})$`,
  "u",
);

/** Whether a cell holds several numbers, where a chart needs one. */
export const severalNumbers = (cell: string): boolean => cell.length <= 80 && SEVERAL.test(plainDigits(cell));
