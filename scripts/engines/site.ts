import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { transform } from "esbuild";
import { FONTS, pageOf } from "./page.js";
import type { PageKind, Report } from "./report.js";

const PATIENCE = 60_000;
const { resolve } = createRequire(import.meta.url);

/** Serves the pages to this machine alone, and takes what they report. */
export class Site {
  readonly #server: Server;
  #reported: (report: Report) => void = () => {};
  /** Called when a page is ready for a key. */
  onPress: () => void = () => {};

  private constructor(
    private readonly library: string,
    private readonly probe: string,
  ) {
    this.#server = createServer((request, response) => void this.#answer(request, response));
  }

  /** @param library folder with the built files for a script tag */
  static async open(library: string): Promise<Site> {
    const source = readFileSync(path.join(import.meta.dirname, "probe.ts"), "utf8");
    const { code } = await transform(source, { loader: "ts", format: "esm" });
    const site = new Site(library, code);
    await new Promise<void>((done) => site.#server.listen(0, "127.0.0.1", done));
    return site;
  }

  addressOf({ lang, width }: PageKind, name = "page"): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/${name}?lang=${lang}&width=${width}`;
  }

  /** @throws Error when no page reports within a minute */
  reported(): Promise<Report> {
    return new Promise((done, fail) => {
      const late = setTimeout(() => fail(new Error("No page has reported within a minute.")), PATIENCE);
      this.#reported = (report) => {
        clearTimeout(late);
        done(report);
      };
    });
  }

  close(): Promise<void> {
    this.#server.closeAllConnections();
    return new Promise((done) => this.#server.close(() => done()));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://localhost");
    const kind = { lang: searchParams.get("lang") ?? "en", width: Number(searchParams.get("width")) };
    const [, folder, name = ""] = pathname.split("/");
    const font = FONTS[name];
    if (folder === "page" || folder === "hint") send(response, "text/html", pageOf(kind, folder === "hint"));
    else if (folder === "probe.js") send(response, "text/javascript", this.probe);
    else if (folder === "cdn" && /^[\w.-]+\.js$/.test(name))
      send(response, "text/javascript", readFileSync(path.join(this.library, name)));
    else if (folder === "fonts" && font) send(response, "font/woff2", readFileSync(resolve(font)));
    else if (folder === "press") {
      send(response, "text/plain", "");
      this.onPress();
    } else if (folder === "report") {
      const body = await text(request);
      send(response, "text/plain", "");
      this.#reported(JSON.parse(body) as Report);
    } else response.writeHead(404).end();
  }
}

async function text(request: IncomingMessage): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const part of request) parts.push(part as Uint8Array);
  return Buffer.concat(parts).toString("utf8");
}

const send = (response: ServerResponse, type: string, body: string | Uint8Array): void =>
  void response.writeHead(200, { "Content-Type": `${type}; charset=utf-8` }).end(body);
