import type { ChartReport, Placed, Report } from "./report.js";

/**
 * Runs in each engine's page: reads what was drawn, and sends it. A script of the page, without imports, because it has to
 * be the same in every engine and to see what a reader sees.
 */

interface Chart extends HTMLElement {
  readonly updateComplete: Promise<unknown>;
  readonly shadowRoot: ShadowRoot;
  toCSV(): string;
}

const PLACES = ["viewBox", "transform", "x", "y", "x1", "x2", "y1", "y2", "cx", "cy", "r", "width", "height", "d"];
const NUMBER = /-?\d*\.?\d+(?:e-?\d+)?/g;

const charts = (): Chart[] =>
  [...document.querySelectorAll<HTMLElement>("main > *")].filter((one): one is Chart => one.shadowRoot !== null);

/** Frames that the page has painted. */
async function frames(count: number): Promise<void> {
  for (let frame = 0; frame < count; frame++) await new Promise(requestAnimationFrame);
}

async function drawn(): Promise<void> {
  await document.fonts.ready;
  for (const chart of charts()) {
    while (!chart.shadowRoot.querySelector("[part=plot] :is(svg, table)")) await frames(1);
    await chart.updateComplete;
  }
  // Sizes are observed, and a chart that was measured anew is drawn in the next frame.
  await frames(10);
}

const pictureOf = ({ shadowRoot }: Chart): Placed[] =>
  [...shadowRoot.querySelectorAll("[part=plot] svg, [part=plot] svg *")].map((element) => {
    const given = PLACES.flatMap((name) => element.getAttribute(name)?.match(NUMBER) ?? []);
    return { name: nameOf(element), numbers: given.map(Number) };
  });

/** Of a table only what is above each other: each engine shares the room that columns leave by a rule of its own. */
function frameOf(chart: Chart): Placed[] {
  const origin = chart.getBoundingClientRect();
  const shown = [...chart.shadowRoot.querySelectorAll("[part], th, td, button, [role=option]")].filter(
    (element) => element instanceof HTMLElement && element.checkVisibility(),
  );
  return [chart, ...shown].map((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const beside = element.closest("table") ? [] : [left - origin.left, width];
    return { name: nameOf(element), numbers: [...beside, top - origin.top, height] };
  });
}

function nameOf(element: Element): string {
  const text = element.childElementCount === 0 ? element.textContent.trim().slice(0, 30) : "";
  return [element.localName, element.getAttribute("part"), element.getAttribute("data-key"), text]
    .filter(Boolean)
    .join(" ");
}

function textsOf({ shadowRoot }: Chart): string[] {
  const walker = document.createTreeWalker(shadowRoot, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) {
    const { parentElement, data } = walker.currentNode as Text;
    const text = data.trim().replaceAll(/\s+/g, " ");
    if (text && parentElement?.localName !== "style") texts.push(text);
  }
  return texts;
}

const read = (chart: Chart): ChartReport => ({
  tag: chart.localName,
  picture: pictureOf(chart),
  frame: frameOf(chart),
  texts: textsOf(chart),
  csv: chart.toCSV(),
});

const hintSeen = (): boolean => {
  const hint = charts()[0]?.shadowRoot.querySelector("#hint");
  return hint instanceof HTMLElement && getComputedStyle(hint).clipPath === "none" && hint.offsetHeight > 1;
};

async function send(report: Report): Promise<void> {
  await fetch("/report", { method: "POST", body: JSON.stringify(report) });
}

await drawn();
if (location.pathname === "/hint") {
  const chart = charts()[0];
  const before = hintSeen();
  chart?.addEventListener(
    "focusin",
    () => void frames(10).then(() => send({ charts: [], hint: !before && hintSeen() })),
    { once: true },
  );
  await fetch("/press", { method: "POST" });
} else {
  await send({ charts: charts().map(read) });
}

export {};
