import { isAllowed } from "./origins.js";

/** A request that is under way while the code that reads its answer is still coming. */
export interface BegunRequest {
  readonly address: URL;
  readonly response: Promise<Response>;
  readonly abort: () => void;
}

/** Without cookies; undefined for what is no address, or one that the site does not allow. */
export function beginRequest(src: string, base: string, signal: AbortSignal): BegunRequest | undefined {
  const [path = ""] = src.split("#");
  const address = URL.canParse(path, base) ? new URL(path, base) : null;
  if (!address || !isAllowed(address.origin)) return undefined;
  const own = new AbortController();
  const response = fetch(address, { credentials: "omit", signal: AbortSignal.any([signal, own.signal]) });
  // Whoever reads it hears of a failure; before that, nobody has to.
  response.catch(() => undefined);
  return { address, response, abort: () => own.abort() };
}
