import { describe, expect, it } from "vitest";
import { render } from "../../../src/core.js";
import { readDataset } from "../../../src/data/read.js";
import { DatasetError } from "../../../src/core/errors.js";

/** All that a chart of a table says, in sentences. */
const said = (chart: string, text: string, options = {}): string =>
  render(chart, readDataset(text).dataset, options).description;

const FIFTY = Array.from({ length: 50 }, (_, at) => `M${at}x,100,${at < 42 ? 150 + at : 50 - at}`);
const MARKETS = `Market,2020,2030\n${FIFTY.join("\n")}`;

describe("what charts say of rows that a limit leaves out", () => {
  it("a dumbbell counts all, and names the one that falls most", () => {
    const text = said("growth-dumbbell", MARKETS, { limit: 5 });
    expect(text).toContain("Of 50 figures, 42 rise and eight fall");
    expect(text).toMatch(/least: M49x \(down 99%\)/);
  });

  it("a table gives the range of all its rows", () => {
    const text = said("market-data-table", MARKETS, { limit: 5, sort: "-2030" });
    expect(text).toContain("M49x");
  });

  it("a waffle names the smallest of all groups", () => {
    const text = said("adoption-waffle", "Group,Share\nA,90%\nB,80%\nC,70%\nD,5%", { limit: 2 });
    expect(text).toContain("The smallest is 5%");
    expect(text).toContain("largest of four values");
  });
});

describe("what charts say of those that tie", () => {
  it("a stack calls none of two equal parts the largest, nor one of two equal rises", () => {
    const text = said("segment-stack", "Year,A,B\n2020,1,1\n2021,5,5");
    expect(text).not.toMatch(/largest/);
  });

  it("lines that all grow alike have no fastest one", () => {
    const text = said("market-growth-chart", "Year,A,B,C\n2020,1,2,3\n2021,2,4,6");
    expect(text).not.toContain("fastest");
  });

  it("lines that end alike are the largest together", () => {
    const text = said("market-growth-chart", "Year,A,B,C\n2020,1,2,3\n2021,6,6,4");
    expect(text).toContain("Of three series, the largest in 2021: A and B, at 6.");
  });

  it("a donut calls none of two equal parts the smallest, and a scatter none of two the slowest", () => {
    expect(said("segment-share-donut", "Part,Share\nA,60%\nB,20%\nC,20%")).not.toContain("smallest");
    const text = said("size-growth-scatter", "Firm,2020,2030\nA,10,40\nB,20,30\nC,40,60");
    expect(text).not.toContain("lowest");
  });
});

describe("what charts say of those that cannot be compared", () => {
  it("no line is the fastest where one has no rate, and a year is not without a value where one line has it", () => {
    const text = said("market-growth-chart", "Year,Net,Trade\n2018,-12.4,3.2\n2019,,-1.5\n2020,9.9,5.5");
    expect(text).not.toContain("fastest");
    expect(text).not.toContain("No value was published for 2019");
  });

  it("no row of a dumbbell grows most where one begins at zero", () => {
    const text = said("growth-dumbbell", "Firm,2020,2030\nA,0,900\nB,2,4\nC,5,6");
    expect(text).not.toContain("Most growth");
  });

  it("a row that stays as it is can be the one that grows least", () => {
    expect(said("growth-dumbbell", "Firm,2020,2030\nA,5,5\nB,2,6")).toContain(
      "Most growth: B (3 times as much); least: A (unchanged).",
    );
  });

  it("in pairs of other years nobody overtakes, and pairs of the same years are called so", () => {
    const head = "Firm,Start,Start year,End,End year";
    const apart = said("growth-dumbbell", `${head}\nA,1,2020,9,2030\nB,2,2021,3,2031`);
    expect(apart).not.toMatch(/overtakes/);
    const mixed = said("growth-dumbbell", `${head}\nA,1,2020,9,2030\nB,2,2020,3,2030\nC,5,2021,6,2031`);
    expect(mixed).toContain("In one pair of the same years");
  });
});

describe("which cell an error names in a column of words and figures", () => {
  const wrong = (cells: string): DatasetError => {
    try {
      said("market-ranking", `Market,Size\n${cells}`);
    } catch (error) {
      if (error instanceof DatasetError) return error;
      throw error;
    }
    throw new Error("The table was drawn.");
  };

  it.each([
    ["A,70\nB,sechzig", 2, "sechzig"],
    ["A,sechzig\nB,70", 1, "sechzig"],
    ["A,70\nB,–\nC,much", 3, "much"],
    ["A,7O\nB,words", 1, "7O"],
  ])("of %j it is that of row %i", (cells, row, found) => {
    expect(wrong(cells)).toMatchObject({ row, found });
  });
});
