import { InvalidArgumentError, Option, type Command } from "commander";
import { charts, DatasetError, render, type Tokens, type Warning } from "../core.js";
import { documentedCommon, documentedGroup } from "../core/common-docs.js";
import { tryChart } from "../charts/can-draw.js";
import { commonOptions, editorialOptions, readingOptions, roleOptions } from "../core/common-options.js";
import { yearsNow } from "../core/now.js";
import { problemJson, problemText } from "./failure.js";
import { writeJson, type ExitCode, type Io } from "./io.js";
import { didYouMean } from "../core/near.js";
import { languageTag, readSource } from "./read-source.js";
import { checkTarget, chooseFormat, FORMATS, writeTarget, type Format } from "./render-target.js";
import { addSpecs, pickSpecs, type Given } from "./spec-options.js";
import { todayOption } from "./today.js";
import type { Brand, brandFor } from "./tokens/brand.js";
import { UsageError } from "./usage-error.js";

interface Flags extends Given {
  readonly chart: string;
  readonly format?: Format;
  readonly width: number;
  readonly theme: "light" | "dark";
  readonly lang: string;
  readonly today?: string;
  readonly pixelRatio?: number;
  readonly tokens?: string;
  readonly out?: string;
  readonly json?: boolean;
}

interface Made {
  readonly content: string | Uint8Array;
  /** Of a PNG, in device pixels. */
  readonly size?: { readonly width: number; readonly height: number };
  readonly warnings: readonly Warning[];
}

/** The limits that `render` itself draws within. */
const NARROWEST = 240;
const WIDEST = 1600;

/**
 * `report-charts render`: one chart as a picture or as a figure of HTML.
 *
 * @param argv the whole call; the chart it names decides which flags there are
 */
export function addRender(program: Command, io: Io, argv: readonly string[], finish: (code: ExitCode) => void): void {
  const command = program
    .command("render")
    .description("draw one chart as SVG, PNG or HTML")
    .argument("<id or file>", "id of a bundled dataset, or a .csv, .tsv or .json file")
    .requiredOption("--chart <tag>", "which chart; “report-charts list” names them")
    .addOption(new Option("--format <format>", "by default what --out ends in, else svg").choices(FORMATS))
    .option("--width <px>", `CSS pixels, ${NARROWEST} to ${WIDEST}`, numberFrom(NARROWEST, WIDEST, true), 720)
    .addOption(new Option("--theme <theme>", "colour scheme").choices(["light", "dark"]).default("light"))
    .option("--lang <tag>", "language of words and numbers, BCP 47", languageTag, "en")
    .addOption(todayOption())
    .option("--pixel-ratio <n>", "device pixels per CSS pixel of a PNG, 0.5 to 8 (default: 2)", numberFrom(0.5, 8))
    .option("--tokens <file>", "colours and title font of a brand: a .css file with custom properties, or a .json file")
    .option("--out <file>", "write to a file instead of standard output")
    .option("--json", "for machines");
  addSpecs(command, documentedGroup(editorialOptions), "Texts:");
  addSpecs(command, documentedGroup({ ...roleOptions, ...readingOptions }), "Reading the data:");
  const chart = charts.find(({ tag }) => tag === namedChart(argv));
  addSpecs(command, { ...chart?.options, ...documentedCommon }, chart ? `Options of ${chart.tag}:` : "Every chart:");
  if (!chart) command.addHelpText("after", "\nA chart's own options: report-charts render --chart <tag> --help");
  command.action(async (source: string, flags: Flags) => {
    try {
      await renderOne(io, source, flags);
    } catch (error) {
      if (!(error instanceof DatasetError)) throw error;
      if (flags.json) writeJson(io, { ok: false, file: source, error: problemJson(error) });
      else io.err(problemText(problemJson(error), source));
      finish(1);
    }
  });
}

/** The chart that the call names, before it is known which flags the call may hold. */
function namedChart(argv: readonly string[]): string | undefined {
  const joined = argv.find((part) => part.startsWith("--chart="));
  return joined?.slice("--chart=".length) ?? argv[argv.indexOf("--chart") + 1];
}

