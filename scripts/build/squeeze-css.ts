import type { Plugin } from "vite";

/** White space of Lit's style sheets, which no minifier of JavaScript touches. Expressions in them are left alone. */
export const squeezeCss: Plugin = {
  name: "squeeze-css",
  enforce: "pre",
  transform(code, id) {
    if (
      !/\/elements\/(?:interaction\/(?:interaction|paper)-styles|preferences\/panel-styles|styles|theme)\.ts$/.test(id)
    )
      return null;
    const squeezed = code.replace(/css`[^`]*`/g, (sheet) =>
      sheet
        .split(/(\$\{[^}]*\})/)
        .map((part, index) =>
          index % 2 === 1
            ? part
            : part
                .replace(/\s+/g, " ")
                .replace(/ ?([{};,]) ?/g, "$1")
                .replace(/: /g, ":"),
        )
        .join(""),
    );
    return { code: squeezed, map: null };
  },
};
