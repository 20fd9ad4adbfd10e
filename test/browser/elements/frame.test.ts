import { afterEach, describe, expect, it, vi } from "vitest";
import { commands, userEvent } from "vitest/browser";
import type { ChartElement } from "../../../src/index.js";
import { mount, mountOne, pictureTexts, query, queryAll, textOf } from "../support.js";
import { EXAMPLES, markup, SEEN } from "../../support/examples.js";
import { clear } from "./charts.js";

afterEach(clear);

describe.each(SEEN)("the frame of <$tag>", (example) => {
  it("has heading, plot, actions, table and source in the order of the document", async () => {
    const chart = await mountOne(markup(example));
    const parts = ["[part=heading]", "[part=summary]", "[part=plot]", "[part=actions]", ".data", "[part=source]"];
    const found = parts.map((part) => query(chart, part));
    const order = queryAll(chart, parts.join(","));
    expect(order).toEqual(found);
  });

  it("opens and closes the table with its button, and says so", async () => {
    const chart = await mountOne(markup(example));
    const button = query(chart, "[part=actions] button");
    const region = query(chart, ".data");
    expect([button.textContent.trim(), button.getAttribute("aria-controls")]).toEqual(["Table", region.id]);
    for (const open of ["true", "false", "true"]) {
      await userEvent.click(button);
      expect(button.getAttribute("aria-expanded")).toBe(open);
      expect(getComputedStyle(region).display).toBe(open === "true" ? "block" : "none");
    }
    expect(region.getBoundingClientRect().height).toBeGreaterThan(60);
    expect(queryAll(chart, "thead th[scope=col]").length).toBeGreaterThan(2);
    expect(queryAll(chart, "tbody th[scope=row]").length).toBe(queryAll(chart, "tbody tr").length);
  });

  it.each([
    ["", ["Table", "PNG", "SVG", "CSV", "Aa"]],
    ["table", ["Table"]],
    ["reading table", ["Table", "Aa"]],
    ["download", ["PNG", "SVG", "CSV"]],
    ["download, table", ["Table", "PNG", "SVG", "CSV"]],
    ["none", []],
  ])("offers for actions=“%s” the buttons %j", async (actions, labels) => {
    const chart = await mountOne(markup(example, actions && `actions="${actions}"`));
    expect(queryAll(chart, "[part=actions] button").map((button) => button.textContent.trim())).toEqual(labels);
  });

  it("prints the table and no buttons", async () => {
    const chart = await mountOne(markup(example));
    await commands.emulateMedia({ media: "print" });
    expect(query(chart, "table").getBoundingClientRect().height).toBeGreaterThan(60);
    expect(getComputedStyle(query(chart, "[part=actions]")).display).toBe("none");
  });

  it("is gone when hidden", async () => {
    const chart = await mountOne(markup(example));
    chart.hidden = true;
    expect(chart.getBoundingClientRect().height).toBe(0);
  });

  it.each([240, 320, 720])("needs no sideways scrolling at %i px, with the table open too", async (width) => {
    const chart = await mountOne(markup(example), width);
    await userEvent.click(query(chart, "[part=actions] button"));
    expect(chart.scrollWidth).toBeLessThanOrEqual(chart.clientWidth);
    const wide = queryAll(chart, "figure, [part=plot], [role=option]").filter(
      (part) => part.getBoundingClientRect().right > width + 0.5,
    );
    expect(wide).toEqual([]);
  });
});

describe.each(EXAMPLES)("the heading of <$tag>", (example) => {
  it("is a heading of the level that the page has for it, and none without a level or with one that is none", async () => {
    const chart = await mountOne(markup(example, `heading-level="3"`));
    const tree = await commands.accessibilityTree("[part=heading]");
    expect([tree.role, tree.name, tree.properties["level"]]).toEqual(["heading", textOf(chart, "[part=heading]"), 3]);
    for (const level of ["1", "7", "h2", ""]) {
      chart.setAttribute("heading-level", level);
      await chart.updateComplete;
      expect(query(chart, "[part=heading]").getAttribute("role")).toBeNull();
    }
    chart.setAttribute("heading-level", "2");
    await chart.updateComplete;
    expect(query(chart, "[part=heading]").ariaLevel).toBe("2");
  });
});

describe.each(["en", "de", "fr", "es", "ja", "ar"])("the actions of a chart in %s", (lang) => {
  it("look like actions, and stand in one row in a column of 240 px", async () => {
    const chart = await mountOne(markup(EXAMPLES[0]!, `lang="${lang}"`), 240);
    const buttons = queryAll(chart, "[part=actions] button");
    expect(buttons).toHaveLength(5);
    expect(new Set(buttons.map((one) => one.getBoundingClientRect().top)).size).toBe(1);
    for (const one of buttons) expect(getComputedStyle(one).textDecorationLine).toBe("underline");
  });

  it("have names that start with what is seen", async () => {
    const chart = await mountOne(markup(EXAMPLES[0]!, `lang="${lang}"`));
    for (const one of queryAll(chart, "[part=actions] button")) {
      const seen = one.textContent.trim();
      expect(one.ariaLabel ?? seen).toMatch(new RegExp(`^${seen}`));
    }
  });
});

