/** Builds everything that is published into dist/. Each step says what it made. */
import { chmodSync } from "node:fs";
import path from "node:path";
import * as extras from "./build/extras.js";
import { answerHelp } from "./help.js";
import { buildCdn, buildNpm, DIST } from "./build/vite-builds.js";

answerHelp(import.meta.url);

const npmModules = await buildNpm();
chmodSync(path.join(DIST, "cli", "main.js"), 0o755);
console.log(`npm: ${npmModules.length} modules`);

const cdnModules = await buildCdn();
console.log(`cdn: report-charts.js, report-charts.classic.js`);

extras.writeDeclarations();
console.log("declarations: written");
console.log(`datasets: ${await extras.writeDatasets()}`);
console.log(`generated: ${(await extras.writeGenerated()).join(", ") || "nothing"}`);
console.log(`licences: ${extras.writeLicenses([...npmModules, ...cdnModules]).join(", ")}`);
extras.writeCdnManifest();
