import { openBrowser } from "../desktop/browsers.js";
import { figureOf, nameOf, type Case, type ReadIn } from "./cases.js";
import type { Desktop } from "./desktop.js";
import { LAST, READY } from "./pages.js";
import type { Site } from "./site.js";
import { Unheard } from "./speech.js";
import type { Said } from "./transcript.js";
import { LOADED, walk } from "./walk.js";

const MOST_TRIES = 4;
const MOST_PRESSES = 12;

/**
 * Everything that is said of a chart, from the loading of its page on; in a browser of its own.
 *
 * @throws Error when the page could not be heard from its start to its end
 */
export async function record(desktop: Desktop, site: Site, browser: ReadIn, example: Case): Promise<Said[]> {
  for (let tries = 1; tries <= MOST_TRIES; tries++) {
    const said = await attempt(desktop, site, browser, example);
    if (said) return said;
  }
  throw new Error(`${nameOf(example)}: in ${MOST_TRIES} tries the page was not read once from its start to its end.`);
}

async function attempt(desktop: Desktop, site: Site, browser: ReadIn, example: Case): Promise<Said[] | null> {
  const window = openBrowser(desktop.screen, browser, desktop.programs[browser], site.start);
  try {
    const loaded = await load(desktop, site, example);
    return loaded && [{ step: LOADED, lines: loaded }, ...(await walked(desktop, example))];
  } catch (error) {
    if (error instanceof Unheard) return null;
    throw error;
  } finally {
    await desktop.screen.stop(window);
    // The window's end is announced too.
    await desktop.speech.listen();
  }
}

/** What is said of the page by itself; null when a browser reported twice that it has loaded, and two readings mingled. */
async function load(desktop: Desktop, site: Site, example: Case): Promise<readonly string[] | null> {
  site.lead(example);
  await desktop.speech.listen(READY);
  // A browser that has just started accessibility may report its next page twice: it is left alone until it is silent.
  while ((await desktop.speech.listen()).length > 0);
  desktop.screen.press("Return");
  const lines = await desktop.speech.listen(LAST);
  const loaded = lines.filter((line) => LOADING.test(line)).length;
  return loaded === 1 ? lines.slice(lines.findIndex((line) => LOADING.test(line)) + 1) : null;
}

/** Orca's own words, before the page's. */
const LOADING = /^Finished loading/;

async function walked(desktop: Desktop, example: Case): Promise<Said[]> {
  const said: Said[] = [];
  for (const { key, name, until } of walk(figureOf(example), example.dir)) {
    for (let presses = 1; ; presses++) {
      desktop.screen.press(key);
      const lines = await desktop.speech.listen();
      said.push({ step: name, lines });
      if (!until || presses === MOST_PRESSES || lines.some((line) => line.includes(until))) break;
    }
  }
  return said;
}
