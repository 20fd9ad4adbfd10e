import { readFileSync } from "node:fs";
import { afterAll, describe, expect, test } from "vitest";
import { wholeGrowthChart as marketGrowthChart } from "../../../src/charts/market-growth-chart/whole.js";
import { commonOptions } from "../../../src/core/common-options.js";
import { attributeName } from "../../../src/core/options.js";
import { render } from "../../../src/core.js";
import { call, callOn, scratch } from "./call.js";

const files = scratch();
afterAll(files.remove);

const CHART = ["--chart", "market-growth-chart"];
const ID = "iomt-market-size";

describe("render", () => {
  test("writes what the library draws, as SVG, to standard output", async () => {
    const { code, out, err } = await call("render", ID, ...CHART);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toBe(`${render("market-growth-chart", ID).svg}\n`);
  });

  test("hands on width, theme and the chart's own options", async () => {
    const own = ["--variant", "line", "--no-rate", "--no-modelled", "--heading", "A <b> & C"];
    const { out } = await call("render", ID, ...CHART, ...own, "--width", "320", "--theme", "dark");
    const options = { variant: "line", noRate: true, noModelled: true, heading: "A <b> & C" };
    expect(out.trimEnd()).toBe(render("market-growth-chart", ID, { ...options, width: 320, theme: "dark" }).svg);
  });

  test("has a flag for every option of the chart and for every common one", async () => {
    const { code, out } = await call("render", ...CHART, "--help");
    expect(code).toBe(0);
    for (const name of Object.keys({ ...commonOptions, ...marketGrowthChart.options })) {
      expect(out).toContain(`--${attributeName(name)}`);
    }
  });

  test("draws as on the day that is given, and says what the calendar alone makes a projection", async () => {
    const ahead = files.file("ahead.csv", "Year,Value\n2020,5\n2031,7\n");
    const html = ["render", ahead, ...CHART, "--format", "html", "--today"];
    const before = await call(...html, "2030-12-31");
    expect(before.err).toMatch(/^Warning: Times from 2031 on have not begun/);
    expect(before.out).toContain("projected");
    const after = await call(...html, "2031-02-01");
    expect(after.err).toBe("");
    expect(after.out).not.toContain("projected");
  });

  test.each(["tomorrow", "2024", "2024-02-31"])("refuses %s as a day", async (day) => {
    const { code, err } = await call("render", ID, ...CHART, "--today", day);
    expect(code).toBe(2);
    expect(err).toContain("Expected a date such as 2024-06-03.");
  });

  test("takes --rate as a column and --no-rate as a switch, both in one call", async () => {
    const rated = files.file("rated.csv", "Year,Value,Stated CAGR\n2020,5,10%\n2021,6,10%\n");
    const { code, out, err } = await call(
      ...["render", rated, ...CHART, "--format", "html", "--rate", "Stated CAGR", "--no-rate"],
    );
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain('data-rate="Stated CAGR"');
    expect(out).toContain('data-no-rate=""');
  });

  test("reads a file, and says what is doubtful in it", async () => {
    const doubtful = files.file("doubtful.csv", "Year,Value\n2020,1.234\n2021,2.500\n");
    const { code, out, err } = await call("render", doubtful, ...CHART);
    expect(code).toBe(0);
    expect(out).toMatch(/^<svg /);
    expect(err).toMatch(/^Warning: “1\.234” reads two ways/);
  });

  test.each([
    ["picture.svg", /^<svg /],
    ["figure.html", /^<figure class="report-chart" data-chart="market-growth-chart"/],
  ])("takes the format from the file's name: %s", async (name, start) => {
    const { code, out } = await call("render", ID, ...CHART, "--out", files.at(name));
    expect(code).toBe(0);
    expect(out).toContain(name);
    expect(readFileSync(files.at(name), "utf8")).toMatch(start);
  });

  test("lets --format go before the file's name", async () => {
    await call("render", ID, ...CHART, "--format", "svg", "--out", files.at("odd.html"));
    expect(readFileSync(files.at("odd.html"), "utf8")).toMatch(/^<svg /);
  });

  test("gives the picture and the warnings in one JSON document for machines", async () => {
    const { out } = await call("render", ID, ...CHART, "--json");
    const { content, ...rest } = JSON.parse(out) as Record<string, unknown>;
    expect(rest).toMatchObject({ ok: true, chart: "market-growth-chart", format: "svg", warnings: [] });
    expect(content).toBe(render("market-growth-chart", ID).svg);
  });

  test("exits with 1 for data that cannot be drawn, naming file, row and column", async () => {
    const wrong = files.file("wrong.csv", "Year,Value\n2020,1.5\n2021,abc\n2022,3\n");
    const plain = await call("render", wrong, ...CHART);
    expect(plain.code).toBe(1);
    expect(plain.out).toBe("");
    expect(plain.err).toContain(`${wrong}: error: Row 2, column “Value”: found “abc”`);
    const machine = await call("render", wrong, ...CHART, "--json");
    expect(machine.code).toBe(1);
    expect(JSON.parse(machine.out)).toMatchObject({ ok: false, file: wrong, error: { row: 2, column: "Value" } });
  });
});

describe("a call that cannot be carried out exits with 2 and says why", () => {
  test.each([
    ["an id that is nearly one", ["iomt-market-siz", ...CHART], "Did you mean “iomt-market-size”?"],
    ["a tag that is nearly one", [ID, "--chart", "growth-chart"], "“market-growth-chart”"],
    ["an id like no other", ["zzzz", ...CHART], "report-charts list"],
    ["a file that is not there", ["no/such.csv", ...CHART], "There is no file “no/such.csv”."],
    ["a folder", [".", ...CHART], "is a folder"],
    ["no chart", [ID], "'--chart <tag>' not specified"],
    ["no source", CHART, "missing required argument"],
    ["a misspelt flag", [ID, ...CHART, "--varaint", "line"], "Did you mean --variant?"],
    ["a value outside the allowed", [ID, ...CHART, "--variant", "pie"], "Expected one of columns, line, area."],
    ["a width out of range", [ID, ...CHART, "--width", "12"], "Expected a whole number from 240 to 1600."],
    ["a theme that a picture cannot follow", [ID, ...CHART, "--theme", "auto"], "light, dark"],
    ["a malformed language", [ID, ...CHART, "--lang", "x_y"], "Expected a language tag"],
    ["a file name of an unknown format", [ID, ...CHART, "--out", "a.jpg"], "ends in .svg, .png or .html"],
    [
      "a missing folder",
      [ID, ...CHART, "--out", "no-such-folder/a.svg"],
      "The folder “no-such-folder” does not exist.",
    ],
  ])("%s", async (_, argv, said) => {
    const { code, out, err } = await call("render", ...argv);
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err).toContain(said);
    expect(err).not.toMatch(/\n\s+at /);
    const machine = await call("render", ...argv, "--json");
    expect(machine.err).toBe("");
    expect(JSON.parse(machine.out)).toMatchObject({ ok: false, error: { code: "usage" } });
  });

  test("a PNG on a screen", async () => {
    const { code, bytes, err } = await callOn(true, "render", ID, ...CHART, "--format", "png");
    expect({ code, length: bytes.length }).toEqual({ code: 2, length: 0 });
    expect(err).toContain("--out");
  });

  test("a command that does not exist", async () => {
    expect((await call("rendr")).err).toContain("Did you mean render?");
  });
});
