import { readdir, readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";

const KIT = new URL("../../../src/charts/kit/", import.meta.url);

const catalogue = await readFile(new URL("README.md", KIT), "utf8");

/** Files of the catalogue with the pieces that it names in each. */
const entries = [...catalogue.matchAll(/^\| `([\w-]+\.ts)` +\| ([^|]+)\|/gm)].map(([, file = "", pieces = ""]) => ({
  file,
  pieces: [...pieces.matchAll(/`(\w+)`/g)].map(([, piece = ""]) => piece),
}));

describe("the catalogue of what charts are made of", () => {
  it("has every file once", async () => {
    const files = (await readdir(KIT)).filter((name) => name.endsWith(".ts"));
    expect(entries.map(({ file }) => file).sort()).toEqual(files.sort());
  });

  it.each(entries)("names pieces that $file has", async ({ file, pieces }) => {
    const text = await readFile(new URL(file, KIT), "utf8");
    const exported = [...text.matchAll(/^export (?:const|function\*?|interface|type) (\w+)/gm)].map(([, name]) => name);
    expect(pieces.length).toBeGreaterThan(0);
    expect(exported).toEqual(expect.arrayContaining(pieces));
  });
});
