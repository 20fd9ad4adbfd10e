import narrow400 from "@fontsource/archivo-narrow/files/archivo-narrow-latin-400-normal.woff2?url";
import narrow700 from "@fontsource/archivo-narrow/files/archivo-narrow-latin-700-normal.woff2?url";
import serif400 from "@fontsource/merriweather/files/merriweather-latin-400-normal.woff2?url";
import serif700 from "@fontsource/merriweather/files/merriweather-latin-700-normal.woff2?url";
import wide400 from "@fontsource/montserrat/files/montserrat-latin-400-normal.woff2?url";
import wide700 from "@fontsource/montserrat/files/montserrat-latin-700-normal.woff2?url";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { charts } from "../../../src/charts/index.js";
import { bundledDatasets } from "../../../src/data/bundled/index.js";
import { DatasetError } from "../../../src/core/errors.js";
import { render } from "../../../src/core.js";
import { createChart, mountOne } from "../support.js";
import { textOverlaps, writtenTexts } from "./overlaps.js";

const FONTS = {
  "Test Wide": [wide400, wide700],
  "Test Serif": [serif400, serif700],
  "Test Narrow": [narrow400, narrow700],
};
const WIDTHS = [240, 320, 480, 720, 960, 1280];

beforeAll(async () => {
  for (const [family, [regular, bold]] of Object.entries(FONTS)) {
    for (const face of [
      new FontFace(family, `url(${regular})`),
      new FontFace(family, `url(${bold})`, { weight: "700" }),
    ]) {
      document.fonts.add(await face.load());
    }
  }
});

afterEach(() => {
  document.body.style.fontFamily = "";
});

/** Charts with the first bundled dataset that fits each. */
const examples = charts
  .filter(({ grid }) => !grid)
  .flatMap(({ tag }) => {
    const fitting = bundledDatasets().find(({ id }) => {
      try {
        return render(tag, id).description !== "";
      } catch (error) {
        if (error instanceof DatasetError) return false;
        throw error;
      }
    });
    return fitting ? [{ tag, id: fitting.id }] : [];
  });

it("the first picture has the room that a wide font needs: nothing is drawn twice", async () => {
  document.body.style.fontFamily = `"Test Wide"`;
  const chart = createChart("market-growth-chart");
  document.body.replaceChildren(chart);
  const pictures = new Set<Element>();
  const look = new MutationObserver(() => {
    const picture = chart.renderRoot.querySelector("svg.scene > g");
    if (picture) pictures.add(picture);
  });
  look.observe(chart.renderRoot, { childList: true, subtree: true });
  chart.setAttribute("data-set", "iomt-market-size");
  await chart.updateComplete;
  await new Promise((resolve) => setTimeout(resolve, 100));
  look.disconnect();
  expect(pictures.size).toBe(1);
});

describe.each(Object.keys(FONTS))("in the font %s", (family) => {
  it.each(examples)("no text of <$tag> overlaps or leaves the plot, at any width", async ({ tag, id }) => {
    const found: string[] = [];
    for (const width of WIDTHS) {
      document.body.style.fontFamily = `"${family}"`;
      const chart = await mountOne(`<${tag} data-set="${id}"></${tag}>`, width);
      expect(writtenTexts(chart).length).toBeGreaterThan(1);
      found.push(...textOverlaps(chart).map((problem) => `${width} px: ${problem}`));
    }
    expect(found).toEqual([]);
  });
});
