import { DatasetError } from "../core/errors.js";

const PATIENCE = 15_000;
const LARGEST = 25_000_000;

/** Text of an address in the page's own origin, without cookies, within limits of time and size. */
export async function fetchText(src: string, base: string, signal: AbortSignal): Promise<string> {
  const problem = (found: string, expected: string, fix: string): DatasetError =>
    new DatasetError({ code: "fetch-failed", found, expected, fix });
  const address = URL.canParse(src, base) ? new URL(src, base) : null;
  if (address?.origin !== location.origin) {
    throw problem(src, "an address of this site", "Put the file on the same site, or use the property “data”.");
  }
  let response: Response;
  try {
    response = await fetch(address, {
      credentials: "omit",
      signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]),
    });
  } catch (error) {
    if (signal.aborted) throw error;
    throw problem(src, "an answer within 15 seconds", "Check the address and the connection, then try again.");
  }
  if (!response.ok) throw problem(`${src} (status ${response.status})`, "a CSV or JSON file", "Check the address.");
  if (/text\/html/i.test(response.headers.get("content-type") ?? "")) {
    throw problem(
      `${src} (an HTML page)`,
      "a CSV or JSON file",
      "Check the address: a page came back instead of data.",
    );
  }
  const text = await response.text();
  if (text.length > LARGEST)
    throw problem(`${text.length} characters`, "at most 25 million", "Publish a smaller file.");
  return text;
}
