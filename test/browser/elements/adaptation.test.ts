import { afterEach, describe, expect, it, vi } from "vitest";
import { commands, userEvent } from "vitest/browser";
import type { ChartElement } from "../../../src/index.js";
import { createChart, mount, mountOne, pictureTexts, query, queryAll, textOf } from "../support.js";
import { EXAMPLES, markup, SEEN, SEVERAL } from "../../support/examples.js";
import { clear, drawnAt } from "./charts.js";
import { sticksOut } from "./overlaps.js";

afterEach(clear);

const [GROWTH] = EXAMPLES;
if (!GROWTH) throw new Error("There is no growth chart.");
const growth = (attributes = ""): string => markup(GROWTH, attributes);

const LIGHT = "rgb(255, 255, 255)";
const DARK = "rgb(18, 22, 28)";
const ground = (chart: ChartElement): string => getComputedStyle(chart).backgroundColor;

/** What the browser makes of a system colour now. */
function systemColour(name: string): string {
  const probe = document.createElement("div");
  probe.style.cssText = `forced-color-adjust: none; color: ${name}`;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

describe("the theme", () => {
  it.each([
    ["", LIGHT, LIGHT],
    [`theme="light"`, LIGHT, LIGHT],
    [`theme="dark"`, DARK, DARK],
    [`theme="auto"`, LIGHT, DARK],
  ])("%s follows the colour scheme as it says, while the page is open", async (attribute, inLight, inDark) => {
    await commands.emulateMedia({ colorScheme: "light" });
    const chart = await mountOne(growth(attribute));
    expect(ground(chart)).toBe(inLight);
    await commands.emulateMedia({ colorScheme: "dark" });
    expect(ground(chart)).toBe(inDark);
    expect(getComputedStyle(query(chart, "[part=heading]")).color).not.toBe(inDark);
  });

  it("gives its colours to the exported picture too", async () => {
    const [light, dark] = await mount(growth() + growth(`theme="dark"`));
    expect(light?.toSVG()).toContain("#fff");
    expect(dark?.toSVG()).toContain("#12161c");
  });
});

/** Fill and stroke of every mark, as computed now. */
const paints = (chart: ChartElement): string[] =>
  queryAll<SVGElement>(chart, "svg.scene :is(text, rect, path, circle, line)").map((mark) => {
    const { fill, stroke } = getComputedStyle(mark);
    return `${fill} ${stroke}`;
  });

describe.each(SEEN)("<$tag> while the page is open", (example) => {
  it("takes other colours for its marks when the page turns dark, and the first ones again", async () => {
    await commands.emulateMedia({ colorScheme: "light" });
    const chart = await mountOne(markup(example, `theme="auto"`));
    const light = paints(chart);
    await commands.emulateMedia({ colorScheme: "dark" });
    const dark = paints(chart);
    expect(ground(chart)).toBe(DARK);
    const same = light.filter((paint, index) => paint === dark[index] && !/url|none none/.test(paint));
    expect(same).toEqual([]);
    await commands.emulateMedia({ colorScheme: "light" });
    expect(paints(chart)).toEqual(light);
  });

  it("is mirrored when its direction changes, and turns back", async () => {
    const chart = await mountOne(markup(example));
    const texts = (): string[] =>
      queryAll<SVGTextElement>(chart, "svg.scene text").map(
        (text) => `${text.textContent} ${text.getAttribute("x") ?? ""}`,
      );
    const before = texts();
    document.documentElement.dir = "rtl";
    await vi.waitFor(() => expect(texts()).not.toEqual(before));
    expect(getComputedStyle(query(chart, "[part=heading]")).textAlign).toBe("right");
    document.documentElement.removeAttribute("dir");
    await vi.waitFor(() => expect(texts()).toEqual(before));
  });
});

it.each([320, 720])(
  "a pointer anywhere above or below a point of a dense line is told of it, at %i px",
  async (width) => {
    const chart = await mountOne(`<market-growth-chart variant="line" heading="H"></market-growth-chart>`, width);
    chart.data = Array.from({ length: 60 }, (_, index) => ({ year: 1960 + index, value: 100 + index }));
    await chart.updateComplete;
    const plot = query(chart, "[part=plot]");
    const { top, height } = query(chart, "svg.scene").getBoundingClientRect();
    const options = queryAll(chart, "[role=option]");
    expect(options).toHaveLength(60);
    for (const option of options) {
      const { left, right } = option.getBoundingClientRect();
      const at = { clientX: (left + right) / 2, bubbles: true, composed: true };
      for (const part of [0.05, 0.5, 0.95]) {
        plot.dispatchEvent(new PointerEvent("pointermove", { ...at, clientY: top + part * height * 0.9 }));
        expect(query(chart, ".tip").textContent).toBe(option.textContent.trim());
      }
    }
  },
);

describe.each(["segment-stack", "segment-share-donut"])("<%s> for readers without colours", (tag) => {
  it.each([{ media: "print" }, { forcedColors: "active" }] as const)(
    "has numbers on its segments and in its key: %j",
    async (media) => {
      const chart = await mountOne(markup(EXAMPLES.find((example) => example.tag === tag)!));
      const numbers = (): SVGTextElement[] =>
        queryAll<SVGTextElement>(chart, ".mono text").filter(
          (text) => text.checkVisibility() && text.getBoundingClientRect().width > 0,
        );
      expect(numbers()).toEqual([]);
      await commands.emulateMedia(media);
      const on = (segments: boolean): string[] =>
        numbers()
          .filter((text) => (text.parentElement?.querySelector("circle") !== null) === segments)
          .map(({ textContent }) => textContent);
      // A segment that is too thin for a number stands beside its entry of the key.
      const key = on(false);
      expect(key.length).toBeGreaterThan(1);
      expect(key.sort()).toEqual(Array.from(key, (_, index) => String(index + 1)));
      expect(on(true).filter((number) => !key.includes(number))).toEqual([]);
      expect(new Set(on(true)).size).toBeGreaterThan(key.length / 2);
      expect(queryAll(chart, ".colour").every((one) => getComputedStyle(one).display === "none")).toBe(true);
    },
  );
});

describe.each(["columns", "area"])("modelled areas of %s", (variant) => {
  it.each([{ forcedColors: "active" }, { forcedColors: "active", contrast: "more" }, { contrast: "more" }] as const)(
    "have an edge that can be seen: %j",
    async (media) => {
      const chart = await mountOne(growth(`variant="${variant}"`));
      const areas = queryAll<SVGElement>(chart, "svg.scene [fill-opacity]");
      expect(areas.length).toBeGreaterThan(0);
      expect(areas.map((area) => getComputedStyle(area).stroke)).toEqual(areas.map(() => "none"));
      await commands.emulateMedia(media);
      const ink = getComputedStyle(query(chart, "svg.scene text[part=label], svg.scene text")).fill;
      for (const area of areas) {
        const { stroke, strokeDasharray } = getComputedStyle(area);
        expect([stroke, strokeDasharray]).toEqual([
          "forcedColors" in media ? systemColour("CanvasText") : ink,
          "1px, 3px",
        ]);
      }
    },
  );
});

describe.each(SEEN)("<$tag> in forced colours", (example) => {
  it("paints every mark with system colours", async () => {
    const chart = await mountOne(markup(example));
    const before = getComputedStyle(query(chart, "svg.scene text")).fill;
    await commands.emulateMedia({ forcedColors: "active" });
    const allowed = ["Canvas", "CanvasText", "Highlight"].map(systemColour);
    expect(allowed).not.toContain(before);
    const marks = queryAll<SVGElement>(chart, "svg.scene :is(text, rect, path, circle, line)");
    const painted = marks
      .flatMap((mark) => [getComputedStyle(mark).fill, getComputedStyle(mark).stroke])
      .filter((paint) => paint.startsWith("rgb") && paint !== "rgb(0, 0, 0)");
    const foreign = painted.filter((paint) => !allowed.includes(paint));
    expect(marks.length).toBeGreaterThan(2);
    expect(foreign).toEqual([]);
    const texts = marks.filter((mark) => mark.localName === "text" && !mark.closest(".colour"));
    expect(texts.length).toBeGreaterThan(1);
  });

  it("puts a reader's colours before those that a page sets", async () => {
    const chart = await mountOne(markup(example));
    chart.style.setProperty("--chart-ink", "#5b2a86");
    expect(getComputedStyle(query(chart, "[part=heading]")).color).toBe("rgb(91, 42, 134)");
    await commands.emulateMedia({ forcedColors: "active" });
    expect(getComputedStyle(query(chart, "svg.scene text")).fill).toBe(systemColour("CanvasText"));
  });

  it.runIf(SEVERAL.includes(example))("shows the tip as text on another colour", async () => {
    await commands.emulateMedia({ forcedColors: "active" });
    const chart = await mountOne(markup(example));
    await userEvent.hover(query(chart, "[role=option]"));
    const { color, backgroundColor, forcedColorAdjust } = getComputedStyle(query(chart, ".tip"));
    expect(forcedColorAdjust).toBe("none");
    expect([color, backgroundColor]).toEqual([systemColour("Canvas"), systemColour("CanvasText")]);
    expect(color).not.toBe(backgroundColor);
  });
});

describe("a page from right to left", () => {
  it.each(SEEN)("mirrors <$tag>, and English text keeps its punctuation at its end", async (example) => {
    const [left, right] = await mount(`${markup(example)}<div dir="rtl">${markup(example)}</div>`);
    if (!left || !right) throw new Error("two charts expected");
    const middle = (option: HTMLElement): number => {
      const { left: x, width } = option.getBoundingClientRect();
      return x + width / 2;
    };
    const mirrored = queryAll(right, "[role=option]").map((option) => 720 - middle(option));
    const plain = queryAll(left, "[role=option]").map(middle);
    expect(mirrored.length).toBe(plain.length);
    for (const [index, x] of mirrored.entries()) expect(Math.abs(x - (plain[index] ?? NaN))).toBeLessThan(2);
    const blocks = queryAll(right, "p, caption, .pair span, [part=heading], [part=subheading], [part=source]");
    expect(new Set(blocks.map((block) => getComputedStyle(block).unicodeBidi))).toEqual(new Set(["plaintext"]));
    expect(getComputedStyle(query(right, "[part=heading]")).textAlign).toBe("right");
    expect(getComputedStyle(query(right, "tbody th")).textAlign).toBe("right");
  });

  it("puts the first column right of the last", async () => {
    const chart = await mountOne(`<div dir="rtl">${growth()}</div>`);
    const columns = queryAll(chart, "[role=option]").map((option) => option.getBoundingClientRect().left);
    expect(columns).toEqual([...columns].sort((a, b) => b - a));
  });

  it("is followed when the direction changes while the page is open", async () => {
    const chart = await mountOne(growth());
    const first = (): number => query(chart, "[role=option]").getBoundingClientRect().left;
    const before = first();
    document.documentElement.dir = "rtl";
    await vi.waitFor(() => expect(first()).toBeGreaterThan(before + 300));
    document.documentElement.removeAttribute("dir");
    await vi.waitFor(() => expect(first()).toBe(before));
  });
});

describe("the language of the page", () => {
  it("is the language of numbers, and what the figure says it is in", async () => {
    const chart = await mountOne(`<div lang="en">${growth()}</div>`);
    const figure = query(chart, "figure");
    expect(figure.lang).toBe("en");
    chart.setAttribute("lang", "en-US");
    await vi.waitFor(() => expect(figure.lang).toBe("en-US"));
    expect(pictureTexts(chart)).toContain("370.9B");
    expect(query(chart, "[part=summary]").textContent).toContain("48.7 billion US dollars");
  });

  it.each(EXAMPLES)("changes <$tag> while the page is open, and the files made of it", async (example) => {
    const chart = await mountOne(`<section lang="en"><div>${markup(example)}</div></section>`);
    const said = (): string[] => [
      ...queryAll(chart, "[part=summary], [role=option], [role=img]").map((part) => part.ariaLabel ?? part.textContent),
      ...[chart.describe(), chart.toSVG(), chart.toCSV().split("\r\n")[0] ?? ""],
    ];
    const english = said();
    chart.closest("section")!.lang = "fr";
    await vi.waitFor(() => expect(query(chart, "figure").lang).toBe("fr"));
    await chart.updateComplete;
    const french = said();
    expect(french).toHaveLength(english.length);
    french.forEach((text, index) => expect(text).not.toBe(english[index]));
    expect(textOf(chart, "[part=actions]")).toContain("Télécharger");
    expect(chart.toSVG()).toContain("Source\u00a0: ");
    expect(chart.describe()).toContain(query(chart, "[part=summary]").textContent.trim());
    chart.closest("section")!.lang = "en";
    await vi.waitFor(() => expect(said()).toEqual(english));
  });

  it("is that of the nearest ancestor, also beyond a shadow root", async () => {
    document.documentElement.lang = "fr";
    const host = document.createElement("div");
    const [outside] = await mount(growth());
    document.querySelector("main")?.append(host);
    const inside = createChart("market-growth-chart");
    inside.setAttribute("data-set", "iomt-market-size");
    host.attachShadow({ mode: "open" }).append(inside);
    const charts = [outside!, inside];
    const starts = (): string[] => charts.map((chart) => chart.describe().slice(0, 9));
    await vi.waitFor(() => expect(starts()).toEqual(["La valeur", "La valeur"]));
    host.lang = "es";
    await vi.waitFor(() => expect(starts()).toEqual(["La valeur", "Se prevé "]));
    document.documentElement.lang = "de";
    await vi.waitFor(() => expect(starts()).toEqual(["Der Wert ", "Se prevé "]));
    document.documentElement.lang = "en";
  });

  it("is that of the place to which an element moves", async () => {
    const [chart] = await mount(`<div lang="en">${growth()}</div><div lang="es" id="there"></div>`);
    document.querySelector("#there")?.append(chart!);
    await vi.waitFor(() => expect(chart?.describe()).toMatch(/^Se prevé/));
  });

  it("is shown only when its words are there: no other language comes between", async () => {
    const chart = await mountOne(`<div lang="es">${growth()}</div>`);
    const seen = new Set<string>();
    const look = (): void => {
      const { lang } = query(chart, "figure");
      seen.add(
        `${lang}: ${query(chart, "[part=actions] button").textContent.trim()}, ${textOf(chart, "[part=summary]").slice(0, 9)}`,
      );
    };
    new MutationObserver(look).observe(chart.shadowRoot!, {
      ...{ subtree: true, childList: true, characterData: true, attributes: true },
    });
    chart.parentElement!.lang = "fr";
    await vi.waitFor(() => expect(textOf(chart, "[part=summary]")).toMatch(/^La valeur/));
    chart.parentElement!.lang = "not a language";
    await vi.waitFor(() => expect(textOf(chart, "[part=summary]")).toMatch(/^From/));
    expect(
      [...seen].filter((state) => !/^(es: Tabla, Se prevé|fr: Tableau, La valeur|en: Table, From)/.test(state)),
    ).toEqual([]);
    expect(seen.size).toBeGreaterThan(1);
  });

  it("is said in errors, and in what has no data", async () => {
    const [empty, broken] = await mount(
      `<div lang="de"><market-growth-chart></market-growth-chart><market-growth-chart data-set="nothing"></market-growth-chart></div>`,
    );
    await vi.waitFor(() =>
      expect(empty?.describe()).toBe("Die Daten enthalten keine Zahlen, die dieses Diagramm darstellen kann."),
    );
    await vi.waitFor(() =>
      expect(broken?.describe()).toMatch(/^Die Daten des Diagramms konnten nicht gelesen werden\./),
    );
  });
});

describe.each(SEEN)("<$tag> and a reader's text size", (example) => {
  afterEach(() => document.documentElement.removeAttribute("style"));

  it("is drawn anew for text twice as large, and for the usual one again, while the page is open", async () => {
    const chart = await mountOne(markup(example));
    const text = (): number => query(chart, "svg.scene text").getBoundingClientRect().height;
    const before = text();
    document.documentElement.style.fontSize = "200%";
    await drawnAt(chart, 720 / 2 - 32);
    expect(query(chart, "[part=source]").getBoundingClientRect().height).toBeGreaterThan(33);
    expect(sticksOut(chart)).toEqual([]);
    document.documentElement.removeAttribute("style");
    await drawnAt(chart, 680);
    expect(text()).toBe(before);
  });

  it("keeps its own size on pages whose root is small by design", async () => {
    document.documentElement.style.fontSize = "62.5%";
    const chart = await mountOne(markup(example));
    expect(query(chart, "svg.scene").getAttribute("width")).toBe("680");
    expect(sticksOut(chart)).toEqual([]);
  });
});

describe.each(SEEN)("<$tag> at 320 px, as with 1280 px at 400%", (example) => {
  it.each(["ltr", "rtl"])("needs no scrolling to the side and cuts nothing off, %s", async (dir) => {
    const chart = await mountOne(`<div dir="${dir}">${markup(example)}</div>`, 320);
    for (const button of queryAll(chart, "[part=actions] button[aria-expanded]")) await userEvent.click(button);
    await vi.waitFor(() => expect(query(chart, ".reading").childElementCount).toBeGreaterThan(0));
    await vi.waitFor(() => expect(query(chart, "#table table").checkVisibility()).toBe(true));
    await chart.updateComplete;
    expect(sticksOut(chart)).toEqual([]);
    const region = query(chart, "#table");
    expect(region.scrollWidth).toBeLessThanOrEqual(region.clientWidth);
    const targets = queryAll(chart, "button, label, .control").filter((one) => !one.closest("thead"));
    for (const target of targets)
      expect(target.getBoundingClientRect().height, target.textContent || target.localName).toBeGreaterThanOrEqual(24);
  });
});
