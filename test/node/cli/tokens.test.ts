import { PNG } from "pngjs";
import { afterAll, describe, expect, test } from "vitest";
import { render } from "../../../src/core.js";
import { call, scratch } from "./call.js";

const files = scratch();
afterAll(files.remove);

const DRAW = ["render", "iomt-market-size", "--chart", "market-growth-chart"];
const of = (tokens: Record<string, string | number>, theme: "light" | "dark" = "light"): string =>
  render("market-growth-chart", "iomt-market-size", { theme, tokens }).svg;

const BRAND = `/* Corporate colours */
:root {
  --brand: rebeccapurple;
  --unused: 1px;
  --chart-cat-1: var(--brand);
  --chart-ink: light-dark(hsl(270 50% 15%), #fafafa);
  --chart-ink-2: var(--nothing, oklch(0.35 0.02 300));
  --chart-grid: rgb(0 0 0 / 20%);
  --chart-tint: 15%;
  --chart-font-title: "Brand Display", Georgia, serif;
  --chart-rows: 4;
}
@media (prefers-color-scheme: dark) { :root { --chart-surface: color-mix(in srgb, black 80%, white); } }
market-growth-chart[theme="dark"] { --chart-cat-1: #c9a3f0 }
@media print { :root { --chart-cat-1: black; } }
`;

describe("render --tokens", () => {
  test("takes the custom properties of a style sheet in any rule and notation", async () => {
    const { code, out, err } = await call(...DRAW, "--tokens", files.file("brand.css", BRAND));
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out.trimEnd()).toBe(
      of({
        "--chart-cat-1": "#663399",
        "--chart-ink": "#261339",
        "--chart-ink-2": "#3c3844",
        "--chart-grid": "#00000033",
        "--chart-tint": 0.15,
        "--chart-font-title": '"Brand Display", Georgia, serif',
      }),
    );
    expect(out).toContain('font-family="&#34;Brand Display&#34;, Georgia, serif" font-size="20"');
    expect(out).toContain('stroke="#000000" stroke-opacity="0.2"');
  });

  test("takes for each theme what is meant for it, whatever comes later", async () => {
    const { out } = await call(...DRAW, "--tokens", files.file("dark.css", BRAND), "--theme", "dark");
    expect(out).toContain('fill="#c9a3f0"');
    expect(out).toContain('fill="#333333"');
    expect(out).toContain('fill="#fafafa"');
    const later = files.file("later.css", `x[theme="dark"]{--chart-cat-1:#c9a3f0} x{--chart-cat-1:#663399}`);
    expect((await call(...DRAW, "--tokens", later, "--theme", "dark")).out).toContain("#c9a3f0");
    expect((await call(...DRAW, "--tokens", later)).out).not.toContain("#c9a3f0");
    const important = files.file("important.css", `x{--chart-cat-1:#663399!important;--chart-cat-1:#005500}`);
    expect((await call(...DRAW, "--tokens", important)).out).toContain("#663399");
  });

  test("takes JSON, its names with their dashes or without", async () => {
    const json = files.file(
      "brand.json",
      '{"--chart-cat-1": "rebeccapurple", "chart-tint": 0.15, "chart-font-title": "Georgia"}',
    );
    const { code, out, err } = await call(...DRAW, "--tokens", json);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const tokens = { "--chart-cat-1": "#663399", "--chart-tint": 0.15, "--chart-font-title": "Georgia" };
    expect(out.trimEnd()).toBe(of(tokens));
  });

  test("colours PNG and HTML too, and draws a heading in a font that no machine has", async () => {
    const file = files.file("png.css", `a{--chart-surface:#fff5f9;--chart-font-title:"No Such Font ${"x".repeat(9)}"}`);
    const { bytes } = await call(...DRAW, "--tokens", file, "--format", "png", "--pixel-ratio", "1");
    const { data, width } = PNG.sync.read(bytes);
    expect([...data.subarray(0, 4)]).toEqual([255, 245, 249, 255]);
    const inked = (from: number, to: number): number => {
      let count = 0;
      for (let y = from; y < to; y++) for (let x = 20; x < 400; x++) if (data[4 * (y * width + x)]! < 100) count += 1;
      return count;
    };
    expect(inked(22, 46)).toBeGreaterThan(300);
    const { out } = await call(...DRAW, "--tokens", file, "--format", "html");
    expect(out).toContain("#fff5f9");
    expect(out).not.toContain("data-tokens");
  });

  test("warns of names that are no tokens, with line and nearest name, and of a file without any", async () => {
    const css = files.file("odd.css", ":root {\n  --chart-cat1: red;\n  --chart-surfce: red;\n  --chart-tint: 0.2;\n}");
    const { code, err } = await call(...DRAW, "--tokens", css);
    expect(code).toBe(0);
    expect(err).toContain(`${css}, line 2: there is no token “--chart-cat1”. Did you mean “--chart-cat-1”?`);
    expect(err).toContain("line 3: there is no token “--chart-surfce”. Did you mean “--chart-surface”?");
    const none = await call(...DRAW, "--tokens", files.file("none.css", "a { color: red }"));
    expect(none.err).toMatch(/none\.css sets no token of charts, such as --chart-cat-1\./);
    const json = await call(...DRAW, "--tokens", files.file("odd.json", '{\n"zzzz": "red",\n"chart-tint": 0.2}'));
    expect(json.err).toMatch(/odd\.json, line 2: there is no token “--zzzz”\. Tokens are --chart-surface,/);
  });

  test("warns of colours that this picture has and some readers cannot see, with one that passes", async () => {
    const css = files.file("pale.css", ":root { --chart-cat-1: #ffb3c7; --chart-cat-5: #ffb3c7; }");
    const { code, err } = await call(...DRAW, "--tokens", css);
    expect(code).toBe(0);
    const [, better = ""] =
      /^Warning: --chart-cat-1 \(#ffb3c7\) on --chart-surface \(#ffffff\) has a contrast of 1\.\d\d:1; marks need 3:1\. The nearest of the same hue that passes is --chart-cat-1: (#[\da-f]{6})\.\n$/.exec(
        err,
      ) ?? [];
    expect(better).not.toBe("");
    const mended = files.file("mended.css", `:root { --chart-cat-1: ${better} }`);
    expect((await call(...DRAW, "--tokens", mended)).err).toBe("");
    const { out } = await call(...DRAW, "--tokens", css, "--json");
    expect(JSON.parse(out)).toMatchObject({ ok: true, warnings: [{ code: "colours" }] });
  });
});