async function renderOne(io: Io, source: string, flags: Flags): Promise<void> {
  const chart = findChart(flags.chart);
  const format = chooseFormat(flags.format, flags.out);
  if (flags.out !== undefined) checkTarget(flags.out);
  else if (format === "png" && io.isTerminal && !flags.json) {
    throw new UsageError("A PNG cannot be shown here. Name a file with --out.");
  }
  const made = await make(chart, source, format, flags);
  if (flags.out !== undefined) writeTarget(flags.out, made.content);
  if (flags.json) writeJson(io, { ok: true, chart: chart.tag, format, ...target(flags.out, made) });
  else tell(io, flags.out, made);
}

function findChart(tag: string): (typeof charts)[number] {
  const tags = charts.map((chart) => chart.tag);
  const found = charts.find((chart) => chart.tag === tag);
  if (found) return found;
  const fix = didYouMean(tag, tags, `Expected one of ${tags.join(", ")}.`);
  throw new UsageError(`There is no chart “${tag}”. ${fix}`);
}

async function make(chart: (typeof charts)[number], source: string, format: Format, flags: Flags): Promise<Made> {
  const { lang, width, theme, today } = flags;
  const given = pickSpecs({ ...commonOptions, ...chart.options }, flags);
  const { dataset, warnings: doubtful } = readSource(source, {
    ...pickSpecs({ ...roleOptions, ...readingOptions }, flags),
    lang,
  });
  const { figure, warnings: found } = tryChart(chart, dataset, given, yearsNow(today));
  const brand = flags.tokens === undefined ? undefined : await readBrand(flags.tokens, theme, figure, width);
  const options = { ...given, width, theme, lang, today, tokens: brand?.tokens };
  const warnings = [...doubtful, ...found, ...(brand?.warnings ?? [])];
  if (format !== "png") return { content: render(chart.tag, dataset, options)[format], warnings };
  // Loaded only here: the renderer is native code, and SVG and HTML do without it.
  const { PNG_FONT, svgToPng } = await import("../export/png-node.js");
  const { svg } = render(chart.tag, dataset, {
    ...options,
    tokens: withFallback(PNG_FONT, brand?.tokens),
    fontFamily: PNG_FONT,
  });
  const { png, missing, ...size } = svgToPng(svg, { scale: flags.pixelRatio ?? 2 });
  return { content: png, size, warnings: missing.length > 0 ? [...warnings, withoutFont(missing)] : warnings };
}

/** Loaded only here: what reads style sheets is as large as the rest of the command line. */
const readBrand = async (...given: Parameters<typeof brandFor>): Promise<Brand> =>
  (await import("./tokens/brand.js")).brandFor(...given);

/** A heading whose font the machine lacks is drawn in the font of all text. */
function withFallback(font: string, tokens: Tokens = {}): Tokens {
  const title = tokens["--chart-font-title"];
  return title === undefined ? tokens : { ...tokens, "--chart-font-title": `${title}, ${font}` };
}

function withoutFont(missing: readonly string[]): Warning {
  const shown = missing.slice(0, 10).join(" ");
  return {
    code: "missing-glyphs",
    message: `No font on this machine can draw ${shown}${missing.length > 10 ? " and others" : ""}: install one that can.`,
  };
}

function target(out: string | undefined, { content, size, warnings }: Made): object {
  const bytes = Buffer.byteLength(content);
  if (out !== undefined) return { out, bytes, ...size, warnings };
  if (typeof content === "string") return { bytes, warnings, content };
  return { bytes, ...size, warnings, encoding: "base64", content: Buffer.from(content).toString("base64") };
}

function tell(io: Io, out: string | undefined, { content, size, warnings }: Made): void {
  for (const warning of warnings) io.err(`Warning: ${warning.message}\n`);
  if (out === undefined) {
    io.out(content);
    if (typeof content === "string") io.out("\n");
    return;
  }
  const facts = [
    size ? `${size.width} × ${size.height} px` : "",
    `${(Buffer.byteLength(content) / 1000).toFixed(1)} kB`,
  ];
  io.out(`${out}: ${facts.filter(Boolean).join(", ")}\n`);
}

function numberFrom(least: number, most: number, whole = false): (raw: string) => number {
  return (raw) => {
    const value = Number(raw.trim() || NaN);
    if (value >= least && value <= most && (!whole || Number.isInteger(value))) return value;
    throw new InvalidArgumentError(`Expected a ${whole ? "whole " : ""}number from ${least} to ${most}.`);
  };
}
