import { execFile } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { binary, CACHE, ROOT } from "../run.js";

/** What the CDN files are made from. */
const INPUTS = ["src", "datasets", "scripts/build", "scripts/reserve", "scripts/reserve-css.ts", "package.json"];

/** When the newest file below a path was changed, in milliseconds. */
function changed(at: string): number {
  if (!statSync(at).isDirectory()) return statSync(at).mtimeMs;
  return Math.max(0, ...readdirSync(at).map((name) => changed(path.join(at, name))));
}

const FILES = ["report-charts.js", "report-charts.classic.js", "report-charts.css"];

let building: Promise<string> | undefined;

/**
 * A folder with CDN files that belong to the sources as they are: dist/cdn or the one in the cache, whichever is newer
 * than they are; otherwise the one in the cache is built, once per process.
 */
export function freshCdn(): Promise<string> {
  return (building ??= find());
}

async function find(): Promise<string> {
  const sources = Math.max(...INPUTS.map((name) => changed(path.join(ROOT, name))));
  const cached = path.join(CACHE, "cdn");
  // A build that was broken off lacks the styles, which are written last.
  const current = [path.join(ROOT, "dist", "cdn"), cached].find((folder) =>
    FILES.every((name) => {
      const file = path.join(folder, name);
      return existsSync(file) && statSync(file).mtimeMs > sources;
    }),
  );
  if (current) return current;
  rmSync(cached, { recursive: true, force: true });
  mkdirSync(cached, { recursive: true });
  // In a process of its own: the test configuration, which imports this file, must not depend on the library's sources.
  await promisify(execFile)(process.execPath, [binary("tsx"), "scripts/build/cdn-files.ts", cached], { cwd: ROOT });
  return cached;
}
