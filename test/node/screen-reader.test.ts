/** The transcripts of a real screen reader, held to what the charts say today. Recording them takes minutes and a desktop. */
import { describe, expect, it } from "vitest";
import { BROWSERS, CASES, figureOf, nameOf } from "../../scripts/screen-reader/cases.js";
import { golden } from "../../scripts/screen-reader/goldens.js";
import { readTranscript } from "../../scripts/screen-reader/transcript.js";
import { FIRST_ROW, INTO_PLOT, LOADED, moves, NEXT_TABLE, walk } from "../../scripts/screen-reader/walk.js";
import { measureText } from "../../src/geometry/measure.js";
import { draw, gridOf } from "../../src/charts/compose.js";

/** Any that a page has: the order of values does not depend on it. */
const WIDTH = 720;
const STALE = "the transcript is not of today's chart: npm run test:screen-reader -- --update";

const folded = (text: string): string => text.replace(/\s+/g, " ").trim();
const words = (line: string): number => line.split(" ").length;

const transcripts = BROWSERS.flatMap((browser) =>
  CASES.map((example) => ({ browser, example, name: nameOf(example), heading: folded(example.heading) })),
);

describe.each(transcripts)("Orca's transcript of <$name> in $browser", ({ browser, example, name, heading }) => {
  const said = readTranscript(golden({ browser, name }));
  /** What was said after a step, or after all of its name. */
  const all = (step: string): string => folded(said.flatMap((one) => (one.step === step ? one.lines : [])).join(" "));
  const figure = figureOf(example);
  const { description } = figure;
  const inOrder = draw(figure, WIDTH, measureText).targets;
  const sentences = inOrder.map(({ datum }) => folded(description.sentences[datum] ?? ""));
  const isRead = figure.chart.grid !== undefined;
  const several = sentences.length > 1 && !isRead;

  it("has an answer to every step", () => {
    const steps = walk(figure, example.dir).map((step) => step.name);
    expect(new Set(said.map(({ step }) => step)), STALE).toEqual(new Set([LOADED, ...steps]));
    const silent = said.filter(({ lines }) => lines.length === 0).map(({ step }) => step);
    expect(silent).toEqual([]);
  });

  it("reads the page with today's heading, summary, key, notes and source", () => {
    const { subheading, summary, notes, key } = description;
    const texts = [heading, subheading, summary, ...notes, ...key.map(({ text }) => text), figure.credit.text];
    const named = isRead ? [] : [several ? description.label : (sentences[0] ?? "")];
    for (const text of [...texts, ...named]) expect(all(LOADED), STALE).toContain(folded(text));
  });

  it.runIf(several)("enters focus mode at the first value, under the names of figure and list", () => {
    expect(all(INTO_PLOT), STALE).toContain(`${heading} figure.`);
    expect(all(INTO_PLOT), STALE).toContain(folded(description.label));
    const last = said.findLast(({ step }) => step === INTO_PLOT)?.lines.join(" ") ?? "";
    expect(last.endsWith(`${sentences[0] ?? ""} Focus mode`), STALE).toBe(true);
  });

  it.runIf(several)("hears every arrow, Home and End, and says a value and nothing else", () => {
    const heard = moves(example.dir).map(({ name: step }) => all(step));
    for (const one of heard) expect(sentences, STALE).toContain(one);
    const [on, back, across, up, end, home] = heard;
    expect([back, up, home, end]).toEqual([sentences[0], sentences[0], sentences[0], sentences.at(-1)]);
    expect([on, across]).not.toContain(sentences[0]);
  });

  it("repeats no sentence but the heading, which is the figure's name as well", () => {
    for (const { step, lines } of said) {
      const long = lines.filter((line) => words(line) > 4 && !line.includes(heading));
      expect(long, step).toEqual([...new Set(long)]);
      expect(lines.filter((line) => line.includes(heading)).length, step).toBeLessThanOrEqual(2);
    }
  });

  it("reaches today's table, by its caption, and its rows, by their headers", () => {
    const grid = gridOf(figure, WIDTH, measureText);
    const { caption, columns, rows } = figure.table;
    const wide = grid ? grid.columns.length + 1 : columns.length;
    const size = `table with ${rows.length + 1} rows ${wide} columns`;
    expect(all(NEXT_TABLE), STALE).toContain(grid ? size : `${folded(caption)} ${size}`);
    // A table that is read has been sorted by its first header before.
    const names = rows.map(([name]) => folded(name?.text ?? ""));
    const first = grid ? [...names].sort((a, b) => a.localeCompare(b, "en"))[0] : names[0];
    expect(all(FIRST_ROW), STALE).toContain(`${first ?? ""} row header.`);
  });
});
