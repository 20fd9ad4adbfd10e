import { describe, expect, it } from "vitest";
import { charts, readDataset } from "../../../src/core.js";
import { wordsFor } from "../../../src/charts/all-words.js";
import { compose } from "../../../src/charts/compose.js";
import { NOW } from "../../support/now.js";

/** As people write months, and short names as a table of the page's language has them. */
const MONTHS: Readonly<Record<string, { readonly written: readonly string[]; readonly shown: readonly RegExp[] }>> = {
  en: { written: ["Jan 2024", "Feb 2024", "Mar 2024"], shown: [/^Jan 2024$/, /^Feb 2024$/, /^Mar 2024$/] },
  de: {
    written: ["Januar 2024", "Februar 2024", "März 2024"],
    shown: [/^Jan\.? 2024$/, /^Feb\.? 2024$/, /^März 2024$/],
  },
  fr: {
    written: ["janvier 2024", "février 2024", "mars 2024"],
    shown: [/^janv\. 2024$/, /^févr\. 2024$/, /^mars 2024$/],
  },
  es: {
    written: ["enero de 2024", "febrero de 2024", "marzo de 2024"],
    shown: [/^ene 2024$/, /^feb 2024$/, /^mar 2024$/],
  },
  ja: { written: ["2024年1月", "2024年2月", "2024年3月"], shown: [/^2024年1月$/, /^2024年2月$/, /^2024年3月$/] },
  ar: { written: ["يناير 2024", "فبراير 2024", "مارس 2024"], shown: [/يناير/, /فبراير/, /مارس/] },
};

/** Rows as they may stand in a page, the latest first. */
const csvOf = (written: readonly string[]): string =>
  ["Month,Sales", ...[...written].reverse().map((month, at) => `${month},${30 - 10 * at}`)].join("\n");

describe.each(Object.entries(MONTHS))("months as “%s” writes them", (lang, { written }) => {
  const { dataset, warnings } = readDataset(csvOf(written), { lang });

  it("are read as months", () => {
    expect(dataset.fields[0]?.type).toBe("period");
    expect(dataset.rows.map((row) => Object.values(row)[0])).toEqual(["2024-03", "2024-02", "2024-01"]);
    expect(warnings).toEqual([]);
  });

  it.each(Object.entries(MONTHS))("are drawn in order, and named in the table of a page in “%s”", (page, { shown }) => {
    const chart = charts.find(({ tag }) => tag === "market-growth-chart");
    if (!chart) throw new Error("The growth chart is not in the list.");
    const { model, table } = compose(chart, dataset, {}, wordsFor(chart, page), NOW);
    expect(model.data.map(({ key }) => key)).toEqual(["2024-01", "2024-02", "2024-03"]);
    const names = table.rows.map(([month]) => month?.text ?? "");
    expect(names).toHaveLength(shown.length);
    shown.forEach((name, at) => expect(names[at]).toMatch(name));
    expect(table.rows.map((row) => row[1]?.value)).toEqual([10, 20, 30]);
  });

  it.each(Object.entries(MONTHS))("are named by every other chart of times in a page in “%s”", (page, { shown }) => {
    for (const tag of ["market-data-table", "growth-dumbbell", "cagr-comparison", "key-figure"]) {
      const chart = charts.find((one) => one.tag === tag);
      if (!chart) throw new Error(`<${tag}> is not in the list.`);
      const { table } = compose(chart, dataset, {}, wordsFor(chart, page), NOW);
      const texts = table.rows.flatMap((row) => row.map(({ text }) => text));
      expect(texts.some((text) => shown.some((name) => new RegExp(name.source.replace(/[$^]/g, "")).test(text)))).toBe(
        true,
      );
      expect(texts.join(" ")).not.toMatch(/2024\.\d|2024-0/);
    }
  });
});
