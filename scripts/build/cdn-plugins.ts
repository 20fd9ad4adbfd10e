/** What is done to the CDN files beyond bundling. */
import type { Rolldown } from "vite";

type Plugin = Rolldown.Plugin;

/** Says what the file is in its first line, whatever the minifier does with comments. */
export const titled = (banner: string): Plugin => ({
  name: "titled",
  generateBundle: {
    order: "post",
    handler(_options, bundle) {
      for (const file of Object.values(bundle)) if (file.type === "chunk") file.code = `${banner}\n${file.code}`;
    },
  },
});

/**
 * A module pasted five times runs once by itself; a classic script has to see to that. Another version does run, so
 * that it can say what it found.
 */
export const runOnce = (version: string): Plugin => {
  const mark = `globalThis[Symbol.for("report-charts.classic ${version}")]`;
  return {
    name: "run-once",
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type === "chunk") file.code = `if(!${mark}){${mark}=true;\n${file.code.trim()}\n}\n`;
        }
      },
    },
  };
};

const LOAD = /\bimport\([`"']\.\/([\w.-]+\.js)[`"']\)/g;

/**
 * Where a classic script loads a module beside it, its own address says where that is. The browser would take the page's,
 * or none at all, for a script from another host that is not read with CORS.
 */
export const besideScript = (files: readonly string[]): Plugin => ({
  name: "beside-script",
  generateBundle: {
    order: "post",
    handler(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== "chunk") continue;
        const found = [...file.code.matchAll(LOAD)].map(([, name]) => name);
        if (files.some((name) => !found.includes(name)))
          throw new Error("The classic script loads its languages in another way: see besideScript.");
        file.code = `const here=document.currentScript?.src||document.baseURI;${file.code.replace(LOAD, 'import(new URL("$1",here))')}`;
      }
    },
  },
});

/**
 * A classic script is read in the encoding of its page, and old pages are not UTF-8: characters beyond ASCII are written
 * as escapes.
 */
export const ascii: Plugin = {
  name: "ascii",
  generateBundle: {
    order: "post",
    handler(_options, bundle) {
      for (const file of Object.values(bundle)) if (file.type === "chunk") file.code = escaped(file.code);
    },
  },
};

/** Every UTF-16 unit as an escape, which strings, templates and regular expressions read alike. */
function escaped(code: string): string {
  const afterBackslash = /(?<!\\)(?:\\\\)*\\[^\p{ASCII}]/u.exec(code);
  if (afterBackslash) throw new Error(`A backslash before “${afterBackslash[0].slice(1)}” cannot be written in ASCII.`);
  return code.replace(/[^\p{ASCII}]/gu, (character) =>
    character
      .split("")
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
      .join(""),
  );
}

const CREATION = 's?s.createPolicy("lit-html"';

/**
 * Under `trusted-types lit-html` a second policy of that name is a violation that stops the script. A second copy of
 * the library leaves the drawing to the first (src/embed/page.ts), so it makes no policy. Sharing the first copy's
 * policy instead would hand every script of the page a way around its own rules.
 */
export const onePolicy: Plugin = {
  name: "one-policy",
  transform(code, id) {
    if (!/\/lit-html\/(?:.*\/)?lit-html\.js$/.test(id)) return null;
    if (!code.includes(CREATION)) throw new Error("lit-html makes its policy in another way: see onePolicy.");
    return code.replace(CREATION, `s&&!globalThis[Symbol.for("report-charts")]?s.createPolicy("lit-html"`);
  },
};

/**
 * Loads parts from files that have been built by themselves. As chunks of the same build they would share modules with
 * the entry, and those would become further files that every page has to wait for.
 *
 * @param files file names by source file
 */
export const standalone = (files: ReadonlyMap<string, string>): Plugin => ({
  name: "standalone",
  resolveId: {
    order: "pre",
    async handler(id, importer, options) {
      if (!importer || options.isEntry) return null;
      const found = await this.resolve(id, importer, { skipSelf: true });
      const file = files.get(found?.id ?? "");
      return file === undefined ? null : { id: `./${file}`, external: true };
    },
  },
});
