/**
 * The bundlers that a consumer may have, each as a page's own build would run it: minified, with the settings it comes
 * with. What the package promises must hold in all of them.
 */
import { createRequire } from "node:module";
import path from "node:path";
import { Parcel } from "@parcel/core";
import { nodeResolve } from "@rollup/plugin-node-resolve";
import * as esbuild from "esbuild";
import { rollup } from "rollup";
import * as vite from "vite";
import webpack from "webpack";

/** Bundles a module into a folder, as modules for browsers and for Node. */
export type Bundle = (entry: string, folder: string) => Promise<void>;

const withVite: Bundle = async (entry, folder) => {
  await vite.build({
    root: path.dirname(entry),
    configFile: false,
    logLevel: "error",
    mode: "production",
    build: {
      target: "es2022",
      outDir: folder,
      modulePreload: false,
      rolldownOptions: { input: entry, output: { minify: true, entryFileNames: "[name].js" } },
    },
  });
};

const withWebpack: Bundle = (entry, folder) =>
  new Promise((resolve, reject) => {
    const config: webpack.Configuration = {
      mode: "production",
      context: path.dirname(entry),
      entry,
      target: ["web", "es2022"],
      experiments: { outputModule: true },
      output: { path: folder, filename: path.basename(entry), module: true, chunkFormat: "module" },
      // The library with all its languages is more than webpack's own idea of a page's size.
      performance: false,
    };
    webpack(config, (failure, stats) => {
      const problems = stats?.hasErrors() ? new Error(stats.toString("errors-warnings")) : null;
      const error: Error | null = failure ?? problems;
      if (error) reject(error);
      else resolve();
    });
  });

const withRollup: Bundle = async (entry, folder) => {
  const bundle = await rollup({ input: entry, plugins: [nodeResolve({ browser: true })] });
  const minified = {
    name: "minified",
    renderChunk: (code: string) => esbuild.transform(code, { minify: true, format: "esm", target: "es2022" }),
  };
  await bundle.write({ dir: folder, format: "es", plugins: [minified] });
  await bundle.close();
};

const withEsbuild: Bundle = async (entry, folder) => {
  await esbuild.build({
    entryPoints: [entry],
    outdir: folder,
    bundle: true,
    minify: true,
    splitting: true,
    format: "esm",
    target: "es2022",
    logLevel: "error",
  });
};

const withParcel: Bundle = async (entry, folder) => {
  const bundler = new Parcel({
    entries: entry,
    defaultConfig: createRequire(import.meta.url).resolve("@parcel/config-default"),
    mode: "production",
    shouldDisableCache: true,
    cacheDir: path.join(folder, "..", "parcel-cache"),
    defaultTargetOptions: { shouldScopeHoist: true, shouldOptimize: true, sourceMaps: false },
    targets: {
      page: {
        distDir: folder,
        context: "browser",
        outputFormat: "esmodule",
        includeNodeModules: true,
        engines: { browsers: "last 2 Chrome versions" },
      },
    },
  });
  await bundler.run();
};

export const BUNDLERS: ReadonlyMap<string, Bundle> = new Map([
  ["Vite", withVite],
  ["webpack", withWebpack],
  ["rollup", withRollup],
  ["esbuild", withEsbuild],
  ["Parcel", withParcel],
]);
