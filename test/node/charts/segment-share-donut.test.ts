import { modelOf } from "../support/observed.js";
import { describe, expect, it } from "vitest";
import segmentShare from "../../../datasets/iomt-segment-share.json";
import { segmentShareDonut as chart } from "../../../src/charts/segment-share-donut/chart.js";
import type { Words } from "../../../src/core/chart.js";
import type { Dataset } from "../../../src/core/dataset.js";
import type { GroupMark, Mark, PathMark, RectMark, Scene, TextMark } from "../../../src/core/scene.js";
import { readDataset } from "../../../src/data/read.js";
import { boxesOverlap, textBox } from "../../../src/geometry/labels.js";
import { measureText } from "../../../src/geometry/measure.js";
import { common } from "../../../src/language/en/common.js";
import { formatOf } from "../support/format-of.js";
import { en, type DonutWords } from "../../../src/charts/segment-share-donut/words.en.js";
import { compose } from "../../../src/charts/compose.js";
import { NOW } from "../../support/now.js";
import { contract } from "../support/contract.js";

contract(chart, {
  bundled: /^iomt-segment-share$/,
  shapes: ["shares", "amounts"],
  refuses: { negative: "negative-share", "only negative": "negative-share" },
  past: {
    "shares that no whole can have fit in the hole of the ring": {
      shape: "shares",
      items: [
        { label: "A 0", value: 1e15, status: "reported" },
        { label: "A 1", value: 0.01, status: "reported" },
        { label: "A 2", value: 1e15, status: "reported" },
      ],
      width: 240,
      options: { maxSegments: 2 },
    },
  },
});

const words: Words<DonutWords> = { format: formatOf("en"), common, own: en };

const SEVEN = `Group,Share
Telehealth terminals,4%
Remote monitoring,31%
Other,6%
Imaging and diagnostics,22%
Implantable devices,17%
In-hospital equipment,12%
Medication management,8%`;

function make(input: unknown, given: Record<string, unknown> = {}) {
  const dataset: Dataset = readDataset(input).dataset;
  const model = modelOf(chart, dataset, given);
  const { description, table } = compose(chart, dataset, given, words, NOW);
  return {
    model,
    description,
    table,
    scene: (width = 680) => chart.layout(model, { width, words, measure: measureText }),
  };
}

const csv = (rows: readonly (readonly [string, string])[], header = "Segment,Share"): string =>
  [header, ...rows.map(([name, value]) => `${name},${value}`)].join("\n");

const flat = (marks: readonly Mark[]): Mark[] =>
  marks.flatMap((mark) => (mark.kind === "group" ? [mark, ...flat(mark.children)] : [mark]));
const texts = (scene: Scene): TextMark[] => scene.marks.filter((mark) => mark.kind === "text");
const written = (scene: Scene): string[] => texts(scene).map(({ text }) => text);
const sectors = (scene: Scene): PathMark[] =>
  scene.marks.filter((mark): mark is PathMark => mark.kind === "path" && mark.datum !== undefined);
const bars = (scene: Scene): RectMark[] =>
  scene.marks.filter((mark): mark is RectMark => mark.kind === "rect" && mark.datum !== undefined);

/** Nothing overlaps, leaves the scene, or is smaller than 12 px; one target per datum, at least 24 px high. */
function expectSound(scene: Scene, keys: readonly string[]): void {
  const boxes = texts(scene).map((mark) => textBox(mark, measureText));
  for (const [index, box] of boxes.entries()) {
    expect(box.x).toBeGreaterThanOrEqual(-0.01);
    expect(box.x + box.width).toBeLessThanOrEqual(scene.width + 0.01);
    expect(box.y).toBeGreaterThanOrEqual(-0.01);
    expect(box.y + box.height).toBeLessThanOrEqual(scene.height + 0.01);
    for (const other of boxes.slice(index + 1)) expect(boxesOverlap(box, other)).toBe(false);
  }
  expect(scene.targets.map(({ datum }) => datum)).toEqual(keys);
  for (const [index, target] of scene.targets.entries()) {
    expect(target.height).toBeGreaterThanOrEqual(24);
    for (const other of scene.targets.slice(index + 1)) expect(boxesOverlap(target, other)).toBe(false);
  }
}

