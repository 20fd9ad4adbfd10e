import { vi } from "vitest";
import { commands } from "vitest/browser";
import type { ChartElement } from "../../../src/index.js";

/** The element that has focus, inside shadow roots too. */
export function focused(): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

/** Runs something and gives the error events that the page had meanwhile and just after. */
export async function errorsDuring(run: () => Promise<void>): Promise<string[]> {
  const messages: string[] = [];
  const note = (event: ErrorEvent): void => void messages.push(event.message);
  addEventListener("error", note);
  await run();
  await frames(3);
  removeEventListener("error", note);
  return messages;
}

export async function frames(count: number): Promise<void> {
  for (let index = 0; index < count; index++) await new Promise((resolve) => requestAnimationFrame(resolve));
}

/** Back to a page without charts, and without emulated media. */
export async function clear(): Promise<void> {
  document.body.replaceChildren();
  document.documentElement.removeAttribute("dir");
  await commands.emulateMedia({
    colorScheme: null,
    forcedColors: null,
    reducedMotion: null,
    contrast: null,
    media: null,
  });
}

/** Waits until a chart has been laid out at a width. */
export const drawnAt = (chart: ChartElement, width: number): Promise<void> =>
  vi.waitFor(() => {
    const drawn = chart.shadowRoot?.querySelector("svg.scene")?.getAttribute("width");
    if (drawn !== String(width)) throw new Error(`The plot is ${drawn ?? "not"} wide, not ${width}.`);
  });
