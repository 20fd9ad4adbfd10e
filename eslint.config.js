import globals from "globals";
import lit from "eslint-plugin-lit";
import litA11y from "eslint-plugin-lit-a11y";
import wc from "eslint-plugin-wc";
import tseslint from "typescript-eslint";
import own from "./scripts/lint/rules.js";

const ELEMENT_BASES = { elementBaseClasses: ["ChartElement", "LitElement"] };

/** Text from authors and data becomes text nodes; nothing may turn a string into markup or code. */
const MARKUP_FROM_STRINGS = [
  ...["innerHTML", "outerHTML"].map((name) => ({
    selector: `:matches(MemberExpression[property.name="${name}"], MemberExpression[property.value="${name}"])`,
    message: `${name} turns text into markup: make nodes, or a template.`,
  })),
  {
    selector:
      "CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment)$/]",
    message: "This turns text into markup: make nodes, or a template.",
  },
  {
    selector: "CallExpression[callee.object.name='document'][callee.property.name=/^write(ln)?$/]",
    message: "document.write turns text into markup: make nodes.",
  },
  {
    selector: "ImportSpecifier[imported.name=/^(unsafeHTML|unsafeSVG|unsafeMathML|unsafeStatic)$/]",
    message: "Lit's unsafe directives turn text into markup.",
  },
  {
    selector: "TaggedTemplateExpression TemplateElement[value.raw=/[.](inner|outer)HTML\\s*=/]",
    message: "A binding to innerHTML turns text into markup.",
  },
];

/** `import("./file")` without its ending works in a bundler only. */
const ENDINGS = {
  selector:
    ":matches(ImportDeclaration, ExportNamedDeclaration, ExportAllDeclaration, ImportExpression) > Literal[value=/^[.].*(?<![.](js|json|css))$/].source",
  message: 'A relative import ends in ".js".',
};

/** Rooms in which nothing is remembered from one call to the next. */
const PURE = ["core", "data", "growth", "claims", "geometry", "language", "charts", "colour", "render", "export"];

/** What a module keeps in a variable decides how the next chart of the page is read or drawn. */
const REMEMBERED = {
  selector: ":matches(Program, Program > ExportNamedDeclaration) > VariableDeclaration[kind=/^(let|var)$/]",
  message: "Nothing is remembered here: hand over what a function needs as an argument.",
};

const RESTRICTED = [...MARKUP_FROM_STRINGS, ENDINGS];

const SYNTAX = {
  "no-restricted-syntax": ["error", ...RESTRICTED],
  "no-eval": "error",
  "no-new-func": "error",
  "@typescript-eslint/no-implied-eval": "error",
  eqeqeq: ["error", "always", { null: "ignore" }],
  "no-console": "error",
};

const STRICT = {
  "@typescript-eslint/consistent-type-imports": [
    "error",
    { fixStyle: "inline-type-imports", disallowTypeAnnotations: false },
  ],
  "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
  "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true, allowBoolean: true }],
  "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
  // Code points are what a width table and a CSV reader count in.
  "@typescript-eslint/no-misused-spread": "off",
  // Error texts show what was given, whatever it was.
  "@typescript-eslint/no-base-to-string": "off",
  "@typescript-eslint/ban-ts-comment": ["error", { "ts-expect-error": true }],
  "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", ignoreRestSiblings: true }],
};

const DOM_GLOBALS = [
  "document",
  "window",
  "navigator",
  "HTMLElement",
  "Element",
  "customElements",
  "matchMedia",
  "fetch",
];

export default tseslint.config(
  {
    ignores: [
      "dist",
      "coverage",
      "storybook-static",
      "node_modules",
      ".cache",
      "test/goldens",
      "integrations",
      "types",
    ],
  },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: "error" } },
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: { ...STRICT, ...SYNTAX },
  },
  {
    files: ["**/*.js", "**/*.mjs"],
    languageOptions: { globals: globals.node },
    rules: { eqeqeq: "error", "no-eval": "error", "no-new-func": "error", "no-undef": "error" },
  },
  {
    files: ["demo/**/*.js", "bench/**/*.js", "integrations/**/*.js"],
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
  },
  {
    files: ["src/**/*.ts", "stories/**/*.ts", "demo/**/*.ts", "test/browser/**/*.ts"],
    extends: [lit.configs["flat/recommended"], wc.configs["flat/recommended"], litA11y.configs.recommended],
    settings: { lit: ELEMENT_BASES, wc: ELEMENT_BASES, litHtmlSources: true },
  },
  {
    files: ["src/**/*.ts"],
    plugins: { "report-charts": own },
    rules: { "report-charts/layers": "error", "report-charts/circles": "error", "report-charts/own-keys": "error" },
  },
  {
    files: PURE.map((room) => `src/${room}/**/*.ts`),
    rules: { "no-restricted-syntax": ["error", ...RESTRICTED, REMEMBERED] },
  },
  {
    files: ["src/**/*.ts"],
    ignores: [
      "src/elements/**",
      "src/embed/**",
      "src/render/*-template.ts",
      "src/export/png*",
      "src/cli/**",
      "src/cdn.ts",
    ],
    rules: {
      "no-restricted-globals": ["error", ...DOM_GLOBALS.map((name) => ({ name, message: "This layer knows no DOM." }))],
    },
  },
  {
    files: ["scripts/**", "src/cli/**", "bench/**", "demo/**", "test/**", "src/elements/**", "src/embed/**"],
    rules: { "no-console": "off" },
  },
  {
    // Vitest's asymmetric matchers are typed `any`; a test says with `!` what it set up itself.
    files: ["test/**/*.ts"],
    rules: {
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-non-null-assertion": "off",
    },
  },
);
