/**
 * What the copies of the library on one page know of each other. The first copy is in charge: its elements are defined
 * and its enhancer runs; a later one adds only elements that the first does not have.
 */
export interface Page {
  /** Version of the copy in charge; every release keeps this field. */
  readonly version: string;
  /** Whether a copy already turns figures into charts. */
  enhancing?: boolean;
  /** Whether the author has been told of a second major version. */
  warned?: boolean;
}

const KEY = Symbol.for("report-charts");

const major = (version: string): string => version.split(".")[0] ?? "";

/**
 * Registers this copy, and gives the page's registry: `globalThis[Symbol.for("report-charts")]`. A second major version
 * is the author's mistake, which is said once.
 */
export function joinPage(version: string): Page {
  const holder = globalThis as unknown as Record<symbol, Page | undefined>;
  const page = (holder[KEY] ??= { version });
  if (major(page.version) !== major(version) && !page.warned) {
    page.warned = true;
    console.warn(
      `report-charts ${version} found version ${page.version} on this page, which came first and draws the charts. ` +
        "Load one of them only.",
    );
  }
  return page;
}
