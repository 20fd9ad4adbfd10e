import { existsSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as core from "../../src/core.js";
import { htmlProblems, svgProblems } from "./support/markup-checks.js";

const { charts, datasetIds, DatasetError, getDataset, growthRate, readDataset, registerDataset, render } = core;

/** The code of the error that a call throws; its own name for any other error. */
function codeOf(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    return error instanceof DatasetError ? error.code : (error as Error).name;
  }
  return "nothing thrown";
}

describe("the public entry", () => {
  it("exports what is promised and nothing else", () => {
    expect(Object.keys(core).sort()).toEqual(
      [
        ...["DatasetError", "charts", "datasetIds", "getDataset", "growthRate"],
        ...["packagePaths", "readDataset", "registerDataset", "render"],
      ].sort(),
    );
  });

  it("lists the charts in catalogue order, later ones after them, each with a name and a question", () => {
    const catalogue = [
      ...["market-growth-chart", "segment-share-donut", "growth-dumbbell", "cagr-comparison", "market-ranking"],
      ...["segment-stack", "adoption-waffle", "size-growth-scatter", "key-figure", "market-data-table"],
    ];
    expect(charts.map(({ tag }) => tag).slice(0, catalogue.length)).toEqual(catalogue);
    for (const { title, question } of charts) {
      expect(title).toMatch(/^\p{Lu}/u);
      expect(question).toMatch(/^\p{Lu}.*\?$/u);
    }
  });

  it("lists every chart that has a folder of its own", () => {
    const folders = readdirSync("src/charts").filter((name) => existsSync(`src/charts/${name}/chart.ts`));
    expect(charts.map(({ tag }) => tag).sort()).toEqual(folders.sort());
  });

  it("knows the fourteen datasets from the start", () => {
    expect(datasetIds().sort()).toEqual(
      [
        ...["iomt-market-size", "iomt-segment-share", "connected-care-markets", "iomt-adoption", "iomt-key-figures"],
        ...[
          "remote-patient-monitoring",
          "wearable-medical-devices",
          "telemedicine",
          "telehealth",
          "smart-hospital",
        ].map((market) => `${market}-market-size`),
        ...["connected-healthcare", "home-healthcare", "clinical-workflow", "behavioural-rehabilitation"].map(
          (market) => `${market}-market-size`,
        ),
      ].sort(),
    );
    expect(getDataset("iomt-market-size")?.rows).toHaveLength(2);
    expect(getDataset("no-such-dataset")).toBeUndefined();
  });

  it("calculates a growth rate with the interval that rounding leaves", () => {
    const { rate, low, high } = growthRate(48.7, 370.9, 10, { startDecimals: 1, endDecimals: 1 })!;
    expect([rate, low, high].map((one) => Number((100 * one).toFixed(3)))).toEqual([22.51, 22.496, 22.525]);
    expect(growthRate(0, 5, 10)).toBeNull();
    expect(growthRate(5, -5, 10)).toBeNull();
  });

  it("reads what it writes", () => {
    const { csv } = render("market-growth-chart", "iomt-market-size");
    const { dataset, warnings } = readDataset(csv);
    expect(warnings).toEqual([]);
    expect(dataset.rows).toHaveLength(11);
    expect(dataset.rows.map((row) => row["Status"] ?? row["status"]).slice(0, 2)).toEqual(["reported", "modelled"]);
  });
});

