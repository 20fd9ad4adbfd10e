import { markup } from "../../test/support/examples.js";
import type { Case } from "./cases.js";

const AFTER = "A link after the chart";
/** Heard last when a page is read from its start. */
export const LAST = new RegExp(AFTER);

/**
 * A page that a screen reader meets first, so that its browser has started accessibility before a chart is loaded. Its
 * link, which has focus, leads to the chart: nothing has to be typed into a browser's own controls.
 */
export const WAITING = `<!doctype html>
<html lang="en">
  <title>Waiting</title>
  <a href="/next" autofocus>To the chart</a>
</html>`;
export const READY = /Finished loading Waiting/;

/** An article of three things: a link, the chart, a link. */
export const pageOf = (example: Case): string => `<!doctype html>
<html lang="${example.lang}" dir="${example.dir}">
  <head>
    <meta charset="utf-8" />
    <title>An article</title>
    <script type="module" src="/report-charts.js"></script>
  </head>
  <body>
    <main>
      <h1 lang="en">The article’s heading</h1>
      <p lang="en"><a href="#before">A link before the chart</a></p>
      ${markup(example, `heading="${example.heading}"`)}
      <p lang="en"><a href="#after">${AFTER}</a></p>
    </main>
  </body>
</html>`;
