import { spawn, type ChildProcess } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

const POLITE = 5000;

interface Started {
  readonly name: string;
  readonly child: ChildProcess;
}

/**
 * Programs that run beside this one. Each leads a process group of its own, so that it is stopped with whatever it has
 * started, by its own id.
 */
export class Processes {
  readonly #started: Started[] = [];

  /** @param logs folder for what the programs print, one file for each */
  constructor(private readonly logs: string) {
    // For an end that nobody could prepare.
    process.once("exit", () => this.#started.forEach(({ child }) => signal(child, "SIGKILL")));
  }

  /** Starts a program. It has no input; its output goes to `<name>.log`. */
  start(name: string, command: string, args: readonly string[], env: NodeJS.ProcessEnv): ChildProcess {
    const log = openSync(path.join(this.logs, `${name}.log`), "a");
    const child = spawn(command, args, { env, detached: true, stdio: ["ignore", log, log] });
    closeSync(log);
    child.on("error", (error) => console.error(`${name}: ${error.message}`));
    this.#started.push({ name, child });
    return child;
  }

  /** Names of programs that should be running and are not. */
  get ended(): string[] {
    return this.#started.filter(({ child }) => over(child)).map(({ name }) => name);
  }

  /** Ends one program and waits until it is gone. */
  async stop(child: ChildProcess): Promise<void> {
    const at = this.#started.findIndex((started) => started.child === child);
    if (at >= 0) this.#started.splice(at, 1);
    signal(child, "SIGTERM");
    for (const end = Date.now() + POLITE; !over(child) && Date.now() < end;) await sleep(50);
    // Its children may have outlived it.
    signal(child, "SIGKILL");
  }

  /** Ends everything, last started first. */
  async stopAll(): Promise<void> {
    for (const { child } of [...this.#started].reverse()) await this.stop(child);
  }
}

const over = ({ exitCode, signalCode, pid }: ChildProcess): boolean =>
  pid === undefined || exitCode !== null || signalCode !== null;

function signal({ pid }: ChildProcess, name: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, name);
  } catch {
    // The group is gone already.
  }
}