describe("order and folding", () => {
  it("puts the largest part first, “Other” last, and gives hues by rank", () => {
    const { model } = make(SEVEN);
    expect(model.data.map(({ name }) => name)).toEqual([
      "Remote monitoring",
      "Imaging and diagnostics",
      "Implantable devices",
      "In-hospital equipment",
      "Medication management",
      "Telehealth terminals",
      "Other",
    ]);
    expect(model.data.map(({ ink }) => ink)).toEqual([..."123456"].map((n) => `cat-${n}`).concat("cat-other"));
  });

  it("keeps the data's order among equal parts", () => {
    const { model } = make(csv([..."CAB"].map((name) => [name, "25%"])));
    expect(model.data.map(({ name }) => name)).toEqual(["C", "A", "B"]);
  });

  it("turns more than seven parts into the six largest and “Other”, and says what it combines", () => {
    const rows = Array.from({ length: 9 }, (_, index): [string, string] => [`P${index}`, `${20 - 2 * index}%`]);
    const { model, description, table } = make(csv(rows));
    expect(model.data.map(({ key }) => key)).toEqual(["P0", "P1", "P2", "P3", "P4", "P5", "·other"]);
    expect(model.data[6]).toMatchObject({ kind: "other", share: 0.18, ink: "cat-other" });
    expect(description.notes).toContain("“Other” combines three parts: P6, P7 and P8.");
    expect(description.sentences["·other"]).toBe("Other, three parts combined: 18%, reported.");
    expect(table.rows.map(([cell]) => cell?.text)).toEqual(rows.map(([name]) => name));
  });

  it("counts what a note cannot list", () => {
    const { description } = make(csv(Array.from({ length: 40 }, (_, index) => [`P${index}`, "2.5%"])));
    expect(description.notes[0]).toMatch(/^“Other” combines 34 parts: P6, .*, P17 and 22 more\.$/);
  });

  it("folds further parts into an “Other” that the data has", () => {
    const { model } = make(SEVEN, { maxSegments: 3 });
    expect(model.data.map(({ key, share }) => [key, share])).toEqual([
      ["Remote monitoring", 0.31],
      ["Imaging and diagnostics", 0.22],
      ["Other", 0.47],
    ]);
  });

  it("never uses more hues than there are, whatever is asked for", () => {
    const { model } = make(csv(Array.from({ length: 20 }, (_, index) => [`P${index}`, "5%"])), { maxSegments: 20 });
    expect(model.data).toHaveLength(8);
    expect(new Set(model.data.map(({ ink }) => ink)).size).toBe(8);
  });
});

describe("what remains of 100", () => {
  const { model, description, scene, table } = make(segmentShare);

  it("is drawn last, as modelled, where the dataset says what it is", () => {
    expect(model.data.map(({ name, share, status }) => [name, share, status])).toEqual([
      ["Wearable devices", 0.45, "reported"],
      ["All other devices", 0.55, "modelled"],
    ]);
    expect(sectors(scene())[1]).toMatchObject({ fill: "tint:cat-other-line", stroke: "cat-other-line" });
    expect(sectors(scene())[1]?.dash).toBeDefined();
  });

  it("is named with its calculation and shows its value", () => {
    expect(written(scene())).toEqual(expect.arrayContaining(["All other devices (100\u00a0−\u00a045)", "55%"]));
    expect(description.sentences["·remainder"]).toBe(
      "All other devices: 55%, what remains of 100 after 45; modelled, not published.",
    );
    expect(table.rows[1]?.map(({ text }) => text)).toEqual(["All other devices", "55%", "modelled"]);
  });

  it("needs no key, because the list names it", () => {
    expect(description.key).toEqual([]);
  });

  it("is not invented without a label", () => {
    const bare = make(csv([["Alpha", "45%"]]));
    expect(bare.model.data).toHaveLength(1);
    expect(bare.description.notes).toEqual([
      "The published shares sum to 45%, not 100%; the open part of the ring is not in the data.",
    ]);
  });

  it("takes the author's label before the dataset's, at the shares' own precision", () => {
    const authored = make(csv([["Alpha", "45.5%"]]), { remainder: "The rest" });
    expect(authored.model.data[1]).toMatchObject({ name: "The rest", share: 0.545, decimals: 1 });
    expect(written(authored.scene())).toContain("The rest (100\u00a0−\u00a045.5)");
  });

  it("is left out where the shares already are the whole, and for quantities", () => {
    expect(make(csv([["A", "60%"], ["B", "40%"]]), { remainder: "Rest" }).model.data).toHaveLength(2); // prettier-ignore
    expect(make(csv([["A", "6"], ["B", "4"]], "Segment,Units"), { remainder: "Rest" }).model.data).toHaveLength(2); // prettier-ignore
  });
});

