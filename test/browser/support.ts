import regular from "@expo-google-fonts/open-sans/400Regular/OpenSans_400Regular.ttf?url";
import bold from "@expo-google-fonts/open-sans/700Bold/OpenSans_700Bold.ttf?url";
import { ChartElement } from "../../src/index.js";

/** Charts of a page, drawn and ready. The page is emptied first. */
export async function mount(markup: string, width = 720): Promise<ChartElement[]> {
  const parsed = new DOMParser().parseFromString(markup, "text/html");
  const main = document.createElement("main");
  main.style.width = `${width}px`;
  main.append(...[...parsed.body.childNodes].map((node) => document.importNode(node, true)));
  document.body.style.margin = "0";
  document.body.replaceChildren(main);
  const charts = [...main.querySelectorAll("*")].filter((element) => element instanceof ChartElement);
  await Promise.all(charts.map((chart) => chart.updateComplete));
  return charts;
}

/** A chart made by script, not on the page yet. */
export function createChart(tag: string): ChartElement {
  const chart = document.createElement(tag);
  if (!(chart instanceof ChartElement)) throw new Error(`<${tag}> is no chart.`);
  return chart;
}

/** The one chart of a page. */
export async function mountOne(markup: string, width = 720): Promise<ChartElement> {
  const [chart, ...others] = await mount(markup, width);
  if (!chart || others.length > 0) throw new Error(`Expected one chart, found ${others.length + (chart ? 1 : 0)}.`);
  return chart;
}

export function query(chart: ChartElement, selector: string): HTMLElement {
  const [found] = queryAll(chart, selector);
  if (!found) throw new Error(`Nothing in the chart matches ${selector}.`);
  return found;
}

export function queryAll<E extends Element = HTMLElement>(chart: ChartElement, selector: string): E[] {
  return [...(chart.shadowRoot?.querySelectorAll<E>(selector) ?? [])];
}

/** All text of the picture, in drawing order. */
export const pictureTexts = (chart: ChartElement): string[] =>
  queryAll<SVGTextElement>(chart, "svg.scene text").map((text) => text.textContent);

/** Text that a reader sees in a part, white space folded. */
export const textOf = (chart: ChartElement, selector: string): string =>
  query(chart, selector).textContent.replace(/\s+/g, " ").trim();

/** The events of a kind that reach the page, from now on. */
export function collect<K extends keyof HTMLElementEventMap>(type: K): HTMLElementEventMap[K][] {
  const events: HTMLElementEventMap[K][] = [];
  document.body.addEventListener(type, (event) => events.push(event));
  return events;
}

/** The font of the goldens: the one that pictures made without a browser use. */
export async function useTestFont(): Promise<void> {
  const faces = [
    new FontFace("Test Sans", `url(${regular})`),
    new FontFace("Test Sans", `url(${bold})`, { weight: "700" }),
  ];
  for (const face of faces) document.fonts.add(await face.load());
  document.body.style.fontFamily = "Test Sans";
}
