/**
 * Begins a new chart: `npm run new-chart market-dots`. Writes a definition that draws, its words in English, a story
 * and a test that pass, and adds the chart to the lists: of charts, of what the package exports and of the README.
 * docs/add-a-chart.md goes on from there.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { format, resolveConfig } from "prettier";
import { answerHelp } from "./help.js";
import { definition } from "./new-chart/definition.js";
import { namesOf, type Names } from "./new-chart/names.js";
import { listed, story, test } from "./new-chart/surroundings.js";
import { english } from "./new-chart/words.js";
import { binary, ROOT, run } from "./run.js";

answerHelp(import.meta.url);

const LIST = "src/charts/index.ts";

/** Scripts that write what follows from the list of charts. */
const FOLLOWING = ["scripts/entries.ts", "scripts/readme.ts"];

const read = (file: string): string => readFileSync(path.join(ROOT, file), "utf8");

/** Texts of new files, and of lists as they will be, by path below the repository. */
function filesOf(names: Names): Map<string, string> {
  const { tag } = names;
  return new Map([
    [`src/charts/${tag}/chart.ts`, definition(names)],
    [`src/charts/${tag}/words.en.ts`, english(names)],
    [`stories/${tag}.stories.ts`, story(names)],
    [`test/node/charts/${tag}.test.ts`, test(names)],
    [LIST, listed(read(LIST), names)],
  ]);
}

async function begin(tag: string): Promise<void> {
  const names = namesOf(tag);
  if (existsSync(path.join(ROOT, `src/charts/${tag}/chart.ts`))) throw new Error(`There is a chart “${tag}” already.`);
  const config = await resolveConfig(path.join(ROOT, "package.json"));
  for (const [file, text] of filesOf(names)) {
    const target = path.join(ROOT, file);
    const known = existsSync(target);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, await format(text, { ...config, filepath: target }));
    console.log(`${known ? "added to" : "wrote"} ${file}`);
  }
  for (const script of FOLLOWING) {
    if (run(process.execPath, [binary("tsx"), path.join(ROOT, script)]) !== 0)
      throw new Error(`The chart is written, but ${script} has stopped: what stopped it stands above.`);
  }
}

const [tag] = process.argv.slice(2);
try {
  if (!tag) throw new Error("Name the new chart: npm run new-chart market-dots");
  await begin(tag);
  console.log(`
It draws already: npm run storybook, and npm test -- --project node test/node/charts/${tag}.test.ts
docs/add-a-chart.md says what to change first.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