describe("the ring", () => {
  const first = (d: string | undefined): number[] => (d?.match(/-?\d+(\.\d+)?/g) ?? []).slice(0, 2).map(Number);

  it("starts at 12 o'clock and runs clockwise", () => {
    const [largest, second] = sectors(make(SEVEN).scene());
    const [x = NaN, y = NaN] = first(largest?.d);
    expect(x).toBeCloseTo(1, 0);
    expect(y).toBeCloseTo(-107, 0);
    // 31% of a turn after 12 o'clock is right of the centre and below it.
    expect(first(second?.d)[0]).toBeGreaterThan(90);
    expect(first(second?.d)[1]).toBeGreaterThan(30);
  });

  it("closes for one part that is everything, and stays open for a part that is not", () => {
    const open = make(csv([["A", "45%"]])).scene();
    const track = open.marks.filter((mark) => mark.kind === "path" && mark.fill === "zone");
    expect(track).toHaveLength(1);
    const full = make(csv([["A", "100%"]])).scene();
    expect(full.marks.filter((mark) => mark.kind === "path")).toHaveLength(1);
    expect(sectors(full)[0]?.d.match(/Z/g)).toHaveLength(2);
  });

  it("closes where rounding keeps the sum within one point of 100, and says why", () => {
    const { description, scene } = make(csv([["A", "33%"], ["B", "34%"], ["C", "32%"]])); // prettier-ignore
    expect(scene().marks.some((mark) => mark.kind === "path" && mark.fill === "zone")).toBe(false);
    expect(description.notes).toEqual([]);
    expect(description.details).toContain("The three parts sum to 99% because each is rounded.");
  });

  it("says on the chart that shares sum to more than 100, and sums none of them", () => {
    const { model, description } = make(csv([["A", "85%"], ["B", "50%"], ["C", "10%"]]), { bracket: 2 }); // prettier-ignore
    expect(description.notes).toEqual([
      "The published shares sum to 145%, not 100%; the ring divides its full turn in proportion to them.",
    ]);
    expect(model.bracket).toBe(0);
    expect(`${description.summary} ${description.details.join(" ")}`).not.toContain("135");
  });

  it("hatches projected parts, in ring and list, and explains it in a key", () => {
    const { description, scene } = make("Segment,Share,Status\nA,60%,reported\nB,40%,projected");
    expect(sectors(scene()).map(({ fill }) => fill)).toEqual(["cat-1", "hatch:cat-2"]);
    expect(bars(scene()).map(({ fill }) => fill)).toEqual(["cat-1", "hatch:cat-2"]);
    expect(description.key.map(({ text }) => text)).toEqual(["Reported", "Projected by the publisher"]);
  });

  it("has numerals for readers without colours, the same in ring and list", () => {
    const groups = make(SEVEN)
      .scene()
      .marks.filter((mark): mark is GroupMark => mark.kind === "group");
    const numerals = flat(groups.filter(({ only }) => only === "mono")).flatMap((mark) =>
      mark.kind === "text" ? [mark.text] : [],
    );
    expect(numerals.sort()).toEqual([..."11223344556677"]);
    expect(groups.filter(({ only }) => only === "colour")).toHaveLength(7);
  });
});

describe("the claim in the centre", () => {
  it("is the largest share and its name", () => {
    expect(written(make(segmentShare).scene()).slice(0, 2)).toEqual(["45%", "Wearable devices"]);
  });

  it("is the bracket's sum, whose parts stand in bold", () => {
    const scene = make(SEVEN, { bracket: 3 }).scene();
    expect(written(scene).slice(0, 2)).toEqual(["70%", "top three"]);
    const bold = texts(scene).filter(({ style }) => style === "label-strong");
    expect(bold.map(({ text }) => text)).toEqual([
      "Remote monitoring",
      "Imaging and diagnostics",
      "Implantable devices",
    ]);
    expect(scene.marks.filter((mark) => mark.kind === "path" && mark.fill === "none")).toHaveLength(1);
  });

  it("is the author's own, its figure set large", () => {
    const [figure, text] = texts(make(segmentShare, { center: "45% wearables" }).scene());
    expect([figure?.text, figure?.style, text?.text]).toEqual(["45%", "figure", "wearables"]);
  });

  it("is nothing for “none”", () => {
    expect(written(make(segmentShare, { center: "none" }).scene())[0]).toBe("Wearable devices");
    expect(written(make(segmentShare, { center: "none" }).scene())).toHaveLength(4);
  });

  it("says of a tie that it is one", () => {
    const tie = make(csv([["A", "40%"], ["B", "40%"], ["C", "20%"]])); // prettier-ignore
    expect(written(tie.scene()).slice(0, 2)).toEqual(["40%", "each of the top two"]);
    expect(tie.description.summary).toBe("Two parts are the largest at 40% each: A and B. The two largest, A and B, make up 80% together."); // prettier-ignore
    const equal = make(csv([..."ABCD"].map((name) => [name, "25%"])));
    expect(written(equal.scene()).slice(0, 2)).toEqual(["25%", "each of four parts"]);
    expect(equal.description.summary).toBe("All four parts have the same share, 25%.");
  });
});

