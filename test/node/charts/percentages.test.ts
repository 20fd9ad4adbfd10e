import { describe, expect, test } from "vitest";
import { readDataset, render } from "../../../src/core.js";
import { make } from "../data/cases/support.js";

const texts = (svg: string): string[] => [...svg.matchAll(/<text[^>]*>([^<]*)/gu)].map(([, text = ""]) => text);

describe("the growth chart of percentages", () => {
  test.each([
    ["a column of shares", "Year,Share (%)\n2021,8.1\n2022,9.2"],
    [
      "a row of percentages before rows of amounts",
      "Metric,2021,2022\nMargin,8.1%,9.2%\nRevenue (USD million),1204,1588",
    ],
  ])("writes them as percentages everywhere: %s", (_, table) => {
    const { summary, rows } = make("market-growth-chart", table);
    expect(summary).toContain(
      "From 8.1% in 2021, the figure rose to 9.2% in 2022, a change of 1.1 percentage points. That is growth of 13.6% in one year.",
    );
    expect(rows).toEqual(["2021 | 8.1% | reported", "2022 | 9.2% | reported"]);
    const shown = texts(render("market-growth-chart", readDataset(table).dataset).svg);
    expect(shown).toEqual(expect.arrayContaining(["8.1%", "9.2%", "10%"]));
    expect(shown.join(" ")).not.toMatch(/0\.\d/u);
  });

  test("says a fall in percentage points, and the unit beside the measure", () => {
    const { summary, about } = make("market-growth-chart", "Year,Share (%)\n2021,9.2\n2022,8.1\n2023,8.0");
    expect(summary).toContain("fell to 8.0% in 2023, a change of −1.2 percentage points");
    expect(about).toBe("%, 2021–2023");
    const below = readDataset("Year,Growth (%)\n2021,9.2\n2022,-1.5").dataset;
    expect(texts(render("market-growth-chart", below).svg)).toContain("−10.7 percentage points in one year");
  });

  test("writes several lines, one value, and values in between as percentages", () => {
    expect(make("market-growth-chart", "Year,A (%),B (%)\n2021,8.1,5\n2022,9.2,6").summary).toContain("at 9.2%");
    expect(make("market-growth-chart", "Year,Share (%)\n2021,8.1").summary).toContain("8.1%");
    expect(make("market-growth-chart", "Year,Share (%)\n2020,10\n2022,14.4").rows[1]).toBe(
      "2021 | about 12% | modelled",
    );
  });

  test("counts in percentage points in German", () => {
    const { dataset } = readDataset("Jahr;Anteil in %\n2021;9,2\n2022;8,1", { lang: "de" });
    expect(render("market-growth-chart", dataset, { lang: "de" }).description).toContain("−1,1\u00a0Prozentpunkte");
  });
});
