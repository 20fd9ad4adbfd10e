import { readFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROOT } from "../../../scripts/run.js";
import { unexplained } from "../../support/axe-unsure.js";
import { axeOn, HIDDEN, ServedDemo, type Shift } from "./served-demo.js";

const WIDTHS = [320, 360, 720, 1280];

/** As the article's source has them: every chart stands in a plate of its own. */
const CHARTS = readFileSync(path.join(ROOT, "demo", "index.html"), "utf8").split('class="plate').length - 1;

/** A window in which the whole article is seen at once: a shift that happens out of sight is not reported. */
const ENDLESS = 18_000;

/** Runs in the page: what each chart shows, a drawing or the words of its error. */
const charts = (page: Page) =>
  page.$$eval(".plate > *", (elements) =>
    elements.map(({ id, shadowRoot }) => ({
      id,
      marks: shadowRoot?.querySelectorAll("svg.scene path, svg.scene rect, svg.scene circle").length ?? 0,
      error: shadowRoot?.querySelector(".panel")?.textContent.replace(/\s+/g, " ").trim() ?? "",
    })),
  );

/** On a busy machine a network that is idle says little about scripts. */
const allShown = (page: Page) =>
  expect
    .poll(async () => (await charts(page)).filter(({ marks, error }) => marks > 0 || error).length, { timeout: 30_000 })
    .toBe(CHARTS);

const shifts = (page: Page) => page.evaluate(() => (window as unknown as { shifts: Shift[] }).shifts);

async function scrollSlowly(page: Page): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let top = 0; top < height; top += 400) {
    await page.evaluate((to) => window.scrollTo(0, to), top);
    await page.waitForTimeout(40);
  }
}

describe("the demo article, built, behind a strict content security policy", () => {
  let demo: ServedDemo;

  beforeAll(async () => {
    demo = await ServedDemo.start();
  }, 600_000);
  afterAll(() => demo.stop());

  it.each(WIDTHS)(
    "draws every chart at %i px without moving anything, and without a complaint",
    { timeout: 60_000 },
    async (width) => {
      const { page, problems, close } = await demo.visit(width);
      await scrollSlowly(page);
      await allShown(page);
      const drawn = await charts(page);
      expect(drawn).toHaveLength(CHARTS);
      expect(drawn.filter(({ marks, error }) => marks === 0 || error).map(({ id }) => id)).toEqual(["broken"]);
      expect(drawn.find(({ id }) => id === "broken")?.error).toMatch(/Row 2, column “USD billion”: found “36\.O”/);
      expect(await shifts(page)).toEqual([]);
      expect(problems).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      await close();
    },
  );

  it.each(WIDTHS)(
    "leaves all that stands around the charts in its place at %i px",
    { timeout: 60_000 },
    async (width) => {
      const { page, close } = await demo.visit(width, { height: ENDLESS });
      expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(ENDLESS);
      await allShown(page);
      expect((await shifts(page)).flatMap(({ what }) => what).filter((name) => name !== HIDDEN)).toEqual([]);
      await close();
    },
  );

  it.each([
    [1280, "light"],
    [1280, "dark"],
    [320, "light"],
  ] as const)(
    "axe finds no fault at %i px, %s, and leaves nothing unexplained",
    { timeout: 60_000 },
    async (width, colorScheme) => {
      const { page, close } = await demo.visit(width, { colorScheme });
      const results = await axeOn(page);
      expect(results.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      expect(unexplained(results)).toEqual([]);
      expect(results.passes.length).toBeGreaterThan(20);
      await close();
    },
  );

  it("keeps every figure readable where scripts do not run", { timeout: 60_000 }, async () => {
    const { page, problems, close } = await demo.visit(360, { javaScript: false });
    const tables = await page.locator(".plate table:visible caption").allTextContents();
    expect(tables).toHaveLength(CHARTS - 1);
    const clipped = await page.$$eval(".plate > *", (boxes) =>
      boxes.filter(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight).map(({ id }) => id),
    );
    expect(clipped).toEqual([]);
    expect(problems).toEqual([]);
    await close();
  });
});
