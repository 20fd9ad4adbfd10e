import { packagePaths } from "../../data/source/package-descriptor.js";
import { parseJson } from "../../data/source/json.js";
import type { BegunRequest } from "./begin-request.js";
import { fetchText } from "./fetch-text.js";

/** What an address gave: its text, and for a Data Package which resource is asked for and the files that it names. */
export interface Fetched {
  readonly text: string;
  readonly resource: string;
  readonly files: Readonly<Record<string, string>>;
}

/**
 * Texts of an address: CSV, JSON, or the descriptor of a Data Package, whose files are fetched from beside it. What
 * follows “#” names the package's resource.
 *
 * @param begun the request for the address, where it has been made already
 * @throws DatasetError as `fetchText`, and for JSON that is none
 */
export async function fetchData(
  src: string,
  base: string,
  signal: AbortSignal,
  begun: BegunRequest | undefined,
): Promise<Fetched> {
  const [address = "", fragment = ""] = src.split("#");
  const text = await fetchText(address, base, signal, begun);
  const resource = decodeURIComponent(fragment);
  const paths = mayBePackage(text) ? packagePaths(parseJson(text), resource) : [];
  const beside = new URL(address, base).href;
  const texts = await Promise.all(paths.map((path) => fetchText(path, beside, signal)));
  return { text, resource, files: Object.fromEntries(paths.map((path, index) => [path, texts[index] ?? ""])) };
}

/** A look that spares parsing every other JSON twice. */
const mayBePackage = (text: string): boolean => /^\ufeff?\s*\{/.test(text) && /"(?:resources|schema)"\s*:/.test(text);
