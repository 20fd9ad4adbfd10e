import { describe, expect, it } from "vitest";
import { bundledDatasets } from "../../../src/data/bundled/index.js";
import { ADOPTION, KEY_FIGURES, MARKETS, SEGMENTS } from "./figures.js";
import { readText } from "./files.js";

const NUMBER_WORDS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/** [first size, first year, projected size, projected year, stated rate in percent] of a market. */
function market(id: string) {
  const row = MARKETS.find(([rowId]) => rowId === id);
  if (!row) throw new Error(`no market ${id}`);
  const [, start, startYear, end, endYear, percent] = row;
  return { start, startYear, end, endYear, percent };
}

function notesOf(id: string): string {
  return (
    bundledDatasets()
      .find((dataset) => dataset.id === id)
      ?.notes.join("\n") ?? ""
  );
}

const iomt = market("iomt");
const wearables = market("wearable-medical-devices");
const share = SEGMENTS[0]?.[1] ?? NaN;
const largerBy = (size: "start" | "end") => MARKETS.filter(([id]) => market(id)[size] > iomt[size]).length;
const countOf = (count: number) => NUMBER_WORDS[count] ?? "";
/** What a year must hold for the stated rate to arrive at the published end. */
const needed = (year: number) => (iomt.end / (1 + iomt.percent / 100) ** (iomt.endYear - year)).toFixed(1);
const wearablesPart = (share * iomt.start).toFixed(1);

describe("the notes", () => {
  it("count the markets that are larger than the Internet of Medical Things: five at first, three at last", () => {
    expect([largerBy("start"), largerBy("end")]).toEqual([5, 3]);
    const claim = `${countOf(largerBy("start"))} are larger than the Internet of Medical Things by their first figure, ${countOf(largerBy("end"))} by their last`;
    expect(notesOf("connected-care-markets")).toContain(claim);
    expect(notesOf("connected-care-markets")).toContain(`The ${countOf(MARKETS.length)} markets overlap`);
  });

  it("count the markets by their years: three from 2023 to 2033, seven from 2022 to 2032", () => {
    const spans = MARKETS.map(([id]) => `${market(id).startYear} to ${market(id).endYear}`);
    const count = (span: string) => spans.filter((candidate) => candidate === span).length;
    expect([count("2023 to 2033"), count("2022 to 2032")]).toEqual([3, 7]);
    expect(notesOf("connected-care-markets")).toContain(
      "Three markets run from 2023 to 2033, the other seven from 2022 to 2032.",
    );
  });

  it("say truly that only one market's growth rate has years", () => {
    expect(MARKETS.filter(([, , , , , , from, to]) => from !== null || to !== null).map(([id]) => id)).toEqual([
      "iomt",
    ]);
    expect(notesOf("connected-care-markets")).toContain("only for the Internet of Medical Things");
  });

  it("say what the takeaways' period would need in 2022: 46.2, not 48.7", () => {
    expect(needed(2022)).toBe("46.2");
    const note = notesOf("iomt-market-size");
    for (const figure of [`${iomt.percent}%`, needed(2022), `not the published ${iomt.start}`]) {
      expect(note).toContain(figure);
    }
  });

  it("compare the wearables' 45% of 48.7, which is 21.9, with the 34.9 of their own market", () => {
    expect(wearablesPart).toBe("21.9");
    for (const id of ["iomt-segment-share", "wearable-medical-devices-market-size"]) {
      for (const figure of [`${share * 100}%`, `${iomt.start}`, wearablesPart, `${wearables.start}`]) {
        expect(notesOf(id), id).toContain(figure);
      }
    }
    expect(notesOf("iomt-segment-share")).toContain(`the other ${100 - share * 100}%`);
  });

  it("say truly that one adoption share has no year", () => {
    expect(ADOPTION.filter(([, , , , year]) => year === null).map(([id]) => id)).toEqual(["providers-chronic-disease"]);
    expect(notesOf("iomt-adoption")).toContain("no year for that of providers");
  });

  it("hold no number but these", () => {
    const known = [
      iomt.start,
      wearables.start,
      iomt.percent,
      share * 100,
      100 - share * 100,
      wearablesPart,
      needed(2022),
    ];
    const years = [2022, 2023, 2032, 2033];
    const found = bundledDatasets().flatMap(({ notes }) => notes.join(" ").match(/\d+(\.\d+)?/g) ?? []);
    expect(new Set(found)).toEqual(new Set([...known, ...years].map(String)));
  });
});

describe("the datasheet", () => {
  const sheet = readText("README.md").replace(/\s+/g, " ");

  it("repeats the limits with the same figures, and the 56.9 that the introduction's period fits", () => {
    expect(needed(2023)).toBe("56.9");
    for (const claim of [
      "Five are larger than IoMT by their first figure and three by their last",
      `45% of USD ${iomt.start} billion is ${wearablesPart}, which does not match the ${wearables.start}`,
      `the first fits only if 2023 was about ${needed(2023)}`,
      `the second would need ${needed(2022)} in 2022 instead of the published ${iomt.start}`,
    ]) {
      expect(sheet).toContain(claim);
    }
  });

  it("says truly that medical-grade wearables in 2026 are below all wearables in 2022", () => {
    const medical = KEY_FIGURES.find(([id]) => id === "medical-grade-wearables-market")?.[1] ?? NaN;
    expect(medical).toBeLessThan(wearables.start);
    expect(sheet).toContain(
      `USD ${medical} billion for medical-grade wearables in 2026 is less than the ${wearables.start}`,
    );
  });
});
