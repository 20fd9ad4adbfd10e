import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { ROOT } from "../run.js";
import type { ReadIn } from "./cases.js";

/** A browser and the name of a case. */
export interface Which {
  readonly browser: ReadIn;
  readonly name: string;
}

const FOLDER = path.join("test", "goldens", "screen-reader");

const fileOf = ({ browser, name }: Which, changed = ""): string =>
  path.join(ROOT, FOLDER, browser, `${name}${changed}.txt`);

/** The approved transcript; empty when there is none. */
export function golden(which: Which): string {
  const file = fileOf(which);
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}

export function approve(which: Which, text: string): void {
  write(fileOf(which), text);
  rmSync(fileOf(which, "-changed"), { force: true });
}

/** Leaves a transcript that differs beside the approved one, and gives the difference. */
export function refuse(which: Which, text: string): string {
  const changed = fileOf(which, "-changed");
  write(changed, text);
  const known = existsSync(fileOf(which)) ? fileOf(which) : "/dev/null";
  const files = [known, changed].map((file) => path.relative(ROOT, file));
  return spawnSync("diff", ["-u", ...files], { cwd: ROOT, encoding: "utf8" }).stdout;
}

function write(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}
