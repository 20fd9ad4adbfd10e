/** How a reader wants charts to be; all charts of a page follow, those of other copies of the library too. */
export interface Settings {
  /** The table stands before the picture, and is open. */
  readonly tableFirst: boolean;
  /** Numbers and patterns say what colours say, as on paper. */
  readonly patterns: boolean;
  readonly contrast: boolean;
  /** `few`: without the summary and explanations; `all`: with the statistics that otherwise stand at the table. */
  readonly words: "few" | "usual" | "all";
}

export const USUAL: Settings = { tableFirst: false, patterns: false, contrast: false, words: "usual" };

/** The name under which a reader's settings are kept in the browser: nothing else of the library is kept anywhere. */
const KEPT = "report-charts-reading";

interface Shared {
  settings: Settings;
  readonly tell: Set<() => void>;
}

const place = Symbol.for("report-charts.reading");

const page = globalThis as unknown as Record<symbol, Shared | undefined>;

/** Whether there are settings: from this page, or kept from an earlier one. */
export const hasSettings = (): boolean => page[place] !== undefined || kept() !== null;

export const currentSettings = (): Settings => shared().settings;

/** Calls `tell` after each change; returns what ends it. */
export function onSettings(tell: () => void): () => void {
  shared().tell.add(tell);
  return () => void shared().tell.delete(tell);
}

export function changeSettings(changes: Partial<Settings>): void {
  const all = shared();
  all.settings = { ...all.settings, ...changes };
  if (isKept()) keep();
  for (const tell of all.tell) tell();
}

export const isKept = (): boolean => kept() !== null;

/** @returns whether the browser has it now */
export function keep(): boolean {
  try {
    localStorage.setItem(KEPT, JSON.stringify(currentSettings()));
    return true;
  } catch {
    return false;
  }
}

export function forget(): void {
  try {
    localStorage.removeItem(KEPT);
  } catch {
    // What cannot be reached has not been kept.
  }
}

function shared(): Shared {
  return (page[place] ??= { settings: read(kept()), tell: new Set() });
}

/** Null where there is nothing, or the page may not keep anything. */
function kept(): string | null {
  try {
    return localStorage.getItem(KEPT);
  } catch {
    return null;
  }
}

/** What another version may have kept, taken for what it is. */
function read(text: string | null): Settings {
  let found: Partial<Record<keyof Settings, unknown>> = {};
  try {
    const given: unknown = JSON.parse(text ?? "{}");
    if (given && typeof given === "object") found = given;
  } catch {
    // Not ours: the usual settings.
  }
  const { words } = found;
  return {
    tableFirst: found.tableFirst === true,
    patterns: found.patterns === true,
    contrast: found.contrast === true,
    words: words === "few" || words === "all" ? words : "usual",
  };
}
