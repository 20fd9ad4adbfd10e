/** Writes `exports` and `sideEffects` of package.json: `npm run entries`, after a chart has come or gone. */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { packageExports, sideEffects } from "./package/entries.js";
import { answerHelp } from "./help.js";
import { ROOT } from "./run.js";

answerHelp(import.meta.url);

const file = path.join(ROOT, "package.json");
const manifest = JSON.parse(readFileSync(file, "utf8")) as object;
const written = { ...manifest, sideEffects: sideEffects(), exports: packageExports() };
writeFileSync(file, `${JSON.stringify(written, null, 2)}\n`);
console.log("package.json: exports and sideEffects written");
