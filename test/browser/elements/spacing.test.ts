import { afterEach, describe, expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import type { Dataset } from "../../../src/core/dataset.js";
import { getDataset } from "../../../src/core.js";
import type { ChartElement } from "../../../src/index.js";
import { EXAMPLES, markup, SEVERAL, type Example } from "../../support/examples.js";
import { mountOne, query, queryAll } from "../support.js";
import { clear, frames } from "./charts.js";
import { sticksOut, textOverlaps, writtenTexts } from "./overlaps.js";

/** The spacing that WCAG 2.2, success criterion 1.4.12, has a reader set. */
const SPACING = `* {
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
  line-height: 1.5 !important;
}
p { margin-bottom: 2em !important; }`;

const WIDTHS = [240, 320, 640, 960];
const WORD = "Krankenhausinformationssystemschnittstellenverantwortlichkeitsregister";

afterEach(() => {
  document.adoptedStyleSheets = [];
  return clear();
});

function sheet(): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(SPACING);
  return made;
}

/** Who spaces letters: the page, whose lengths are inherited, or a tool of the reader that reaches every element. */
const SPACED = {
  "by nobody": () => undefined,
  "by the page": () => void (document.adoptedStyleSheets = [sheet()]),
  "by the reader, everywhere": (chart: ChartElement) => {
    document.adoptedStyleSheets = [sheet()];
    chart.shadowRoot?.adoptedStyleSheets.push(sheet());
  },
} satisfies Record<string, (chart: ChartElement) => void>;

/** The example with names that a line cannot hold. */
function longWorded(example: Example): Example {
  const dataset = typeof example.data === "string" ? getDataset(example.data) : example.data;
  if (!dataset) throw new Error(`There is no dataset ${String(example.data)}.`);
  const texts = dataset.fields
    .filter(({ key, type }) => (type === "category" || type === "text") && key !== "id")
    .map(({ key }) => key);
  const rows = dataset.rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([key, cell]) => [
        key,
        texts.includes(key) && typeof cell === "string" ? `${cell} ${WORD}` : cell,
      ]),
    ),
  );
  const data: Dataset = { ...dataset, id: "", rows, notes: [`Note: ${WORD}.`], source: { publisher: `Amt: ${WORD}` } };
  return { ...example, data, attributes: `${example.attributes ?? ""} heading="Die ${WORD} wachsen"` };
}

const scrolls = (): string[] => {
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth > clientWidth ? [`the page scrolls to ${scrollWidth} px`] : [];
};

/** Everything that is wrong with a chart, at the width that it has. */
async function problems(chart: ChartElement, example: Example): Promise<string[]> {
  const found = [...textOverlaps(chart), ...sticksOut(chart), ...scrolls()];
  if (!SEVERAL.includes(example)) return found;
  const options = queryAll(chart, "[role=option]");
  for (const option of [options[0]!, options.at(-1)!]) {
    option.focus();
    await frames(1);
    const tip = query(chart, ".tip").getBoundingClientRect();
    const { left, right } = chart.getBoundingClientRect();
    if (tip.left < left - 1 || tip.right > right + 1)
      found.push(`the tip of “${option.textContent.trim()}” sticks out`);
    found.push(...scrolls());
  }
  return found;
}

describe.each(Object.entries(SPACED))("letters and words are spaced %s", (_, space) => {
  describe.each(EXAMPLES)("<$tag>", (example) => {
    it.each(["names of usual length", "words of seventy letters"])(
      "nothing overlaps or sticks out: %s",
      async (kind) => {
        const found: string[] = [];
        for (const width of WIDTHS) {
          const chart = await mountOne(markup(kind.startsWith("words") ? longWorded(example) : example), width);
          space(chart);
          await frames(2);
          await chart.updateComplete;
          for (const button of queryAll(chart, "[part=actions] [aria-controls=table]")) await userEvent.click(button);
          expect(writtenTexts(chart).length + queryAll(chart, ".grid td").length).toBeGreaterThan(1);
          found.push(...(await problems(chart, example)).map((problem) => `${width} px: ${problem}`));
        }
        expect(found).toEqual([]);
      },
    );
  });
});
