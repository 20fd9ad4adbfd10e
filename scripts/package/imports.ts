import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

interface Manifest {
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const SPECIFIER =
  /(?:^|[\s;}])(?:import|export)\s*(?:[\w\s{},*$]+?\s*from\s*)?["']([^"']+)["']|import\(\s*["']([^"']+)["']\s*\)/gm;

/** What is wrong with the unpacked package: exported files that are missing, imports that a consumer cannot resolve. */
export function packageProblems(folder: string): string[] {
  const manifest = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")) as Manifest;
  return [...missingExports(folder, manifest), ...unresolvableImports(folder, manifest)];
}

function missingExports(folder: string, manifest: Manifest): string[] {
  const targets = Object.values(manifest.exports).flatMap((target) =>
    typeof target === "string" ? [target] : Object.values(target),
  );
  return targets.filter((target) => !isThere(folder, target)).map((target) => `exports: nothing at ${target}`);
}

/** A target with a star needs at least one file that fits. */
function isThere(folder: string, target: string): boolean {
  const star = target.indexOf("*");
  if (star < 0) return existsSync(path.join(folder, target));
  const place = path.join(folder, path.dirname(target.slice(0, star + 1)));
  return existsSync(place) && readdirSync(place).some((name) => name.endsWith(target.slice(star + 1)));
}

function unresolvableImports(folder: string, manifest: Manifest): string[] {
  const dist = path.join(folder, "dist");
  const names = readdirSync(dist, { recursive: true, encoding: "utf8" }).map((name) => name.replaceAll("\\", "/"));
  const modules = names.filter((name) => /\.(js|d\.ts)$/.test(name) && !name.startsWith("cdn/"));
  return modules.flatMap((name) =>
    specifiers(readFileSync(path.join(dist, name), "utf8"))
      .filter((specifier) => !resolves(path.join(dist, name), specifier, manifest))
      .map((specifier) => `dist/${name}: a consumer cannot resolve "${specifier}"`),
  );
}

function specifiers(code: string): string[] {
  const bare = code.replace(/\/\*[\s\S]*?\*\//g, "");
  return [...bare.matchAll(SPECIFIER)].flatMap((match) => match[1] ?? match[2] ?? []);
}

function resolves(from: string, specifier: string, manifest: Manifest): boolean {
  if (specifier.startsWith("node:")) return true;
  // A declaration may speak of a module that holds types only, and so was not built.
  const file = from.endsWith(".d.ts") ? specifier.replace(/\.js$/, ".d.ts") : specifier;
  if (specifier.startsWith(".")) return existsSync(path.join(path.dirname(from), file));
  return Object.keys(manifest.dependencies ?? {}).some(
    (name) => specifier === name || specifier.startsWith(`${name}/`),
  );
}
