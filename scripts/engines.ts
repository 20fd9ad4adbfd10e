/**
 * The ten charts in Chromium, Firefox and WebKit: `npm run engines` draws them in English, German and Arabic at 320 and
 * 720 px with one font, and says how far each engine is from Chromium: places in CSS pixels, texts and CSV to the letter;
 * and whether the key hint is seen once a key has led into a chart. `-- --lang ar --width 320 --lines` makes it short and
 * says what differs.
 */
import { Command } from "commander";
import { freshCdn } from "./build/fresh-cdn.js";
import { NAMES, openBrowser, type Browser } from "./desktop/browsers.js";
import { CHROMIUM, FIREFOX, firstOf, requirePrograms, SCREEN, versionOf } from "./desktop/programs.js";
import { Screen } from "./desktop/screen.js";
import { compare, type Difference } from "./engines/compare.js";
import type { PageKind, Report } from "./engines/report.js";
import { Site } from "./engines/site.js";
import { answerHelp } from "./help.js";

answerHelp(import.meta.url);

const TOLERANCE = 0.5;
const LIBRARIES = ["/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/lib64", "/usr/libexec"];
const WEBKIT = {
  package: "webkit2gtk-driver",
  find: () => firstOf(...LIBRARIES.map((folder) => `${folder}/webkit2gtk-4.1/MiniBrowser`)),
};
/** For X: letters as wide as their maker drew them. WebKit would fit them to pixels, wider or narrower than elsewhere. */
const UNHINTED = "Xft.hinting: 0\nXft.hintstyle: hintnone\nXft.antialias: 1\nXft.rgba: none\n";

const asked = new Command()
  .option("--lang <tags...>", "languages of the page", ["en", "de", "ar"])
  .option("--width <px...>", "CSS pixels of the charts", ["320", "720"])
  .option("--lines", "say what differs")
  .parse()
  .opts<{ lang: string[]; width: string[]; lines?: true }>();
const pages = asked.lang.flatMap((lang) => asked.width.map((width): PageKind => ({ lang, width: Number(width) })));

const programs = requirePrograms(
  "A comparison of engines",
  { chromium: CHROMIUM, firefox: FIREFOX, webkit: WEBKIT },
  SCREEN,
);
const site = await Site.open(await freshCdn());
// Without a language, WebKit's `Intl` throws.
const screen = new Screen("en_US.UTF-8");
process.once("SIGINT", () => void close().then(() => process.exit(130)));
try {
  screen.write(UNHINTED, "home", ".Xdefaults");
  await screen.open();
  process.exitCode = await main();
} finally {
  await close();
}

async function close(): Promise<void> {
  await screen.close();
  await site.close();
}

/** @returns 0 when the engines agree, 1 when they do not */
async function main(): Promise<number> {
  const base = await all("chromium");
  let agree = base.hint;
  for (const browser of ["firefox", "webkit"] as const) {
    const other = await all(browser);
    const tags = base.reports[0]?.charts.map(({ tag }) => tag) ?? [];
    const rows = tags.map((tag, at) => ({
      tag,
      differences: pages.map((_, page) => difference(base, other, page, at)),
    }));
    console.log(`\n| ${NAMES[browser]} against Chromium | picture, px | frame, px | words |\n|---|---|---|---|`);
    for (const { tag, differences } of rows) {
      const most = (part: "picture" | "frame" | "words"): number => Math.max(...differences.map((one) => one[part]));
      console.log(`| ${tag} | ${most("picture").toFixed(2)} | ${most("frame").toFixed(2)} | ${most("words")} |`);
      agree &&= most("picture") <= TOLERANCE && most("frame") <= TOLERANCE && most("words") === 0;
    }
    agree &&= other.hint;
    if (asked.lines) rows.forEach(({ tag, differences }) => differences.forEach((one, page) => tell(tag, page, one)));
  }
  console.log(agree ? `\nThe engines agree within ${TOLERANCE} px.` : "\nThe engines do not agree.");
  return agree ? 0 : 1;
}

interface Seen {
  readonly reports: readonly Report[];
  readonly hint: boolean;
}

async function all(browser: Browser): Promise<Seen> {
  const reports: Report[] = [];
  for (const page of pages) reports.push(await open(browser, page, "page"));
  const { hint = false } = await open(browser, { lang: "en", width: 720 }, "hint");
  const version = versionOf(programs[browser], screen.env);
  console.log(`${NAMES[browser]} ${version}: ${reports.length} pages, key hint ${hint ? "seen" : "NOT SEEN"}`);
  return { reports, hint };
}

async function open(browser: Browser, kind: PageKind, name: "page" | "hint"): Promise<Report> {
  site.onPress = () => screen.press("Tab");
  const reported = site.reported();
  const window = openBrowser(screen, browser, programs[browser], site.addressOf(kind, name));
  try {
    return await reported;
  } finally {
    await screen.stop(window);
  }
}

function difference(one: Seen, other: Seen, page: number, at: number): Difference {
  const [here, there] = [one.reports[page]?.charts[at], other.reports[page]?.charts[at]];
  if (!here || !there) throw new Error(`Chart ${at + 1} of page ${page + 1} is missing.`);
  return compare(here, there, TOLERANCE);
}

function tell(tag: string, page: number, { lines }: Difference): void {
  if (lines.length > 0) console.log(`\n${tag}, ${pages[page]?.lang}, ${pages[page]?.width} px:`);
  for (const line of lines.slice(0, 12)) console.log(`  ${line}`);
}
