/** Opens a page that holds nothing but what a publisher pastes, with the built CDN files; runs in Node. */
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Browser, BrowserContext, Page } from "playwright";
import { answerWith, type Answers } from "../answers.js";
import { freshCdn } from "../../../scripts/build/fresh-cdn.js";

const SITE = "https://publisher.test";

/** Another host that has the CDN files, and lets every page read them. */
const HOST = "https://static.test";

/** What a strict site allows: its own files, Lit's policy, and scripts of other hosts that it names. */
const strict = (scripts: string): string =>
  [
    "default-src 'none'",
    ...[`script-src 'self' ${scripts}`, "style-src 'self'", "img-src 'self' data:", "connect-src 'self'"],
    ...["require-trusted-types-for 'script'", "trusted-types lit-html"],
  ].join("; ");

export interface Visit {
  /** Everything inside `<html>`. CDN files are below /cdn/; below /cdn-<version>/ the same files claim that version. */
  readonly html: string;
  /** Expressions to evaluate one after the other, each awaited; their values come back as JSON. */
  readonly steps: readonly string[];
  /** Width of the window; 1024 without it. */
  readonly width?: number;
  /** False for a browser in which scripts are switched off. */
  readonly javaScript?: boolean;
  /** True for a page that is printed once the steps are done: they are evaluated again, on paper. */
  readonly print?: boolean;
  /** What addresses below /given/ give back, by pathname. */
  readonly answers?: Answers;
  /** Language of the page; English without it. */
  readonly lang?: string;
  /** How the names of CDN files begin that are not there. */
  readonly missing?: string;
  /**
   * How the names of CDN files begin that the page has to wait for: `fetch("/held")` is answered when one has been asked
   * for, and `fetch("/release")` lets them come.
   */
  readonly held?: string;
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

export async function visit(browser: Browser, asked: Visit): Promise<Visited> {
  const { steps, width = 1024, answers = {}, javaScript = true, print = false } = asked;
  const viewport = { width, height: 900 };
  const context = await browser.newContext({ viewport, locale: "en-US", javaScriptEnabled: javaScript });
  try {
    const page = await context.newPage();
    const said: string[] = [];
    page.on("console", (message) => {
      if (["warning", "error"].includes(message.type())) said.push(`${message.type()}: ${message.text()}`);
    });
    page.on("pageerror", (error) => said.push(`uncaught: ${error.message}`));
    const requests = await serve(page, asked);
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
    if (print) {
      await page.emulateMedia({ media: "print" });
      for (const step of steps) results.push(await evaluate(step));
    }
    return { results, said, violations: (await evaluate("globalThis.violations ?? []")) as string[], requests };
  } finally {
    await context.close();
  }
}

/** Answers every request of the page itself: nothing reaches a network, and every path is written down. */
async function serve(page: Page, { html, lang = "en", missing, held }: Visit): Promise<string[]> {
  const folder = await freshCdn();
  const requests: string[] = [];
  const [wanted, released] = [signal(), signal()];
  await page.route("**/*", async (route) => {
    const { origin, pathname, search } = new URL(route.request().url());
    requests.push(pathname + search);
    const file = /^\/cdn(?:-([\d.]+))?\/([\w.-]+)$/.exec(pathname);
    const named = (start: string | undefined): boolean => start !== undefined && file?.[2]?.startsWith(start) === true;
    if (named(held)) {
      wanted.give();
      await released.given;
    }
    if (pathname === "/held") await wanted.given;
    if (pathname === "/release") released.give();
    if ([SITE, HOST].includes(origin) && file?.[2] && !named(missing)) {
      const text = readFileSync(path.join(folder, file[2]), "utf8");
      const contentType = file[2].endsWith(".css") ? "text/css" : "text/javascript";
      const headers = origin === HOST ? { "Access-Control-Allow-Origin": "*" } : {};
      await route.fulfill({ contentType, headers, body: file[1] ? asVersion(text, file[1]) : text });
    } else if (pathname === "/article") {
      const body = `<!doctype html><html lang="${lang}">${html}</html>`;
      const policy = strict(html.includes(HOST) ? HOST : "");
      await route.fulfill({ contentType: "text/html", headers: { "Content-Security-Policy": policy }, body });
    } else {
      await route.fulfill({ status: 404, body: "" });
    }
  });
  return requests;
}

/** Something that one side waits for and the other gives. */
function signal(): { give: () => void; given: Promise<void> } {
  let give = (): void => undefined;
  const given = new Promise<void>((resolve) => (give = resolve));
  return { give, given };
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
