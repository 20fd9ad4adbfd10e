import { elementEntries } from "../../scripts/build/element-modules.js";
import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { beforeAll, afterAll, describe, expect, it } from "vitest";
import { PARTS, TOKENS, commonSpecs } from "../../scripts/manifest/element-facts.js";
import { PICTURES, pictureSvg } from "../../scripts/readme/pictures.js";
import { GENERATED, regenerate } from "../../scripts/readme/tables.js";
import * as core from "../../src/core.js";
import { attributeName } from "../../src/core/options.js";
import { call } from "./cli/call.js";
import {
  blocks,
  cellsOf,
  dataScriptOf,
  inRepository,
  README,
  relativeAddresses,
  ROOT,
  tagsOf,
} from "./support/readme.js";

const { charts, getDataset, growthRate, readDataset, render } = core;

const MANIFEST = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8")) as {
  readonly scripts: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, unknown>>;
};

const attributesOf = (tag: string): string[] =>
  Object.keys({ ...commonSpecs, ...charts.find((chart) => chart.tag === tag)?.options }).map(attributeName);

const lines = (language: string): string[] =>
  blocks(language).flatMap((block) => block.split("\n").filter((line) => line.trim() !== ""));

describe("the README's commands", () => {
  it("start the demo and run the tests in one line each", () => {
    expect(lines("sh")).toEqual(expect.arrayContaining(["npm ci && npm start", "npm ci && npm test"]));
  });

  it("are scripts of the package", () => {
    const named = [...README.matchAll(/npm run ([\w:-]+)/g)].map((match) => match[1] ?? "");
    expect(named.length).toBeGreaterThan(3);
    for (const name of ["start", "test", ...named]) expect(MANIFEST.scripts, name).toHaveProperty([name]);
  });

  it("are scripts of the repository where tsx runs them", () => {
    const files = [...README.matchAll(/npx tsx (\S+?\.ts)/g)].map((match) => match[1] ?? "");
    expect(files).not.toEqual([]);
    expect(files.filter((file) => !inRepository(file))).toEqual([]);
  });

  describe("of the command line", () => {
    const from = process.cwd();
    beforeAll(() => {
      process.chdir(ROOT);
    });
    afterAll(() => {
      process.chdir(from);
    });

    const calls = lines("sh").filter((line) => line.startsWith("npx report-charts "));

    it("are three", () => expect(calls).toHaveLength(3));

    it.each(calls)("succeed: %s", async (line) => {
      const { code, out, err } = await call(
        ...line
          .replace(/ > \S+$/, "")
          .split(" ")
          .slice(2),
      );
      expect({ code, err }).toEqual({ code: 0, err: "" });
      expect(out).not.toBe("");
    });
  });
});

describe("the README's tables", () => {
  it.each(Object.keys(GENERATED))("say what the definitions say: %s", (name) => {
    expect(README, "Run npx tsx scripts/readme.ts").toContain(
      `<!-- ${name} -->\n\n${GENERATED[name]?.() ?? "?"}\n\n<!-- /${name} -->`,
    );
  });

  it("stay as they are when they are written again", () => expect(regenerate(README)).toBe(README));

  it("cannot lose their markers unnoticed", () => {
    expect(() => regenerate(README.replace("<!-- tokens -->", ""))).toThrow("The README has no <!-- tokens -->");
  });
});

