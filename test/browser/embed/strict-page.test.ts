import { describe, expect, test, vi } from "vitest";
import { commands } from "vitest/browser";
import { CLASSIC, DRAWN, elementWithSet, elementWithTable, figure, MODULE, page, STYLES, TABLE } from "./snippets.js";

// The first visit may have to build the files.
vi.setConfig({ testTimeout: 60_000 });

const body = [elementWithTable, elementWithSet, figure("b1"), figure("b2", 'data-set="iomt-market-size"')];
const ONE_EACH = { a1: 1, a2: 1, b1: 1, b2: 1 };
const LEFT = `document.querySelectorAll("figure[data-chart]").length`;
const VERSION = `globalThis[Symbol.for("report-charts")].version`;

describe("on a page that allows its own files and the policy lit-html only", () => {
  test.each([
    ["the module", MODULE],
    ["the module pasted twice", MODULE + MODULE],
    ["the classic script", CLASSIC],
    ["the classic script pasted twice", CLASSIC + CLASSIC],
    ["the module twice and the classic script", MODULE + MODULE + CLASSIC],
    ["the same module from two addresses", MODULE + MODULE.replace(".js", ".js?ver=6")],
  ])(
    "%s draws elements and figures once, without a violation and without a word on the console",
    async (_what, scripts) => {
      const { results, said, violations } = await commands.visit({
        html: page(STYLES + scripts, ...body),
        steps: [DRAWN, LEFT],
      });
      expect(results).toEqual([ONE_EACH, 0]);
      expect(violations).toEqual([]);
      expect(said).toEqual([]);
    },
  );

  test("the first charts need the one file; a PNG loads its own", async () => {
    const png = `document.querySelector("#a1").toPNG({ scale: 1 }).then((blob) => blob.type)`;
    const { results, requests, said } = await commands.visit({
      html: page(MODULE, ...body),
      steps: [DRAWN, `performance.getEntriesByType("resource").map(({ name }) => new URL(name).pathname)`, png],
    });
    expect(results).toEqual([ONE_EACH, ["/cdn/report-charts.js"], "image/png"]);
    expect(requests.filter((path) => path.startsWith("/cdn"))).toEqual([
      "/cdn/report-charts.js",
      expect.stringMatching(/^\/cdn\/png-[\w-]+\.js$/),
    ]);
    expect(said).toEqual([]);
  });

  test("the policy of the page is in force", async () => {
    const inline = page(`<script>globalThis.ran = true</script>`, "");
    const { results, violations } = await commands.visit({ html: inline, steps: ["globalThis.ran ?? null"] });
    expect(results).toEqual([null]);
    expect(violations).toEqual(["script-src-elem"]);
  });
});

describe("two versions on one page", () => {
  const other = (major: number): string => MODULE.replace("/cdn/", `/cdn-${major}.4.2/`);

  test("the first draws, its version can be read, and a second major version is said once", async () => {
    const { results, said, violations } = await commands.visit({
      html: page(other(7) + MODULE + CLASSIC, ...body),
      steps: [DRAWN, LEFT, VERSION],
    });
    expect(results.slice(0, 2)).toEqual([ONE_EACH, 0]);
    expect(violations).toEqual([]);
    expect(said).toEqual([expect.stringMatching(/^warning: report-charts .*version .* Load one of them only/)]);
  });

  test("another version of the same major is silent", async () => {
    const { results, said } = await commands.visit({
      html: page(MODULE + other(0), ...body),
      steps: [DRAWN, VERSION, `import("/cdn/report-charts.js").then(({ version }) => version)`],
    });
    expect(results[0]).toEqual(ONE_EACH);
    expect(results[1]).toBe(results[2]);
    expect(said).toEqual([]);
  });
});

describe("figures that come later", () => {
  const added = (id: string, markup: string): string => `(() => {
    const host = document.createElement("section");
    const page = new DOMParser().parseFromString(${JSON.stringify(markup)}, "text/html");
    host.append(...page.body.childNodes);
    document.body.append(host);
    return ${JSON.stringify(id)};
  })()`;

  // Parsing a string is what the page's policy forbids, so these figures come in a template of the page.
  const template = (markup: string): string => `<template>${markup}</template>`;
  const stamp = `document.body.append(document.querySelector("template").content.cloneNode(true))`;

  test("are enhanced where another script puts them", async () => {
    const { results, said } = await commands.visit({
      html: page(MODULE + MODULE.replace(".js", ".js?2"), template(figure("late"))),
      steps: [DRAWN, stamp, DRAWN, LEFT],
    });
    expect(results[0]).toEqual({});
    expect(results.slice(2)).toEqual([{ late: 1 }, 0]);
    expect(said).toEqual([]);
  });

  test("wait for the table that is put into them, and for the attribute", async () => {
    const { results } = await commands.visit({
      html: page(
        MODULE,
        `<figure id="waits" data-chart="market-growth-chart"></figure><figure id="named">${TABLE}</figure>`,
        template(TABLE),
      ),
      steps: [
        DRAWN,
        `document.querySelector("#waits").append(document.querySelector("template").content.cloneNode(true))`,
        `document.querySelector("#named").dataset.chart = "market-growth-chart"`,
        DRAWN,
      ],
    });
    expect(results[0]).toEqual({});
    expect(results[3]).toEqual({ waits: 1, named: 1 });
  });

  test("no string of the page becomes markup", async () => {
    const asked = commands.visit({ html: page(MODULE, ""), steps: [added("x", figure("x"))] });
    await expect(asked).rejects.toThrow(/TrustedHTML/);
  });
});

test("a figure that names no chart stays as it is, which is said once per name", async () => {
  const strange = (tag: string): string => `<figure data-chart="${tag}">${TABLE}</figure>`;
  const { results, said } = await commands.visit({
    html: page(MODULE, strange("script"), strange("script"), strange("pie-chart"), figure("b1")),
    steps: [DRAWN, LEFT],
  });
  expect(results).toEqual([{ b1: 1 }, 3]);
  expect(said).toEqual([expect.stringContaining("“script”"), expect.stringContaining("“pie-chart”")]);
});
