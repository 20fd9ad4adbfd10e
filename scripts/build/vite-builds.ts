import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { build, type InlineConfig, type Rolldown } from "vite";
import { charts } from "../../src/charts/index.js";
import { languageCodes } from "../../src/language/all.js";
import { ROOT } from "../run.js";
import { ascii, besideScript, onePolicy, runOnce, standalone, titled } from "./cdn-plugins.js";
import { elementEntries, elementModules } from "./element-modules.js";
import { squeezeCss } from "./squeeze-css.js";

export const DIST = path.join(ROOT, "dist");

const SRC = path.join(ROOT, "src");
const TEXTS = path.join(ROOT, "datasets", "texts");
const MANIFEST = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8")) as {
  version: string;
  dependencies: Record<string, string>;
};

const BANNER = `/*! report-charts ${MANIFEST.version} | MIT | other licences: licenses.txt */`;

/** What the npm files leave to the consumer's own copy: the dependencies and Node. d3's scales and shapes are inside. */
function isExternal(id: string): boolean {
  if (id.startsWith("node:") || id.startsWith("@lit/")) return true;
  return Object.keys(MANIFEST.dependencies).some((name) => id === name || id.startsWith(`${name}/`));
}

/** index, core, the command line and every element. */
const npmEntries = (): Record<string, string> => ({
  ...Object.fromEntries(["index", "core", "cli/main"].map((name) => [name, path.join(SRC, `${name}.ts`)])),
  ...elementEntries(),
});

/** Where a module of the npm build lands. npm leaves out folders named node_modules, so bundled packages go to vendor. */
function npmFile(chunk: { name: string; facadeModuleId?: string | null }): string {
  const id = chunk.facadeModuleId?.replace(/^\0/, "").split("?")[0]?.replaceAll("\\", "/") ?? "";
  const vendor = /.*\/node_modules\/(.+?)(?:\.[cm]?js)?$/.exec(id)?.[1];
  if (vendor) return `vendor/${vendor}.js`;
  const datasets = path.join(ROOT, "datasets");
  if (id.startsWith(`${datasets}/`)) return `data/bundled/${path.relative(datasets, id).replace(/\.json$/, "")}.js`;
  if (id.startsWith(`${SRC}/`)) return `${path.relative(SRC, id).replace(/\.(ts|js|json)$/, "")}.js`;
  return `vendor/${chunk.name.replaceAll("node_modules/", "").replace(/[^\w/.-]/g, "_")}.js`;
}

const SHARED: InlineConfig = {
  root: ROOT,
  configFile: false,
  logLevel: "warn",
  publicDir: false,
  plugins: [squeezeCss, elementModules],
};

/**
 * One module per source file, unminified, for bundlers and for reading.
 *
 * @param outDir is emptied first
 */
