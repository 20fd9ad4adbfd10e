import cairo400 from "@fontsource/cairo/files/cairo-arabic-400-normal.woff2?url";
import cairo700 from "@fontsource/cairo/files/cairo-arabic-700-normal.woff2?url";
import gothic400 from "@fontsource/biz-udpgothic/files/biz-udpgothic-japanese-400-normal.woff2?url";
import gothic700 from "@fontsource/biz-udpgothic/files/biz-udpgothic-japanese-700-normal.woff2?url";
import kufi400 from "@fontsource/noto-kufi-arabic/files/noto-kufi-arabic-arabic-400-normal.woff2?url";
import kufi700 from "@fontsource/noto-kufi-arabic/files/noto-kufi-arabic-arabic-700-normal.woff2?url";
import naskh400 from "@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-arabic-400-normal.woff2?url";
import naskh700 from "@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-arabic-700-normal.woff2?url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { getDataset } from "../../../src/core.js";
import { SEEN, markup } from "../../support/examples.js";
import { translated } from "../../support/translated.js";
import { mountOne, useTestFont } from "../support.js";
import { textOverlaps, writtenTexts } from "./overlaps.js";

/** Fonts of the script; Latin letters and figures are those of the goldens' font behind them. */
const FONTS = {
  ar: { "Test Cairo": [cairo400, cairo700], "Test Kufi": [kufi400, kufi700], "Test Naskh": [naskh400, naskh700] },
  ja: { "Test Gothic": [gothic400, gothic700] },
} as const;

const SCRIPT = { ar: /\p{Script=Arabic}/u, ja: /[\u3040-\u9fff]/u };
const WIDTHS = [240, 320, 480, 720, 960, 1280];
const CASES = (["ar", "ja"] as const).flatMap((lang) => Object.keys(FONTS[lang]).map((family) => ({ lang, family })));

beforeAll(async () => {
  await useTestFont();
  for (const [family, [regular, bold]] of Object.entries({ ...FONTS.ar, ...FONTS.ja })) {
    for (const face of [
      new FontFace(family, `url(${regular})`),
      new FontFace(family, `url(${bold})`, { weight: "700" }),
    ]) {
      document.fonts.add(await face.load());
    }
  }
});

afterAll(() => {
  document.body.style.fontFamily = "";
});

describe.each(CASES)("a page in $lang in the font $family", ({ lang, family }) => {
  const dir = lang === "ar" ? "rtl" : "ltr";

  it.each(SEEN)("has no text of <$tag> that overlaps or leaves the plot, at any width", async (example) => {
    document.body.style.fontFamily = `"${family}", "Test Sans"`;
    const data = typeof example.data === "string" ? getDataset(example.data)! : example.data;
    const attributes = example.attributes?.includes("row=") ? example.attributes : "";
    const own = { ...example, data: translated(data, lang), attributes };
    const found: string[] = [];
    for (const width of WIDTHS) {
      for (const one of [example, own]) {
        const page = `<div lang="${lang}" dir="${dir}">${markup(one)}</div>`;
        const chart = await mountOne(page, width);
        const written = writtenTexts(chart).some(({ text }) => SCRIPT[lang].test(text));
        if (one === own) expect(written).toBe(true);
        found.push(...textOverlaps(chart).map((problem) => `${width} px: ${problem}`));
      }
    }
    expect(found).toEqual([]);
  });
});
