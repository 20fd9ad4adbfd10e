import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import axe, { type AxeResults } from "axe-core";
import { chromium, type Browser, type Page } from "playwright";
import { preview, type PreviewServer } from "vite";
import { browserFlags, ensureBrowser } from "../../../scripts/browser.js";
import { buildDemo } from "../../../scripts/demo.js";

/** The strictest policy under which a chart can fetch a file of its own site. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
  "form-action 'none'; base-uri 'none'";

/** How long scripts and data stay away, so that the page is painted without them first. */
const LATE = 250;

export interface Visit {
  readonly page: Page;
  /** Errors of the console and of the page, failed requests, answers that are not fine, other origins. */
  readonly problems: string[];
  readonly close: () => Promise<void>;
}

export interface Asked {
  readonly height?: number;
  readonly javaScript?: boolean;
  readonly colorScheme?: "light" | "dark";
}

/** The built demo behind a strict content security policy, and a browser to visit it with. */
export class ServedDemo {
  private constructor(
    private readonly folder: string,
    private readonly server: PreviewServer,
    private readonly browser: Browser,
  ) {}

  static async start(): Promise<ServedDemo> {
    const folder = mkdtempSync(path.join(tmpdir(), "report-charts-demo-"));
    await buildDemo(folder);
    const server = await preview({
      configFile: false,
      logLevel: "error",
      build: { outDir: folder },
      preview: { host: "127.0.0.1", port: 0, headers: { "Content-Security-Policy": POLICY } },
    });
    const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: browserFlags() });
    return new ServedDemo(folder, server, browser);
  }

  /** Opens the article at a width in CSS pixels; layout shifts are counted from the first paint. */
  async visit(width: number, { height = 800, javaScript = true, colorScheme }: Asked = {}): Promise<Visit> {
    const viewport = { width, height };
    const context = await this.browser.newContext({
      viewport,
      javaScriptEnabled: javaScript,
      ...(colorScheme && { colorScheme }),
    });
    const page = await context.newPage();
    const problems = watch(page, this.address);
    await page.addInitScript(countShifts, HIDDEN);
    await page.route(/\.(js|csv)$/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, LATE));
      await route.continue();
    });
    await page.goto(this.address, { waitUntil: "networkidle" });
    return { page, problems, close: () => context.close() };
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await this.server.close();
    rmSync(this.folder, { recursive: true });
  }

  private get address(): string {
    const address = this.server.resolvedUrls?.local[0];
    if (!address) throw new Error("The preview server has no address.");
    return address;
  }
}

/** What axe says of the whole page; it is handed over through the protocol, past the page's policy. */
export async function axeOn(page: Page): Promise<AxeResults> {
  const session = await page.context().newCDPSession(page);
  const expression = `${axe.source}; axe.run().then((results) => JSON.stringify(results))`;
  const { result } = await session.send("Runtime.evaluate", { expression, awaitPromise: true, returnByValue: true });
  return JSON.parse(String(result.value)) as AxeResults;
}

function watch(page: Page, address: string): string[] {
  const problems: string[] = [];
  page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("requestfailed", (request) => problems.push(`failed: ${request.url()}`));
  page.on("response", (response) => response.ok() || problems.push(`${response.status()}: ${response.url()}`));
  page.on("request", (request) => {
    if (!request.url().startsWith(address) && !request.url().startsWith("data:")) problems.push(request.url());
  });
  return problems;
}

export interface Shift {
  readonly value: number;
  /** Elements that moved, as name and id; {@link HIDDEN} for what is inside a chart. */
  readonly what: readonly string[];
}

/** A shadow root hides its nodes from the page's observers; a chart's own table, which an error shows again, is inside too. */
export const HIDDEN = "inside a chart";

/** Runs in the page: every layout shift with the elements that moved, in `window.shifts`. */
function countShifts(hidden: string): void {
  interface Entry extends PerformanceEntry {
    readonly value: number;
    readonly sources: readonly { readonly node: Node | null }[];
  }
  const shifts: Shift[] = [];
  Object.assign(window, { shifts });
  const name = (node: Node | null): string =>
    node === null || node.parentElement?.closest(".plate > *")
      ? hidden
      : node instanceof Element
        ? `${node.localName}#${node.id}`
        : node.nodeName;
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries() as Entry[])
      shifts.push({ value, what: sources.map(({ node }) => name(node)) });
  }).observe({ type: "layout-shift", buffered: true });
}
