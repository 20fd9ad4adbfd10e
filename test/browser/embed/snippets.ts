/** What publishers paste. */

export const TABLE = `<table><caption>Market size, 2022–2032</caption>
<thead><tr><th scope="col">Year</th><th scope="col">Value (USD billion)</th><th scope="col">Status</th></tr></thead>
<tbody><tr><th scope="row">2022</th><td>48.7</td><td>reported</td></tr>
<tr><th scope="row">2027</th><td>130.2</td><td>projected</td></tr>
<tr><th scope="row">2032</th><td>370.9</td><td>projected</td></tr></tbody></table>`;

export const CAPTION = `<figcaption>Source: <a href="https://example.org/report">Example Research</a></figcaption>`;

export const elementWithTable = `<market-growth-chart id="a1">${TABLE}</market-growth-chart>`;
export const elementWithSet = `<market-growth-chart id="a2" data-set="iomt-market-size"></market-growth-chart>`;
export const figure = (id: string, attributes = ""): string =>
  `<figure id="${id}" class="wide" data-chart="market-growth-chart" ${attributes}>${TABLE}${CAPTION}</figure>`;

export const MODULE = `<script type="module" src="/cdn/report-charts.js"></script>`;
export const CLASSIC = `<script src="/cdn/report-charts.classic.js"></script>`;
/** The same from another host. */
export const ELSEWHERE = CLASSIC.replace("/cdn/", "https://static.test/cdn/");
export const STYLES = `<link rel="stylesheet" href="/cdn/report-charts.css">`;

export const page = (head: string, ...body: string[]): string =>
  `<head><title>Article</title><link rel="icon" href="data:,">${head}</head><body>${body.join("\n")}</body>`;

/** Waits for all charts, then gives the number of pictures that each has drawn, by id. */
export const DRAWN = `(async () => {
  const charts = [...document.querySelectorAll("market-growth-chart")];
  await Promise.all(charts.map((chart) => chart.updateComplete));
  return Object.fromEntries(charts.map((chart) => [chart.id, chart.shadowRoot.querySelectorAll("svg.scene").length]));
})()`;
