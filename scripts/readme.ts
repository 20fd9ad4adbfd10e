/** Writes the generated tables of the README and its pictures: `npx tsx scripts/readme.ts`, after a chart has changed. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { PICTURES, picturePng } from "./readme/pictures.js";
import { regenerate } from "./readme/tables.js";
import { answerHelp } from "./help.js";
import { ROOT } from "./run.js";

answerHelp(import.meta.url);

const readme = path.join(ROOT, "README.md");
writeFileSync(readme, regenerate(readFileSync(readme, "utf8")));
console.log("README.md: tables written");

mkdirSync(path.join(ROOT, "docs", "images"), { recursive: true });
for (const picture of PICTURES) {
  const png = picturePng(picture);
  writeFileSync(path.join(ROOT, picture.file), png);
  console.log(`${picture.file}: ${png.length} bytes`);
}
