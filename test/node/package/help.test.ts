import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { binary, ROOT } from "../../../scripts/run.js";

const { scripts } = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8")) as {
  readonly scripts: Readonly<Record<string, string>>;
};

/** Every script of the project's own that `npm run` knows, once. */
const COMMANDS = [
  ...new Set(Object.values(scripts).flatMap((line) => /^tsx (scripts\/[\w-]+\.ts)/.exec(line)?.[1] ?? [])),
];

const call = promisify(execFile);

describe("npm run <command> -- --help", () => {
  it("is asked of every command", () => expect(COMMANDS.length).toBeGreaterThan(10));

  it.concurrent.each(COMMANDS)("says what %s does, and does nothing", async (script) => {
    const { stdout } = await call(process.execPath, [binary("tsx"), script, "--help"], { cwd: ROOT });
    const [, about = ""] = /\/\*\*(.*?)\*\//s.exec(readFileSync(path.join(ROOT, script), "utf8")) ?? [];
    expect(stdout.trim()).toBe(about.replace(/^ *\* ?/gm, "").trim());
    expect(stdout).toMatch(/^[A-Z][^\n]* [^*]*[.:`]/);
  });
});
