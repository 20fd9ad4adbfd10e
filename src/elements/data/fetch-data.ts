import { packagePaths } from "../../data/source/package-descriptor.js";
import { parseJson } from "../../data/source/json.js";
import { readSteps } from "../../data/read.js";
import type { DataHost, Maybe, Read } from "./data-controller.js";
import { fetchText } from "./fetch-text.js";
import { sliced } from "./turns.js";

/**
 * Data of an address: CSV, JSON, or the descriptor of a Data Package, whose files are fetched from beside it. What
 * follows “#” names the package's resource.
 *
 * @throws DatasetError as `fetchText` and `readDataset`
 */
export async function fetchData(src: string, host: DataHost, signal: AbortSignal): Promise<Read> {
  const [address = "", resource = ""] = src.split("#");
  const text = await fetchText(address, host.baseURI, signal);
  const options = { ...host.reading, resource: decodeURIComponent(resource) };
  const paths = mayBePackage(text) ? packagePaths(parseJson(text), options.resource) : [];
  const base = new URL(address, host.baseURI).href;
  const texts = await Promise.all(paths.map((path) => fetchText(path, base, signal)));
  const files = Object.fromEntries(paths.map((path, index) => [path, texts[index] ?? ""]));
  const read: Maybe<Read> = sliced(readSteps(text, { ...options, files }), signal);
  return await read;
}

/** A look that spares parsing every other JSON twice. */
const mayBePackage = (text: string): boolean => /^\ufeff?\s*\{/.test(text) && /"(?:resources|schema)"\s*:/.test(text);
