import { modelOf } from "../support/observed.js";
import { describe, expect, it } from "vitest";
import keyFigures from "../../../datasets/iomt-key-figures.json";
import { keyFigure as chart } from "../../../src/charts/key-figure/chart.js";
import type { Scene, TextMark } from "../../../src/core/scene.js";
import { readDataset } from "../../../src/data/read.js";
import { measureText } from "../../../src/geometry/measure.js";
import { wordsFor } from "../../../src/charts/all-words.js";
import { compose } from "../../../src/charts/compose.js";
import { NOW } from "../../support/now.js";
import { contract } from "../support/contract.js";

contract(chart, {
  bundled: /^iomt-/,
  shapes: ["a series", "a series with gaps", "several series", "amounts", "spans"],
});

const words = wordsFor(chart, "en");

function make(input: unknown, given: Record<string, unknown> = {}) {
  const { dataset } = readDataset(input);
  const model = modelOf(chart, dataset, given);
  const [key = ""] = model.data.map((datum) => datum.key);
  const { description, table } = compose(chart, dataset, given, words, NOW);
  return {
    model,
    description,
    sentence: description.sentences[key]?.replaceAll("\u00a0", " "),
    table,
    scene: (width = 680) => chart.layout(model, { width, words, measure: measureText }),
  };
}

const texts = (scene: Scene): TextMark[] => scene.marks.filter((mark) => mark.kind === "text");
const written = (scene: Scene): string[] => texts(scene).map(({ text }) => text.replaceAll("\u00a0", " "));

describe("each bundled figure", () => {
  it.each([
    ["remote-monitoring-savings", "about USD 305bn", "about 305 billion US dollars (projected, year not stated)"],
    ["healthcare-security-market", "USD 8.7bn", "8.7 billion US dollars by 2023 (projected)"],
    ["medical-grade-wearables-market", "USD 14.41bn", "14.41 billion US dollars by 2026 (projected)"],
    ["hipaa-penalty", "up to USD 1.5m", "up to 1.5 million US dollars a year (reported, year not stated)"],
    ["device-types", "over 500,000", "over 500,000 device types (reported, year not stated)"],
    ["iot-devices", "over 7bn", "over 7 billion devices (reported, year not stated)"],
    ["data-points-per-patient", "over 1,000", "over 1,000 data points per patient per day (reported, year not stated)"],
    ["healthcare-spending-reduction", "about 25%", "about 25% (projected, year not stated)"],
  ])("%s is written with its qualifier, unit, status and period", (row, figure, said) => {
    const { scene, sentence, description } = make(keyFigures, { row });
    expect(written(scene())[0]).toBe(figure);
    expect(sentence).toBe(`${description.heading}: ${said}.`);
  });

  it("keeps the words of a unit beside the figure", () => {
    expect(written(make(keyFigures, { row: "hipaa-penalty" }).scene())[1]).toBe("a year");
    expect(written(make(keyFigures, { row: "data-points-per-patient" }).scene())[1]).toBe(
      "data points per patient per day",
    );
  });
});

describe("the row", () => {
  it("is the first without a name", () => {
    expect(make(keyFigures).model.data[0]?.key).toBe("remote-monitoring-savings");
  });

  it("is found by id, name or year, in any case", () => {
    expect(make(keyFigures, { row: " HIPAA-penalty " }).model.data[0]?.value).toBe(1.5);
    expect(make(keyFigures, { row: "healthcare security market" }).model.data[0]?.value).toBe(8.7);
    expect(make("Year,Value\n2022,5\n2023,6", { row: "2022" }).model.data[0]?.value).toBe(5);
  });

  it("of a series is the last with a value", () => {
    expect(make("Year,Value\n2022,5\n2023,6\n2024,").model.data[0]?.value).toBe(6);
  });

  it("that is not there is an error that lists those that are", () => {
    expect(() => make(keyFigures, { row: "nothing" })).toThrow(expect.objectContaining({ code: "missing-row" }));
    expect(() => make(keyFigures, { row: "nothing" })).toThrow(/hipaa-penalty.*expected a row “nothing”/s);
  });
});

describe("words", () => {
  it("take heading from the row, and unit and year for the subheading", () => {
    const { description } = make(keyFigures, { row: "healthcare-security-market" });
    expect(description.heading).toBe("Healthcare security market");
    expect(description.subheading).toBe("USD billion, 2023");
    expect(make(keyFigures).description.subheading).toBe("USD billion, year not stated");
  });

  it("say as a summary what the label of the picture does not repeat", () => {
    const { description, sentence } = make(keyFigures, { row: "hipaa-penalty" });
    expect(description.summary.replaceAll("\u00a0", " ")).toBe(
      "Reported figure: up to 1.5 million US dollars a year. Its year is not stated.",
    );
    expect(sentence).not.toBe(description.summary);
  });

  it("take a year after the edition for a projection where no status is given", () => {
    const dated = { ...keyFigures, fields: keyFigures.fields.filter(({ key }) => key !== "status") };
    const rows = keyFigures.rows.map(({ status: _status, ...row }) => row);
    expect(make({ ...dated, rows }, { row: "medical-grade-wearables-market" }).model.data[0]?.status).toBe("projected");
    expect(make({ ...dated, rows }, { row: "healthcare-security-market" }).model.data[0]?.status).toBe("reported");
  });
});

describe("table and layout", () => {
  it("give the value as a number, its qualifier and its unit apart", () => {
    const [row] = make(keyFigures, { row: "healthcare-spending-reduction" }).table.rows;
    expect(row?.map(({ value }) => value).slice(1)).toEqual(["about", 0.25, "%", null, "projected"]);
    expect(row?.[2]?.text).toBe("25%");
  });

  it("set the figure at 34 px also on a narrow page, on two lines if need be", () => {
    const [first, second] = texts(make(keyFigures).scene(288));
    expect([first?.style, second?.style]).toEqual(["figure", "figure"]);
    expect(written(make(keyFigures).scene(288)).slice(0, 2)).toEqual(["about", "USD 305bn"]);
  });

  it("show a missing value as no data, without a swatch", () => {
    const { scene, sentence } = make("Name,USD billion\nA,\nB,4");
    expect(written(scene())).toEqual(["no data"]);
    expect(scene().marks.every(({ kind }) => kind === "text")).toBe(true);
    expect(sentence).toBe("A: no data.");
  });

  it("draw zero and negative values with a true minus", () => {
    expect(written(make("Name,Devices\nA,0").scene())[0]).toBe("0");
    expect(written(make("Name,USD billion\nA,-3.5").scene())[0]).toBe("−USD 3.5bn");
  });

  it("have one target, the whole of the picture, and nothing without rows", () => {
    const scene = make(keyFigures).scene();
    const whole = { x: 0, y: 0, width: 680, height: scene.height };
    expect(scene.targets).toEqual([{ datum: "remote-monitoring-savings", ...whole, reach: whole }]);
    expect(make({ ...keyFigures, rows: [] }).model.data).toEqual([]);
  });
});
