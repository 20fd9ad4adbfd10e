import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { commands, page } from "vitest/browser";
import { mountOne, useTestFont } from "../support.js";
import { EXAMPLES, markup, type Example } from "../../support/examples.js";
import { clear } from "./charts.js";

beforeAll(async () => {
  await useTestFont();
  await page.viewport(1024, 1800);
});

afterAll(async () => {
  document.body.style.fontFamily = "";
  await page.viewport(1024, 768);
});

afterEach(async () => {
  document.body.style.filter = "";
  await clear();
});

async function compare(example: Example, width: number, look: string): Promise<void> {
  const theme = look === "dark" ? "dark" : "light";
  const chart = await mountOne(markup(example, `theme="${theme}" heading="${example.heading}"`), width);
  const name = `${example.tag}-${width}-${look}`;
  // As long as a busy machine takes for two pictures in a row; what is compared does not depend on it.
  await expect(page.elementLocator(chart)).toMatchScreenshot(name, { timeout: 10_000 });
}

describe.each(EXAMPLES)("the picture of <$tag>", (example) => {
  it.each([
    [320, "light"],
    [320, "dark"],
    [720, "light"],
    [720, "dark"],
    [960, "light"],
  ])("is the approved one at %i px, %s", async (width, theme) => {
    await compare(example, width, theme);
  });

  it("is the approved one on grey paper, with its table and its numbers", async () => {
    await commands.emulateMedia({ media: "print" });
    document.body.style.filter = "grayscale(1)";
    await compare(example, 720, "print");
  });

  it("is the approved one in forced colours", async () => {
    await commands.emulateMedia({ forcedColors: "active" });
    await compare(example, 720, "forced-colors");
  });
});