describe("the description", () => {
  const { description } = make(SEVEN);

  it("names leader, sum of the top two, smallest, total and rounding", () => {
    expect(description.summary).toBe(
      "The largest part is Remote monitoring at 31%. The two largest, Remote monitoring and Imaging and diagnostics, make up 53% together.",
    );
    expect(description.details).toEqual([
      "The smallest part is Telehealth terminals at 4%.",
      "The seven parts sum to 100%.",
      "Published shares are rounded, so each may be off by up to 0.5 percentage points.",
    ]);
    expect(description.label).toBe("Donut chart, 7 segments");
  });

  it("names the remainder, and does not call a tie for second place by two of its names", () => {
    const { description: said } = make(csv([["A", "40%"], ["B", "20%"], ["C", "20%"]]), { remainder: "Rest" }); // prettier-ignore
    expect(said.summary).toContain("What remains of 100% is shown as “Rest” at 20%;");
    expect(said.details[0]).toBe("The two largest make up 60% together.");
  });

  it("takes heading and subheading from the dataset", () => {
    const own = make(segmentShare).description;
    expect(own.heading).toBe("Internet of Medical Things market by device");
    expect(own.subheading).toBe("Share of the market, %, year not stated");
    expect(own.notes[0]).toContain("Only the share of wearables is published");
  });

  it("has one sentence per datum", () => {
    expect(Object.keys(description.sentences)).toEqual(make(SEVEN).model.data.map(({ key }) => key));
    expect(description.sentences["Remote monitoring"]).toBe("Remote monitoring: 31%, reported.");
  });
});

describe("quantities", () => {
  const { model, description, table } = make("Segment,USD billion\nHardware,12.5\nSoftware,7.5\nZero,0\nUnknown,n/a");

  it("become shares of their sum, which is said", () => {
    expect(model.data.map(({ share }) => share)).toEqual([0.625, 0.375, 0, null]);
    expect(description.notes[0]).toBe(
      "Shares are calculated from the published values, which sum to 20 billion US dollars.",
    );
    expect(description.sentences["Hardware"]).toBe("Hardware: 63%, 12.5 billion US dollars, reported.");
  });

  it("stand in the table beside their shares", () => {
    expect(table.columns.map(({ label }) => label)).toEqual(["Segment", "USD billion", "Share", "Status"]);
    expect(table.rows[0]?.map(({ value }) => value)).toEqual(["Hardware", 12.5, 0.625, "reported"]);
    expect(table.rows[3]?.map(({ text }) => text)).toEqual(["Unknown", "no data", "no data", ""]);
  });

  it("do not become zero by rounding", () => {
    const tiny = make("Segment,Units\nA,1e15\nB,1e-6");
    expect(written(tiny.scene())).toContain("<0.1%");
    expect(tiny.description.sentences["B"]).toContain("less than 0.1%");
    expectSound(tiny.scene(), ["A", "B"]);
  });
});

