import { decodeText } from "../../core/decode.js";
import { DatasetError } from "../../core/errors.js";
import { beginRequest, type BegunRequest } from "./begin-request.js";
import { isAllowed } from "./origins.js";

/** Milliseconds without a sign of life. */
const PATIENCE = 15_000;
const LARGEST = 25_000_000;

const problem = (found: string, expected: string, fix: string): DatasetError =>
  new DatasetError({ code: "fetch-failed", found, expected, fix });

/**
 * Text of an address of the page's own origin, or of one that the site allows; without cookies, within limits of time
 * and size.
 *
 * @param begun the request for it, where it has been made already
 * @throws DatasetError `fetch-failed`, which says what came back instead
 */
export async function fetchText(
  src: string,
  base: string,
  signal: AbortSignal,
  begun: BegunRequest | undefined = beginRequest(src, base, signal),
): Promise<string> {
  if (!URL.canParse(src, base)) throw problem(src, "an address", "Correct the attribute “src”.");
  if (!begun) throw elsewhere(src);
  const watch = new Watch(begun.abort);
  try {
    const response = await begun.response;
    checkResponse(response, src);
    const bytes = await read(response, src, watch);
    return checkedText(decode(bytes, response), src);
  } catch (error) {
    if (signal.aborted || error instanceof DatasetError) throw error;
    if (watch.late) throw problem(`${src} (no answer)`, "an answer within 15 seconds", "Try again later.");
    throw await unreachable(begun.address, src, signal);
  } finally {
    watch.end();
  }
}

/** Ends a request that shows no sign of life. */
class Watch {
  late = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly abort: () => void) {
    this.signOfLife();
  }

  signOfLife(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.late = true;
      this.abort();
    }, PATIENCE);
  }

  end(): void {
    clearTimeout(this.#timer);
  }
}

const elsewhere = (src: string): DatasetError =>
  problem(
    `${src} (on another site)`,
    "an address of this site",
    "Put the file on this site, or let the site name the other one in <meta name=“report-charts-origins”>.",
  );

const WHY: Readonly<Record<number, readonly [string, string]>> = {
  401: ["needs a sign-in", "Let readers open the file without signing in."],
  403: ["is forbidden", "Let readers open the file without signing in."],
  404: ["not found", "Check the address: there is no such file."],
  410: ["is gone", "Check the address: there is no such file any more."],
};

function checkResponse(response: Response, src: string): void {
  const { ok, status, url, headers } = response;
  if (url && !isAllowed(new URL(url).origin)) throw elsewhere(`${src}, which leads to ${new URL(url).origin}`);
  if (!ok) {
    const [what, fix] = WHY[status] ?? (status < 500 ? ["", "Check the address."] : ["", "Try again later."]);
    throw problem(`${src} (status ${status}${what && `, ${what}`})`, "a CSV or JSON file", fix);
  }
  if (/text\/html/i.test(headers.get("content-type") ?? "")) throw page(src);
  const size = Number(headers.get("content-length") ?? 0);
  if (size > LARGEST) throw tooLarge(src);
}

const page = (src: string): DatasetError =>
  problem(`${src} (an HTML page)`, "a CSV or JSON file", "Check the address: a page came back instead of data.");

const tooLarge = (src: string): DatasetError =>
  problem(`${src} (more than 25 MB)`, "at most 25 MB", "Publish a smaller file, with the rows that the chart shows.");

/** The body, as far as the limit goes: a server need not say how much it sends. */
async function read({ body }: Response, src: string, watch: Watch): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  const reader = body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    watch.signOfLife();
    size += part.value.length;
    if (size > LARGEST) {
      void reader?.cancel();
      throw tooLarge(src);
    }
    parts.push(part.value);
  }
  return new Uint8Array(await new Blob(parts as BlobPart[]).arrayBuffer());
}

function decode(bytes: Uint8Array, { headers, url }: Response): string {
  const charset = /charset=["']?([\w-]+)/i.exec(headers.get("content-type") ?? "")?.[1];
  try {
    return decodeText(bytes, charset);
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    throw problem(`${url} (${error.found ?? ""})`, error.expected ?? "", error.fix ?? "");
  }
}

function checkedText(text: string, src: string): string {
  if (text.trim() === "") throw problem(`${src} (an empty file)`, "a CSV or JSON file", "Publish the file again.");
  if (/^\ufeff?\s*<(?:!doctype|html|head|body)\b/i.test(text)) throw page(src);
  return text;
}

/**
 * Why a browser gave nothing back, which it does not say itself. A request that needs no permission tells whether the
 * other site is there at all.
 */
async function unreachable(address: URL, src: string, signal: AbortSignal): Promise<DatasetError> {
  if (!navigator.onLine) return problem(`${src} (no connection)`, "an answer", "Connect to the network and try again.");
  const probe = fetch(address, { mode: "no-cors", credentials: "omit", signal }).then(() => true);
  const there = await probe.catch(() => false);
  const own = address.origin === location.origin;
  if (there && own) return elsewhere(`${src}, which leads to another site`);
  if (there) {
    const fix = "Let its server send the header Access-Control-Allow-Origin.";
    return problem(`${src} (without permission)`, "a file that other sites may read", fix);
  }
  const policy = own ? "" : ", and that the page's Content-Security-Policy names the site";
  return problem(`${src} (no answer)`, "an answer", `Check the address and the connection${policy}.`);
}
