/** Makes approved pictures small: `npm run pictures:squeeze`, after new ones have been looked at. */
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { PNG } from "pngjs";
import { indexedPng } from "./readme/indexed-png.js";
import { answerHelp } from "./help.js";
import { ROOT } from "./run.js";

answerHelp(import.meta.url);

const FOLDER = path.join(ROOT, "test", "goldens", "pictures");
/** Where a PNG says how its colours are kept, and what it says for a palette. */
const COLOUR_TYPE = { at: 25, palette: 3 } as const;

let saved = 0;
for (const name of readdirSync(FOLDER)) {
  const file = path.join(FOLDER, name);
  const bytes = readFileSync(file);
  if (bytes[COLOUR_TYPE.at] === COLOUR_TYPE.palette) continue;
  writeFileSync(file, indexedPng(PNG.sync.read(bytes)));
  saved += bytes.length - statSync(file).size;
}
console.log(`${Math.round(saved / 1000)} kB less`);
