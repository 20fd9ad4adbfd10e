import { NOW } from "../../support/now.js";
import { describe, expect, it } from "vitest";
import { charts, readDataset } from "../../../src/core.js";
import { wordsFor } from "../../../src/charts/all-words.js";
import { compose } from "../../../src/charts/compose.js";

const TABLE = "Segment,2022 (USD billion),2032 (USD billion)\nHome,10,30\nClinic,20,25\nHospital,30,31\nTotal,60,86\n";

function figure(tag: string, csv: string, lang = "en") {
  const chart = charts.find((one) => one.tag === tag);
  if (!chart) throw new Error(`There is no ${tag}.`);
  return compose(chart, readDataset(csv).dataset, {}, wordsFor(chart, lang), NOW);
}

describe.each(["growth-dumbbell", "market-ranking", "size-growth-scatter"])("<%s> of a table with a sum", (tag) => {
  it("compares what the sum is of, and says that the sum is left out", () => {
    const { model, description, table } = figure(tag, TABLE);
    expect(model.data.map(({ key }) => key).sort()).toEqual(["Clinic", "Home", "Hospital"]);
    expect(description.summary).not.toContain("Total");
    expect(description.notes).toContain("Left out as a sum of other values: Total.");
    expect(table.rows).toHaveLength(3);
  });

  it("keeps a row that is called a sum where there is nothing else", () => {
    expect(figure(tag, "Segment,2022,2032\nTotal,60,86\n").model.data).toHaveLength(1);
  });
});

describe("<cagr-comparison> of a table with a sum", () => {
  it("leaves the sum out, too", () => {
    const csv = "Segment,2022,2032,CAGR\nHome,10,30,11.6%\nClinic,20,25,2.3%\nTotal,30,55,6.2%\n";
    const { model, description } = figure("cagr-comparison", csv);
    expect(model.data.map(({ key }) => key).sort()).toEqual(["Clinic", "Home"]);
    expect(description.notes).toContain("Left out as a sum of other values: Total.");
  });
});

describe("<market-ranking> of one figure for each thing", () => {
  it("ranks no sum", () => {
    const { description } = figure("market-ranking", "Segment,Value\nHome,10\nClinic,20\nSum,30\n");
    expect(description.summary).toMatch(/^First of two: Clinic/);
  });
});
