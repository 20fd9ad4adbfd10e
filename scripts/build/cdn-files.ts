/** Builds the CDN files alone, without licences and manifest: `tsx scripts/build/cdn-files.ts <folder>`. */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { reserveCss } from "../reserve-css.js";
import { buildCdn } from "./vite-builds.js";

const [folder] = process.argv.slice(2);
if (!folder) throw new Error("Name the folder that the files go to.");
await buildCdn(folder);
writeFileSync(path.join(folder, "report-charts.css"), reserveCss());
