import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, symlinkSync } from "node:fs";
import path from "node:path";
import { CACHE, ROOT } from "../run.js";

interface Unpacked {
  readonly folder: string;
  readonly tarball: string;
}

/**
 * The package as npm would publish it, unpacked as `<folder>/node_modules/report-charts`. The folder lies below the
 * repository's node_modules, so the dependencies are found as a consumer's bundler would find them.
 * @throws Error when dist/ has not been built.
 */
export function unpackedPackage(): Unpacked {
  mkdirSync(CACHE, { recursive: true });
  return unpackInto(mkdtempSync(path.join(CACHE, "packed-")), ROOT);
}

/**
 * The same of a folder that holds package.json and dist/, in a project of its own with the dependencies linked.
 *
 * @param project is made
 */
export function unpackedProject(project: string, packageFolder: string): Unpacked {
  mkdirSync(project, { recursive: true });
  const unpacked = unpackInto(project, packageFolder);
  const { dependencies } = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8")) as {
    dependencies: Readonly<Record<string, string>>;
  };
  for (const name of Object.keys(dependencies)) {
    const link = path.join(project, "node_modules", name);
    mkdirSync(path.dirname(link), { recursive: true });
    symlinkSync(path.join(ROOT, "node_modules", name), link, "junction");
  }
  return unpacked;
}

function unpackInto(folder: string, packageFolder: string): Unpacked {
  if (!existsSync(path.join(packageFolder, "dist", "index.js")))
    throw new Error("dist/ is missing: run `npm run build` first.");
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const quiet = ["--silent", "--ignore-scripts", "--pack-destination", folder];
  execFileSync(npm, ["pack", ...quiet], { cwd: packageFolder, shell: process.platform === "win32" });
  const name = readdirSync(folder).find((file) => file.endsWith(".tgz"));
  if (!name) throw new Error("npm pack wrote no file.");
  execFileSync("tar", ["-xzf", name], { cwd: folder });
  mkdirSync(path.join(folder, "node_modules"));
  renameSync(path.join(folder, "package"), path.join(folder, "node_modules", "report-charts"));
  return { folder, tarball: path.join(folder, name) };
}
