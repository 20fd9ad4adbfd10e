import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

const SRC = new URL("../../../src/", import.meta.url).pathname;

/** The files of a folder and of those in it. */
const filesIn = (folder: string): string[] =>
  readdirSync(path.join(SRC, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => path.join(folder, name));

/** What a file imports by its place, types and parts that are loaded later among it. */
function importsOf(file: string): string[] {
  const code = readFileSync(path.join(SRC, file), "utf8");
  return [...code.matchAll(/(?:from|import\()\s*"(\.[^"]+)\.js"/g)].map(
    ([, name = ""]) => `${path.join(path.dirname(file), name)}.ts`,
  );
}

/** The first way that leads from a file back to itself. */
function circleFrom(start: string, imports: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined {
  const seen = new Set<string>();
  const search = (file: string, way: readonly string[]): readonly string[] | undefined => {
    for (const next of imports.get(file) ?? []) {
      if (next === start) return [...way, next];
      if (seen.has(next)) continue;
      seen.add(next);
      const found = search(next, [...way, next]);
      if (found) return found;
    }
    return undefined;
  };
  return search(start, [start]);
}

test.each(["elements", "embed"])("no file of src/%s needs itself, not even for a type", (folder) => {
  const imports = new Map(filesIn(folder).map((file) => [file, importsOf(file)]));
  expect(imports.size).toBeGreaterThan(4);
  expect([...imports.keys()].flatMap((file) => [circleFrom(file, imports) ?? []].filter((way) => way.length))).toEqual(
    [],
  );
});
