import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { findBrowser } from "../browser.js";
import { run } from "../run.js";

/** A program and how to get it. */
export interface Requirement {
  /** Debian's package. */
  readonly package: string;
  readonly find: () => string | null;
}

const command = (name: string, from: string): Requirement => ({ package: from, find: () => onPath(name) });

/** What a {@link import("./screen.js").Screen} starts by its bare name. */
export const SCREEN: readonly Requirement[] = [
  command("Xvfb", "xvfb"),
  command("xdotool", "xdotool"),
  command("openbox", "openbox"),
];

export const CHROMIUM: Requirement = { package: "chromium", find: findBrowser };
export const FIREFOX: Requirement = {
  package: "firefox-esr",
  find: () => onPath("firefox-esr") ?? onPath("firefox"),
};

/**
 * Paths of programs; what is missing is installed where that can be done.
 *
 * @param what "a screen reader run", for the message
 * @param commands what else has to be there
 * @throws Error that names what is missing and how to get it
 */
export function requirePrograms<Name extends string>(
  what: string,
  programs: Readonly<Record<Name, Requirement>>,
  commands: readonly Requirement[],
): Record<Name, string> {
  const all = [...commands, ...Object.values<Requirement>(programs)];
  const needed = missing(all);
  if (needed.length > 0 && canInstall()) install(needed);
  const still = missing(all);
  if (still.length > 0) {
    throw new Error(
      `${what} needs ${still.join(", ")} (names of Debian packages): on Debian or Ubuntu run ` +
        `"apt-get install --no-install-recommends ${still.join(" ")}". It runs on Linux only.`,
    );
  }
  const found = Object.entries<Requirement>(programs).map(([name, { find }]) => [name, find()]);
  return Object.fromEntries(found) as Record<Name, string>;
}

const missing = (all: readonly Requirement[]): string[] => {
  const absent = all.filter(({ find }) => find() === null);
  return [...new Set(absent.map((requirement) => requirement.package))];
};

const canInstall = (): boolean => process.getuid?.() === 0 && onPath("apt-get") !== null;

function install(packages: readonly string[]): void {
  console.log(`Installing with apt-get: ${packages.join(", ")}.`);
  const quiet = { DEBIAN_FRONTEND: "noninteractive" };
  run("apt-get", ["update", "-q"], quiet);
  run("apt-get", ["install", "-y", "-q", "--no-install-recommends", ...packages], quiet);
}

/** Path of a command; null where there is none. */
export function onPath(name: string): string | null {
  const folders = (process.env["PATH"] ?? "").split(path.delimiter).filter(Boolean);
  return firstOf(...folders.map((folder) => path.join(folder, name)));
}

export const firstOf = (...paths: readonly string[]): string | null => paths.find((file) => existsSync(file)) ?? null;

/** "156.0.8078.108", "43.1": a program's version in its own words. */
export function versionOf(program: string, env = process.env): string {
  const { stdout } = spawnSync(program, ["--version"], { encoding: "utf8", timeout: 30_000, env });
  return /\d+(?:\.\d+)+/.exec(stdout)?.[0] ?? "of an unknown version";
}
