/** Builds the modules of the npm package alone: `tsx scripts/build/npm-modules.ts <folder>`, which is emptied first. */
import { buildNpm } from "./vite-builds.js";

const [folder] = process.argv.slice(2);
if (!folder) throw new Error("Name the folder that the modules go to.");
await buildNpm(folder);
