import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { render } from "../../../src/core.js";
import { HATCH } from "../../../src/render/tokens.js";
import { mountOne, pictureTexts, query, queryAll, textOf, useTestFont } from "../support.js";

beforeAll(useTestFont);

afterAll(() => {
  document.body.style.fontFamily = "";
});

describe("<market-growth-chart data-set='iomt-market-size'>", () => {
  const markup = `<market-growth-chart data-set="iomt-market-size"></market-growth-chart>`;

  it("labels the two published values and none of the nine modelled years", async () => {
    const chart = await mountOne(markup);
    const texts = pictureTexts(chart);
    expect(texts).toContain("48.7bn");
    expect(texts).toContain("370.9bn");
    const numbers = texts.filter((text) => /^[\d.,]+(bn)?$/.test(text) && !/^20\d\d$/.test(text));
    expect(numbers.sort()).toEqual(["100", "200", "300", "370.9bn", "400bn", "48.7bn"]);
    expect(queryAll(chart, "[role=option]").filter((option) => option.textContent.includes("modelled"))).toHaveLength(
      9,
    );
  });

  it("says the growth as a multiple and as a yearly rate", async () => {
    expect(pictureTexts(await mountOne(markup))).toContain("×7.6 in ten years, or 22.5% a year");
  });

  it("explains why the stated rate differs, with its years and the base it would need", async () => {
    const explanation = textOf(await mountOne(markup), ".explanation");
    expect(explanation).toContain("Why two growth rates?");
    for (const part of ["22.5%", "23.15%", "counted from 2023", "fits only if the figure for 2023 was about 56.9"]) {
      expect(explanation).toContain(part);
    }
  });

  it("names its source and edition", async () => {
    expect(textOf(await mountOne(markup), "[part=source]")).toBe(
      "Source: Media, Internet of Medical Things report, June 2024",
    );
  });

  it.each(["smart-hospital", "clinical-workflow", "behavioural-rehabilitation"])(
    "shows one rate and no explanation for %s, whose stated rate fits",
    async (market) => {
      const chart = await mountOne(`<market-growth-chart data-set="${market}-market-size"></market-growth-chart>`);
      expect(queryAll(chart, ".explanation")).toHaveLength(0);
      expect(pictureTexts(chart).filter((text) => text.includes("a year"))).toHaveLength(1);
    },
  );

  it("has the geometry that render() gives in Node", async () => {
    const chart = await mountOne(markup, 720);
    const { svg } = render("market-growth-chart", "iomt-market-size", { width: 720 });
    const picture = new DOMParser().parseFromString(svg, "image/svg+xml");
    const plot = [...picture.querySelectorAll("g")].find((group) =>
      group.getAttribute("transform")?.startsWith("translate(20 "),
    );
    const described = (root: ParentNode | undefined): string[] =>
      [...(root?.querySelectorAll("rect, line, path, circle, text") ?? [])]
        // Hatching, which is a pattern on a page, and lines in a picture of its own.
        .filter((mark) => !mark.closest("defs") && mark.getAttribute("stroke-width") !== String(HATCH.width))
        .map((mark) => {
          const names = ["x", "y", "width", "height", "d", "x1", "y1", "x2", "y2", "cx", "cy", "r", "text-anchor"];
          const values = names.map((name) => `${name}=${mark.getAttribute(name) ?? ""}`);
          return [mark.localName, ...values, mark.textContent].join(" ");
        });
    const groups = [...picture.querySelectorAll("g[transform^='translate(20 ']")].map((group) => described(group));
    const largest = groups.sort((a, b) => b.length - a.length)[0] ?? [];
    expect(plot).toBeDefined();
    expect(described(query(chart, "svg.scene"))).toEqual(largest);
    expect(largest.length).toBeGreaterThan(30);
  });

  it("draws lines, areas and other scales when asked", async () => {
    const chart = await mountOne(
      `<market-growth-chart data-set="telemedicine-market-size" scale="log"></market-growth-chart>`,
    );
    expect(textOf(chart, "[part=subheading]")).toContain("log scale");
    expect(query(chart, "[role=listbox]").getAttribute("aria-label")).toBe("Line chart, 11 points");
    chart.setAttribute("scale", "linear");
    await chart.updateComplete;
    expect(query(chart, "[role=listbox]").getAttribute("aria-label")).toBe("Column chart, 11 columns");
  });
});
