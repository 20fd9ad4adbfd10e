import { NOW } from "../../support/now.js";
import { describe, expect, it } from "vitest";
import { charts } from "../../../src/charts/index.js";
import type { Dataset } from "../../../src/core/dataset.js";
import { bundledDatasets } from "../../../src/data/bundled/index.js";
import { completeScene, completeSvg } from "../../../src/export/kit.js";
import { measureText } from "../../../src/geometry/measure.js";
import { wordsFor } from "../../../src/charts/all-words.js";
import { compose } from "../../../src/charts/compose.js";
import { draw, safeAddress } from "../../../src/charts/compose.js";
import type { Composition } from "../../../src/core/composition.js";
import { lookOf } from "../../../src/render/look.js";
import { htmlString, tableString } from "../../../src/render/html-string.js";
import { htmlProblems } from "../support/markup-checks.js";
import { leaves } from "../support/scene-checks.js";

const growth = charts.find(({ tag }) => tag === "market-growth-chart")!;
const iomt = bundledDatasets().find(({ id }) => id === "iomt-market-size")!;
const make = (given: Record<string, unknown> = {}, dataset: Dataset = iomt): Composition =>
  compose(growth, dataset, given, wordsFor(growth, "en"), NOW);

describe("a figure", () => {
  it("puts the author's texts before those of the dataset", () => {
    const { description, credit } = make({
      ...{ heading: "H", subheading: "S", summary: "M", note: "N", source: "P", edition: "E" },
      sourceHref: "https://example.org/",
    });
    expect(description).toMatchObject({ heading: "H", subheading: "S", summary: "M" });
    expect(description.notes.at(-1)).toBe("N");
    expect(description.notes).toHaveLength(make().description.notes.length + 1);
    expect(credit).toEqual({ text: "P, E", own: "", href: "https://example.org/" });
  });

  it("names its source from the dataset", () => {
    expect(make().credit).toEqual({
      text: "Media, Internet of Medical Things report, June 2024",
      own: "Media, Internet of Medical Things report",
      href: "",
    });
    const linked = { ...iomt, source: { publisher: "Media", url: "https://example.org/report" } };
    expect(make({}, linked).credit.href).toBe("https://example.org/report");
    expect(make({ source: "Somebody else" }, linked).credit.href).toBe("");
  });

  it("names a log scale behind any subheading, once", () => {
    expect(make({ scale: "log" }).description.subheading).toMatch(/ \(log scale\)$/);
    expect(make({ scale: "log", subheading: "Mine" }).description.subheading).toBe("Mine (log scale)");
    expect(make({ scale: "log", subheading: "Size, Log Scale" }).description.subheading).toBe("Size, Log Scale");
  });

  it.each(["javascript:alert(1)", "data:text/html,x", "//example.org", "https://a b", 'https://a"b', "HTTPS", ""])(
    "sends no reader to %j",
    (address) => expect(safeAddress(address)).toBe(""),
  );

  it.each(["https://example.org/a?b=c#d", "http://example.org", "mailto:a@example.org", " https://example.org "])(
    "sends readers to %j",
    (address) => expect(safeAddress(address)).toBe(address.trim()),
  );

  it("is drawn at whole widths, never narrower than 200 px", () => {
    expect(draw(make(), 680.7, measureText).width).toBe(680);
    expect(draw(make(), 20, measureText).width).toBe(200);
  });
});

describe("the complete picture", () => {
  const options = { width: 720, look: lookOf("light"), rightToLeft: false } as const;
  const words = (figure: Composition, width = 720): string[] =>
    leaves(completeScene(figure, { ...options, width }).marks).flatMap((mark) =>
      mark.kind === "text" ? [mark.text] : [],
    );

  it("carries heading, subheading, key, plot, explanation, notes and source, from top to bottom", () => {
    const all = words(make());
    const order = [
      ...["Internet of Medical Things market size", "Global market, USD billion, 2022–2032", "Reported", "370.9bn"],
      ...[
        "Why two growth rates?",
        "The two published figures give 22.5% a year.",
        "Source: Media, Internet of Medical Things report, June 2024",
      ],
    ];
    const places = order.map((text) => all.indexOf(text));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(all.at(-1)).toBe(order.at(-1));
  });

  it("breaks long texts into lines and loses no word", () => {
    const note = "A note of many words that no picture of 240 px can hold on a single line, whatever its font may be.";
    expect(words(make({ note }), 240).join(" ")).toContain(note);
  });

  it("says heading, summary and details as its label", () => {
    const svg = completeSvg(make(), options);
    const label = /aria-label="([^"]*)"/.exec(svg)?.[1];
    expect(label).toMatch(
      /^Internet of Medical Things market size.* 22\.5% a year over ten years\. The first published forecast is for 2032\.$/,
    );
  });

  it("is mirrored as a whole, with nothing lost", () => {
    const [ltr, rtl] = [false, true].map((rightToLeft) => completeScene(make(), { ...options, rightToLeft }));
    expect(rtl!.height).toBe(ltr!.height);
    const xs = (scene: typeof ltr): number[] =>
      leaves(scene!.marks).flatMap((mark) => (mark.kind === "text" ? [mark.x] : []));
    const sums = xs(rtl).map((x, index) => x + xs(ltr)[index]!);
    for (const sum of sums) expect(sum).toBeCloseTo(720, 6);
  });
});

describe("a figure for a page without scripts", () => {
  const svg = "<svg/>";

  it("holds picture, table and source, and what the live element needs", () => {
    const given = { noRate: true, noModelled: false, heading: 'A "b" & <c>', note: "" };
    const html = htmlString(make(given), svg, given);
    expect(html).toMatch(/^<figure class="report-chart" data-chart="market-growth-chart" data-set="iomt-market-size" /);
    expect(html).toContain(' data-no-rate="" data-heading="A &#34;b&#34; &#38; &#60;c&#62;">');
    expect(html).not.toMatch(/data-no-modelled|data-note/);
    expect(html).toMatch(/<figcaption>Source: Media, [^<]*<\/figcaption><\/figure>$/);
    expect(htmlProblems(html)).toEqual([]);
  });

  it("links the source where it has an address", () => {
    const given = { source: "Me", sourceHref: "https://example.org/?a=1&b=2" };
    expect(htmlString(make(given), svg, given)).toContain(
      '<a href="https://example.org/?a=1&#38;b=2" rel="noopener">Source: Me, June 2024</a>',
    );
  });

  it("has a table with scoped headers and the exact values behind the texts", () => {
    const html = tableString(make().table);
    expect(html).toContain('<th scope="col">Market size (USD billion)</th>');
    expect(html).toContain('<tr><th scope="row">2022</th><td>48.7</td><td>reported</td></tr>');
    expect(html).toContain('<td data-value="60">about 60</td><td>modelled</td>');
    expect(html.match(/<tr>/g)).toHaveLength(12);
  });
});
