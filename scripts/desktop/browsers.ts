import type { ChildProcess } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import path from "node:path";
import { browserFlags } from "../browser.js";
import type { Screen } from "./screen.js";

export type Browser = "chromium" | "firefox" | "webkit";
export const NAMES: Readonly<Record<Browser, string>> = { chromium: "Chromium", firefox: "Firefox", webkit: "WebKit" };

/**
 * Opens a window, with a profile that nobody has used.
 *
 * @param program path of the browser
 */
export function openBrowser(screen: Screen, browser: Browser, program: string, address: string): ChildProcess {
  const profile = mkdtempSync(path.join(screen.folder, "profile-"));
  return screen.start(browser, program, [...ARGUMENTS[browser](profile), address]);
}

const ARGUMENTS: Readonly<Record<Browser, (profile: string) => string[]>> = {
  chromium,
  firefox,
  webkit: () => ["--private", "--geometry=1200x1500"],
};

function chromium(profile: string): string[] {
  mkdirSync(path.join(profile, "Default"));
  writeFileSync(path.join(profile, "Default", "Preferences"), JSON.stringify({ translate: { enabled: false } }));
  const quiet = ["--no-default-browser-check", "--password-store=basic"];
  const size = ["--window-position=0,0", "--window-size=1200,1500"];
  return [...browserFlags(), ...quiet, ...size, `--user-data-dir=${profile}`];
}

/** Nothing that opens by itself, asks a question or calls home. */
const PREFERENCES = {
  "app.normandy.enabled": false,
  "app.update.enabled": false,
  "browser.aboutwelcome.enabled": false,
  "browser.newtab.preload": false,
  "browser.shell.checkDefaultBrowser": false,
  "browser.startup.homepage_override.mstone": "ignore",
  "browser.translations.enable": false,
  "datareporting.policy.dataSubmissionEnabled": false,
  "extensions.update.enabled": false,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "termsofuse.bypassNotification": true,
};

function firefox(profile: string): string[] {
  const lines = Object.entries(PREFERENCES).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`);
  writeFileSync(path.join(profile, "user.js"), lines.join("\n"));
  return ["--no-remote", "--profile", profile, "--width", "1200", "--height", "1500"];
}
