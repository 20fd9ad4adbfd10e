import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { binary, ROOT } from "../../scripts/run.js";

/** What is made from the repository, or is not needed to work on it. */
const ASIDE = new Set(["node_modules", ".git", "dist", "demo-dist", "storybook-static", ".vitest-attachments"]);

const folder = mkdtempSync(path.join(tmpdir(), "report-charts-new-"));
const at = (...parts: string[]): string => path.join(folder, ...parts);
const read = (file: string): string => readFileSync(at(file), "utf8");
/** Every file below a folder, in the order of the alphabet. */
const filesIn = (below: string): string[] =>
  readdirSync(at(below), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    // Pictures are not brought along, and drawn again for the README.
    .filter((file) => !file.startsWith("node_modules/") && !file.endsWith(".png"))
    .sort();
const command = (name: string, args: readonly string[], from = name) =>
  // Not as in CI, where nobody would be there to approve what a new chart says.
  spawnSync(process.execPath, [binary(from, name), ...args], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, CI: "" },
  });
const begin = (...args: string[]) => command("tsx", ["scripts/new-chart.ts", ...args]);

beforeAll(() => {
  for (const name of readdirSync(ROOT).filter((name) => !ASIDE.has(name)))
    cpSync(path.join(ROOT, name), at(name), { recursive: true, filter: (source) => !source.endsWith(".png") });
  symlinkSync(path.join(ROOT, "node_modules"), at("node_modules"), "junction");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("npm run new-chart", { timeout: 180_000 }, () => {
  it("refuses what is not the name of an element, and a chart there is", () => {
    for (const [given, said] of [
      ["", "Name the new chart"],
      ["dots", "dots"],
      ["Market-Dots", "Market-Dots"],
      ["market-ranking", "There is a chart “market-ranking” already."],
    ] as const) {
      const { status, stderr } = begin(given);
      expect(status).toBe(2);
      expect(stderr).toContain(said);
    }
    expect(existsSync(at("src/charts/dots"))).toBe(false);
  });

  it("writes a definition, its words in English, a story and a test, adds the chart to the lists, and changes no more", () => {
    const before = new Map(filesIn(".").map((file) => [file, read(file)]));
    const { status, stderr } = begin("test-dots");
    expect(stderr).toBe("");
    expect(status).toBe(0);
    expect(filesIn(".").filter((file) => before.get(file) !== read(file))).toEqual([
      "README.md",
      "package.json",
      "src/charts/index.ts",
      "src/charts/test-dots/chart.ts",
      "src/charts/test-dots/words.en.ts",
      "stories/test-dots.stories.ts",
      "test/node/charts/test-dots.test.ts",
    ]);
    expect(read("src/charts/index.ts")).toContain("documented(testDots, testDotsDocs)");
    expect(read("README.md")).toContain("`test-dots`");
    expect(read("package.json")).toContain("./dist/elements/test-dots.d.ts");
  });

  it("gives files that have the project's types, layers and form", () => {
    const types = command("tsc", ["-p", "tsconfig.pure.json"], "typescript");
    expect(types.stdout).toBe("");
    expect(types.status).toBe(0);
    const files = [
      "src/charts/test-dots/chart.ts",
      "src/charts/test-dots/words.en.ts",
      "src/charts/index.ts",
      "test/node/charts/test-dots.test.ts",
    ];
    const lint = command("eslint", [...files, "--max-warnings", "0"]);
    expect(lint.stdout + lint.stderr).toBe("");
    const form = command("prettier", ["--check", ...files, "README.md"]);
    expect(form.status, form.stdout + form.stderr).toBe(0);
  });

  it("gives a chart that holds what all charts hold", () => {
    const tests = command("vitest", ["run", "--project", "node", "test/node/charts/test-dots.test.ts"]);
    expect(tests.status, tests.stdout + tests.stderr).toBe(0);
    expect(tests.stdout).toMatch(/Tests\s+.*1\d\d passed/);
  });

  it("gives a chart that the command line draws", () => {
    const svg = execFileSync(
      process.execPath,
      [binary("tsx"), at("src/cli/main.ts"), "render", "iomt-adoption", "--chart", "test-dots"],
      { cwd: folder, encoding: "utf8" },
    );
    expect(svg).toContain("<svg");
    expect(svg).toContain("over 80%");
  });
});
