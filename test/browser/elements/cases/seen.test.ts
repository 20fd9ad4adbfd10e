import { describe, expect, test } from "vitest";
import { outlineOf, readTable, tableCells } from "../../../../src/elements/data/read-table.js";
import { finish } from "../../../../src/core/steps.js";
import { tableSteps } from "../../../../src/data/table/table.js";
import { mountOne, queryAll } from "../../support.js";

/** Rows of the chart's own table, without its header. */
async function drawn(markup: string): Promise<string[][]> {
  const chart = await mountOne(markup);
  await expect.poll(() => queryAll(chart, "[part=plot], .panel").length).toBeGreaterThan(0);
  return chart
    .toCSV()
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(","));
}

const errorOf = async (markup: string): Promise<string> => {
  const chart = await mountOne(markup);
  await expect.poll(() => queryAll(chart, ".panel").length).toBeGreaterThan(0);
  return queryAll(chart, ".panel p")[1]?.textContent ?? "";
};

const ranking = (rows: string, head = "<tr><th>Country</th><th>GDP (US$ million)</th></tr>"): string =>
  `<market-ranking><table>${head}${rows}</table></market-ranking>`;

const values = async (markup: string): Promise<string[]> =>
  (await drawn(markup)).slice(1).map(([name, , value]) => `${name} ${value}`);

describe("case 02: what is hidden in a cell is no data", () => {
  test.each([
    ["display", '<span style="display:none">9</span>'],
    ["visibility", '<span style="visibility:hidden">9</span>'],
    ["the attribute", "<span hidden>9</span>"],
    ["a place far away", '<span style="position:absolute;left:-9999px">9</span>'],
    ["a clip", '<span style="position:absolute;clip:rect(0 0 0 0);width:1px;height:1px">9</span>'],
    ["a size of nothing", '<span style="font-size:0">9</span>'],
    ["nested markup", '<b><i style="display:none">9</i></b>'],
  ])("by %s", async (_, key) => {
    expect(await values(ranking(`<tr><td>A</td><td>${key}845</td></tr><tr><td>B</td><td>912</td></tr>`))).toEqual([
      "B 912",
      "A 845",
    ]);
  });

  test("case 02: by a class of the page's stylesheet, in names and in values", async () => {
    const style = document.createElement("style");
    style.textContent = ".sortkey, td.aside { display: none } .sr { position: absolute; clip-path: inset(50%) }";
    document.head.append(style);
    const rows =
      `<tr><td><span class="sortkey">Alphaland !</span>Alphaland</td><td><span class="sortkey">1</span>234</td><td class="aside">7</td></tr>` +
      `<tr><td>Betaland<span class="sr"> (sorted)</span></td><td><span class="sr">9</span>845</td><td class="aside">8</td></tr>`;
    expect(await values(ranking(rows))).toEqual(["Betaland 845", "Alphaland 234"]);
    style.remove();
  });

  test("case 44: a power in a unit is one, over however many lines the page is written", async () => {
    const power = (sup: string): string => `<tr><th>Country</th><th>Area (km${sup})</th></tr>`;
    const rows = "<tr><td>A</td><td>12</td></tr><tr><td>B</td><td>9</td></tr>";
    for (const sup of ["<sup>2</sup>", "\n <sup>\n 2\n </sup>\n"]) {
      const [head] = await drawn(ranking(rows, power(sup)));
      expect(head).toContain("Area (km²)");
    }
  });

  test("case 02: and what hides the table itself hides nothing of it", async () => {
    const rows = "<tr><td>A</td><td><b>12</b></td></tr><tr><td>B</td><td><i>9</i></td></tr>";
    const markup = ranking(rows).replace("<table>", '<table style="visibility:hidden">');
    expect(await values(markup)).toEqual(["A 12", "B 9"]);
  });

  test("case 02: in a row that is hidden, and in a table beside the chart", async () => {
    const table = place(
      '<table><tr><th>A</th><th>Size</th></tr><tr style="display:none"><td>X</td><td>5</td></tr><tr><td>Y</td><td><span style="display:none">9</span>6</td></tr></table>',
    );
    const { dataset } = await readTable(table, table, {}, new AbortController().signal);
    expect(dataset.rows.map((row) => Object.values(row))).toEqual([["Y", 6]]);
  });
});

