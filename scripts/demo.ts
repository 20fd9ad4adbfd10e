/** Builds the demo article as static files, in .cache/demo: `npm run demo:build`. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "vite";
import { answerHelp } from "./help.js";
import { ROOT } from "./run.js";

const DEMO = path.join(ROOT, "demo");

/** A chart fetches the address in its `src` itself, so no bundler sees that the file is needed. */
const dataFiles: Plugin = {
  name: "demo-data-files",
  generateBundle() {
    for (const file of readdirSync(path.join(DEMO, "data"))) {
      this.emitFile({ type: "asset", fileName: `data/${file}`, source: readFileSync(path.join(DEMO, "data", file)) });
    }
  },
};

/**
 * Builds demo/ into a folder that any web host can serve from any path.
 *
 * @param outDir is emptied first
 */
export async function buildDemo(outDir: string): Promise<void> {
  await build({
    root: DEMO,
    base: "./",
    logLevel: "warn",
    plugins: [dataFiles],
    build: { outDir, emptyOutDir: true, target: "es2022", assetsInlineLimit: 0, modulePreload: false },
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  answerHelp(import.meta.url);
  const folder = path.join(ROOT, ".cache", "demo");
  await buildDemo(folder);
  console.log(`demo: built in ${path.relative(ROOT, folder)}`);
}
