/** A highlight that no data has is said to the author, by any chart. */
import { describe, expect, it } from "vitest";
import { tryChart } from "../../../src/charts/can-draw.js";
import { charts } from "../../../src/charts/index.js";
import { readDataset } from "../../../src/data/read.js";
import { NOW } from "../../support/now.js";

const SHARES = "Segment,Share (%)\nWearables,45\nRemote monitoring,30\nHospital beds,20\nOthers,5";
const LONG = "Year,Segment,Value\n2022,Wearables,4\n2022,Beds,3\n2023,Wearables,5\n2023,Beds,3";
const WIDE = "Market,2022,2032F\nWearables,4,9\nBeds,3,4";
const BESIDE = "Year,Wearables,Beds\n2022,4,3\n2023,5,3";

function said(tag: string, csv: string, highlight: string, more: Record<string, unknown> = {}): string[] {
  const chart = charts.find((one) => one.tag === tag)!;
  const { dataset } = readDataset(csv, { unit: tag === "segment-share-donut" ? "" : "USD billion" });
  const { reason, warnings } = tryChart(chart, dataset, { highlight, ...more }, NOW);
  expect(reason).toBe("");
  return warnings.filter(({ code }) => code === "unknown-highlight").map(({ message }) => message);
}

const WORDS = "highlight: “Wearable” is none of the names in the data. Did you mean “Wearables”?";

describe("a highlight with a name that is not there", () => {
  it.each([
    ["segment-share-donut", SHARES],
    ["adoption-waffle", SHARES],
    ["market-ranking", SHARES],
    ["market-data-table", SHARES],
    ["segment-stack", LONG],
    ["market-growth-chart", LONG],
    ["market-growth-chart", BESIDE],
    ["market-growth-chart", WIDE],
    ["growth-dumbbell", WIDE],
    ["cagr-comparison", WIDE],
    ["size-growth-scatter", WIDE],
  ])("is told by <%s>, with the nearest that is", (tag, csv) => {
    expect(said(tag, csv, "Wearable")).toEqual([WORDS]);
    for (const there of ["Wearables", " wearables ", ""]) expect(said(tag, csv, there)).toEqual([]);
  });

  it("may be a time, and what a chart calls what it adds", () => {
    for (const year of ["2022", "2032", "2032F"]) expect(said("market-growth-chart", WIDE, year)).toEqual([]);
    expect(said("market-growth-chart", LONG, "2023")).toEqual([]);
    expect(said("market-growth-chart", LONG, "2033").join()).toContain("The names are “2022”, “2023”");
    expect(said("segment-share-donut", SHARES, "Other")).toEqual([]);
    const rest = { remainder: "Everything else" };
    expect(said("segment-share-donut", SHARES.replace("45", "35"), "Everything else", rest)).toEqual([]);
    expect(said("segment-share-donut", SHARES, "Everything else")).toHaveLength(1);
  });

  it("lists the names where none is near, and never the header of the only column of figures", () => {
    expect(said("segment-share-donut", SHARES, "zzz")).toEqual([
      "highlight: “zzz” is none of the names in the data. The names are “Wearables”, “Remote monitoring”, “Hospital beds”, “Others”.",
    ]);
    expect(said("segment-share-donut", SHARES, "Share")).toHaveLength(1);
  });
});
