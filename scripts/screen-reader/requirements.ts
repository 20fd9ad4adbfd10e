import { spawnSync } from "node:child_process";
import { CHROMIUM, FIREFOX, firstOf, onPath, requirePrograms, SCREEN, type Requirement } from "../desktop/programs.js";

/** What is started by its bare name, and what has to be known by its path. */
const COMMANDS: readonly Requirement[] = [
  ...SCREEN,
  { package: "procps", find: () => onPath("pgrep") },
  { package: "dbus", find: () => onPath("dbus-daemon") },
  { package: "speech-dispatcher", find: () => onPath("speech-dispatcher") },
];

const PROGRAMS = {
  chromium: CHROMIUM,
  firefox: FIREFOX,
  orca: { package: "orca", find: () => onPath("orca") },
  accessibilityBus: {
    package: "at-spi2-core",
    find: () => firstOf("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi-bus-launcher"),
  },
  /** Folder of the speech server's modules. */
  speechModules: {
    package: "speech-dispatcher",
    find: () => firstOf("/usr/lib/speech-dispatcher-modules", "/usr/libexec/speech-dispatcher-modules"),
  },
} as const satisfies Record<string, Requirement>;

/** Paths of what a run starts. */
export type Programs = Readonly<Record<keyof typeof PROGRAMS, string>>;

/** @throws Error that names what is missing and could not be installed */
export const requireReader = (): Programs => requirePrograms("A screen reader run", PROGRAMS, COMMANDS);

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