describe("a chart of lines", () => {
  it.each([240, 320, 720])("needs no sideways scrolling at %i px", async (width) => {
    const line = `variant="line" data-set="iomt-market-size"`;
    const charts = await mount(
      `<market-growth-chart ${line}></market-growth-chart><market-growth-chart variant="line" id="many"></market-growth-chart>`,
      width,
    );
    const [, many] = charts;
    if (!many) throw new Error("two charts expected");
    many.data = ["Home", "Clinic", "A very long name of a market segment"].flatMap((name, index) =>
      [2020, 2021, 2022].map((year) => ({ name, year, value: 10 + index + year - 2019 })),
    );
    await many.updateComplete;
    for (const chart of charts) {
      expect(chart.scrollWidth).toBeLessThanOrEqual(chart.clientWidth);
      const boxes = queryAll(chart, "[role=option]").map((option) => option.getBoundingClientRect());
      expect(boxes.length).toBeGreaterThan(2);
      expect(boxes.filter(({ left, right }) => left < -0.5 || right > width + 0.5)).toEqual([]);
    }
  });
});

describe("editorial text", () => {
  const open = `<market-growth-chart data-set="iomt-market-size"`;

  it("comes from slots with markup of its own", async () => {
    const chart = await mountOne(
      `${open}><span slot="heading">A <em>fine</em> heading</span><span slot="note">Own note</span>
       <span slot="source">Own <a href="https://example.org/">source</a></span></market-growth-chart>`,
    );
    for (const [slot, text] of Object.entries({
      heading: "A fine heading",
      note: "Own note",
      source: "Own source",
    })) {
      const child = chart.querySelector<HTMLElement>(`[slot=${slot}]`);
      expect(child?.textContent).toBe(text);
      expect(child?.getBoundingClientRect().height, slot).toBeGreaterThan(10);
      expect(child?.assignedSlot).not.toBeNull();
    }
    const tree = await commands.accessibilityTree("figure");
    expect(tree.name).toBe("A fine heading");
  });

  it("is made from the dataset where the author gives none", async () => {
    const [plain, own] = await mount(
      `${open}></market-growth-chart>${open} heading="Mine" summary="My own view." note="My note."></market-growth-chart>`,
    );
    if (!plain || !own) throw new Error("two charts expected");
    expect(textOf(plain, "[part=heading]")).toBe("Internet of Medical Things market size");
    expect(textOf(own, "[part=heading]")).toBe("Mine");
    expect(textOf(own, "[part=summary]")).toBe("My own view.");
    expect(own.describe()).toContain("My own view.");
    expect(own.describe()).not.toContain("From 48.7 billion");
    expect(queryAll(own, "[part=note]").map((note) => note.textContent)).toContain("My note.");
  });

  it.each(["https://example.org/report", "http://example.org/", "mailto:desk@example.org"])(
    "links the source to %s",
    async (address) => {
      const chart = await mountOne(`${open} source="S" source-href="${address}"></market-growth-chart>`);
      const [link] = queryAll<HTMLAnchorElement>(chart, "[part=source] a");
      expect([link?.getAttribute("href"), link?.rel]).toEqual([address, "noopener"]);
    },
  );

  it.each(["javascript:alert(1)", " JavaScript:alert(1)", "data:text/html,x", "//example.org", "vbscript:x", ""])(
    "does not link the source to “%s”",
    async (address) => {
      const chart = await mountOne(`${open} source="S" source-href="${address}"></market-growth-chart>`);
      expect(queryAll(chart, "a")).toHaveLength(0);
      expect(textOf(chart, "[part=source]")).toContain("Source: S");
    },
  );

  it("stays text when it looks like markup, from attributes and from data", async () => {
    const thrown = vi.fn();
    Object.assign(globalThis, { attack: thrown });
    const evil = `<img src=x onerror="attack()">`;
    const attribute = evil.replaceAll('"', "&quot;");
    const chart = await mountOne(
      `<growth-dumbbell heading="${attribute}" subheading="${attribute}" note="${attribute}" source="${attribute}"></growth-dumbbell>`,
    );
    chart.data = [1, 2].map((index) => ({ market: `${evil}${index}`, 2022: index, 2032: 3 * index }));
    await chart.updateComplete;
    expect(textOf(chart, "[part=heading]")).toBe(evil);
    expect(query(chart, "tbody th").textContent).toContain("<img");
    expect(pictureTexts(chart).join("")).toContain("<img");
    await userEvent.hover(query(chart, "[role=option]"));
    expect(queryAll(chart, "img, [onerror]")).toHaveLength(0);
    expect(thrown).not.toHaveBeenCalled();
    Reflect.deleteProperty(globalThis, "attack");
  });
});

describe("two charts on a page", () => {
  const written = (chart: ChartElement): string =>
    [...(chart.shadowRoot?.children ?? [])].map((child) => new XMLSerializer().serializeToString(child)).join("");

  it("share no state: table, pin, theme and data are each one's own", async () => {
    const one = `<market-growth-chart data-set="iomt-market-size"></market-growth-chart>`;
    const [first, second] = await mount(one + one);
    if (!first || !second) throw new Error("two charts expected");
    const before = written(second);
    await userEvent.click(query(first, "[part=actions] button"));
    await userEvent.click(query(first, "[role=option]"));
    first.setAttribute("theme", "dark");
    first.setAttribute("heading", "Other");
    await first.updateComplete;
    await second.updateComplete;
    expect(queryAll(first, "[aria-current=true], .data.open")).toHaveLength(2);
    expect(written(second)).toBe(before);
    expect(getComputedStyle(second).backgroundColor).toBe("rgb(255, 255, 255)");
  });
});
