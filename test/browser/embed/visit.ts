/** Opens a page that holds nothing but what a publisher pastes, with the built CDN files; runs in Node. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Browser, BrowserContext, CDPSession, Page } from "playwright";
import { answerWith, type Answers } from "../answers.js";
import { MEASURE, WEIGH, type Left } from "./left.js";
import { freshBundle } from "./bundle.js";
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
  /** Whose files /cdn/ gives: those for a script tag, or what a site's own bundler makes of the package. */
  readonly files?: "cdn" | "bundle" | undefined;
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
  /** True for a page whose observers and timers are counted, for {@link MEASURE}. */
  readonly counted?: boolean;
  /** A CDN file that does not arrive as it is until `fetch("/mend")`, and what comes instead. */
  readonly broken?: Broken;
  /**
   * How the names of CDN files begin that the page has to wait for: `fetch("/held")` is answered when one has been asked
   * for, and `fetch("/release")` lets them come.
   */
  readonly held?: string;
}

export interface Broken {
  /** How its name begins. */
  readonly name: string;
  /** “altered”: other bytes than the page's import map has the hash of. */
  readonly by: "an error of the server" | "no connection" | "altered bytes";
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
      const chartErrors: unknown[] = [];
      document.addEventListener("chart-error", (event) => {
        chartErrors.push((event as Event & { readonly error: { readonly code: string } }).error.code);
      });
      Object.assign(globalThis, { violations: seen, chartErrors });
    });
    if (asked.counted) await page.addInitScript(countWhatIsKept);
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
async function serve(page: Page, asked: Visit): Promise<string[]> {
  const { html, lang = "en", missing, held, broken, files } = asked;
  const folder = await folderOf(files);
  const requests: string[] = [];
  const [wanted, released] = [signal(), signal()];
  let isBroken = broken !== undefined;
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
    if (pathname === "/mend") isBroken = false;
    if (isBroken && broken && broken.by !== "altered bytes" && named(broken.name)) {
      if (broken.by === "no connection") await route.abort("internetdisconnected");
      else await route.fulfill({ status: 503, body: "" });
      return;
    }
    if ([SITE, HOST].includes(origin) && file?.[2] && !named(missing)) {
      const altered = isBroken && named(broken?.name) ? "\n//" : "";
      const text = readFileSync(path.join(folder, file[2]), "utf8") + altered;
      const contentType = file[2].endsWith(".css") ? "text/css" : "text/javascript";
      const headers = origin === HOST ? { "Access-Control-Allow-Origin": "*" } : {};
      await route.fulfill({ contentType, headers, body: file[1] ? asVersion(text, file[1]) : text });
    } else if (pathname === "/article") {
      const map = broken?.by === "altered bytes" ? importMap(folder, broken.name) : "";
      const body = `<!doctype html><html lang="${lang}">${html.replace("<head>", `<head>${map}`)}</html>`;
      const policy = strict([...(html.includes(HOST) ? [HOST] : []), ...(map ? ["'nonce-map'"] : [])].join(" "));
      await route.fulfill({ contentType: "text/html", headers: { "Content-Security-Policy": policy }, body });
    } else {
      await route.fulfill({ status: 404, body: "" });
    }
  });
  return requests;
}

/** What a careful publisher adds: the hashes of the files that the script loads. */
function importMap(folder: string, name: string): string {
  const integrity = Object.fromEntries(
    readdirSync(folder)
      .filter((file) => file.startsWith(name))
      .map((file) => {
        const hash = createHash("sha384")
          .update(readFileSync(path.join(folder, file)))
          .digest("base64");
        return [`/cdn/${file}`, `sha384-${hash}`];
      }),
  );
  return `<script type="importmap" nonce="map">${JSON.stringify({ integrity })}</script>`;
}

const folderOf = (files: Visit["files"]): Promise<string> => (files === "bundle" ? freshBundle() : freshCdn());

