import { modelOf } from "../support/observed.js";
import { describe, expect, it } from "vitest";
import adoption from "../../../datasets/iomt-adoption.json";
import { adoptionWaffle as chart } from "../../../src/charts/adoption-waffle/chart.js";
import type { PathMark, Scene } from "../../../src/core/scene.js";
import { readDataset } from "../../../src/data/read.js";
import { measureText } from "../../../src/geometry/measure.js";
import { wordsFor } from "../../../src/charts/all-words.js";
import { compose } from "../../../src/charts/compose.js";
import { NOW } from "../../support/now.js";
import { contract } from "../support/contract.js";

contract(chart, {
  bundled: /^iomt-(adoption|segment-share)$/,
  shapes: ["shares"],
  refuses: {
    negative: "negative-share",
    "only negative": "negative-share",
    "two rows": "unsupported-input",
    "as large as 1e15": "unsupported-input",
    "from 1e-6 to 1e15": "unsupported-input",
  },
});

const words = wordsFor(chart, "en");

function make(input: unknown, given: Record<string, unknown> = {}) {
  const { dataset } = readDataset(input);
  const model = modelOf(chart, dataset, given);
  const { description, table } = compose(chart, dataset, given, words, NOW);
  return {
    model,
    description,
    table,
    scene: (width = 680) => chart.layout(model, { width, words, measure: measureText }),
  };
}

const shares = (...percent: (string | number)[]): string =>
  ["Group,Share (%)", ...percent.map((value, index) => `Group ${index + 1},${value}`)].join("\n");

const paths = (scene: Scene): PathMark[] => scene.marks.filter((mark) => mark.kind === "path");
const filled = (scene: Scene): PathMark[] => paths(scene).filter(({ datum }) => datum !== undefined);
const squares = ({ d }: PathMark): number => d.split("M").length - 1;
const written = (scene: Scene): string[] => scene.marks.flatMap((mark) => (mark.kind === "text" ? [mark.text] : []));

