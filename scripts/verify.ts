/** Everything that must hold before a change is handed in, cheapest first; stops at the first failure. */
import { answerHelp } from "./help.js";
import { run } from "./run.js";

answerHelp(import.meta.url);

const STEPS = ["format:check", "lint", "types", "test", "build", "size", "pack:check"];

for (const step of STEPS) {
  console.log(`\n— npm run ${step}`);
  if (run("npm", ["run", "--silent", step]) !== 0) {
    console.error(
      `\nverify: ${step} failed. The rest (${STEPS.slice(STEPS.indexOf(step) + 1).join(", ")}) did not run.`,
    );
    process.exit(1);
  }
}
console.log("\nverify: all fine.");
