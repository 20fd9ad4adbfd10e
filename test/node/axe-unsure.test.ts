/** The list of what axe cannot decide names stories that are there. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { UNSURE } from "../support/axe-unsure.js";

const kebab = (text: string): string =>
  text
    .replace(/(?<=[a-z])(?=[A-Z])/g, "-")
    .replace(/[^A-Za-z]+/g, "-")
    .toLowerCase();

/** Ids of the stories of a file, as Storybook makes them. */
function idsIn(file: string): string[] {
  const code = readFileSync(`stories/${file}`, "utf8");
  const title = /title: "([^"]+)"/.exec(code)?.[1] ?? "";
  return [...code.matchAll(/^export const (\w+)/gm)].map(([, name = ""]) => `${kebab(title)}--${kebab(name)}`);
}

it("each entry is held by a story, and says why", () => {
  const ids = readdirSync("stories")
    .filter((file) => file.endsWith(".stories.ts"))
    .flatMap(idsIn);
  expect(ids.length).toBeGreaterThan(200);
  for (const { story, because } of UNSURE) {
    expect(ids).toContain(story);
    expect(because.split(" ").length).toBeGreaterThan(5);
  }
});

it("there is one entry for a rule and a reason", () => {
  const keys = UNSURE.map(({ rule, reason }) => `${rule} ${reason}`);
  expect(keys).toEqual([...new Set(keys)]);
});
