/** Opens a page that holds nothing but what a publisher pastes, with the built CDN files; runs in Node. */
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Browser, BrowserContext, Page } from "playwright";
import { answerWith, type Answers } from "../answers.js";
import { freshCdn } from "../../../scripts/build/fresh-cdn.js";

const SITE = "https://publisher.test";

/** What a strict site allows: its own files, and Lit's policy. */
const STRICT = [
  "default-src 'none'",
  ...["script-src 'self'", "style-src 'self'", "img-src 'self' data:", "connect-src 'self'"],
  ...["require-trusted-types-for 'script'", "trusted-types lit-html"],
].join("; ");

export interface Visit {
  /** Everything inside `<html>`. CDN files are below /cdn/; below /cdn-<version>/ the same files claim that version. */
  readonly html: string;
  /** Expressions to evaluate one after the other, each awaited; their values come back as JSON. */
  readonly steps: readonly string[];
  /** Width of the window; 1024 without it. */
  readonly width?: number;
  /** What addresses below /given/ give back, by pathname. */
  readonly answers?: Answers;
}

export interface Visited {
  readonly results: readonly unknown[];
  /** Console messages of warnings and errors, and errors that nobody caught: "warning: …". */
  readonly said: readonly string[];
  /** Directives of `securitypolicyviolation` events. */
  readonly violations: readonly string[];
  /** Paths that the page asked for, in order. */
  readonly requests: readonly string[];
}

export async function visit(browser: Browser, { html, steps, width = 1024, answers = {} }: Visit): Promise<Visited> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, locale: "en-US" });
  try {
    const page = await context.newPage();
    const said: string[] = [];
    page.on("console", (message) => {
      if (["warning", "error"].includes(message.type())) said.push(`${message.type()}: ${message.text()}`);
    });
    page.on("pageerror", (error) => said.push(`uncaught: ${error.message}`));
    const requests = await serve(page, html);
    await answerWith(page, answers);
    await page.addInitScript(() => {
      const seen: string[] = [];
      document.addEventListener("securitypolicyviolation", (event) => seen.push(event.effectiveDirective));
      Object.assign(globalThis, { violations: seen });
    });
    await page.goto(`${SITE}/article`);
    const evaluate = await evaluator(context, page);
    const results: unknown[] = [];
    for (const step of steps) results.push(await evaluate(step));
    return { results, said, violations: (await evaluate("violations")) as string[], requests };
  } finally {
    await context.close();
  }
}

/** Answers every request of the page itself: nothing reaches a network, and every path is written down. */
async function serve(page: Page, html: string): Promise<string[]> {
  const folder = await freshCdn();
  const requests: string[] = [];
  await page.route("**/*", async (route) => {
    const { origin, pathname, search } = new URL(route.request().url());
    requests.push(pathname + search);
    const file = /^\/cdn(?:-([\d.]+))?\/([\w.-]+)$/.exec(pathname);
    if (origin === SITE && file?.[2]) {
      const text = readFileSync(path.join(folder, file[2]), "utf8");
      const contentType = file[2].endsWith(".css") ? "text/css" : "text/javascript";
      await route.fulfill({ contentType, body: file[1] ? asVersion(text, file[1]) : text });
    } else if (pathname === "/article") {
      const body = `<!doctype html><html lang="en">${html}</html>`;
      await route.fulfill({ contentType: "text/html", headers: { "Content-Security-Policy": STRICT }, body });
    } else {
      await route.fulfill({ status: 404, body: "" });
    }
  });
  return requests;
}

/** The same code as another release of it: its version stands in it as a string of its own, and in a mark. */
function asVersion(code: string, version: string): string {
  return code.replace(/(["'`]|classic )\d+\.\d+\.\d+(?=["'`])/g, (found, before: string) =>
    found.endsWith(OWN) ? before + version : found,
  );
}

const OWN = (JSON.parse(readFileSync(path.join(process.cwd(), "package.json"), "utf8")) as { version: string }).version;

/** Through the protocol: what Playwright injects for `page.evaluate` would need `unsafe-eval`. */
async function evaluator(context: BrowserContext, page: Page): Promise<(expression: string) => Promise<unknown>> {
  const session = await context.newCDPSession(page);
  return async (expression) => {
    const options = { awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = await session.send("Runtime.evaluate", { expression, ...options });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as unknown;
  };
}
