import { execFileSync, type ChildProcess } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Processes } from "./processes.js";

const STARTING = 30_000;
const SCREEN = ["-screen", "0", "1280x1600x24", "-nolisten", "tcp"];

/** A window manager that gives the newest window the focus and takes no key for itself. */
const WINDOW_MANAGER = `<?xml version="1.0" encoding="UTF-8"?>
<openbox_config xmlns="http://openbox.org/3.4/rc">
  <focus><focusNew>yes</focusNew></focus>
  <keyboard></keyboard>
  <mouse></mouse>
</openbox_config>
`;

/** A display that nobody sees, with a window manager and a keyboard, and a home folder of its own. */
export class Screen {
  readonly folder = mkdtempSync(path.join(tmpdir(), "screen-"));
  readonly env: NodeJS.ProcessEnv;
  readonly #processes = new Processes(this.make("logs"));

  /** @param lang locale of the programs: "C.UTF-8" */
  constructor(lang: string) {
    this.env = {
      PATH: process.env["PATH"],
      LANG: lang,
      HOME: this.make("home"),
      TMPDIR: this.make("tmp"),
      XDG_CONFIG_HOME: this.make("config"),
      XDG_DATA_HOME: this.make("data"),
      XDG_CACHE_HOME: this.make("cache"),
      XDG_RUNTIME_DIR: this.make("run"),
    };
  }

  /** Opens the display; nothing else can be started before. */
  async open(): Promise<void> {
    this.env["DISPLAY"] = `:${await this.answer("Xvfb", ["-displayfd", "1", ...SCREEN], /^\d+$/m)}`;
    this.start("openbox", "openbox", ["--config-file", this.write(WINDOW_MANAGER, "openbox", "rc.xml")]);
  }

  /** Starts a program. */
  start(name: string, command: string, args: readonly string[]): ChildProcess {
    return this.#processes.start(name, command, args, this.env);
  }

  stop(program: ChildProcess): Promise<void> {
    return this.#processes.stop(program);
  }

  /** Starts a program and gives what it prints when it is ready. */
  async answer(name: string, args: readonly string[], expected: RegExp): Promise<string> {
    this.start(name, name, args);
    const log = path.join(this.folder, "logs", `${name}.log`);
    const end = Date.now() + STARTING;
    while (Date.now() < end) {
      await sleep(50);
      const answer = expected.exec(readFileSync(log, "utf8"))?.[0];
      if (answer) return answer;
    }
    throw new Error(`${name} did not start: ${readFileSync(log, "utf8")}`);
  }

  /** Presses a key, or keys together, by X's names: "Tab", "ctrl+Home". */
  press(keys: string): void {
    execFileSync("xdotool", ["key", keys], { env: this.env });
  }

  /** @throws Error that names programs that should be running and are not */
  check(): void {
    const { ended } = this.#processes;
    if (ended.length > 0) throw new Error(`${ended.join(", ")} ended by itself.`);
  }

  async close(): Promise<void> {
    await this.#processes.stopAll();
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }

  /** A folder of its own. */
  make(...names: readonly string[]): string {
    const made = path.join(this.folder, ...names);
    mkdirSync(made, { recursive: true, mode: 0o700 });
    return made;
  }

  /** A file of its own; its path. */
  write(text: string, ...names: readonly string[]): string {
    const file = path.join(this.make(...names.slice(0, -1)), names.at(-1) ?? "");
    writeFileSync(file, text);
    return file;
  }
}
