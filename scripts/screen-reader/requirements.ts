import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { findBrowser } from "../browser.js";
import { run } from "../run.js";

/** Paths of what a run starts. */
export interface Programs {
  readonly chromium: string;
  readonly firefox: string;
  readonly orca: string;
  readonly accessibilityBus: string;
  /** Folder of the speech server's modules. */
  readonly speechModules: string;
}

interface Requirement {
  /** Debian's package. */
  readonly package: string;
  readonly find: () => string | null;
}

/** What is started by its bare name, and what has to be known by its path. */
const COMMANDS: readonly Requirement[] = [
  { package: "xvfb", find: () => onPath("Xvfb") },
  { package: "procps", find: () => onPath("pgrep") },
  { package: "xdotool", find: () => onPath("xdotool") },
  { package: "openbox", find: () => onPath("openbox") },
  { package: "dbus", find: () => onPath("dbus-daemon") },
  { package: "speech-dispatcher", find: () => onPath("speech-dispatcher") },
];

const PROGRAMS: Readonly<Record<keyof Programs, Requirement>> = {
  chromium: { package: "chromium", find: findBrowser },
  firefox: { package: "firefox-esr", find: () => onPath("firefox-esr") ?? onPath("firefox") },
  orca: { package: "orca", find: () => onPath("orca") },
  accessibilityBus: {
    package: "at-spi2-core",
    find: () => firstOf("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi-bus-launcher"),
  },
  speechModules: {
    package: "speech-dispatcher",
    find: () => firstOf("/usr/lib/speech-dispatcher-modules", "/usr/libexec/speech-dispatcher-modules"),
  },
};

/**
 * Everything that a run starts; what is missing is installed where that can be done.
 *
 * @throws Error that names what is missing and how to get it
 */
export function requirePrograms(): Programs {
  const needed = missing();
  if (needed.length > 0 && canInstall()) install(needed);
  const still = missing();
  if (still.length > 0) {
    throw new Error(
      `A screen reader run needs ${still.join(", ")} (names of Debian packages): on Debian or Ubuntu run ` +
        `"apt-get install --no-install-recommends ${still.join(" ")}". It runs on Linux only.`,
    );
  }
  const found = Object.entries(PROGRAMS).map(([name, { find }]) => [name, find()]);
  return Object.fromEntries(found) as Programs;
}

const missing = (): string[] => {
  const absent = [...COMMANDS, ...Object.values(PROGRAMS)].filter(({ find }) => find() === null);
  return [...new Set(absent.map((requirement) => requirement.package))];
};

const canInstall = (): boolean => process.getuid?.() === 0 && onPath("apt-get") !== null;

function install(packages: readonly string[]): void {
  console.log(`Installing with apt-get: ${packages.join(", ")}.`);
  const quiet = { DEBIAN_FRONTEND: "noninteractive" };
  run("apt-get", ["update", "-q"], quiet);
  run("apt-get", ["install", "-y", "-q", "--no-install-recommends", ...packages], quiet);
}

function onPath(command: string): string | null {
  const folders = (process.env["PATH"] ?? "").split(path.delimiter).filter(Boolean);
  return firstOf(...folders.map((folder) => path.join(folder, command)));
}

const firstOf = (...paths: readonly string[]): string | null => paths.find((file) => existsSync(file)) ?? null;

/**
 * Orca starts only where no other of the same user runs, on whatever desktop; with `--replace` it would end that one.
 *
 * @throws Error when one is running
 */
export function requireNoOtherOrca(): void {
  const found = spawnSync("pgrep", ["-u", String(process.getuid?.()), "-x", "orca"], { encoding: "utf8" });
  const ids = found.stdout.split("\n").filter(Boolean);
  if (ids.length === 0) return;
  throw new Error(
    `Orca runs already (process ${ids.join(", ")}), and a user can have one: wait for that run, or end it.`,
  );
}

/** "156.0.8078.108", "43.1": a program's version in its own words. */
export function versionOf(program: string): string {
  const { stdout } = spawnSync(program, ["--version"], { encoding: "utf8", timeout: 30_000 });
  return /\d+(?:\.\d+)+/.exec(stdout)?.[0] ?? "of an unknown version";
}