describe("zero, missing, negative and empty", () => {
  it("lists zero without a sector or a bar, and missing as “no data”", () => {
    const { scene, description, model } = make(csv([["A", "60%"], ["B", "0%"], ["C", ""], ["D", "40%"]])); // prettier-ignore
    expect(model.data.map(({ key }) => key)).toEqual(["A", "D", "B", "C"]);
    expect(sectors(scene()).map(({ datum }) => datum)).toEqual(["A", "D"]);
    expect(bars(scene()).map(({ datum }) => datum)).toEqual(["A", "D"]);
    expect(written(scene()).slice(-4)).toEqual(["B", "0%", "C", "no data"]);
    expect(description.sentences["C"]).toBe("C: no data.");
    expect(description.notes).toContain("No value was published for C.");
  });

  it("draws an empty track when all is zero, and says so", () => {
    const { scene, description } = make("Segment,Units\nA,0\nB,0");
    expect(sectors(scene())).toEqual([]);
    expect(description.summary).toBe("All published values are zero.");
    expectSound(scene(), ["A", "B"]);
  });

  it("refuses a negative part, with its row", () => {
    expect(() => make("Segment,Units\nA,5\nB,-2")).toThrow(
      expect.objectContaining({ code: "negative-share", row: 2, column: "Units", found: "-2" }),
    );
  });

  it("takes no years for parts of a whole, unless their column is named", () => {
    const rows = [
      { year: 2022, share: "40%" },
      { year: 2023, share: "60%" },
    ];
    expect(() => make(rows)).toThrow("expected a column that names the parts");
    expect(make(rows, { x: "year" }).model.data).toHaveLength(2);
  });

  it("refuses a part that comes twice, such as one for each year", () => {
    expect(() =>
      make([
        { year: 2022, segment: "A", share: "50%" },
        { year: 2023, segment: "A", share: "50%" },
      ]),
    ).toThrow(
      // prettier-ignore
      expect.objectContaining({ code: "duplicate-row", row: 2, found: "A" }),
    );
  });

  it("tells parts of the same name apart by a number", () => {
    const twice = csv([
      ["A", "60%"],
      ["A", "40%"],
    ]);
    expect(make(twice).model.data.map(({ name }) => name)).toEqual(["A", "A (2)"]);
  });

  it("has nothing to draw without rows, or without a value", () => {
    const fields = [
      { key: "name", label: "Name", type: "category" },
      { key: "share", label: "Share", type: "share" },
    ];
    expect(make({ fields, rows: [] }).model.data).toEqual([]);
    expect(make({ fields, rows: [{ name: "A", share: null }] }).model.data).toEqual([]);
  });
});

describe("layout", () => {
  const long = "Services and long-term managed maintenance contracts for hospitals and clinics across regions";
  const cases: [string, unknown, Record<string, unknown>][] = [
    ["the bundled dataset", segmentShare, {}],
    ["seven parts and a bracket", SEVEN, { bracket: 3 }],
    ["one part", csv([["Everything", "100%"]]), {}],
    ["40 parts", csv(Array.from({ length: 40 }, (_, index) => [`Part ${index}`, "2.5%"])), {}],
    ["long names", csv([[long, "60.55%"], [`${long} 2`, "39.45%"]]), {}], // prettier-ignore
    ["right-to-left names", csv([["أجهزة قابلة للارتداء", "45%"], ["المراقبة عن بعد للمرضى", "55%"]]), {}], // prettier-ignore
    ["a share of a millionth", csv([["A", "99.9999%"], ["B", "0.0001%"]]), {}], // prettier-ignore
    ["a long claim", SEVEN, { center: "70% of all spending on medical devices in hospitals" }],
  ];

  it.each(cases.flatMap((one) => [200, 288, 440, 680, 920].map((width) => [...one, width] as const)))(
    "of %s is sound",
    (_name, input, given, width) => {
      const { model, scene } = make(input, given);
      expectSound(
        scene(width),
        model.data.map(({ key }) => key),
      );
    },
  );

  it("puts the list beside the ring where there is room, else below", () => {
    const [wide, narrow] = [make(SEVEN).scene(680), make(SEVEN).scene(288)];
    expect(wide.targets[0]?.x).toBeGreaterThan(250);
    expect(narrow.targets[0]?.x).toBe(0);
    expect(narrow.targets[0]?.y).toBeGreaterThan(180);
  });

  it("measures all bars against one track", () => {
    const scene = make(SEVEN).scene();
    const track = scene.marks.find((mark): mark is RectMark => mark.kind === "rect" && mark.fill === "zone");
    const [first, second] = bars(scene);
    expect((first?.width ?? 0) / (track?.width ?? 1)).toBeCloseTo(0.31, 6);
    expect((second?.width ?? 0) / (track?.width ?? 1)).toBeCloseTo(0.22, 6);
  });

  it("wraps a long name to three lines, and ends it with an ellipsis", () => {
    const lines = texts(make(csv([[`${long} ${long}`, "60%"], ["B", "40%"]]), { center: "none" }).scene(288)); // prettier-ignore
    expect(lines.filter(({ style }) => style === "label-strong")).toHaveLength(3);
    expect(lines[2]?.text.endsWith("…")).toBe(true);
  });

  it("rests at the height that usual data will have", () => {
    const scene = make(SEVEN).scene(680);
    expect(Math.abs(chart.restingHeight(680, 7) - scene.height)).toBeLessThanOrEqual(2);
    expect(Math.abs(chart.restingHeight(288, 2) - make(segmentShare).scene(288).height)).toBeLessThanOrEqual(2);
  });
});
