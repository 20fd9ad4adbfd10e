/**
 * What it costs to read an editor's own table, as a ratio to the CSV parser plus drawing what has been read:
 * `npm run bench`. Absolute times hold for one machine only; quote the ratios.
 */
import type { LongTasks, Measured, Result } from "./data-page.js";
import { inBrowser, inFreshPages, median } from "./in-browser.js";
import { TABLES } from "./tables.js";

const ROUNDS = 7;
const ROWS = 10_000;
const TOO_MANY = 300_000;
const COLD_ROUNDS = 3;

const { tables, limit } = await inBrowser<Measured>("data-page.ts", `measure(${ROUNDS}, ${ROWS}, ${TOO_MANY})`);

console.log(`\nmedian of ${ROUNDS} rounds, CSV of ${ROWS} rows, in ms`);
for (const table of new Set(tables.map((one) => one.table))) {
  const of = (key: Exclude<keyof Result, "table">): number =>
    median(tables.filter((one) => one.table === table).map((one) => one[key]));
  const [parser, drawing, whole] = [of("parser"), of("drawing"), of("whole")];
  console.log(
    `${table}: parser ${parser.toFixed(1)}, drawing ${drawing.toFixed(1)}, text to picture ${whole.toFixed(1)} ` +
      `(×${(whole / (parser + drawing)).toFixed(2)} of the two); reading beside the parser ${of("reading").toFixed(1)}, ` +
      `longest turn ${of("longestTurn").toFixed(1)}`,
  );
}
console.log(`${TOO_MANY} rows: after ${limit.time.toFixed(0)} ms “${limit.said}”`);

// On a page where nothing has run before, as a reader's: what is compiled and optimised later costs most here.
const cold = Object.entries(TABLES).flatMap(([table, { tags }]) => tags.map((tag) => ({ table, tag })));
const calls = cold.flatMap((one) =>
  Array.from({ length: COLD_ROUNDS }, () => `longTasks(${JSON.stringify(one)}, ${ROWS})`),
);
const tasks = await inFreshPages<LongTasks>("data-page.ts", calls);
console.log(`\nmain thread, ${ROWS} rows on a fresh page, ${COLD_ROUNDS} times each: milliseconds of tasks over 50 ms`);
const list = (all: readonly number[]): string => (all.length > 0 ? all.join(", ") : "none");
cold.forEach(({ table, tag }, index) => {
  const own = tasks.slice(index * COLD_ROUNDS, (index + 1) * COLD_ROUNDS);
  const [drawn, opened, sorted] = (["drawn", "opened", "sorted"] as const).map((key) => own.flatMap((one) => one[key]));
  console.log(
    `${tag}, ${table}: drawn ${list(drawn ?? [])}; table opened ${list(opened ?? [])}; sorted ${list(sorted ?? [])}`,
  );
});