export async function buildNpm(outDir = DIST): Promise<string[]> {
  const output = await build({
    ...SHARED,
    build: {
      target: "es2022",
      outDir,
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

/** Modules of src that a page loads when it needs them; everything else is in the one file of the first paint. */
const PARTS = [
  "colour/advice.ts",
  "data/read.ts",
  "data/unknown-dataset.ts",
  "elements/data/fetch-data.ts",
  "elements/preferences/listening.ts",
  "elements/preferences/panel.ts",
  "export/png.ts",
].map((name) => path.join(SRC, name));

/**
 * The files of a language by the name they get: what all charts share, such as `de`; the words of each chart that speaks
 * it, `market-ranking.de`; those of the panel, `preferences.de`; and what the datasets say in it, `iomt-adoption.de`.
 */
const languageEntries = (code: string): Record<string, string> => ({
  [code]: path.join(SRC, "language", code, "index.ts"),
  [`preferences.${code}`]: path.join(SRC, "language", code, "preferences.ts"),
  ...Object.fromEntries(
    readdirSync(path.join(TEXTS, code)).map((file) => [
      `${path.basename(file, ".json")}.${code}`,
      path.join(TEXTS, code, file),
    ]),
  ),
  ...Object.fromEntries(
    charts
      .filter(({ words }) => words.others.has(code))
      .map(({ tag }) => [`${tag}.${code}`, path.join(SRC, "charts", tag, `words.${code}.ts`)]),
  ),
});

/**
 * The files for a script tag: one module, what it loads on demand beside it, and one classic script, which has all but
 * the languages in it.
 *
 * @param folder where the files go
 */
export async function buildCdn(folder = path.join(DIST, "cdn")): Promise<string[]> {
  const entry = path.join(SRC, "cdn.ts");
  const shared = [titled(BANNER), onePolicy];
  const parts: Built[] = [];
  const files = new Map<string, string>();
  for (const source of PARTS) {
    const part = await build(cdn(folder, source, "es", `${path.basename(source, ".ts")}-[hash].js`, shared));
    for (const { fileName } of chunksOf(part)) files.set(source, fileName);
    parts.push(part);
  }
  const languages = new Map<string, string>();
  for (const code of languageCodes()) {
    const language = await build(cdnLanguage(folder, code, shared));
    for (const { facadeModuleId, fileName } of chunksOf(language)) languages.set(facadeModuleId ?? "", fileName);
    const missing = Object.values(languageEntries(code)).filter((source) => !languages.has(source));
    if (missing.length > 0) throw new Error(`Words have no file of their own: ${missing.join(", ")}.`);
    parts.push(language);
  }
  const beside = standalone(new Map([...files, ...languages]));
  const module = await build(cdn(folder, entry, "es", "report-charts.js", [beside, ...shared]));
  const own = [standalone(languages), besideScript([...languages.values()]), ascii, runOnce(MANIFEST.version)];
  const classic = await build(cdn(folder, entry, "iife", "report-charts.classic.js", [...own, ...shared]));
  return [...parts, module, classic].flatMap(modulesOf);
}

/**
 * One build for all files of a language: the words of a chart import the grammar that is in the language's own file, which
 * the page has asked for at the same time.
 */
function cdnLanguage(folder: string, code: string, plugins: Rolldown.Plugin[]): InlineConfig {
  const config = cdn(folder, "", "es", "[name]-[hash].js", plugins);
  return {
    ...config,
    build: {
      ...config.build,
      lib: { entry: languageEntries(code), formats: ["es"] },
      rolldownOptions: {
        ...config.build?.rolldownOptions,
        preserveEntrySignatures: "allow-extension",
        output: {
          entryFileNames: "[name]-[hash].js",
          minify: true,
          // By their own names, so that the language's file exports what it is asked for and needs no other in front.
          minifyInternalExports: false,
          codeSplitting: { groups: [{ name: code, test: /[\\/]src[\\/]language[\\/](?!.*preferences)/ }] },
        },
      },
    },
  };
}

function cdn(
  outDir: string,
  entry: string,
  format: "es" | "iife",
  entryFileNames: string,
  plugins: Rolldown.Plugin[],
): InlineConfig {
  return {
    ...SHARED,
    define: { "process.env.NODE_ENV": '"production"' },
    // Said outright: a build that a test starts would take Lit's development files.
    resolve: { conditions: ["module", "browser", "production"] },
    build: {
      target: "es2022",
      outDir,
      emptyOutDir: false,
      modulePreload: false,
      lib: { entry: { [path.basename(entry, ".ts")]: entry }, formats: [format], name: "ReportCharts" },
      rolldownOptions: { plugins, output: { entryFileNames, codeSplitting: false, minify: true } },
    },
  };
}

type Built = Awaited<ReturnType<typeof build>>;

function chunksOf(output: Built): Rolldown.OutputChunk[] {
  const outputs = [output].flat().flatMap((one) => ("output" in one ? one.output : []));
  return outputs.filter((file) => file.type === "chunk");
}

const modulesOf = (output: Built): string[] => chunksOf(output).flatMap(({ moduleIds }) => moduleIds);
