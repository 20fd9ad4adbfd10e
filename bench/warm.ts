/**
 * Milliseconds per chart, as a ratio to the same picture as a static SVG string in the same run: `npm run bench`.
 * Absolute times hold for one machine only; quote the ratios.
 */
import { inBrowser, median } from "./in-browser.js";
import type { Round } from "./page.js";

const ROUNDS = 7;
const CHARTS = 50;

report(await inBrowser<Round[]>("page.ts", `measure(${ROUNDS}, ${CHARTS})`));

function report(results: readonly Round[]): void {
  console.log(
    `median of ${ROUNDS} interleaved rounds of ${CHARTS} charts at 640 px; ms per chart, ratio to the static string`,
  );
  for (const chart of new Set(results.map((result) => result.chart))) {
    const mine = results.filter((result) => result.chart === chart);
    const [floor, live, update] = (["floor", "live", "update"] as const).map((name) =>
      median(mine.map((one) => one[name])),
    );
    const ratio = (value = 0): string => `${value.toFixed(2)} (×${(value / (floor ?? 1)).toFixed(2)})`;
    console.log(`${chart}: static string ${(floor ?? 0).toFixed(2)}, element ${ratio(live)}, update ${ratio(update)}`);
  }
}
