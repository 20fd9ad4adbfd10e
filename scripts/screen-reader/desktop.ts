import { execFileSync, type ChildProcess } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { orcaSettings, recorder, speechServer, windowManager } from "./desktop-settings.js";
import { Processes } from "./processes.js";
import type { Programs } from "./requirements.js";
import { Speech } from "./speech.js";

const STARTING = 30_000;

/** A display, a message bus, a window manager and a screen reader whose voice is a file, all in a temporary folder. */
export class Desktop {
  readonly speech: Speech;
  readonly #processes: Processes;
  readonly #voice: string;
  readonly #env: NodeJS.ProcessEnv;

  private constructor(
    readonly folder: string,
    readonly programs: Programs,
  ) {
    this.#processes = new Processes(this.#make("logs"));
    this.#voice = this.#write("", "speech.txt");
    this.speech = new Speech(this.#voice, () => this.#check());
    this.#env = {
      PATH: process.env["PATH"],
      LANG: "C.UTF-8",
      HOME: this.#make("home"),
      TMPDIR: this.#make("tmp"),
      XDG_CONFIG_HOME: this.#make("config"),
      XDG_DATA_HOME: this.#make("data"),
      XDG_CACHE_HOME: this.#make("cache"),
      XDG_RUNTIME_DIR: this.#make("run"),
    };
  }

  /**
   * Starts everything and waits for the screen reader's first words.
   *
   * @param started is given the desktop before anything runs in it, so that it can be closed at any time
   */
  static async open(programs: Programs, started: (desktop: Desktop) => void): Promise<Desktop> {
    const desktop = new Desktop(mkdtempSync(path.join(tmpdir(), "screen-reader-")), programs);
    started(desktop);
    await desktop.#start();
    return desktop;
  }

  /** Starts a program on this desktop. */
  start(name: string, command: string, args: readonly string[]): ChildProcess {
    return this.#processes.start(name, command, args, this.#env);
  }

  stop(program: ChildProcess): Promise<void> {
    return this.#processes.stop(program);
  }

  /** Presses a key, or keys together, by X's names: "Tab", "ctrl+Home". */
  press(keys: string): void {
    execFileSync("xdotool", ["key", keys], { env: this.#env });
  }

  async close(): Promise<void> {
    await this.#processes.stopAll();
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }

  async #start(): Promise<void> {
    const screen = ["-screen", "0", "1280x1600x24", "-nolisten", "tcp"];
    this.#env["DISPLAY"] = `:${await this.#answer("Xvfb", ["-displayfd", "1", ...screen], /^\d+$/m)}`;
    const bus = ["--session", "--nofork", "--print-address=1", `--address=unix:path=${this.folder}/bus`];
    this.#env["DBUS_SESSION_BUS_ADDRESS"] = await this.#answer("dbus-daemon", bus, /^unix:.*$/m);
    this.start("openbox", "openbox", ["--config-file", this.#write(windowManager, "openbox", "rc.xml")]);
    const reading = ["--launch-immediately", "--a11y=1", "--screen-reader=1"];
    this.start("at-spi-bus-launcher", this.programs.accessibilityBus, reading);
    this.#startSpeech();
    this.#write(JSON.stringify(orcaSettings), "data", "orca", "user-settings.conf");
    this.start("orca", this.programs.orca, []);
    await this.speech.listen(/screen reader on/i);
  }

  #check(): void {
    const { ended } = this.#processes;
    if (ended.length > 0) throw new Error(`${ended.join(", ")} ended by itself.`);
  }

  #startSpeech(): void {
    const logs = this.#make("logs", "speech");
    const settings = path.dirname(
      this.#write(speechServer(path.join(this.folder, "speech"), logs), "speech", "speechd.conf"),
    );
    this.#write(recorder(this.#voice), "speech", "modules", "recorder.conf");
    const paths = ["-C", settings, "-m", this.programs.speechModules, "-L", logs, "-P", `${this.folder}/speech.pid`];
    this.start("speech-dispatcher", "speech-dispatcher", ["--run-single", "--timeout", "0", ...paths]);
  }

  /** Starts a program and gives what it prints when it is ready. */
  async #answer(name: string, args: readonly string[], expected: RegExp): Promise<string> {
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

  /** A folder of the desktop's own. */
  #make(...names: readonly string[]): string {
    const made = path.join(this.folder, ...names);
    mkdirSync(made, { recursive: true, mode: 0o700 });
    return made;
  }

  #write(text: string, ...names: readonly string[]): string {
    const file = path.join(this.#make(...names.slice(0, -1)), names.at(-1) ?? "");
    writeFileSync(file, text);
    return file;
  }
}
