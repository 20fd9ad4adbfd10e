/** The statement in docs/accessibility.md: every heuristic is there, and so is every file that it calls to witness. */
import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const STATEMENT = readFileSync("docs/accessibility.md", "utf8");

const COUNTS = {
  Perceivable: 8,
  Operable: 8,
  Understandable: 10,
  Robust: 3,
  Compromising: 7,
  Assistive: 6,
  Flexible: 8,
};

/** Cells of the table below a heading. */
function rowsOf(principle: string): string[][] {
  const section = STATEMENT.split(`### ${principle}\n`)[1]?.split("\n#")[0] ?? "";
  const lines = section.split("\n").filter((line) => line.startsWith("| "));
  return lines.slice(2).map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

const filesIn = (text: string): string[] =>
  [...text.matchAll(/`((?:[\w.-]+\/)+[\w.-]+)`/g)].map(([, file = ""]) => file);

const testsIn = (text: string): string[] => filesIn(text).filter((file) => file.startsWith("test/"));

it.each(Object.entries(COUNTS))("answers each heuristic of “%s”, %i in all", (principle, count) => {
  const rows = rowsOf(principle);
  expect(rows).toHaveLength(count);
  for (const [name = "", answer = ""] of rows) {
    expect(answer, name).toMatch(/^(Met|Partly|Not met)\b/);
    if (answer.startsWith("Met")) expect(testsIn(answer), name).not.toEqual([]);
  }
});

it("has a test for each criterion of WCAG that it says is met", () => {
  const section = STATEMENT.split("## WCAG 2.2")[1]?.split("\n## ")[0] ?? "";
  const rows = section.split("\n").filter((line) => /^\| \d/.test(line));
  expect(rows.length).toBeGreaterThan(15);
  for (const row of rows) expect(testsIn(row), row).not.toEqual([]);
});

it("names files that exist", () => {
  const files = filesIn(STATEMENT);
  expect(files.length).toBeGreaterThan(50);
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
});

it("is found from the README and from the page about screen readers", () => {
  expect(readFileSync("README.md", "utf8")).toContain("(docs/accessibility.md)");
  expect(readFileSync("docs/accessibility-testing.md", "utf8")).toContain("(accessibility.md)");
});