describe("a grid of a hundred squares", () => {
  it("is one path for each look: filled and open", () => {
    const scene = make(adoption).scene();
    expect(paths(scene)).toHaveLength(6);
    expect(filled(scene).map(squares)).toEqual([60, 80, 75]);
    expect(
      paths(scene)
        .map(squares)
        .reduce((a, b) => a + b),
    ).toBe(300);
    expect(filled(scene).map(({ fill }) => fill)).toEqual(["cat-1", "hatch:cat-1", "hatch:cat-1"]);
  });

  it("is filled from the bottom left, row by row", () => {
    const [mark] = filled(make(shares(11)).scene());
    const corners = [...(mark?.d ?? "").matchAll(/M([\d.]+),([\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
    expect(corners[0]).toEqual([0, 117]);
    expect(corners[9]).toEqual([117, 117]);
    expect(corners[10]).toEqual([0, 104]);
  });

  it("has no filled path for zero and none open for all", () => {
    expect(filled(make(shares(0)).scene())).toEqual([]);
    expect(paths(make(shares(100)).scene()).map(squares)).toEqual([100]);
  });

  it("is empty where nothing was published, which is said and is not zero", () => {
    const { scene, description, table } = make(shares(50, ""));
    expect(filled(scene())).toHaveLength(1);
    expect(written(scene())).toContain("no data");
    expect(description.sentences["Group 2"]).toBe("Group 2: no data.");
    expect(description.notes).toContain("No value is published for Group 2.");
    expect(table.rows[1]?.map(({ text }) => text)).toEqual(["Group 2", "no data", ""]);
  });
});

describe("rounding", () => {
  it("fills the nearest number of squares and says so", () => {
    const { model, description } = make(shares("62.5", 40));
    expect(model.data.map(({ squares: count }) => count)).toEqual([63, 40]);
    expect(description.sentences["Group 1"]).toBe("Group 1: 62.5%, or about 63 of 100, reported; drawn as 63 squares.");
    expect(description.sentences["Group 2"]).toBe("Group 2: 40%, or 40 of 100, reported.");
  });

  it("leaves one square for a trace and one open for nearly all", () => {
    const { model, description } = make(shares("0.2", "99.8"));
    expect(model.data.map(({ squares: count }) => count)).toEqual([1, 99]);
    expect(description.sentences["Group 1"]).toContain("0.2%, or fewer than 1 of 100");
    expect(description.sentences["Group 2"]).toContain("99.8%, or more than 99 of 100");
  });

  it("gives no frequency where rounding goes against a qualifier", () => {
    const { sentences } = make(
      shares("over 62.5%", "over 62.4%", "up to 62.5%", "up to 62.4%", "about 62.4%"),
    ).description;
    expect(Object.values(sentences)).toEqual([
      "Group 1: over 62.5%, reported; drawn as 63 squares.",
      "Group 2: over 62.4%, or over 62 of 100, reported; drawn as 62 squares.",
      "Group 3: up to 62.5%, or up to 63 of 100, reported; drawn as 63 squares.",
      "Group 4: up to 62.4%, reported; drawn as 62 squares.",
      "Group 5: about 62.4%, or about 62 of 100, reported; drawn as 62 squares.",
    ]);
    const edges = Object.values(
      make(shares("over 0.3%", "up to 0.3%", "over 99.6%", "up to 99.6%")).description.sentences,
    );
    expect(edges.map((sentence) => /or (\w+ than \d+ of 100)/.exec(sentence)?.[1])).toEqual([
      undefined,
      "fewer than 1 of 100",
      "more than 99 of 100",
      undefined,
    ]);
  });

  it("does not mistake the noise of binary numbers for a fraction of a square", () => {
    expect(make(shares(57, 29)).model.data.every(({ rounded }) => !rounded)).toBe(true);
  });
});

describe("words", () => {
  it("keep the qualifier as a part of the figure", () => {
    const { scene, description } = make(adoption);
    expect(written(scene())[0]).toBe("over 60%");
    expect(description.sentences["organisations-iot-devices"]).toContain(
      "over 80%, or over 80 of 100, projected for 2025.",
    );
  });

  it("name the square beside the subheading and the status under each figure", () => {
    const { scene, description } = make(adoption);
    expect(description.scale).toBe("one square = 1%");
    expect(written(scene()).filter((text) => /(reported|projected)$/.test(text))).toEqual([
      "reported",
      "2025, projected",
      "2025, projected",
    ]);
  });

  it("say that groups differ only where the dataset does", () => {
    expect(make(adoption).description.notes[0]).toMatch(/^The shares describe different groups/);
    expect(make(shares(10, 20)).description.notes).toEqual([]);
  });

  it("name all of a tie, and one sentence for what is all the same", () => {
    expect(make(shares(30, 30, 10)).description.summary).toMatch(
      /^Two of three values are the largest at 30% \(30 of 100\): Group 1 and Group 2\./,
    );
    expect(make(shares(25, 25)).description.summary).toBe("Both values are the same: 25% (25 of 100).");
    expect(make(shares(45)).description.summary).toBe("One value is published, for Group 1: 45% (45 of 100).");
    expect(make(shares("", "")).description.summary).toBe("No value is published for Group 1 and Group 2.");
  });

  it("take a qualifier for a part of the figure: “over 60%” is above 60%", () => {
    expect(make(shares("60%", "over 60%", "up to 60%")).description.summary).toBe(
      "The largest of three values is over 60% (over 60 of 100), for Group 2. The smallest is up to 60% (up to 60 of 100), for Group 3.",
    );
    expect(make(shares("60%", "about 60%", "10%")).description.summary).toMatch(
      /^Two of three values are the largest at about 60% \(about 60 of 100\): Group 1 and Group 2\./,
    );
  });
});

describe("data that is no part of a hundred", () => {
  it.each([
    ["above", "120", "unsupported-input"],
    ["below", "-5", "negative-share"],
  ])("is refused with its row: %s the whole", (_name, value, code) => {
    expect(() => make(shares(10, value))).toThrow(expect.objectContaining({ code, row: 2 }));
  });

  it("is refused when there is no column of shares", () => {
    expect(() => make("Group,USD billion\nA,5")).toThrow(expect.objectContaining({ code: "missing-column" }));
  });
});

describe("layout", () => {
  it("puts three groups side by side where their figures fit, and rows where they do not", () => {
    const tops = (width: number): number[] =>
      make(adoption)
        .scene(width)
        .targets.map(({ y }) => y);
    expect(new Set(tops(680)).size).toBe(1);
    expect(new Set(tops(288)).size).toBe(3);
    expect(make(shares(...Array.from({ length: 7 }, () => 50))).scene(680).targets.map(({ y }) => y > 0)).toEqual([
      false, false, false, true, true, true, true,
    ]); // prettier-ignore
  });

  it("puts words beside a small grid, and below it on the narrowest pages", () => {
    const figure = (width: number) =>
      make(adoption)
        .scene(width)
        .marks.find((mark) => mark.kind === "text");
    expect(figure(288)?.x).toBeGreaterThan(80);
    expect(figure(208)?.x).toBe(0);
    expect(figure(208)?.style).toBe("figure");
  });

  it("shows twelve groups, or as many as the limit says, and names what it leaves out", () => {
    const many = shares(...Array.from({ length: 15 }, (_, index) => index));
    expect(make(many).model.data).toHaveLength(12);
    expect(make(many).description.notes).toEqual(["Twelve of 15 groups are shown; three are left out."]);
    expect(make(many, { limit: 2 }).scene().targets).toHaveLength(2);
  });

  it("sets one group apart by its name or id", () => {
    const inks = filled(make(adoption, { highlight: "us-hospitals" }).scene()).map(({ fill }) => fill);
    expect(inks).toEqual(["cat-1", "hatch:cat-1", "hatch:highlight"]);
  });

  it("has nothing to draw without rows", () => {
    expect(make({ ...adoption, rows: [] }).model.data).toEqual([]);
  });
});
