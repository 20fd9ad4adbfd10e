/**
 * Contact sheets for people: every chart at every width in one look, as `.cache/look/<tag>-<look>.png`.
 *
 *     npm run look                                    all charts in all looks
 *     npm run look -- --chart market-ranking --look dark --width 320 --width 720
 *     npm run look -- --look light --lang ar          named `<tag>-<look>-ar.png`
 */
import { mkdirSync } from "node:fs";
import path from "node:path";
import { Command } from "commander";
import { chromium, type Browser, type Page } from "playwright";
import { preview } from "vite";
import { isRightToLeft } from "../src/language/language.js";
import { getDataset } from "../src/core.js";
import { translated } from "../test/support/translated.js";
import { EXAMPLES, markup, type Example } from "../test/support/examples.js";
import { freshCdn } from "./build/fresh-cdn.js";
import { browserFlags, ensureBrowser } from "./browser.js";
import { answerHelp } from "./help.js";
import { CACHE } from "./run.js";

answerHelp(import.meta.url);

const LOOKS = ["light", "dark", "print", "forced-colors"] as const;
type Look = (typeof LOOKS)[number];

const WIDTHS = [240, 320, 480, 720, 960, 1280];
const OUT = path.join(CACHE, "look");

interface Asked {
  readonly chart?: string[];
  readonly look?: Look[];
  readonly press?: string[];
  readonly width?: string[];
  readonly lang: string;
  readonly own?: true;
}

const asked = new Command()
  .option("--chart <tags...>", "only these charts")
  .option("--look <looks...>", LOOKS.join(", "))
  .option("--press <names...>", "buttons to press first, by their names")
  .option("--width <px...>", "CSS pixels of the charts")
  .option("--lang <tag>", "language of the page", "en")
  .option("--own", "data in the language too, for ja and ar")
  .parse()
  .opts<Asked>();

const direction = isRightToLeft(asked.lang) ? "rtl" : "ltr";
const widths = asked.width?.map(Number) ?? WIDTHS;
const examples = EXAMPLES.filter(({ tag }) => asked.chart?.includes(tag) ?? true);

function ownWords(example: Example): Example {
  const data = typeof example.data === "string" ? getDataset(example.data) : example.data;
  const { attributes = "" } = example;
  const row = attributes.includes("row=") ? attributes : "";
  return data ? { ...example, data: translated(data, asked.lang === "ar" ? "ar" : "ja"), attributes: row } : example;
}

/** Charts of all widths beside each other, on the ground that print and dark pages have. */
function sheet(example: Example, look: Look): string {
  const theme = look === "dark" ? "dark" : "light";
  const element = asked.own
    ? markup(ownWords(example), `theme="${theme}"`)
    : markup(example, `heading="${example.heading}" theme="${theme}"`);
  const columns = widths.map((width) => `<div style="width:${width}px">${element}</div>`).join("");
  return `<!doctype html><html lang="${asked.lang}" dir="${direction}"><meta charset="utf-8"><title>${example.tag}</title>
<style>body{margin:12px;font-family:"Noto Sans","Open Sans","Noto Sans Arabic","Noto Sans CJK JP","DejaVu Sans",sans-serif;background:#999}
body>div{display:flex;gap:12px;align-items:flex-start}</style>
<body><div>${columns}</div><script type="module" src="/report-charts.js"></script></body></html>`;
}

async function photograph(page: Page, address: string, example: Example, look: Look): Promise<void> {
  await page.emulateMedia({
    media: look === "print" ? "print" : "screen",
    forcedColors: look === "forced-colors" ? "active" : "none",
  });
  await page.route(`${address}sheet`, (route) =>
    route.fulfill({ contentType: "text/html", body: sheet(example, look) }),
  );
  await page.goto(`${address}sheet`);
  await page.evaluate(
    `Promise.all([...document.querySelectorAll("body > div > div > *")].map((c) => c.updateComplete))`,
  );
  for (const name of asked.press ?? [])
    for (const button of await page.getByRole("button", { name, exact: true }).all()) await button.click();
  if (look === "print") await page.addStyleTag({ content: "body>div{filter:grayscale(1)}" });
  const file = path.join(OUT, `${example.tag}-${look}${asked.lang === "en" ? "" : `-${asked.lang}`}.png`);
  await page.screenshot({ path: file, fullPage: true });
  await page.unrouteAll();
  console.log(path.relative(process.cwd(), file));
}

async function all(browser: Browser, address: string): Promise<void> {
  const width = widths.reduce((sum, one) => sum + one + 12, 12);
  const page = await browser.newPage({ viewport: { width, height: 1000 } });
  for (const example of examples)
    for (const look of asked.look ?? LOOKS) await photograph(page, address, example, look);
}

mkdirSync(OUT, { recursive: true });
const server = await preview({
  configFile: false,
  logLevel: "warn",
  build: { outDir: await freshCdn() },
  preview: { port: 0, host: "127.0.0.1" },
});
const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: browserFlags() });
try {
  await all(browser, server.resolvedUrls?.local[0] ?? "");
} finally {
  await browser.close();
  await server.close();
}
