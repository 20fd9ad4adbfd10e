import { afterEach, describe, expect, test } from "vitest";
import { mountOne, textOf } from "../../support.js";

const TABLE = `<table><tr><th>Company</th><th>Revenue (USD Mn)</th></tr><tr><td>A</td><td>1,204</td></tr><tr><td>B</td><td>2,390</td></tr></table>`;

afterEach(() => document.documentElement.setAttribute("lang", "en"));

describe("case 03: a language that changes later", () => {
  test.each([
    ["case 03: of the page", `<market-ranking>${TABLE}</market-ranking>`],
    [
      "case 03: of a script with CSV",
      `<market-ranking><script type="text/csv">Company,Revenue (USD Mn)\nA,"1,204"\nB,"2,390"</script></market-ranking>`,
    ],
  ])("%s changes words and no figure", async (_, markup) => {
    document.documentElement.setAttribute("lang", "en");
    const chart = await mountOne(markup);
    await expect.poll(() => chart.toCSV()).toContain("2390");
    const before = chart.toCSV().match(/\d{4}/g);
    document.documentElement.setAttribute("lang", "de");
    await expect.poll(() => textOf(chart, "[part=summary]")).toContain("Milliarden");
    expect(chart.toCSV().match(/\d{4}/g)).toEqual(before);
    const cell = chart.querySelector("td:last-child");
    if (!cell) return;
    cell.textContent = "1,205";
    await expect.poll(() => chart.toCSV()).toContain("1205");
  });

  test("case 03: a table has a language of its own", async () => {
    document.documentElement.setAttribute("lang", "de");
    const chart = await mountOne(`<market-ranking>${TABLE.replace("<table", '<table lang="en"')}</market-ranking>`);
    await expect.poll(() => chart.toCSV()).toContain("2390");
  });
});
