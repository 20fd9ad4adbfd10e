import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import type { ChartElement } from "../../../src/index.js";
import { bundledDatasets } from "../../../src/data/bundled/index.js";
import { registerDataset } from "../../../src/data/register.js";
import { mountOne, query, queryAll } from "../support.js";
import { clear } from "./charts.js";

beforeEach(() => void vi.spyOn(console, "warn").mockImplementation(() => undefined));
afterEach(async () => {
  vi.restoreAllMocks();
  await clear();
});

// A publisher's own data has the texts that it has: those of the package are in the page's language.
for (const id of ["iomt-market-size", "connected-care-markets"]) {
  const dataset = bundledDatasets().find((one) => one.id === id);
  if (dataset) registerDataset({ ...dataset, id: `own-${id}` });
}

const growth = (attributes: string): string =>
  `<market-growth-chart data-set="own-iomt-market-size" ${attributes}></market-growth-chart>`;

/** What is marked as of that language, outside what holds it. */
const marked = (chart: ChartElement, lang: string): string[] =>
  queryAll(chart, `figure [lang="${lang}"]`).map(({ textContent }) => textContent.trim());

describe("texts of the data in another language than the page's", () => {
  it("are marked with theirs: title, notes, events, caption, headers and source", async () => {
    const chart = await mountOne(growth(`lang="de"`));
    await userEvent.click(query(chart, "[part=actions] button"));
    expect(query(chart, "figure").lang).toBe("de");
    expect(marked(chart, "en")).toEqual([
      "Internet of Medical Things market size",
      "Global market, USD billion, 2022–2032",
      "2023: FDA clears monitoring features for Philips and Masimo",
      expect.stringMatching(/^The report’s key takeaways/),
      "Internet of Medical Things market size",
      "Market size",
      "Media, Internet of Medical Things report",
    ]);
    expect(query(chart, "[part=source]").textContent).toBe(
      "Quelle: Media, Internet of Medical Things report, Juni 2024",
    );
  });

  it("are marked by name in a table", async () => {
    const chart = await mountOne(`<market-ranking data-set="own-connected-care-markets" lang="ja"></market-ranking>`);
    await userEvent.click(query(chart, "[part=actions] button"));
    const names = queryAll(chart, "tbody th");
    expect(names.length).toBeGreaterThan(5);
    for (const name of names) expect(name.querySelector("[lang=en]")?.textContent).toBe(name.textContent);
    expect(queryAll(chart, "tbody td [lang]")).toEqual([]);
  });

  it("lose their mark when the page speaks their language", async () => {
    const chart = await mountOne(growth(`lang="fr"`));
    await userEvent.click(query(chart, "[part=actions] button"));
    expect(marked(chart, "en").length).toBeGreaterThan(4);
    chart.lang = "en-US";
    await vi.waitFor(() => expect(query(chart, "figure").lang).toBe("en-US"));
    await chart.updateComplete;
    await vi.waitFor(() => expect(queryAll(chart, "figure [lang]")).toEqual([]));
  });

  it("are told from what the author has written", async () => {
    const own = `<h2 slot="heading">Internet of Medical Things market size</h2>`;
    const attributes = `lang="de" note="Unsere Anmerkung" source="Unsere Quelle"`;
    const chart = await mountOne(growth(attributes).replace("></", `>${own}</`));
    expect(query(chart, "[part=heading]").lang).toBe("");
    expect(marked(chart, "en").filter((text) => /Unsere|^Media/.test(text))).toEqual([]);
  });

  it("are those of the page, where an author's table says nothing else", async () => {
    const table = `<table><caption>Umsatz</caption><tr><th>Jahr</th><th>Umsatz</th></tr>
      <tr><td>2022</td><td>4</td></tr><tr><td>2023</td><td>5</td></tr></table>`;
    const chart = await mountOne(`<market-growth-chart lang="de">${table}</market-growth-chart>`);
    expect(queryAll(chart, "figure [lang]")).toEqual([]);
  });

  it.each([
    ["en", "Row 2, column “Sales”: found “plenty”, expected a number."],
    ["de", "Zeile 2, Spalte „Sales“: gefunden „plenty“, erwartet eine Zahl."],
    ["fr", "Ligne 2, colonne «\u202fSales\u202f» — trouvé «\u202fplenty\u202f», attendu\u00a0: un nombre."],
    ["es", "Fila 2, columna «Sales»: encontrado «plenty», se esperaba un número."],
    ["ja", "2行目、列「Sales」：「plenty」となっています、数値が必要です。"],
    ["ar", "الصف 2، العمود «\u2068Sales\u2069»: الموجود «\u2068plenty\u2069»، والمتوقع عدد."],
  ])("are quoted by what an error says in “%s”, and its author is told the fix", async (lang, text) => {
    const warn = vi.spyOn(console, "warn").mockReturnValue();
    const table = "<tr><th>Year<th>Sales<tr><td>2021<td>5<tr><td>2022<td>plenty<tr><td>2023<td>9";
    const chart = await mountOne(`<market-growth-chart lang="${lang}"><table>${table}</table></market-growth-chart>`);
    const said = queryAll(chart, ".panel p")[1]!;
    expect([said.lang, said.textContent]).toEqual(["", text]);
    expect(chart.describe()).toContain(text);
    expect(warn.mock.calls.flat().join()).toContain("found “plenty”, expected a number. Correct the cell");
    warn.mockRestore();
  });
});

