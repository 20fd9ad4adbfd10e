/** What addresses give back during a browser test; runs in Node. */
import { createServer, type Server, type ServerResponse } from "node:http";
import type { Page, Route } from "playwright";

export interface Answer {
  /** 200 without it. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Bytes that are no UTF-8 text, in base64. */
  readonly base64?: string;
  /** Nothing comes back, ever. */
  readonly hangs?: boolean;
  /** The connection breaks. */
  readonly breaks?: boolean;
}

/** By pathname. */
export type Answers = Readonly<Record<string, Answer>>;

/** Paths that tests ask for, and nothing else of the test's own server. */
const ASKED = /\/given\//;

const routed = new WeakMap<Page, { answers: Answers }>();

/** From now on the page gets these answers below /given/; 404 for what has none. */
export async function answerWith(page: Page, answers: Answers): Promise<void> {
  const known = routed.get(page);
  if (known) {
    known.answers = answers;
    return;
  }
  const state = { answers };
  routed.set(page, state);
  await page.route(ASKED, (route) => fulfil(route, state.answers[new URL(route.request().url()).pathname]));
}

async function fulfil(route: Route, answer: Answer = { status: 404 }): Promise<void> {
  if (answer.hangs) return;
  if (answer.breaks) {
    await route.abort("connectionreset");
    return;
  }
  await route.fulfill({
    status: answer.status ?? 200,
    headers: { "content-type": "text/csv", ...answer.headers },
    body: answer.base64 === undefined ? (answer.body ?? "") : Buffer.from(answer.base64, "base64"),
  });
}

/** A site of its own, because what a browser lets a page read of another one cannot be played by the page's own tools. */
export class OtherSite {
  #server: Server | undefined;
  #answers: Answers = {};

  /** Its origin, after it has been given its answers; it is started by the first call. */
  async answerWith(answers: Answers): Promise<string> {
    this.#answers = answers;
    if (!this.#server) {
      const server = createServer(({ url = "/" }, response) => send(response, this.#answers[url]));
      await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
      server.unref();
      this.#server = server;
    }
    const address = this.#server.address();
    return `http://127.0.0.1:${typeof address === "object" ? (address?.port ?? 0) : 0}`;
  }

  stop(): void {
    this.#server?.closeAllConnections();
    this.#server?.close();
    this.#server = undefined;
  }
}

function send(response: ServerResponse, { status = 200, headers, body, breaks }: Answer = { status: 404 }): void {
  if (breaks) {
    response.destroy();
    return;
  }
  response.writeHead(status, { "content-type": "text/csv", ...headers });
  response.end(body);
}
