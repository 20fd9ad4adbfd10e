/**
 * Measures the demo's charts and writes demo/reserve.css, which holds their room until they are drawn: run
 * `npm run demo:reserve` when a chart of the article, or how charts look, has changed.
 */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { format } from "prettier";
import { chromium, type Page } from "playwright";
import { preview } from "vite";
import { browserFlags, ensureBrowser } from "./browser.js";
import { buildDemo } from "./demo.js";
import { answerHelp } from "./help.js";
import { ROOT } from "./run.js";

answerHelp(import.meta.url);

/** Viewport widths, CSS pixels, from which a step holds. The last is where charts stop growing. */
const STEPS = [320, 360, 400, 440, 500, 560, 640, 720, 800, 880] as const;

/** Systems have fonts of their own: room is kept for the page's stack and for the widest faces in use. */
const FACES = ["", ".plate > * { font-family: 'DejaVu Sans', Verdana, sans-serif !important; }"];

const NATURAL = ".plate > * { min-block-size: 0 !important; }";

type Heights = Map<string, number>;

/** Heights of all charts by id, each the largest that any face gives. */
async function measure(page: Page, width: number): Promise<Heights> {
  await page.setViewportSize({ width, height: 900 });
  const heights: Heights = new Map();
  for (const face of FACES) {
    const style = await page.addStyleTag({ content: NATURAL + face });
    await page.waitForTimeout(120);
    const found = await page.$$eval(".plate > *", (charts) =>
      charts.map((chart) => [chart.id, Math.ceil(chart.getBoundingClientRect().height)] as const),
    );
    for (const [id, height] of found) heights.set(id, Math.max(height, heights.get(id) ?? 0));
    await style.evaluate((node) => (node as Element).remove());
  }
  return heights;
}

/** What each step has to reserve: the most that any width from its own up to the next needs. */
async function measureSteps(page: Page): Promise<{ from: number; heights: Heights }[]> {
  const steps = [];
  for (const [index, from] of STEPS.entries()) {
    const next = STEPS[index + 1] ?? from + 1;
    const heights: Heights = new Map();
    for (let width: number = from; width <= next; width += 10) {
      for (const [id, height] of await measure(page, Math.min(width, next - 1)))
        heights.set(id, Math.max(height, heights.get(id) ?? 0));
    }
    steps.push({ from, heights });
  }
  return steps;
}

const HEAD = `/* Room for the charts until they are drawn, so that nothing moves. Written by scripts/demo-reserve.ts. */
.plate > * { min-block-size: var(--reserve); }
.plate > :is(:not(:defined), figure) { block-size: var(--reserve); overflow: auto; }
@media (scripting: none) { .plate > * { block-size: auto !important; min-block-size: 0; } }
@media print { .plate > * { block-size: auto !important; min-block-size: 0; } }`;

function css(steps: readonly { from: number; heights: Heights }[]): string {
  const blocks = steps.map(({ from, heights }, index) => {
    const rules = [...heights].map(([id, height]) => `#${id} { --reserve: ${height}px; }`).join("\n");
    return index === 0 ? rules : `@media (min-width: ${from}px) {\n${rules}\n}`;
  });
  return [HEAD, ...blocks, ""].join("\n");
}

const outDir = path.join(ROOT, ".cache", "demo-reserve");
await buildDemo(outDir);
const server = await preview({
  root: ROOT,
  configFile: false,
  logLevel: "warn",
  build: { outDir },
  preview: { port: 0 },
});
const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: browserFlags() });
try {
  const page = await browser.newPage();
  await page.goto(server.resolvedUrls?.local[0] ?? "", { waitUntil: "networkidle" });
  const steps = await measureSteps(page);
  const sheet = await format(css(steps), { parser: "css", printWidth: 120 });
  writeFileSync(path.join(ROOT, "demo", "reserve.css"), sheet);
  console.log(`demo/reserve.css: ${steps[0]?.heights.size ?? 0} charts at ${steps.length} widths`);
} finally {
  await browser.close();
  await server.close();
}
