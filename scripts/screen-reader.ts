/**
 * What a real screen reader says of every chart: `npm run test:screen-reader` compares it with the transcripts in
 * test/goldens/screen-reader. `-- --update` approves what is said now; `--browser chromium` and `--chart <tag>` make it
 * short. See docs/accessibility-testing.md.
 */
import { parseArgs } from "node:util";
import { freshCdn } from "./build/fresh-cdn.js";
import { answerHelp } from "./help.js";
import { NAMES } from "./desktop/browsers.js";
import { versionOf } from "./desktop/programs.js";
import { BROWSERS, CASES, nameOf, type Case, type ReadIn } from "./screen-reader/cases.js";
import { Desktop } from "./screen-reader/desktop.js";
import { approve, golden, refuse, type Which } from "./screen-reader/goldens.js";
import { record } from "./screen-reader/record.js";
import { requireNoOtherOrca, requireReader, type Programs } from "./screen-reader/requirements.js";
import { settle } from "./screen-reader/settle.js";
import { serve, type Site } from "./screen-reader/site.js";
import { transcriptText } from "./screen-reader/transcript.js";

answerHelp(import.meta.url);

interface Asked {
  readonly browsers: readonly ReadIn[];
  readonly cases: readonly Case[];
  readonly update: boolean;
}

/** Everything that is running, and ends with this program however it ends. */
const running = new Set<{ close(): Promise<void> }>();

process.once("SIGINT", () => void stop().then(() => process.exit(130)));
process.once("SIGTERM", () => void stop().then(() => process.exit(143)));
try {
  process.exitCode = await main(asked());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
} finally {
  await stop();
}

async function stop(): Promise<void> {
  const open = [...running].reverse();
  running.clear();
  for (const one of open) await one.close();
}

/** @returns 0 when everything is as approved, 1 when something differs */
async function main({ browsers, cases, update }: Asked): Promise<number> {
  const programs = requireReader();
  requireNoOtherOrca();
  const site = await serve(cases, await freshCdn());
  running.add(site);
  let differing = 0;
  for (const browser of browsers) {
    const desktop = await Desktop.open(programs, (opened) => running.add(opened));
    for (const example of cases) {
      const fine = await read(desktop, site, { browser, name: nameOf(example) }, example, update);
      if (!fine) differing += 1;
    }
    running.delete(desktop);
    await desktop.close();
  }
  const all = browsers.length * cases.length;
  console.log(differing === 0 ? `${all} transcripts are as approved.` : `${differing} of ${all} transcripts differ.`);
  return differing === 0 ? 0 : 1;
}

/** Reads one chart, and says how it went; true when it is, or is now, as approved. */
async function read(desktop: Desktop, site: Site, which: Which, example: Case, update: boolean): Promise<boolean> {
  const started = Date.now();
  const about = [`Orca reads ${which.name} in ${NAMES[which.browser]}`, versionsOf(desktop.programs, which.browser)];
  const { outcome, text } = await settle(golden(which), async () =>
    transcriptText(about, await record(desktop, site, which.browser, example)),
  );
  const approved = outcome === "changed" && update;
  if (approved) approve(which, text);
  else if (outcome !== "as approved") console.log(refuse(which, text));
  console.log(`${about[0]}: ${approved ? "approved" : outcome} (${Math.round((Date.now() - started) / 1000)} s)`);
  return approved || outcome === "as approved";
}

function versionsOf(programs: Programs, browser: ReadIn): string {
  return `Orca ${versionOf(programs.orca)}, ${NAMES[browser]} ${versionOf(programs[browser])}`;
}

/** @throws Error for an argument that means nothing */
function asked(): Asked {
  const { values } = parseArgs({
    options: { browser: { type: "string" }, chart: { type: "string" }, update: { type: "boolean", default: false } },
  });
  const { browser, chart, update } = values;
  const browsers = BROWSERS.filter((one) => !browser || one === browser);
  const cases = CASES.filter(({ tag }) => !chart || tag === chart);
  const tags = [...new Set(CASES.map(({ tag }) => tag))];
  if (browsers.length === 0) throw new Error(`--browser is ${browser}: expected ${BROWSERS.join(" or ")}.`);
  if (cases.length === 0) throw new Error(`--chart is ${chart}: expected one of ${tags.join(", ")}.`);
  return { browsers, cases, update };
}
