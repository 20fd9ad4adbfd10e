import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { EXAMPLES, SEEN } from "../../support/examples.js";
import type { PdfPage, PdfText } from "./read-pdf.js";
import { Printer, type Printed, type Printing } from "./printed.js";

const print = (
  format: Printing["format"],
  orientation: "portrait" | "landscape",
  window: number,
  look: "light" | "dark",
  lang: Printing["lang"],
): Printing => ({ format, landscape: orientation === "landscape", window, dark: look === "dark", lang });

/** Each window, paper, orientation, look and direction at least twice, and each with several of the others. */
const SAMPLE = [
  print("A4", "portrait", 1200, "light", "en"),
  print("Letter", "portrait", 2560, "dark", "en"),
  print("A4", "landscape", 390, "dark", "en"),
  print("Letter", "landscape", 1200, "light", "ar"),
  print("A4", "portrait", 2560, "dark", "ar"),
];

const ALL = (["A4", "Letter"] as const).flatMap((format) =>
  (["portrait", "landscape"] as const).flatMap((orientation) =>
    [390, 1200, 2560].flatMap((window) =>
      (["light", "dark"] as const).flatMap((look) =>
        (["en", "ar"] as const).map((lang) => print(format, orientation, window, look, lang)),
      ),
    ),
  ),
);

const name = ({ format, landscape, window, dark, lang }: Printing): string =>
  `${format} ${landscape ? "landscape" : "portrait"} from ${window} px, ${dark ? "dark" : "light"}, ${lang}`;

/** Text of the page itself, whose colours are the page's own. */
const isOwn = ({ text }: PdfText): boolean => /^(?:Article|The text between)/.test(text);

/** Without spaces, which a PDF has where it likes; ligatures as letters. */
const plain = (text: string): string => text.normalize("NFKC").replace(/\s+/g, "");

const textOf = (pages: readonly PdfPage[]): string =>
  plain(pages.flatMap(({ texts }) => texts.map(({ text }) => text)).join(""));

const count = (text: string, part: string): number => text.split(plain(part)).length - 1;

function contrastWithWhite(colour: PdfText["colour"]): number {
  const [red, green, blue] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

/** Nine of the ten examples are data of one report. */
const REPORT = "Internet of Medical Things report";

/** A chart that is read is its own table on paper. */
const isSeen = ({ tag }: { readonly tag: string }): boolean => SEEN.some((example) => example.tag === tag);

let printer: Printer;
beforeAll(async () => {
  printer = await Printer.start();
}, 600_000);
afterAll(() => printer.stop());

describe.each((process.env["PAPER"] === "all" ? ALL : SAMPLE).map((one) => [name(one), one] as const))(
  "ten charts on %s",
  (_, asked) => {
    let printed: Printed;
    beforeAll(async () => {
      printed = await printer.print(asked);
    }, 60_000);

    it("are all there, with heading, source and table, and with no button", () => {
      const text = textOf(printed.pages);
      for (const { tag, heading } of EXAMPLES) expect(text, tag).toContain(plain(heading));
      expect(count(text, REPORT)).toBeGreaterThanOrEqual(9);
      // Letters of Arabic come out of a PDF in the forms that were drawn; figures stay figures.
      const [own, times] = asked.lang === "ar" ? ["590.9", 6] : ["Remote patient monitoring".replaceAll(" ", ""), 10];
      expect(count(text, own)).toBeGreaterThanOrEqual(times);
      expect(text).not.toMatch(/PNG|SVG|CSV/);
    });

    it("are drawn for the width of the paper, in text of 9 pt or a little more", () => {
      expect(printed.charts.map(({ tag }) => tag)).toEqual(EXAMPLES.map(({ tag }) => tag));
      for (const { tag, pictures, width, room, text } of printed.charts.filter(isSeen)) {
        expect([pictures, Math.abs(width - room) < 2], tag).toEqual([1, true]);
        expect(text, tag).toBeGreaterThanOrEqual(12);
        expect(text, tag).toBeLessThan(15);
      }
      const room = (printed.charts[0]?.room ?? 0) * 0.75;
      const lines = printed.pages.flatMap(({ shapes }) => shapes).filter(({ top, bottom }) => top - bottom < 3);
      const widest = Math.max(...lines.map(({ left, right }) => right - left).filter((one) => one < room + 10));
      expect(Math.abs(widest - room)).toBeLessThan(4);
    });

    it("stay on the paper", () => {
      for (const { width, height, texts } of printed.pages)
        for (const { text, left, right, bottom, top } of texts)
          expect([left > 0, right < width, bottom > 0, top < height], text).toEqual([true, true, true, true]);
      expect(printed.left).toBe(0);
    });

    it("have text of 4.5:1 on white", () => {
      const texts = printed.pages.flatMap((page) => page.texts).filter((text) => !isOwn(text));
      expect(texts.length).toBeGreaterThan(500);
      const pale = texts.filter(({ colour }) => contrastWithWhite(colour) < 4.5);
      expect(pale.map(({ text, colour }) => `${text}: ${colour.join()}`)).toEqual([]);
    });

    it.runIf(asked.lang === "en" && !asked.landscape)("have heading and source on the same page", () => {
      const pages = printed.pages.map((page) => textOf([page]));
      for (const { tag, heading } of EXAMPLES) {
        const after = pages.map((text) => text.split(plain(heading))[1]).find((rest) => rest !== undefined);
        expect(after, tag).toContain("Source:");
      }
    });
  },
);

describe("charts that nobody has seen", () => {
  it("are drawn for paper all the same, with their tables", { timeout: 60_000 }, async () => {
    const style = "main > * { content-visibility: auto; contain-intrinsic-size: auto 600px }";
    const { charts, pages } = await printer.print({
      ...print("A4", "portrait", 1200, "light", "en"),
      style,
      atOnce: true,
    });
    // Data that stands in the page as JSON is read by a part of its own, which comes when it comes.
    const bundled = charts.filter(isSeen).filter(({ tag }) => tag !== "segment-stack");
    expect(bundled.map(({ pictures, width, room }) => [pictures, Math.abs(width - room) < 2])).toEqual(
      bundled.map(() => [1, true]),
    );
    expect(Math.min(...bundled.map(({ text }) => text))).toBeGreaterThanOrEqual(12);
    expect(count(textOf(pages), "Behavioural rehabilitation")).toBeGreaterThanOrEqual(8);
  });
});

describe("a page of two columns", () => {
  it("has pictures for the width of a column", { timeout: 60_000 }, async () => {
    const asked = { ...print("A4", "portrait", 1200, "light", "en"), style: "@media print { main { columns: 2 } }" };
    const { charts } = await printer.print(asked);
    for (const { tag, pictures, width, room, text } of charts.filter(isSeen)) {
      expect([pictures, width < 330, Math.abs(width - room) < 2], tag).toEqual([1, true, true]);
      expect([text >= 12, text < 16], tag).toEqual([true, true]);
    }
  });
});
