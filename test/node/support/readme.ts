import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

export const ROOT = path.resolve(import.meta.dirname, "../../..");

export const README = readFileSync(path.join(ROOT, "README.md"), "utf8");

/** The code blocks of one language, without their fences. */
export const blocks = (language: string): string[] =>
  [...README.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, "gm"))].map((match) => match[1] ?? "");

export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Opening tags of a piece of HTML, as the README writes them: every attribute quoted, or without a value. */
export function tagsOf(html: string): Tag[] {
  return [...html.matchAll(/<([a-z][a-z0-9-]*)((?:\s+[a-z-]+(?:="[^"]*")?)*)\s*\/?>/g)].map(
    ([, name = "", rest = ""]) => ({
      name,
      attributes: Object.fromEntries(
        [...rest.matchAll(/([a-z-]+)(?:="([^"]*)")?/g)].map(([, key, value]) => [key, value ?? ""]),
      ),
    }),
  );
}

/** Rows of texts of the first table; empty without one. */
export function cellsOf(html: string): string[][] {
  const table = /<table>[\s\S]*?<\/table>/.exec(html)?.[0] ?? "";
  return [...table.matchAll(/<tr>([\s\S]*?)<\/tr>/g)].map(([, row = ""]) =>
    [...row.matchAll(/<t[hd][^>]*>([\s\S]*?)<\/t[hd]>/g)].map(([, text = ""]) => text.trim()),
  );
}

/** Text of the first script with data; empty without one. */
export const dataScriptOf = (html: string): string =>
  /<script type="(?:application\/json|text\/csv)">([\s\S]*?)<\/script>/.exec(html)?.[1] ?? "";

/** Addresses of links and pictures, in Markdown and in HTML, that point into the repository. */
export function relativeAddresses(): string[] {
  const text = README.replace(/^```[\s\S]*?^```/gm, "");
  const found = [...text.matchAll(/\]\(([^)\s]+)\)|(?:src|href)="([^"]+)"/g)].map(
    (match) => match[1] ?? match[2] ?? "",
  );
  return found.filter((address) => !/^(?:[a-z]+:|#)/.test(address));
}

export const inRepository = (file: string): boolean => existsSync(path.join(ROOT, file));