describe("render", () => {
  const rendered = render("market-growth-chart", "iomt-market-size");

  it("gives five strings", () => {
    expect(Object.keys(rendered).sort()).toEqual(["csv", "description", "html", "svg", "table"]);
    expect(svgProblems(rendered.svg)).toEqual([]);
    expect(htmlProblems(rendered.html)).toEqual([]);
    expect(rendered.html).toContain(rendered.svg);
    expect(rendered.table).toMatch(/^<table><caption>.*<\/table>$/);
    expect(rendered.csv).toMatch(
      /^Year,Market size \(USD billion\),Status\r\n2022,48\.7,reported\r\n2023,60,modelled\r\n/,
    );
    expect(rendered.csv).toMatch(/2032,370\.9,projected\r\n$/);
    expect(rendered.description).toMatch(/^From 48\.7 billion US dollars in 2022, .* 22\.5% a year over ten years\./);
  });

  it("is 720 px wide, light and English by default", () => {
    expect(rendered.svg).toMatch(/^<svg [^>]*width="720"[^>]*lang="en"/);
    expect(rendered).toEqual(
      render("market-growth-chart", "iomt-market-size", { width: 720, theme: "light", lang: "en" }),
    );
  });

  it.each([
    [100, 240],
    [240, 240],
    [333.4, 333],
    [5000, 1600],
    [NaN, 720],
  ])("takes a width of %d as %d", (width, drawn) => {
    expect(render("market-growth-chart", "iomt-market-size", { width }).svg).toContain(`width="${drawn}"`);
  });

  it("takes the heading, options and fonts of the author", () => {
    const options = { heading: "A <finding>", noRate: true, theme: "dark", fontFamily: "Georgia" } as const;
    const { svg, html, description } = render("market-growth-chart", "iomt-market-size", options);
    expect(svg).toContain("A &#60;finding&#62;");
    expect(svg).toContain('font-family="Georgia"');
    expect(svg).not.toContain("22.5%");
    expect(description).not.toContain("22.5%");
    expect(html).toContain('data-heading="A &#60;finding&#62;" data-no-rate=""');
    expect(svgProblems(svg)).toEqual([]);
  });

  it("takes a dataset as well as its id", () => {
    const dataset = getDataset("iomt-segment-share")!;
    expect(render("segment-share-donut", dataset)).toEqual(render("segment-share-donut", "iomt-segment-share"));
  });

  it("says in its HTML which language it is in, and which the names of the data are in", () => {
    // The texts of a dataset of the package are in the page's language; those of any other stay in their own.
    const own = { ...getDataset("connected-care-markets")! };
    const { html, table } = render("growth-dumbbell", own, { lang: "de" });
    expect(html).toMatch(/^<figure [^>]* lang="de">/);
    expect(html).toContain('<th scope="row" lang="en">Remote patient monitoring</th>');
    expect(table).toContain('<th scope="row" lang="en">Telehealth</th>');
    expect(table).toContain(">prognostiziert<");
    expect(htmlProblems(html)).toEqual([]);
    expect(render("growth-dumbbell", "connected-care-markets").html).not.toContain('row" lang="');
    expect(render("growth-dumbbell", "connected-care-markets").html).not.toMatch(/^<figure [^>]* lang=/);
  });

  it("mirrors the picture for a language that runs from right to left", () => {
    const [ltr, rtl] = ["en", "ar"].map((lang) => render("market-growth-chart", "iomt-market-size", { lang }).svg);
    expect(ltr).toContain('<text x="20" y="41"');
    expect(rtl).toContain('<text x="700" y="41"');
  });

  it("refuses a chart or data that it does not know, with the names that it does", () => {
    expect(() => render("pie", "iomt-market-size")).toThrow(RangeError);
    expect(() => render("pie", "iomt-market-size")).toThrow(/market-growth-chart, segment-share-donut/);
    expect(codeOf(() => render("market-growth-chart", "iomt-market-sise"))).toBe("unknown-dataset");
    expect(() => render("market-growth-chart", "iomt-market-sise")).toThrow(/“iomt-market-size”/);
    expect(codeOf(() => render("market-growth-chart", "iomt-segment-share"))).toBe("missing-column");
  });

  it("draws an empty dataset without an invented value", () => {
    const dataset = { ...getDataset("telehealth-market-size")!, id: "", rows: [] };
    const { svg, csv } = render("market-growth-chart", dataset);
    expect(svgProblems(svg)).toEqual([]);
    expect(svg).not.toMatch(/NaN|Infinity/);
    expect(csv).toBe("Year,Market size (USD billion),Status\r\n");
  });
});

describe("registered data", () => {
  it("is a frozen copy, known by its id from then on", () => {
    const given = { ...getDataset("telehealth-market-size")!, id: "core-test", title: "Mine" };
    registerDataset(given);
    const stored = getDataset("core-test")!;
    expect(datasetIds()).toContain("core-test");
    expect(stored).toEqual(given);
    expect(stored).not.toBe(given);
    expect(Object.isFrozen(stored) && Object.isFrozen(stored.rows[0])).toBe(true);
    expect(render("market-growth-chart", "core-test").svg).toContain(">Mine<");
  });

  it.each(["", "Not An Id", "a".repeat(65), "a/b"])("refuses the id %j", (id) => {
    expect(codeOf(() => registerDataset({ ...getDataset("telehealth-market-size")!, id }))).toBe("invalid-id");
  });
});
