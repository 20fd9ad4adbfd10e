import { defineConfig } from "vite";

/** What the dev server, Storybook and the tests share. The builds of the package are in scripts/build.ts. */
export default defineConfig({
  build: { target: "es2022" },
  server: { host: "127.0.0.1" },
});
