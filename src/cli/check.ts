import type { Command } from "commander";
import { DatasetError, getDataset, type Warning } from "../core.js";
import { documentedGroup } from "../core/common-docs.js";
import { readingOptions, roleOptions } from "../core/common-options.js";
import { yearsNow } from "../core/now.js";
import { explain, type Explained } from "../data/explain.js";
import { explainedText } from "./explained-text.js";
import { rowInSheet } from "./sheet-row.js";
import { problemJson, problemText, type ProblemJson } from "./failure.js";
import { writeJson, type ExitCode, type Io } from "./io.js";
import { fitsOf } from "./roles.js";
import { languageTag, readSource, type Reading } from "./read-source.js";
import { addSpecs, pickSpecs, type Given } from "./spec-options.js";
import { todayOption } from "./today.js";
import { understand, understoodText, type Understood } from "./understood.js";
import { UsageError } from "./usage-error.js";

interface Flags extends Given {
  readonly lang: string;
  readonly today?: string;
  readonly json?: boolean;
  readonly explain?: boolean;
}

interface Checked {
  readonly file: string;
  readonly understood?: Understood;
  readonly columns?: readonly Explained[];
  readonly warnings: readonly Warning[];
  readonly error?: ProblemJson;
  readonly exit: ExitCode;
}

const READING = documentedGroup({ ...roleOptions, ...readingOptions });

/** `report-charts check`: what data files were read as, and what is wrong with them. */
export function addCheck(program: Command, io: Io, finish: (code: ExitCode) => void): void {
  const command = program
    .command("check")
    .description("say what data files are read as, and what is wrong with them")
    .argument("<file...>", ".csv, .tsv or .json files (datapackage.json#resource too), or ids of bundled datasets")
    .option("--lang <tag>", "language whose numbers the files hold, BCP 47", languageTag, "en")
    .addOption(todayOption())
    .option("--explain", "say of each column what it is for, in which unit, and why")
    .option("--json", "for machines");
  addSpecs(command, READING, "Reading the data:");
  command.action((files: readonly string[], flags: Flags) => {
    const { lang, json, explain: explained = false } = flags;
    const now = yearsNow(flags.today);
    const checked = files.map((file) => checkOne(file, { ...pickSpecs(READING, flags), lang }, now, explained));
    const worst = checked.reduce<ExitCode>((most, { exit }) => (exit > most ? exit : most), 0);
    if (json)
      writeJson(io, {
        ok: worst === 0,
        lang,
        locale: localeOf(lang),
        files: checked.map(({ exit: _, ...rest }) => rest),
      });
    else for (const one of checked) tell(io, one, lang);
    finish(worst);
  });
}

/** A file that fails does not keep the others from being looked at. */
function checkOne(file: string, reading: Reading, now: number, explained: boolean): Checked {
  try {
    const { dataset, warnings } = readSource(file, reading);
    const fits = fitsOf(dataset, reading, now);
    const understood = understand(dataset, reading, fits.charts);
    const columns = explained ? explain(dataset, reading) : undefined;
    return { file, understood, ...(columns && { columns }), warnings: [...warnings, ...fits.warnings], exit: 0 };
  } catch (error) {
    if (error instanceof DatasetError) return { file, warnings: [], error: placed(problemJson(error), file), exit: 1 };
    if (error instanceof UsageError) return { file, warnings: [], error: problemJson(error), exit: 2 };
    throw error;
  }
}

/** With the row as a spreadsheet counts it. */
function placed(problem: ProblemJson, file: string): ProblemJson {
  const line = problem.row === undefined ? undefined : rowInSheet(file, problem.row);
  return line === undefined ? problem : { ...problem, sheetRow: line };
}

function tell(io: Io, { file, understood, columns, warnings, error }: Checked, lang: string): void {
  if (understood) io.out(`${file}\n${getDataset(file) ? "" : doubt(lang)}${understoodText(understood)}`);
  if (columns) io.out(explainedText(columns));
  for (const { message, row, column } of warnings) {
    const place = [row === undefined ? "" : `row ${row}`, column ? `column “${column}”` : ""]
      .filter(Boolean)
      .join(", ");
    const sheet = row === undefined ? "" : sheetText(rowInSheet(file, row));
    io.err(`${file}: warning: ${place ? `${place}: ` : ""}${message}${sheet}\n`);
  }
  if (error) io.err(problemText({ ...error, message: withSheetRow(error) }, file));
}

const sheetText = (row: number | undefined): string => (row === undefined ? "" : ` In a spreadsheet it is row ${row}.`);

const withSheetRow = ({ message, sheetRow: line }: ProblemJson): string => message + sheetText(line);

const doubt = (lang: string): string => {
  const { number, date } = localeOf(lang);
  return `  what reads two ways is read as in “${lang}”: ${number} for 1234 and a half, ${date} for 3 April 2024\n`;
};

/** How a language writes a number and a date, which settles what reads two ways. */
function localeOf(lang: string): { readonly number: string; readonly date: string } {
  const locale = lang === "en" ? "en-GB" : lang;
  return {
    number: new Intl.NumberFormat(`${locale}-u-nu-latn`).format(1234.5),
    date: new Intl.DateTimeFormat(`${locale}-u-nu-latn-ca-gregory`, { timeZone: "UTC" }).format(Date.UTC(2024, 3, 3)),
  };
}