function place(markup: string): HTMLTableElement {
  const { body } = new DOMParser().parseFromString(markup, "text/html");
  document.body.replaceChildren(...body.childNodes);
  return document.querySelector("table")!;
}

const cells = (rows: string) => {
  const { heads, body } = finish(tableCells(place(`<table>${rows}</table>`)));
  return [...heads, ...body];
};

describe("case 12: lines in cells", () => {
  test.each([
    ["<p>North</p><p>America</p>", "North America"],
    ["<div>Europe</div><div>(EU-27)</div>", "Europe (EU-27)"],
    ["<ul><li>One</li><li>Two</li></ul>", "One Two"],
    ["North<br>America", "North America"],
    ["<span>12</span>.4<sup>1</sup>", "12.4 [1]"],
    ["m<sup>2</sup>", "m²"],
    ["CO<sub>2</sub>", "CO2"],
    ["<a href='#'>Acme</a> <em>Inc</em>.", "Acme Inc."],
    ["<img alt='Acme'>", "Acme"],
    ["<img alt='Flag of Peru'> Peru", "Peru"],
    ["<img alt='▼'> 3.1%", "▼ 3.1%"],
    ["12\u200b,5\u00ad00", "12,500"],
  ])("case 12: %s", (html, text) => {
    expect(cells(`<tr><td>${html}</td><td>1</td></tr>`)[0]?.[0]).toBe(text);
  });

  test.each(["<p>1,204</p><p>12</p>", "<div>84</div><div>3</div>", "1<br>204"])(
    "case 12: two numbers in one cell are an error that names it: %s",
    async (html) => {
      const text = await errorOf(ranking(`<tr><td>A</td><td>${html}</td></tr><tr><td>B</td><td>5</td></tr>`));
      expect(text).toMatch(/^Row 1, column “GDP \(US\$ million\)”: found “.+”, expected one number in a cell/);
    },
  );
});

const fields = (table: string): string[] => {
  const { dataset } = finish(tableSteps(outlineOf(finish(tableCells(place(table))))));
  return dataset.fields.map(({ label, type, unit }) => [label, type, unit?.currency ?? ""].join(" ").trim());
};

describe("cases 21 and 22: headers", () => {
  test.each([
    [
      "case 21: no th anywhere",
      "<table><tr><td><p>Year</p></td><td>Revenue (US$ million)</td></tr><tr><td>2021</td><td>5</td></tr></table>",
      ["Year year", "Revenue quantity USD"],
    ],
    [
      "case 21: a title in a cell over all columns, and no th",
      "<table><tr><td colspan=2>Sales of Acme</td></tr><tr><td>Year</td><td>Sales ($m)</td></tr><tr><td>2021</td><td>5</td></tr></table>",
      ["Year year", "Sales quantity USD"],
    ],
    [
      "case 22: an empty corner that is a td",
      "<table><tr><td></td><th>2022 ($m)</th><th>2023 ($m)</th></tr><tr><th>A</th><td>4</td><td>5</td></tr></table>",
      ["category", "2022 quantity USD", "2023 quantity USD"],
    ],
    [
      "case 22: an empty thead",
      "<table><thead></thead><tbody><tr><th>Year</th><th>Sales ($m)</th></tr><tr><td>2022</td><td>5</td></tr></tbody></table>",
      ["Year year", "Sales quantity USD"],
    ],
    [
      "case 27: units in the first row of the body",
      "<table><thead><tr><th>Part</th><th>2023</th></tr></thead><tr><td></td><td>(USD Bn)</td></tr><tr><td>A</td><td>4</td></tr></table>",
      ["Part category", "2023 quantity USD"],
    ],
    [
      "case 27: units in the second row of the head, and a group over all columns",
      "<table><thead><tr><th>Part</th><th>2023</th></tr><tr><th></th><th>USD Bn</th></tr></thead><tr><th colspan=2>By part</th></tr><tr><td>A</td><td>4</td></tr></table>",
      ["Part category", "2023 quantity USD"],
    ],
  ])("%s", (_, table, expected) => {
    expect(fields(table)).toEqual(expected);
  });
});
