/**
 * Milliseconds per chart, as a ratio to the same picture as a static SVG string in the same run: `npm run bench`.
 * Absolute times hold for one machine only; quote the ratios.
 */
import { createServer } from "node:http";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright";
import { build } from "vite";
import { browserFlags, ensureBrowser } from "../scripts/browser.js";
import { ROOT } from "../scripts/run.js";
import type { Round } from "./page.js";

const ROUNDS = 7;
const CHARTS = 50;

const folder = mkdtempSync(path.join(ROOT, "node_modules", ".bench-"));
try {
  await build({
    root: ROOT,
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    build: {
      outDir: folder,
      target: "es2022",
      rolldownOptions: {
        input: path.join(ROOT, "bench", "page.ts"),
        preserveEntrySignatures: "strict",
        output: { entryFileNames: "page.js" },
      },
    },
  });
  report(await run());
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function run(): Promise<Round[]> {
  const server = createServer((request, response) => {
    const file = path.join(folder, request.url ?? "/");
    if (request.url === "/") {
      response.setHeader("content-type", "text/html; charset=utf-8");
      response.end(`<!doctype html><html lang="en"><body><script type="module" src="/page.js"></script>`);
    } else if (existsSync(file)) {
      response.setHeader("content-type", "text/javascript");
      response.end(readFileSync(file));
    } else {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: browserFlags() });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${typeof address === "object" ? address?.port : ""}/`);
    await page.waitForFunction(() => "measure" in globalThis);
    return await page.evaluate<Round[]>(`measure(${ROUNDS}, ${CHARTS})`);
  } finally {
    await browser.close();
    server.close();
  }
}

function report(results: readonly Round[]): void {
  console.log(
    `median of ${ROUNDS} interleaved rounds of ${CHARTS} charts at 640 px; ms per chart, ratio to the static string`,
  );
  for (const chart of new Set(results.map((result) => result.chart))) {
    const mine = results.filter((result) => result.chart === chart);
    const [floor, live, update] = (["floor", "live", "update"] as const).map((name) =>
      median(mine.map((one) => one[name])),
    );
    const ratio = (value = 0): string => `${value.toFixed(2)} (×${(value / (floor ?? 1)).toFixed(2)})`;
    console.log(`${chart}: static string ${(floor ?? 0).toFixed(2)}, element ${ratio(live)}, update ${ratio(update)}`);
  }
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
