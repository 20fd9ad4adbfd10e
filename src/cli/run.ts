import { createRequire } from "node:module";
import { Command, CommanderError } from "commander";
import { addCheck } from "./check.js";
import { problemJson, problemText } from "./failure.js";
import { writeJson, type ExitCode, type Io } from "./io.js";
import { addList } from "./list.js";
import { addRender } from "./render.js";
import { UsageError } from "./usage-error.js";

/**
 * Carries out one call.
 *
 * @param argv what follows the command's name
 * @returns 0 fine, 1 findings in the data, 2 a call that cannot be carried out
 */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const json = argv.includes("--json");
  let code: ExitCode = 0;
  const program = createProgram(io, json);
  const finish = (found: ExitCode) => (code = found);
  addRender(program, io, argv, finish);
  addCheck(program, io, finish);
  addList(program, io);
  try {
    await program.parseAsync(withPixelRatio(argv), { from: "user" });
    return code;
  } catch (error) {
    return fail(error, io, json);
  }
}

function createProgram(io: Io, json: boolean): Command {
  const { version } = createRequire(import.meta.url)("../../package.json") as { version: string };
  return (
    new Command("report-charts")
      .description("Charts of a market report's figures, from the command line.")
      .version(version)
      .exitOverride()
      .configureOutput({
        writeOut: (text) => io.out(text),
        // With --json the error comes as JSON.
        writeErr: (text) => json || io.err(text),
      })
      // A typing error in a flag is worth naming the right one for.
      .showSuggestionAfterError()
  );
}

function fail(error: unknown, io: Io, json: boolean): ExitCode {
  if (error instanceof CommanderError) return failParsing(error, io, json);
  const expected = error instanceof UsageError;
  const known = expected ? error : new Error(`Unexpected, and not your mistake: ${messageOf(error)}`);
  if (json) writeJson(io, { ok: false, error: problemJson(known) });
  else io.err(problemText(problemJson(known)));
  if (!expected && !json && error instanceof Error) io.err(`${error.stack ?? ""}\n`);
  return 2;
}

/** Commander has written its own text already. Help and version that were asked for are no failure. */
function failParsing(error: CommanderError, io: Io, json: boolean): ExitCode {
  if (error.exitCode === 0) return 0;
  if (json) {
    const message = error.message.replace(/^error: /, "").replaceAll("\n", " ");
    writeJson(io, { ok: false, error: { code: "usage", message } });
  }
  return 2;
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/**
 * `--scale` names the value axis in words where a chart has one. With a number it is the size of a PNG, as in the
 * element's `toPNG({ scale })`, and stands for `--pixel-ratio`.
 */
function withPixelRatio(argv: readonly string[]): string[] {
  return argv.map((part, index) => {
    if (part === "--scale" && isNumber(argv[index + 1])) return "--pixel-ratio";
    return part.startsWith("--scale=") && isNumber(part.slice(8)) ? `--pixel-ratio=${part.slice(8)}` : part;
  });
}

const isNumber = (text = ""): boolean => /^[\d.]+$/.test(text);
