/** Prints a page with every chart as a reader's browser does, and reads what is on the paper. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { chromium, type Browser, type Page } from "playwright";
import { browserFlags, ensureBrowser } from "../../../scripts/browser.js";
import { freshCdn } from "../../../scripts/build/fresh-cdn.js";
import { EXAMPLES, markup } from "../../support/examples.js";
import { readPdf, type PdfPage } from "./read-pdf.js";

const SITE = "https://publisher.test";
const MARGIN = "0.4in";

/** The page's own fonts, so that every machine breaks lines at the same places. */
const FONTS = new Map([
  ["latin.ttf", "@expo-google-fonts/open-sans/400Regular/OpenSans_400Regular.ttf"],
  ["latin-bold.ttf", "@expo-google-fonts/open-sans/700Bold/OpenSans_700Bold.ttf"],
  ["arabic.woff2", "@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-arabic-400-normal.woff2"],
]);

const FACES = `@font-face { font-family: Latin; src: url(/fonts/latin.ttf) }
@font-face { font-family: Latin; src: url(/fonts/latin-bold.ttf); font-weight: 700 }
@font-face { font-family: Arabic; src: url(/fonts/arabic.woff2) }
body { font-family: Latin, Arabic }`;

export interface Printing {
  /** Of the window, CSS pixels. */
  readonly window: number;
  readonly format: "A4" | "Letter";
  readonly landscape: boolean;
  readonly lang: "en" | "ar";
  /** A dark chart in a dark page of a reader who likes it dark, with the colours of a brand. */
  readonly dark: boolean;
  /** Further rules of the page. */
  readonly style?: string;
  /** True: printed as soon as the first chart is ready, when the others may not have been seen. */
  readonly atOnce?: boolean;
}

/** How a chart stood on the paper when the browser laid it out. */
export interface OnPaper {
  readonly tag: string;
  /** Pictures that are shown. */
  readonly pictures: number;
  /** CSS pixels: the picture, the box it stands in, the smallest text of the picture. */
  readonly width: number;
  readonly room: number;
  readonly text: number;
}

export interface Printed {
  readonly pages: readonly PdfPage[];
  readonly charts: readonly OnPaper[];
  /** Pictures for paper that are left in the page afterwards. */
  readonly left: number;
}

const DARK = `body { background: #111; color: #eee }
main > * { --chart-ink: #fff; --chart-ink-2: #ddd; --chart-ink-3: #aaa; --chart-surface: #111; --chart-zone: #222; --chart-cat-1: #9cf }`;

const PROSE = `<p dir="ltr">The text between one chart and the next, which is as wide as the paper lets it be.</p>`;

export class Printer {
  private constructor(
    private readonly browser: Browser,
    private readonly files: string,
  ) {}

  static async start(): Promise<Printer> {
    const files = await freshCdn();
    return new Printer(await chromium.launch({ executablePath: await ensureBrowser(), args: browserFlags() }), files);
  }

  stop(): Promise<void> {
    return this.browser.close();
  }

  async print(asked: Printing): Promise<Printed> {
    const { window: width, dark, format, landscape } = asked;
    const viewport = { width, height: 900 };
    const context = await this.browser.newContext({ viewport, colorScheme: dark ? "dark" : "light" });
    try {
      const page = await context.newPage();
      await this.#serve(page, article(asked));
      await page.goto(`${SITE}/article`);
      await page.evaluate(asked.atOnce ? FIRST_READY : ALL_READY);
      await page.evaluate(RECORD);
      const margin = { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN };
      const pdf = await page.pdf({ format, landscape, margin });
      const [charts, left] = await page.evaluate<[OnPaper[], number]>(RECORDED);
      return { pages: await readPdf(pdf), charts, left };
    } finally {
      await context.close();
    }
  }

  async #serve(page: Page, html: string): Promise<void> {
    const { resolve } = createRequire(import.meta.url);
    await page.route("**/*", (route) => {
      const [, folder, name = ""] = new URL(route.request().url()).pathname.split("/");
      const font = FONTS.get(name);
      if (folder === "article") return route.fulfill({ contentType: "text/html", body: html });
      if (folder === "fonts" && font) return route.fulfill({ body: readFileSync(resolve(font)) });
      if (folder !== "cdn" || name.includes("..")) return route.fulfill({ status: 404, body: "" });
      const contentType = name.endsWith(".css") ? "text/css" : "text/javascript";
      return route.fulfill({ contentType, body: readFileSync(path.join(this.files, name)) });
    });
  }
}

function article({ lang, dark, style = "" }: Printing): string {
  const charts = EXAMPLES.map((example, index) => {
    const theme = dark ? (index % 2 === 0 ? "dark" : "auto") : "light";
    return markup(example, `heading="${example.heading}" theme="${theme}"`);
  });
  return `<!doctype html><html lang="${lang}" dir="${lang === "ar" ? "rtl" : "ltr"}"><meta charset="utf-8"><title>Article</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="/cdn/report-charts.css">
<style>${FACES}${dark ? DARK : ""}${style}</style><script type="module" src="/cdn/report-charts.js"></script>
<main><h1>Article</h1>${PROSE}${charts.join(PROSE)}</main>`;
}

const CHARTS = `[...document.querySelectorAll("main > *")].filter(({ shadowRoot }) => shadowRoot)`;
const ALL_READY = `document.fonts.ready.then(() => Promise.all(${CHARTS}.map((chart) => chart.updateComplete)))`;
const FIRST_READY = `document.fonts.ready.then(() => ${CHARTS}[0].updateComplete)`;

/** The moment at which a browser has laid the page out for paper is the one at which it is print for a media query. */
const RECORD = `matchMedia("print").addEventListener("change", ({ matches }) => {
  if (!matches) return;
  globalThis.onPaper = ${CHARTS}.map(({ localName, shadowRoot }) => {
    const shown = [...shadowRoot.querySelectorAll("[part=plot] > svg")].filter((svg) => svg.checkVisibility());
    const { width = 0 } = shown[0]?.getBoundingClientRect() ?? {};
    const scale = width / (shown[0]?.viewBox.baseVal.width ?? 1);
    const texts = [...(shown[0]?.querySelectorAll("text") ?? [])].filter((text) => text.checkVisibility());
    const sizes = texts.map((text) => parseFloat(getComputedStyle(text).fontSize) * scale);
    const room = shadowRoot.querySelector("[part=plot]")?.getBoundingClientRect().width ?? 0;
    return { tag: localName, pictures: shown.length, width, room, text: Math.min(...sizes) };
  });
})`;
const RECORDED = `[globalThis.onPaper, ${CHARTS}.flatMap(({ shadowRoot }) => [...shadowRoot.querySelectorAll(".paper")]).length]`;
