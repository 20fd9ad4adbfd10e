/** Lines by hue: how many there are, whose they are, and whether every series is named. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wholeGrowthChart as chart } from "../../../src/charts/market-growth-chart/whole.js";
import type { PathMark, Scene, TextMark } from "../../../src/core/scene.js";
import { readDataset } from "../../../src/data/read.js";
import { chartProblems, frozenFigure, sceneAt } from "../support/figures.js";
import { leaves } from "../support/scene-checks.js";

const YEARS = [2020, 2022, 2024] as const;
const GREY = "cat-other-line";

interface Drawn {
  readonly scene: Scene;
  readonly names: readonly TextMark[];
  readonly notes: readonly string[];
  readonly summary: string;
}

type Values = readonly (readonly number[])[];

const nameAt = (index: number): string => `Part ${String.fromCharCode(65 + index)}`;

function drawn(values: Values, given: Record<string, unknown> = {}, width = 720): Drawn {
  const rows = YEARS.map((year, at) => [year, ...values.map((one) => one[at])].join());
  const csv = [["Year", ...values.keys()].map((at) => (typeof at === "number" ? nameAt(at) : at)).join(), ...rows];
  const make = () => readDataset(csv.join("\n"), { unit: "USD billion" }).dataset;
  expect(chartProblems(chart, make, given, [width])).toEqual([]);
  const figure = frozenFigure(chart, make(), given);
  const scene = sceneAt(figure, width);
  const names = leaves(scene.marks).filter(
    (mark): mark is TextMark => mark.kind === "text" && values.some((_, at) => nameAt(at) === mark.text),
  );
  return { scene, names, notes: figure.description.notes, summary: figure.description.summary };
}

/** Strokes of lines from the lowest to the topmost, as their inks. */
const strokes = ({ scene }: Drawn): string[] =>
  leaves(scene.marks)
    .filter((mark): mark is PathMark => mark.kind === "path" && mark.part === "mark")
    .map(({ stroke }) => String(stroke));

const inkOf = ({ names }: Drawn, at: number): string | undefined => names.find(({ text }) => text === nameAt(at))?.fill;

const many = fc.array(fc.tuple(...YEARS.map(() => fc.integer({ min: 1, max: 999 }))), { minLength: 2, maxLength: 18 });
const any = fc.record({ values: many, pick: fc.nat(17), width: fc.constantFrom(320, 720, 960) });

/** Two series that share a claim are not told apart by it here. */
const alone = (numbers: readonly number[]): boolean =>
  numbers.filter((one) => one === Math.max(...numbers)).length === 1;

describe("many series", () => {
  it("have seven hues at most, the highlighted one among them, and the grey ones lie below", () => {
    fc.assert(
      fc.property(any, ({ values, pick, width }) => {
        const at = pick % values.length;
        const made = drawn(values, { highlight: nameAt(at).toUpperCase() }, width);
        const lines = strokes(made);
        const hues = new Set(lines.filter((ink) => ink !== GREY));
        expect(hues.size).toBeLessThanOrEqual(7);
        expect(hues.has("cat-2")).toBe(false);
        expect(lines.filter((ink) => ink === "highlight")).toHaveLength(1);
        expect(lines.at(-1)).toBe("highlight");
        expect(inkOf(made, at)).toBe("highlight");
        expect(lines.lastIndexOf(GREY)).toBeLessThan(lines.findIndex((ink) => ink !== GREY));
        expect(lines.includes(GREY)).toBe(values.length > 7);
      }),
      { numRuns: 60 },
    );
  });

  it("each have a name in the hue of their line, or a note says how many have none", () => {
    fc.assert(
      fc.property(any, ({ values, width }) => {
        const made = drawn(values, {}, width);
        const hues = strokes(made).filter((ink) => ink !== GREY);
        expect(
          made.names
            .map(({ fill }) => fill)
            .filter((ink) => ink !== "ink-3")
            .sort(),
        ).toEqual(hues.sort());
        expect(new Set(made.names.map(({ text }) => text)).size).toBe(Math.min(values.length, 12));
        expect(made.notes.filter((note) => note.startsWith("Only twelve series are named"))).toHaveLength(
          values.length > 12 ? 1 : 0,
        );
      }),
      { numRuns: 60 },
    );
  });

  it("up to seven have the hues in the order of the data, whatever their values", () => {
    fc.assert(
      fc.property(many, (all) => {
        const values = all.slice(0, 7);
        const made = drawn(values);
        expect(values.map((_, at) => inkOf(made, at))).toEqual(values.map((_, at) => `cat-${at + 1}`));
      }),
      { numRuns: 30 },
    );
  });

  it("beyond seven, those that the summary names have the hues, and no other", () => {
    fc.assert(
      fc.property(
        many.filter(
          (all) =>
            all.length > 7 &&
            alone(all.map(([, , last]) => last!)) &&
            alone(all.map(([first, , last]) => last! / first!)),
        ),
        (values) => {
          const made = drawn(values);
          const spoken = values.flatMap((_, at) => (made.summary.includes(nameAt(at)) ? [at] : []));
          const hued = values.flatMap((_, at) => (/^cat-\d$/.test(inkOf(made, at) ?? "") ? [at] : []));
          expect(hued).toEqual(spoken);
          expect(spoken.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 40 },
    );
  });

  const rising: Values = Array.from({ length: 9 }, (_, at) => [10 + at, 20 + at, 30 + at * 2]);

  it("that an author's own summary names have the hues in their place", () => {
    const made = drawn(rising, { summary: "Part C leads Part E, and particles do not count: Part AB." });
    expect(rising.flatMap((_, at) => (inkOf(made, at) === "ink-3" ? [] : [nameAt(at)]))).toEqual(["Part C", "Part E"]);
    const none = drawn(rising, { summary: "A summary without names." });
    expect(rising.flatMap((_, at) => (inkOf(none, at) === "ink-3" ? [] : [nameAt(at)]))).toContain("Part I");
  });

  it("exchange two hues, and no more, where one is highlighted", () => {
    const values = rising.slice(0, 5);
    const made = drawn(values, { highlight: "Part D" });
    expect(values.map((_, at) => inkOf(made, at))).toEqual(["cat-1", "cat-4", "cat-3", "highlight", "cat-5"]);
    expect(inkOf(drawn(values, { highlight: "Part B" }), 1)).toBe("highlight");
  });
});