describe("the README's links and pictures", () => {
  it("resolve", () => {
    const addresses = relativeAddresses();
    expect(addresses).toEqual(expect.arrayContaining(["LICENSE", "docs/embedding.md"]));
    expect(addresses.filter((address) => !inRepository(address.replace(/#.*/, "")))).toEqual([]);
  });

  it("name files and folders that exist where they stand in code", () => {
    const named = [...README.matchAll(/`((?:src|datasets|demo|stories|test|docs|scripts)(?:\/[\w./-]+)?)`/g)];
    expect(named.length).toBeGreaterThan(7);
    expect(named.map((match) => match[1] ?? "").filter((file) => !inRepository(file))).toEqual([]);
  });

  it.each(PICTURES)("have the size at which the chart is drawn now: $file", (picture) => {
    const file = path.join(ROOT, picture.file);
    expect(README).toContain(`src="${picture.file}"`);
    expect(statSync(file).size).toBeLessThan(150_000);
    const svg = /^<svg[^>]* width="(\d+)" height="(\d+)"/.exec(pictureSvg(picture));
    const png = readFileSync(file);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2 * Number(svg?.[1]), 2 * Number(svg?.[2])]);
  });

  it("describe every picture", () => {
    const pictures = tagsOf(README).filter(({ name }) => name === "img");
    expect(pictures).toHaveLength(PICTURES.length);
    for (const { attributes } of pictures) expect(attributes["alt"]).toMatch(/\S.{30,}\.$/);
  });
});

describe("the README's HTML", () => {
  const markup = blocks("html").map((block) => [
    block.split("\n").find((line) => /chart|donut/.test(line)) ?? "",
    block,
  ]);

  it.each(markup)("uses tags and attributes that exist: %s", (_line, block) => {
    const known = new Set(charts.map(({ tag }) => tag));
    const used = tagsOf(block).filter(({ name, attributes }) => name.includes("-") || "data-chart" in attributes);
    expect(used).not.toEqual([]);
    for (const { name, attributes } of used) {
      const { "data-chart": figure, ...given } = attributes;
      const tag = figure ?? name;
      expect(known).toContain(tag);
      const names = Object.keys(given).map((key) => (figure ? key.replace(/^data-/, "") : key));
      expect(attributesOf(tag)).toEqual(expect.arrayContaining(names));
      if (given["data-set"]) expect(getDataset(given["data-set"])).toBeDefined();
    }
  });

  const withData = markup.filter(([, block = ""]) => cellsOf(block).length > 0 || dataScriptOf(block) !== "");

  it("brings data in a table, in a script and in a figure", () => expect(withData).toHaveLength(3));

  it.each(withData)("brings data that its chart draws, without a warning: %s", (_line, block = "") => {
    const { name, attributes } = tagsOf(block)[0] ?? { name: "", attributes: {} };
    const cells = cellsOf(block);
    const unit = attributes["unit"] ?? attributes["data-unit"] ?? "";
    const forecastFrom = attributes["data-forecast-from"] ?? "";
    const { dataset, warnings } = readDataset(cells.length > 0 ? cells : dataScriptOf(block), { unit, forecastFrom });
    expect(warnings).toEqual([]);
    expect(dataset.rows.length).toBeGreaterThan(1);
    if (block.includes("2028"))
      expect(render(attributes["data-chart"] ?? name, dataset).csv).toContain("2028,25.1,projected");
    expect(
      render(attributes["data-chart"] ?? name, dataset)
        .csv.trim()
        .split("\r\n").length,
    ).toBeGreaterThan(2);
  });
});

describe("the README's JavaScript", () => {
  const code = blocks("js").join("\n");
  const specifiers = [...(code + README).matchAll(/import (?:[^"]*? from )?"(report-charts[^"]*)"/g)].map(
    (match) => match[1] ?? "",
  );

  it.each([...new Set(specifiers)])("imports an entry of the package: %s", (specifier) => {
    const entry = specifier.replace("report-charts", ".");
    expect(MANIFEST.exports).toHaveProperty([entry]);
    const file = entry === "." ? "index" : entry.slice(2).replace(/\.js$/, "");
    expect(inRepository(`src/${file}.ts`) || file in elementEntries()).toBe(true);
  });

  it("imports names that the core exports", () => {
    const names = [...code.matchAll(/import \{([^}]+)\} from "report-charts\/core"/g)].flatMap(
      (match) => match[1]?.split(",") ?? [],
    );
    expect(names.length).toBeGreaterThan(2);
    for (const name of names) expect(core).toHaveProperty([name.trim()]);
  });

  it("gives the property data records that its chart draws", () => {
    const [, tag = "", list = ""] = /querySelector\("([\w-]+)"\);\nchart\.data = (\[[\s\S]*?\n\]);/.exec(code) ?? [];
    const json = list.replace(/(\w+):/g, '"$1":').replace(/,(\s*\])/g, "$1");
    const { dataset, warnings } = readDataset(JSON.parse(json));
    expect(warnings).toEqual([]);
    const forecastFrom = /chart\.forecastFrom = "(\d+)"/.exec(code)?.[1] ?? "";
    expect(render(tag, dataset, { forecastFrom }).csv).toContain("Sensors,2024,3.1,reported,2030,9.8,projected");
  });

  it("reads the CSV it shows", () => {
    const [, csv = "", unit = "", from] =
      /readDataset\(\s*"([^"]+)",\s*\{\s*unit: "([^"]+)",\s*forecastFrom: (\d+),?\s*\}/.exec(code) ?? [];
    const { dataset, warnings } = readDataset(csv.replaceAll("\\n", "\n"), { unit, forecastFrom: Number(from) });
    expect(warnings).toEqual([]);
    expect(render("market-growth-chart", dataset, { width: 480 }).description).toMatch(
      /projected to reach 25\.1 billion US dollars/,
    );
  });

  it("says what growthRate gives", () => {
    const said = /growthRate\(([\d., ]+)\); \/\/ rate ([\d.]+), low ([\d.]+), high ([\d.]+)/.exec(code);
    const [start = NaN, end = NaN, years = NaN] = said?.[1]?.split(",").map(Number) ?? [];
    const found = growthRate(start, end, years);
    const written = [found?.rate, found?.low, found?.high].map((value) => value?.toFixed(5));
    expect(written).toEqual(said?.slice(2));
  });
});

describe("the README's CSS", () => {
  const code = blocks("css").join("\n");

  it("sets tokens and parts that exist", () => {
    const tokens = [...code.matchAll(/(--chart-[a-z0-9-]+):/g)].map((match) => match[1]);
    const parts = [...code.matchAll(/::part\(([a-z]+)\)/g)].map((match) => match[1] ?? "");
    expect(tokens).not.toEqual([]);
    expect(parts).not.toEqual([]);
    expect(TOKENS.map(({ name }) => name)).toEqual(expect.arrayContaining(tokens));
    expect(Object.keys(PARTS)).toEqual(expect.arrayContaining(parts));
  });
});
