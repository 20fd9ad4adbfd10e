/**
 * Runs the tests: `npm test`, or with Vitest's own arguments `npm test -- --project node test/node/growth/rate.test.ts -t rounding`.
 * The last line is always `N passed, N failed`; the exit code is 0 only when nothing failed.
 */
import { parseCLI, startVitest, type TestModule } from "vitest/node";
import { ensureBrowser } from "./browser.js";
import { answerHelp } from "./help.js";
import { ROOT } from "./run.js";

answerHelp(import.meta.url);

process.chdir(ROOT);
const { filter, options } = parseCLI(["vitest", "run", ...process.argv.slice(2)]);
const projects = [options.project ?? []].flat();
if (projects.length === 0 || projects.some((name) => name !== "node")) console.log(`Browser: ${await ensureBrowser()}`);

const vitest = await startVitest("test", filter, { ...options, watch: false, run: true });
const count = tally(vitest.state.getTestModules());
const errors = vitest.state.getUnhandledErrors().length;
await vitest.close();

let failed = count.failed + errors;
if (failed === 0 && count.passed === 0) console.log("No test ran: the arguments match none.");
if (failed === 0 && (process.exitCode ?? 0) !== 0 && count.passed > 0) failed = 1;
console.log(`${count.passed} passed, ${failed} failed`);
process.exit(failed > 0 || count.passed === 0 ? 1 : 0);

/** Counts test cases; a file that could not be loaded, or a failing hook, counts as one failure. */
function tally(modules: readonly TestModule[]): { passed: number; failed: number } {
  let passed = 0;
  let failed = 0;
  for (const module of modules) {
    const before = failed;
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      if (state === "passed") passed += 1;
      if (state === "failed") failed += 1;
    }
    if (module.state() === "failed" && failed === before) failed += 1;
  }
  return { passed, failed };
}