/** Names of the files that are loaded when a page needs them, without those that several of them share. */
export const partsOf = async (files: Visit["files"]): Promise<string[]> =>
  readdirSync(await folderOf(files)).filter((name) => name.endsWith(".js") && !/^(?:report-charts|chunk-)/.test(name));

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
  const evaluate = async (expression: string): Promise<unknown> => {
    const options = { awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = await session.send("Runtime.evaluate", { expression, ...options });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as unknown;
  };
  const measure = async (): Promise<Left> => {
    // What gc() does in a page, which would need a flag at the start of the browser.
    await session.send("HeapProfiler.collectGarbage");
    await session.send("HeapProfiler.collectGarbage");
    const { nodes, jsEventListeners } = await session.send("Memory.getDOMCounters");
    const kept = (await evaluate("globalThis.kept()")) as Pick<Left, "observed" | "timers">;
    return { nodes, listeners: jsEventListeners, ...kept };
  };
  const weigh = async (): Promise<Left> => ({ ...(await measure()), heap: await ownBytes(session) });
  return (step) => (step === MEASURE ? measure() : step === WEIGH ? weigh() : evaluate(step));
}

/** Kinds of what scripts make; code, which an engine compiles when it sees fit, is none of it. */
const MADE = new Set(["object", "closure", "array", "string", "concatenated string", "sliced string", "regexp"]);

interface Snapshot {
  readonly snapshot: { readonly meta: { readonly node_fields: string[]; readonly node_types: [string[]] } };
  readonly nodes: readonly number[];
}

/** Bytes of all that the page's scripts have made and still hold. */
async function ownBytes(session: CDPSession): Promise<number> {
  const chunks: string[] = [];
  const add = ({ chunk }: { chunk: string }): void => void chunks.push(chunk);
  session.on("HeapProfiler.addHeapSnapshotChunk", add);
  await session.send("HeapProfiler.takeHeapSnapshot", { reportProgress: false });
  session.off("HeapProfiler.addHeapSnapshotChunk", add);
  const { snapshot, nodes } = JSON.parse(chunks.join("")) as Snapshot;
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [type, size] = [fields.indexOf("type"), fields.indexOf("self_size")];
  let bytes = 0;
  for (let at = 0; at < nodes.length; at += fields.length) {
    if (MADE.has(types[0][nodes[at + type] ?? 0] ?? "")) bytes += nodes[at + size] ?? 0;
  }
  return bytes;
}

/** Runs in the page, before its scripts. */
function countWhatIsKept(): void {
  let observed = 0;
  const targets = new WeakMap<object, Set<unknown>>();
  const of = (observer: object): Set<unknown> => {
    const found = targets.get(observer) ?? new Set();
    targets.set(observer, found);
    return found;
  };
  const change = (observer: object, act: (found: Set<unknown>) => unknown): void => {
    const before = of(observer).size;
    act(of(observer));
    observed += of(observer).size - before;
  };
  const proxied = (prototype: object, name: string, before: (observer: object, target: unknown) => void): void => {
    const original = Reflect.get(prototype, name) as (...given: unknown[]) => unknown;
    Reflect.set(prototype, name, function (this: object, ...given: unknown[]) {
      before(this, given[0]);
      return original.apply(this, given);
    });
  };
  for (const { prototype } of [ResizeObserver, MutationObserver, IntersectionObserver]) {
    proxied(prototype, "observe", (observer, target) => change(observer, (found) => found.add(target)));
    proxied(prototype, "disconnect", (observer) => change(observer, (found) => found.clear()));
    if ("unobserve" in prototype)
      proxied(prototype, "unobserve", (observer, target) => change(observer, (found) => found.delete(target)));
  }
  const waiting = new Set<number>();
  const { setTimeout: set, clearTimeout: clear } = globalThis;
  Object.assign(globalThis, {
    setTimeout: (act: (...given: unknown[]) => void, ms?: number, ...given: unknown[]): number => {
      const id = Number(
        set(() => {
          waiting.delete(id);
          act(...given);
        }, ms),
      );
      waiting.add(id);
      return id;
    },
    clearTimeout: (id: number): void => {
      waiting.delete(id);
      clear(id);
    },
    kept: () => ({ observed, timers: waiting.size }),
  });
}
