import { describe, expect, it } from "vitest";
import type { Mark, Scene } from "../../../src/core/scene.js";
import { readFill, svgNodes, type Paint } from "../../../src/render/svg-nodes.js";
import { escape } from "../../../src/render/escape.js";
import { svgString } from "../../../src/render/svg-string.js";
import { lookOf, lookWith } from "../../../src/render/look.js";
import { PALETTES } from "../../../src/render/tokens.js";
import { svgProblems } from "../support/markup-checks.js";

const sceneOf = (...marks: Mark[]): Scene => ({ width: 100, height: 50, marks, targets: [] });
const write = (...marks: Mark[]): string =>
  svgString(sceneOf(...marks), { look: lookOf("light"), label: "A label", lang: "en" });
/** What stands inside the hidden group. */
const inner = (...marks: Mark[]): string => /<g aria-hidden="true">(.*)<\/g><\/svg>$/s.exec(write(...marks))?.[1] ?? "";

const box = { kind: "rect", x: 1, y: 2, width: 3, height: 4 } as const;

describe("marks as SVG", () => {
  it("writes each kind of mark, with rounded numbers and nothing that is not set", () => {
    expect(inner({ ...box, x: 1.23456, fill: "cat-1" })).toBe(
      '<rect x="1.23" y="2" width="3" height="4" fill="#004d93"/>',
    );
    expect(inner({ kind: "line", x1: 0, y1: 1, x2: 2, y2: 3, stroke: "grid", dash: [4, 2], round: true })).toBe(
      '<line x1="0" y1="1" x2="2" y2="3" stroke="#dde2e7" stroke-dasharray="4 2" stroke-linecap="round"/>',
    );
    expect(inner({ kind: "circle", cx: 5, cy: 6, r: 4, fill: "surface", stroke: "cat-2", strokeWidth: 2 })).toBe(
      '<circle cx="5" cy="6" r="4" fill="#fff" stroke="#d16400" stroke-width="2"/>',
    );
    expect(inner({ kind: "path", d: "M0 0H9", fill: "none", x: 5, mirrored: true })).toBe(
      '<path d="M0 0H9" transform="translate(5 0) scale(-1 1)" fill="none"/>',
    );
    expect(inner({ kind: "group", y: 7, children: [{ ...box, fill: "ink", radius: 2 }] })).toBe(
      '<g transform="translate(0 7)"><rect x="1" y="2" width="3" height="4" rx="2" fill="#16202b"/></g>',
    );
  });

  it("writes text with size, weight and anchor", () => {
    const text = { kind: "text", x: 1, y: 2, text: "48.7", style: "value", anchor: "end", fill: "ink" } as const;
    expect(inner(text)).toBe(
      '<text x="1" y="2" font-size="13" font-weight="700" text-anchor="end" fill="#16202b">48.7</text>',
    );
    expect(inner({ ...text, style: "axis", anchor: "start" })).toBe(
      '<text x="1" y="2" font-size="12" fill="#16202b">48.7</text>',
    );
  });

  it("draws hatching line by line under its outline, without an id that another picture of the page could have", () => {
    const hatched = { ...box, width: 8, height: 8, fill: "hatch:cat-1", stroke: "cat-1" } as const;
    const svg = inner({ kind: "group", children: [hatched, hatched] });
    expect(svg.match(/<path d="M[^"]*" fill="none" stroke="#004d93" stroke-width="1.8"\/><rect/g)).toHaveLength(2);
    expect(svg).not.toMatch(/\bid=|url\(/);
  });

  it("draws one pattern for each ink in a live page, however often it is used, also within groups", () => {
    const hatched = { ...box, fill: "hatch:cat-1" } as const;
    const marks: Mark[] = [hatched, { kind: "group", children: [hatched, { ...box, fill: "hatch:cat-2" }] }];
    const paint: Paint = { colour: (ink) => ink, tint: 1, hatchId: (ink) => `of-${ink}`, text: () => ({}) };
    const [defs, first] = svgNodes(marks, paint);
    expect(defs?.children?.map(({ attributes }) => attributes["id"])).toEqual(["of-cat-1", "of-cat-2"]);
    expect(first?.attributes["fill"]).toBe("url(#of-cat-1)");
  });

  it("draws a tint at the strength of its theme", () => {
    const scene = sceneOf({ ...box, fill: "tint:cat-1" });
    const of = (theme: "light" | "dark"): string => svgString(scene, { look: lookOf(theme), label: "", lang: "en" });
    expect(of("light")).toContain('fill="#004d93" fill-opacity="0.1"');
    expect(of("dark")).toContain('fill="#477fd5" fill-opacity="0.2"');
  });

  it("writes what is translucent as an opacity, a tint of it too, because SVG knows no eight digits", () => {
    const look = { ...lookOf("light"), palette: { ...PALETTES.light, "cat-1": "#ff000080", grid: "#00000033" } };
    const marks: Mark[] = [
      { ...box, fill: "cat-1", stroke: "grid" },
      { ...box, fill: "tint:cat-1" },
    ];
    const svg = svgString(sceneOf(...marks), { look: { ...look, tint: 0.5 }, label: "", lang: "en" });
    expect(svg).toContain('fill="#ff0000" fill-opacity="0.5" stroke="#000000" stroke-opacity="0.2"');
    expect(svg).toContain('fill="#ff0000" fill-opacity="0.25"');
  });

  it("takes fills apart", () => {
    expect(readFill("hatch:cat-1")).toEqual({ kind: "hatch", ink: "cat-1" });
    expect(readFill("cat-other-line")).toEqual({ kind: "plain", ink: "cat-other-line" });
  });

  it("draws the marks for readers with colours; a live page gets both kinds, told apart by their class", () => {
    const both: Mark[] = (["mono", "colour"] as const).map((only) => ({
      kind: "group",
      only,
      children: [{ ...box, fill: "ink" }],
    }));
    expect(inner(...both).match(/<rect/g)).toHaveLength(1);
    const paint: Paint = { colour: (ink) => ink, tint: 1, hatchId: (ink) => ink, text: () => ({}), live: true };
    expect(svgNodes(both, paint).map(({ attributes }) => attributes["class"])).toEqual(["mono", "colour"]);
  });
});

describe("the document", () => {
  it("is an image with a label, its content hidden from screen readers, in colours that need no style sheet", () => {
    const svg = write({ ...box, fill: "cat-1" });
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="100" height="50" viewBox="0 0 100 50"/);
    expect(svg).toContain('role="img" aria-label="A label"');
    expect(svg).not.toMatch(/var\(|<style|class=|part=|<script/);
    expect(svgProblems(svg)).toEqual([]);
  });

  it("escapes every character of markup in texts and attributes, and drops what XML forbids", () => {
    expect(escape('<b a="1">&\'</b>\u0000\u000b\uffff\t')).toBe("&#60;b a=&#34;1&#34;&#62;&#38;&#39;&#60;/b&#62;\t");
    const label = '"><script>&\u0007';
    const text = { kind: "text", x: 0, y: 0, text: label, style: "title", anchor: "start", fill: "ink" } as const;
    const svg = svgString(sceneOf(text), {
      look: { ...lookOf("light"), fontFamily: label, titleFamily: `${label}2` },
      label,
      lang: label,
    });
    expect(svgProblems(svg)).toEqual([]);
    expect(svg).not.toContain("<script>");
  });

  it("names the font of all text once, and that of the heading at the heading where it is another", () => {
    const text = { kind: "text", x: 0, y: 0, text: "T", anchor: "start", fill: "ink" } as const;
    const scene = sceneOf({ ...text, style: "title" }, { ...text, style: "value" });
    const of = (titleFamily?: string): string =>
      svgString(scene, { look: { ...lookOf("light"), fontFamily: "Brand", titleFamily }, label: "", lang: "en" });
    expect(of("Brand Display, serif").match(/font-family="[^"]*"/g)).toEqual([
      'font-family="Brand"',
      'font-family="Brand Display, serif"',
    ]);
    for (const same of [undefined, "Brand"]) expect(of(same).match(/font-family/g)).toHaveLength(1);
  });

  it("has a colour for every ink in both themes", () => {
    expect(Object.keys(PALETTES.dark).sort()).toEqual(Object.keys(PALETTES.light).sort());
    for (const colour of Object.values({ ...PALETTES.dark, ...PALETTES.light }))
      expect(colour).toMatch(/^#([\da-f]{3}){1,2}$/);
  });
});

describe("the look of a theme with somebody's own tokens", () => {
  it("has theirs, and the theme's for the others", () => {
    const look = lookWith("dark", {
      "--chart-cat-1": "#5b2a86",
      "--chart-tint": "0.3",
      "--chart-font-title": "Georgia",
    });
    expect(look).toEqual({
      palette: { ...PALETTES.dark, "cat-1": "#5b2a86" },
      tint: 0.3,
      titleFamily: "Georgia",
    });
    expect(lookWith("light")).toEqual(lookOf("light"));
  });

  it.each([
    [{ "--chart-cat-8": "#fff" }, "“--chart-cat-8” is not a token of charts."],
    [{ "cat-1": "#fff" }, "“cat-1” is not a token"],
    [{ "--chart-toString": "#fff" }, "“--chart-toString” is not a token"],
    [{ "--chart-cat-1": "red" }, "--chart-cat-1 is “red”: expected a hex colour such as #5b2a86."],
    [{ "--chart-cat-1": '#fff"/><script>' }, "expected a hex colour"],
    [{ "--chart-tint": 1.5 }, "--chart-tint is “1.5”: expected a number from 0 to 1."],
    [{ "--chart-tint": "" }, "expected a number from 0 to 1"],
  ])("refuses %j", (tokens, said) => {
    expect(() => lookWith("light", tokens)).toThrow(RangeError);
    expect(() => lookWith("light", tokens)).toThrow(said);
  });
});
