import { execFileSync } from "node:child_process";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { binary, ROOT } from "../../../scripts/run.js";

const COMMANDS = [
  "readme",
  "entries",
  "demo",
  "demo-reserve",
  "squeeze-pictures",
  "size",
  "pack-check",
  "build",
  "verify",
];

describe("npm run <command> -- --help", () => {
  it.each(COMMANDS)("says what scripts/%s.ts does, and does nothing", (name) => {
    const call = [binary("tsx"), path.join("scripts", `${name}.ts`), "--help"];
    const said = execFileSync(process.execPath, call, { cwd: ROOT, encoding: "utf8" });
    expect(said).toMatch(/^[A-Z][^\n]* [^*]*[.:`]/);
    expect(said).not.toMatch(/written|built in|bytes/);
  });
});
