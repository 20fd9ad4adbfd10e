import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { collect, mountOne, query, queryAll } from "../support.js";
import { SEVERAL, markup } from "../../support/examples.js";
import { clear, drawnAt } from "./charts.js";

/** The pointer rests away from where charts are. */
beforeEach(async () => {
  const corner = document.createElement("button");
  corner.style.cssText = "position:fixed;right:0;bottom:0;width:20px;height:20px";
  document.body.replaceChildren(corner);
  await userEvent.hover(corner);
});

afterEach(clear);

describe.each(SEVERAL)("<$tag> by pointer", (example) => {
  it("shows the sentence of the datum under the pointer, and fires chart-highlight once for each", async () => {
    const chart = await mountOne(markup(example));
    const highlighted = collect("chart-highlight");
    const [first, second] = queryAll(chart, "[role=option]");
    const tip = query(chart, ".tip");
    expect(tip.hidden).toBe(true);
    for (const [index, option] of [first, second].entries()) {
      if (!option) throw new Error("two data expected");
      await userEvent.hover(option);
      await userEvent.hover(option, { position: { x: 3, y: 4 } });
      expect(tip.hidden).toBe(false);
      expect(tip.textContent).toBe(option.textContent.trim());
      expect(highlighted).toHaveLength(index + 1);
    }
    expect(highlighted[0]?.datum).not.toEqual(highlighted[1]?.datum);
    expect(highlighted[1]?.datum.status).toMatch(/^(reported|projected|modelled)$/);
  });

  it("keeps the tip while the pointer is on it, and dismisses it with Escape", async () => {
    const chart = await mountOne(markup(example));
    const option = query(chart, "[role=option]");
    await userEvent.hover(option);
    const tip = query(chart, ".tip");
    await userEvent.hover(tip);
    expect(tip.hidden).toBe(false);
    await userEvent.keyboard("{Escape}");
    expect(tip.hidden).toBe(true);
  });

  it("pins on a click, keeps the tip when the pointer leaves, and lets go on the next click", async () => {
    const chart = await mountOne(`${markup(example)}<button id="after">After</button>`);
    const selected = collect("chart-select");
    const option = query(chart, "[role=option]");
    await userEvent.click(option);
    expect(selected).toHaveLength(1);
    expect(option.getAttribute("aria-current")).toBe("true");
    await userEvent.hover(query(chart, "[part=source]"));
    expect(query(chart, ".tip").hidden).toBe(false);
    await userEvent.click(option);
    expect(option.hasAttribute("aria-current")).toBe(false);
  });

  it("fires neither chart-highlight nor chart-select without a reader", async () => {
    const events = [collect("chart-highlight"), collect("chart-select")];
    const chart = await mountOne(markup(example));
    chart.setAttribute("heading", "Another heading");
    await chart.updateComplete;
    const main = document.querySelector("main");
    if (main) main.style.width = "500px";
    await drawnAt(chart, 460);
    await vi.waitFor(() => expect(query(chart, "[part=heading]").textContent).toContain("Another"));
    expect(events.flat()).toHaveLength(0);
  });
});
