import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";
import { describe, expect, test } from "vitest";

const ROOT = path.resolve(import.meta.dirname, "../../..");
const TSX = createRequire(import.meta.url).resolve("tsx");
const MAIN = ["--import", TSX, path.join(ROOT, "src/cli/main.ts")];
const RENDER = ["render", "iomt-market-size", "--chart", "market-growth-chart"];

describe("the command as a process", () => {
  test("writes a PNG to a pipe, whole, and ends with 0", () => {
    const { status, stdout } = spawnSync(process.execPath, [...MAIN, ...RENDER, "--format", "png"]);
    expect(status).toBe(0);
    expect(stdout.subarray(1, 4).toString()).toBe("PNG");
    expect(stdout.subarray(-8, -4).toString()).toBe("IEND");
  });

  test("ends with 2 and one line for a mistake", () => {
    const { status, stderr } = spawnSync(process.execPath, [...MAIN, "render", "nothing-like-it", ...RENDER.slice(2)], {
      encoding: "utf8",
    });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^error: There is no dataset and no file “nothing-like-it”\. [^\n]+\n$/);
  });

  test.skipIf(process.platform === "win32")("is silent when the reader of a pipe stops early", () => {
    const line = [process.execPath, ...MAIN, ...RENDER].map((part) => `'${part}'`).join(" ");
    const { stdout, stderr } = spawnSync("sh", ["-c", `${line} --json | head -c 10`], { encoding: "utf8" });
    expect(stdout).toBe('{\n  "ok": ');
    expect(stderr).toBe("");
  });
});
