import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { browserFlags, findBrowser } from "./scripts/browser.js";
import { browserCommands } from "./test/browser/commands.js";

const executablePath = findBrowser();

export default defineConfig({
  build: { target: "es2022" },
  test: {
    expect: { requireAssertions: true },
    coverage: { provider: "v8", include: ["src/**/*.ts"] },
    projects: [
      {
        extends: true,
        test: { name: "node", environment: "node", include: ["test/node/**/*.test.ts"], testTimeout: 15_000 },
      },
      {
        extends: true,
        optimizeDeps: { entries: ["src/**/*.ts", "!src/cli/**", "test/browser/**/*.ts"], include: ["axe-core"] },
        test: {
          name: "browser",
          include: ["test/browser/**/*.test.ts"],
          isolate: false,
          testTimeout: 15_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            viewport: { width: 1024, height: 768 },
            commands: browserCommands,
            provider: playwright({
              launchOptions: { args: browserFlags(), ...(executablePath && { executablePath }) },
              contextOptions: { locale: "en-US", timezoneId: "UTC" },
            }),
            instances: [{ browser: "chromium" }],
          },
        },
      },
    ],
  },
});
