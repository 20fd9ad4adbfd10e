/** What a page downloads for its first chart, from the package as published, against scripts/budgets.json. */
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { build, type Rolldown } from "vite";
import { unpackedPackage } from "./package/packed.js";
import { answerHelp } from "./help.js";
import { ROOT } from "./run.js";

answerHelp(import.meta.url);

interface Budget {
  /** What the page imports, and nothing else. */
  readonly import: string;
  /** Bytes after gzip level 9 that may be loaded before the first paint. */
  readonly gzip: number;
}

interface Size {
  /** Gzipped bytes of the entry and everything it imports statically. */
  readonly initial: number;
  /** Gzipped bytes of what is loaded on demand only. */
  readonly onDemand: number;
}

const budgets = JSON.parse(readFileSync(path.join(ROOT, "scripts", "budgets.json"), "utf8")) as Record<string, Budget>;
const { folder } = unpackedPackage();
const over: string[] = [];
try {
  for (const [name, budget] of Object.entries(budgets)) {
    const { initial, onDemand } = await measure(budget.import);
    const left = budget.gzip - initial;
    const verdict = left < 0 ? `${-left} OVER` : `${left} left`;
    console.log(`${name}: ${initial} bytes gzip of ${budget.gzip} (${verdict}), and ${onDemand} on demand`);
    if (left < 0) over.push(name);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
if (over.length > 0) {
  console.error(
    `Over budget: ${over.join(", ")}. Load rare parts with import(), import only the pieces of d3 and Lit that are ` +
      "needed, and compare the list of modules with the last good build. Raise a budget in scripts/budgets.json only " +
      "with a reason in the commit.",
  );
  process.exit(1);
}

async function measure(specifier: string): Promise<Size> {
  const entry = path.join(folder, "page.js");
  writeFileSync(entry, `import ${JSON.stringify(specifier)};\n`);
  const result = await build({
    root: folder,
    configFile: false,
    logLevel: "warn",
    mode: "production",
    build: {
      target: "es2022",
      write: false,
      modulePreload: false,
      rolldownOptions: { input: entry, output: { minify: true } },
    },
  });
  const files = [result].flat().flatMap((one) => ("output" in one ? one.output : []));
  return weigh(files.filter((file) => file.type === "chunk"));
}

function weigh(chunks: readonly Rolldown.OutputChunk[]): Size {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const first = new Set<string>();
  const visit = (name: string): void => {
    if (first.has(name)) return;
    first.add(name);
    byName.get(name)?.imports.forEach(visit);
  };
  for (const chunk of chunks) if (chunk.isEntry) visit(chunk.fileName);
  const sum = (some: readonly Rolldown.OutputChunk[]): number =>
    some.reduce((total, chunk) => total + gzipSync(chunk.code, { level: 9 }).length, 0);
  return {
    initial: sum(chunks.filter((chunk) => first.has(chunk.fileName))),
    onDemand: sum(chunks.filter((chunk) => !first.has(chunk.fileName))),
  };
}
