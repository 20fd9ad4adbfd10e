import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { build, type InlineConfig, type Rolldown } from "vite";
import { ROOT } from "../run.js";
import { TAGS } from "./tags.js";

export const DIST = path.join(ROOT, "dist");

const SRC = path.join(ROOT, "src");
const MANIFEST = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8")) as {
  version: string;
  dependencies: Record<string, string>;
};

const BANNER = `/*! report-charts ${MANIFEST.version} | MIT | other licences: licenses.txt */`;
const GUARD = 'Symbol.for("report-charts.classic")';

/** What the npm files leave to the consumer's own copy: the dependencies and Node. d3's scales and shapes are inside. */
function isExternal(id: string): boolean {
  if (id.startsWith("node:") || id.startsWith("@lit/")) return true;
  return Object.keys(MANIFEST.dependencies).some((name) => id === name || id.startsWith(`${name}/`));
}

/** index, core, the command line and every element that exists. */
function npmEntries(): Record<string, string> {
  const files = new Set(readdirSync(path.join(SRC, "elements")));
  const elements = TAGS.filter((tag) => files.has(`${tag}.ts`)).map((tag) => `elements/${tag}`);
  return Object.fromEntries(
    ["index", "core", "cli/main", ...elements].map((name) => [name, path.join(SRC, `${name}.ts`)]),
  );
}

/** Where a module of the npm build lands. npm leaves out folders named node_modules, so bundled packages go to vendor. */
function npmFile(chunk: { name: string; facadeModuleId?: string | null }): string {
  const id = chunk.facadeModuleId?.replace(/^\0/, "").split("?")[0]?.replaceAll("\\", "/") ?? "";
  const vendor = /.*\/node_modules\/(.+?)(?:\.[cm]?js)?$/.exec(id)?.[1];
  if (vendor) return `vendor/${vendor}.js`;
  if (id.startsWith(`${path.join(ROOT, "datasets")}/`)) return `data/bundled/${path.basename(id, ".json")}.js`;
  if (id.startsWith(`${SRC}/`)) return `${path.relative(SRC, id).replace(/\.(ts|js|json)$/, "")}.js`;
  return `vendor/${chunk.name.replaceAll("node_modules/", "").replace(/[^\w/.-]/g, "_")}.js`;
}

const SHARED: InlineConfig = { root: ROOT, configFile: false, logLevel: "warn", publicDir: false };

/** One module per source file, unminified, for bundlers and for reading. */
export async function buildNpm(): Promise<string[]> {
  const output = await build({
    ...SHARED,
    build: {
      target: "es2022",
      outDir: DIST,
      emptyOutDir: true,
      minify: false,
      sourcemap: false,
      lib: { entry: npmEntries(), formats: ["es"] },
      rolldownOptions: {
        external: isExternal,
        output: { preserveModules: true, preserveModulesRoot: "src", entryFileNames: npmFile, chunkFileNames: npmFile },
      },
    },
  });
  return modulesOf(output);
}

/** The files for a script tag: one module with its on-demand siblings, and one classic script. */
export async function buildCdn(): Promise<string[]> {
  const entry = path.join(SRC, "cdn.ts");
  if (!existsSync(entry)) throw new Error("src/cdn.ts is missing: the CDN files are built from it.");
  const module = await build(
    cdn(entry, "es", { entryFileNames: "report-charts.js", chunkFileNames: "[name]-[hash].js" }),
  );
  const classic = await build(
    cdn(entry, "iife", { entryFileNames: "report-charts.classic.js", codeSplitting: false }, [runOnce]),
  );
  return [...modulesOf(module), ...modulesOf(classic)];
}

function cdn(
  entry: string,
  format: "es" | "iife",
  output: Rolldown.OutputOptions,
  plugins: Rolldown.Plugin[] = [],
): InlineConfig {
  return {
    ...SHARED,
    define: { "process.env.NODE_ENV": '"production"' },
    build: {
      target: "es2022",
      outDir: path.join(DIST, "cdn"),
      emptyOutDir: false,
      modulePreload: false,
      lib: { entry, formats: [format], name: "ReportCharts" },
      rolldownOptions: { plugins: [...plugins, titled], output: { ...output, minify: true } },
    },
  };
}

/** Says what the file is in its first line, whatever the minifier does with comments. */
const titled: Rolldown.Plugin = {
  name: "titled",
  generateBundle: {
    order: "post",
    handler(_options, bundle) {
      for (const file of Object.values(bundle)) if (file.type === "chunk") file.code = `${BANNER}\n${file.code}`;
    },
  },
};

/** A module pasted five times runs once by itself; a classic script has to see to that. */
const runOnce: Rolldown.Plugin = {
  name: "run-once",
  generateBundle: {
    order: "post",
    handler(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== "chunk") continue;
        file.code = `if(!globalThis[${GUARD}]){globalThis[${GUARD}]="${MANIFEST.version}";\n${file.code.trim()}\n}\n`;
      }
    },
  },
};

function modulesOf(output: Awaited<ReturnType<typeof build>>): string[] {
  const outputs = [output].flat().flatMap((one) => ("output" in one ? one.output : []));
  return outputs.flatMap((file) => (file.type === "chunk" ? file.moduleIds : []));
}
