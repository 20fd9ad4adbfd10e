import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";

/** The repository's folder: every script works from here, wherever it was started. */
export const ROOT = path.resolve(import.meta.dirname, "..");

/** What scripts keep between runs; removed with node_modules. */
export const CACHE = path.join(ROOT, "node_modules", ".cache", "report-charts");

/** Runs a command in the repository with its output shown and no input; returns its exit code. */
export function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): number {
  const done = spawnSync(command, args, {
    cwd: ROOT,
    env: { ...process.env, ...env },
    shell: process.platform === "win32",
    stdio: ["ignore", "inherit", "inherit"],
  });
  return done.status ?? 1;
}

/** The file of a package's command, for `node <file>`: no shell lookup, no download. */
export function binary(packageName: string, command = packageName): string {
  const require = createRequire(path.join(ROOT, "package.json"));
  const file = path.join(ROOT, "node_modules", packageName, "package.json");
  const { bin } = require(file) as { bin: string | Record<string, string> };
  const entry = typeof bin === "string" ? bin : bin[command];
  if (!entry) throw new Error(`The package ${packageName} has no command named ${command}.`);
  return path.join(path.dirname(file), entry);
}
