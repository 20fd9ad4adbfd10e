import { readFileSync, readdirSync } from "node:fs";

const folder = new URL("../../../datasets/", import.meta.url);

/** Names of the files in datasets/ with that ending. */
export const filesEndingIn = (ending: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort();

export const readText = (name: string): string => readFileSync(new URL(name, folder), "utf8");

export const readJson = (name: string): unknown => JSON.parse(readText(name));

/** Every number in a JSON value with its path: `rows.0.start`. */
export function numbersIn(value: unknown, path = ""): { path: string; value: number }[] {
  if (typeof value === "number") return [{ path, value }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => numbersIn(part, path ? `${path}.${key}` : key));
}