describe("tokens that cannot be used end with 2, naming line, what was given and what is expected", () => {
  test.each([
    [
      "bad.css",
      ":root {\n  --chart-cat-1: blu;\n}",
      "line 2: --chart-cat-1 is “blu”; expected a colour, such as #5b2a86",
    ],
    ["two.css", "a {\n\n--chart-ink: red blue }", "line 3: --chart-ink is “red blue”; expected a colour"],
    ["context.css", "a { --chart-ink: currentColor }", "line 1: --chart-ink is “currentColor”; expected a colour"],
    ["missing.css", "a { --chart-ink: var(--no) }", "(a variable in it is not set in this file); expected a colour"],
    ["circle.css", "a { --x: var(--y); --y: var(--x); --chart-ink: var(--x) }", "is not set in this file"],
    ["through.css", "a { --x: 3px;\n --chart-ink: var(--x) }", "line 2: --chart-ink is “var(--x)”, which is “3px”;"],
    ["tint.css", "a { --chart-tint: 150% }", "--chart-tint is “150%”; expected a number from 0 to 1, or a percentage"],
    ["font.json", '{"chart-font-title": ""}', "line 1: --chart-font-title is “”; expected font families"],
    ["open.css", "a {\n  --chart-cat-1: red;\n", "line 1: Unclosed block; expected a style sheet"],
    ["list.json", "[]", "list.json: expected an object such as {"],
    ["nested.json", '{\n  "chart-cat-1": {"value": "red"}\n}', 'line 2: “chart-cat-1” is {"value":"red"}; expected'],
    ["comma.json", '{\n  "chart-cat-1": "red",\n}', "line 3: not JSON"],
    ["short.json", '{\n  "chart-cat-1": "red"', "line 2: not JSON"],
    ["value.json", '{\n  "a": 1,\n  "chart-cat-2": "blu"\n}', "line 3: --chart-cat-2 is “blu”; expected a colour"],
    ["brand.txt", "", "expected a style sheet that ends in .css, or tokens in a file that ends in .json"],
  ])("%s", async (name, content, said) => {
    const { code, out, err } = await call(...DRAW, "--tokens", files.file(name, content));
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(said);
    expect(err).toContain(name);
  });

  test("a file that is not there, and a folder", async () => {
    expect((await call(...DRAW, "--tokens", "no/such.css")).err).toContain("There is no file “no/such.css”.");
    const { mkdirSync } = await import("node:fs");
    mkdirSync(files.at("folder.css"));
    const { code, err } = await call(...DRAW, "--tokens", files.at("folder.css"), "--json");
    expect({ code, err }).toEqual({ code: 2, err: "" });
  });
});
