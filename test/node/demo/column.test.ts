import { readFileSync } from "node:fs";
import path from "node:path";
import { chromium, type Browser } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browserFlags, ensureBrowser } from "../../../scripts/browser.js";
import { freshCdn } from "../../../scripts/build/fresh-cdn.js";
import { EXAMPLES, markup } from "../../support/examples.js";

const SITE = "https://publisher.test";
/** Room is that of the bundled datasets. */
const BUNDLED = EXAMPLES.filter(({ data }) => typeof data === "string");
const HEIGHTS = `[...document.querySelectorAll("main > *")].map((chart) => [chart.localName, chart.offsetHeight])`;
const DRAWN = `Promise.all([...document.querySelectorAll("main > *")].map(async (chart) => {
  while (!chart.shadowRoot?.querySelector("[part=plot] :is(svg, table)")) await new Promise(requestAnimationFrame);
  await chart.updateComplete;
}))`;

describe("a column that says that it is one, in a wide window", () => {
  let browser: Browser;
  let library: string;
  beforeAll(async () => {
    library = await freshCdn();
    browser = await chromium.launch({ executablePath: await ensureBrowser(), args: browserFlags() });
  }, 600_000);
  afterAll(() => browser.close());

  it.each([
    [320, "en"],
    [320, "de"],
    [448, "en"],
    [720, "en"],
  ])(
    "%i px wide, has room for every chart in %s before its script is there",
    { timeout: 60_000 },
    async (width, lang) => {
      const page = await browser.newPage({ viewport: { width: 1600, height: 900 } });
      const style = `width: ${width}px; container-type: inline-size`;
      const body = `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Column</title>
<link rel="stylesheet" href="/cdn/report-charts.css"><main style="${style}">${BUNDLED.map((one) => markup(one)).join("")}</main></html>`;
      await page.route("**/*", (route) => {
        const { pathname } = new URL(route.request().url());
        if (pathname === "/") return route.fulfill({ contentType: "text/html", body });
        const contentType = pathname.endsWith(".css") ? "text/css" : "text/javascript";
        return route.fulfill({ contentType, body: readFileSync(path.join(library, path.basename(pathname))) });
      });
      await page.goto(SITE);
      const before = await page.evaluate(HEIGHTS);
      await page.addScriptTag({ type: "module", url: "/cdn/report-charts.js" });
      await page.evaluate(DRAWN);
      expect(await page.evaluate(HEIGHTS)).toEqual(before);
      await page.close();
    },
  );
});
