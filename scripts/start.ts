/** Serves demo/ with live reload: `npm start`, on PORT or the first free port from 5173. */
import { createServer, type Plugin } from "vite";
import { answerHelp } from "./help.js";
import { ROOT } from "./run.js";

answerHelp(import.meta.url);

/** The repository is the root, so that the demo imports ../src and ../datasets; its own address is /demo/. */
const demoFirst: Plugin = {
  name: "demo-first",
  configureServer(server) {
    server.middlewares.use((request, response, next) => {
      if (request.url !== "/") {
        next();
        return;
      }
      response.writeHead(302, { Location: "/demo/" }).end();
    });
  },
};

const server = await createServer({
  root: ROOT,
  appType: "mpa",
  plugins: [demoFirst],
  optimizeDeps: { entries: ["demo/**/*.html", "src/cdn.ts"] },
  server: { host: "127.0.0.1", port: Number(process.env.PORT ?? 5173) },
});
await server.listen();
const address = server.resolvedUrls?.local[0];
if (!address) throw new Error("The dev server has no address.");
console.log(`Demo: ${new URL("demo/", address).href}`);
