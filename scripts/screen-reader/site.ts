import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { nameOf, type Case } from "./cases.js";
import { pageOf, WAITING } from "./pages.js";

export interface Site {
  /** Address of the page to start with. */
  readonly start: string;
  /** Lets the link of the first page lead to a chart. */
  lead(example: Case): void;
  close(): Promise<void>;
}

interface File {
  readonly type: string;
  readonly body: string;
}

/**
 * Serves the pages to this machine alone, and the library as it is now: a run takes minutes, and must not see what is
 * built meanwhile.
 *
 * @param library folder with the built files for a script tag
 */
export async function serve(cases: readonly Case[], library: string): Promise<Site> {
  const files = new Map<string, File>([["/", page(WAITING)]]);
  for (const example of cases) files.set(pathOf(example), page(pageOf(example)));
  for (const name of readdirSync(library).filter((file) => file.endsWith(".js"))) {
    files.set(`/${name}`, { type: "text/javascript", body: readFileSync(path.join(library, name), "utf8") });
  }
  let next = "/";
  const server = createServer(({ url }, response) => {
    const file = files.get(url ?? "");
    if (url === "/next") response.writeHead(302, { Location: next }).end();
    else if (file) response.writeHead(200, { "Content-Type": `${file.type}; charset=utf-8` }).end(file.body);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    start: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    lead: (example) => (next = pathOf(example)),
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

const page = (body: string): File => ({ type: "text/html", body });
const pathOf = (example: Case): string => `/page/${nameOf(example)}`;
