/** Runs a page of measurements in a browser; each benchmark brings the page. */
import { createServer } from "node:http";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright";
import { build } from "vite";
import { browserFlags, ensureBrowser } from "../scripts/browser.js";
import { ROOT } from "../scripts/run.js";

/**
 * @param page file in bench/ that puts `measure` on the global object
 * @param call what to evaluate, such as “measure(7)”
 * @returns what the call resolves to
 */
export async function inBrowser<T>(page: string, call: string): Promise<T> {
  const [result] = await inFreshPages<T>(page, [call]);
  return result as T;
}

/** As {@link inBrowser}, with a page of its own for each call, where nothing has run before. */
export async function inFreshPages<T>(page: string, calls: readonly string[]): Promise<T[]> {
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
          input: path.join(ROOT, "bench", page),
          preserveEntrySignatures: "strict",
          output: { entryFileNames: "page.js" },
        },
      },
    });
    return await evaluate<T>(folder, calls);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function evaluate<T>(folder: string, calls: readonly string[]): Promise<T[]> {
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
    const results: T[] = [];
    for (const call of calls) {
      const page = await browser.newPage();
      await page.goto(`http://127.0.0.1:${typeof address === "object" ? address?.port : ""}/`);
      await page.waitForFunction(() => "measure" in globalThis);
      results.push(await page.evaluate<T>(call));
      await page.close();
    }
    return results;
  } finally {
    await browser.close();
    server.close();
  }
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
