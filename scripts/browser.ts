/**
 * Finds a Chromium for the tests, or installs one. `npm test` calls {@link ensureBrowser}, which says what it does; the
 * test configuration calls {@link findBrowser}, which never installs.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright";
import { CACHE, run } from "./run.js";

const REMEMBERED = path.join(CACHE, "browser.json");
const FALLBACK = "@sparticuz/chromium@143.0.4";

const COMMANDS = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

const USUAL_PLACES: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
  win32: ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].map((variable) =>
    path.join(process.env[variable] ?? "C:\\", "Google\\Chrome\\Application\\chrome.exe"),
  ),
};

/** Flags for every launch: quiet, offline, no graphics card; root needs `--no-sandbox`. */
export function browserFlags(): string[] {
  const quiet = ["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"];
  const still = ["--disable-component-update", "--disable-sync", "--force-color-profile=srgb"];
  return [...quiet, ...still, ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])];
}

/** The path of a browser that is already here, or `null`. Looks only; the first answer is remembered. */
export function findBrowser(): string | null {
  const asked = process.env.CHROME_PATH;
  if (asked) {
    if (works(asked)) return asked;
    throw new Error(`CHROME_PATH is ${asked}, which does not start. Set it to a Chromium or Chrome, or unset it.`);
  }
  const known = remembered();
  if (known) return known;
  const found = candidates().find(works) ?? null;
  return found && remember(found);
}

/**
 * The path of a browser, installed when there is none.
 * @throws Error when nothing could be found or installed; the message says what was tried and how to go on.
 */
export async function ensureBrowser(): Promise<string> {
  const here = findBrowser();
  if (here) return here;
  const steps: readonly (() => void | Promise<void>)[] = [installWithApt, installWithPlaywright, installFromRegistry];
  for (const step of steps) {
    await step();
    const found = findBrowser();
    if (found) return found;
  }
  throw new Error(
    `No Chromium found: looked at CHROME_PATH, ${COMMANDS.join(", ")} on PATH, the usual places and Playwright's own, ` +
      `then tried apt-get, playwright install and ${FALLBACK}. Install Chromium or Chrome, or set CHROME_PATH to one.`,
  );
}

function candidates(): string[] {
  const folders = (process.env.PATH ?? "").split(path.delimiter).filter(Boolean);
  const onPath = COMMANDS.flatMap((command) => folders.map((folder) => path.join(folder, command)));
  return [...onPath, ...(USUAL_PLACES[process.platform] ?? []), chromium.executablePath()];
}

/** A file can be a stub that only says how to install the real thing, so it is started once. */
function works(file: string): boolean {
  if (!existsSync(file)) return false;
  if (process.platform === "win32") return true;
  const asked = spawnSync(file, ["--version"], { encoding: "utf8", timeout: 20_000 });
  return asked.status === 0 && /chrom/i.test(asked.stdout);
}

function remembered(): string | null {
  if (!existsSync(REMEMBERED)) return null;
  const { path: file } = JSON.parse(readFileSync(REMEMBERED, "utf8")) as { path: string };
  return existsSync(file) ? file : null;
}

function remember(file: string): string {
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(REMEMBERED, JSON.stringify({ path: file }));
  return file;
}

function installWithApt(): void {
  const hasApt = spawnSync("apt-get", ["--version"], { stdio: "ignore" }).status === 0;
  if (process.getuid?.() !== 0 || !hasApt) return;
  console.log("No browser here: installing chromium and fonts-dejavu-core with apt-get.");
  const quiet = { DEBIAN_FRONTEND: "noninteractive" };
  if (run("apt-get", ["update", "-q"], quiet) !== 0)
    console.log("apt-get update failed: trying with the lists at hand.");
  run("apt-get", ["install", "-y", "-q", "--no-install-recommends", "chromium", "fonts-dejavu-core"], quiet);
}

function installWithPlaywright(): void {
  console.log("No browser here: running playwright install chromium.");
  run("npx", ["--no-install", "playwright", "install", "chromium"]);
}

async function installFromRegistry(): Promise<void> {
  console.log(`No browser here: unpacking ${FALLBACK} (64 MB) into a cache folder.`);
  const folder = path.join(CACHE, "chromium");
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  if (run("npm", ["install", "--prefix", folder, "--no-audit", "--no-fund", "--ignore-scripts", FALLBACK]) !== 0)
    return;
  const entry = path.join(folder, "node_modules", "@sparticuz", "chromium", "build", "esm", "index.js");
  if (!existsSync(entry)) {
    console.log(`${FALLBACK} has no ${path.relative(folder, entry)}.`);
    return;
  }
  const unpacker = (await import(pathToFileURL(entry).href)) as { default: { executablePath(): Promise<string> } };
  const file = await unpacker.default.executablePath();
  if (works(file)) remember(file);
  else console.log(`The browser at ${file} does not start: its system libraries are missing.`);
}
