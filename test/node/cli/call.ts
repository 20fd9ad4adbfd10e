import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { run } from "../../../src/cli/run.js";

export interface Called {
  readonly code: number;
  readonly out: string;
  readonly bytes: Buffer;
  readonly err: string;
}

/** One call of the command line in this process. */
export async function call(...argv: readonly string[]): Promise<Called> {
  return callOn(false, ...argv);
}

export async function callOn(isTerminal: boolean, ...argv: readonly string[]): Promise<Called> {
  const chunks: Buffer[] = [];
  let err = "";
  const code = await run(argv, {
    out: (chunk) => chunks.push(Buffer.from(chunk)),
    err: (text) => (err += text),
    isTerminal,
  });
  const bytes = Buffer.concat(chunks);
  return { code, out: bytes.toString("utf8"), bytes, err };
}

interface Scratch {
  readonly file: (name: string, content: string | Uint8Array) => string;
  readonly at: (name: string) => string;
  readonly remove: () => void;
}

/** A folder for one test file's data, and how to leave no trace. */
export function scratch(): Scratch {
  const folder = mkdtempSync(path.join(tmpdir(), "report-charts-"));
  const at = (name: string) => path.join(folder, name);
  const file = (name: string, content: string | Uint8Array) => {
    writeFileSync(at(name), content);
    return at(name);
  };
  return { at, file, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
