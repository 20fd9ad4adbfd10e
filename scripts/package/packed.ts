import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync } from "node:fs";
import path from "node:path";
import { CACHE, ROOT } from "../run.js";

/**
 * The package as npm would publish it, unpacked as `<folder>/node_modules/report-charts`. The folder lies below the
 * repository's node_modules, so the dependencies are found as a consumer's bundler would find them.
 * @throws Error when dist/ has not been built.
 */
export function unpackedPackage(): { folder: string; tarball: string } {
  if (!existsSync(path.join(ROOT, "dist", "index.js"))) throw new Error("dist/ is missing: run `npm run build` first.");
  mkdirSync(CACHE, { recursive: true });
  const folder = mkdtempSync(path.join(CACHE, "packed-"));
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const quiet = ["--silent", "--ignore-scripts", "--pack-destination", folder];
  execFileSync(npm, ["pack", ...quiet], { cwd: ROOT, shell: process.platform === "win32" });
  const name = readdirSync(folder).find((file) => file.endsWith(".tgz"));
  if (!name) throw new Error("npm pack wrote no file.");
  execFileSync("tar", ["-xzf", name], { cwd: folder });
  mkdirSync(path.join(folder, "node_modules"));
  renameSync(path.join(folder, "package"), path.join(folder, "node_modules", "report-charts"));
  return { folder, tarball: path.join(folder, name) };
}
