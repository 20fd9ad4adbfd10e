/** Nothing moves by itself, and nothing is done to a page's own scrolling. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";

const FOLDERS = ["src/elements", "src/embed", "src/render"];

/** Code without its comments, by file. */
const sources = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name): [string, string] => {
      const text = readFileSync(path.join(folder, name), "utf8");
      return [path.join(folder, name), text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "")];
    }),
);

const withAny = (pattern: RegExp): string[] => sources.flatMap(([file, code]) => (pattern.test(code) ? [file] : []));

it("looks at all that is shown", () => {
  expect(sources.length).toBeGreaterThan(80);
});

it("no style sheet animates anything, and no script does", () => {
  expect(withAny(/@keyframes|\banimation\b|\btransition\b|\.animate\(|<animate/)).toEqual([]);
});

it("no code listens to the wheel, or scrolls what a reader has not asked for", () => {
  expect(withAny(/["']wheel["']|@wheel|["']scroll["']|scrollTo\(|scrollBy\(|scroll-behavior/)).toEqual([]);
});