describe("reading and listening in other languages", () => {
  const open = async (chart: ChartElement): Promise<void> => {
    await userEvent.click(query(chart, "[part=actions] > button:last-of-type"));
    await vi.waitFor(() => expect(queryAll(chart, ".reading p").length).toBe(1));
  };

  it("follows the page while it is open", async () => {
    const chart = await mountOne(growth(`lang="de"`));
    await open(chart);
    expect(query(chart, ".reading").textContent).toContain("Nummern und Muster, nicht nur Farben");
    expect(query(chart, ".reading p").textContent).toContain("Elf Töne: Je höher der Ton, desto höher der Wert.");
    chart.lang = "ja";
    await vi.waitFor(() => expect(query(chart, ".reading p").textContent).toContain("音は11個。"));
    expect(query(chart, ".reading").textContent).toContain("図の前に表を置く");
    expect(query(chart, ".reading").textContent).not.toContain("Nummern");
    chart.lang = "en";
    await vi.waitFor(() => expect(query(chart, ".reading p").textContent).toContain("Eleven tones"));
  });

  it("counts in the digits of the region", async () => {
    const chart = await mountOne(growth(`lang="ar-EG"`));
    await open(chart);
    expect(query(chart, ".reading p").textContent).toContain("١١\u00a0نغمة");
  });
});

describe("a dataset of the package", () => {
  it.each(["de", "ja", "ar"])("is in the page's language without a word of the author: %s", async (lang) => {
    const chart = await mountOne(
      `<market-growth-chart data-set="iomt-market-size" lang="${lang}"></market-growth-chart>`,
    );
    await userEvent.click(query(chart, "[part=actions] button"));
    const shown = chart.shadowRoot!.querySelector("figure")!.innerText;
    expect(shown.replace(query(chart, "[part=source]").innerText, "")).not.toMatch(/market|published|report/i);
    expect(queryAll(chart, "figure [lang=en]")).toEqual([]);
  });

  it("changes its language with the page, says nothing of new data, and keeps what is set apart", async () => {
    const chart = await mountOne(
      `<market-ranking data-set="connected-care-markets" highlight="Telemedicine" lang="en"></market-ranking>`,
    );
    const apart = (): string[] =>
      queryAll(chart, "svg.scene [data-datum=telemedicine]").map(({ outerHTML }) => outerHTML);
    const before = apart().length;
    chart.lang = "de";
    await vi.waitFor(() => expect(query(chart, "svg.scene").textContent).toContain("Telemedizin"));
    expect(apart()).toHaveLength(before);
    expect(query(chart, "[aria-live]").textContent).toBe("");
    expect(vi.mocked(console.warn).mock.calls.flat().join(" ")).not.toContain("highlight");
  });
});
