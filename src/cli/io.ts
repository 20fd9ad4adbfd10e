/** Where a command writes. A test gives its own. */
export interface Io {
  /** Results. */
  out(chunk: string | Uint8Array): void;
  /** Errors, warnings and what is worth knowing beside the result. */
  err(text: string): void;
  /** Whether results go to a screen, which cannot show a PNG. */
  readonly isTerminal: boolean;
}

/** 0 fine, 1 findings in the data, 2 a call that cannot be carried out. */
export type ExitCode = 0 | 1 | 2;

/** What a machine reads with `--json`: one document per call, on standard output, also where something failed. */
export function writeJson(io: Io, value: unknown): void {
  io.out(`${JSON.stringify(value, null, 2)}\n`);
}
