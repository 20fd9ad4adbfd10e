import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Description } from "../../../src/core/chart.js";

const FOLDER = fileURLToPath(new URL("../../goldens/descriptions/", import.meta.url));

/** Everything that a chart says, one text per line under what it is, so that a change reads well in a diff. */
export function transcript(description: Description): string {
  const { heading, subheading, scale, summary, details, label, key, explanation, notes, sentences } = description;
  const parts: [string, readonly string[]][] = [
    ["heading", [heading]],
    ["subheading", [subheading, scale ?? ""]],
    ["summary", [summary]],
    ["details", details],
    ["label", [label]],
    ["key", key.map(({ text }) => text)],
    ["explanation", [explanation?.title ?? "", ...(explanation?.sentences ?? [])]],
    ["notes", notes],
    ["sentences", Object.entries(sentences).map(([datum, text]) => `[${datum}] ${text}`)],
  ];
  return parts
    .map(([name, texts]) => [name, ...texts.filter(Boolean).map((text) => `  ${text}`)].join("\n"))
    .join("\n")
    .concat("\n");
}

/**
 * The approved transcript of that name. A new one is written where there is none yet, but never on a build server; one
 * that differs is left beside it under `<name>-changed.txt`, to be looked at and, if it is meant, to take its place.
 */
export function approved(name: string, current: string): string {
  const file = `${FOLDER}${name}.txt`;
  const changed = `${FOLDER}${name}-changed.txt`;
  if (!existsSync(file) && !process.env["CI"]) {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(file, current);
  }
  const text = existsSync(file) ? readFileSync(file, "utf8") : "";
  if (text === current) rmSync(changed, { force: true });
  else writeFileSync(changed, current);
  return text;
}
