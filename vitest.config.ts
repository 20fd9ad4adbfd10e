import path from "node:path";
import { storybookTest } from "@storybook/addon-vitest/vitest-plugin";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { browserFlags, findBrowser } from "./scripts/browser.js";
import { browserCommands } from "./test/browser/commands.js";

const executablePath = findBrowser();

/** The browser that every test with a page runs in; made anew for each project, because Vitest writes names into it. */
const chromium = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  viewport: { width: 1024, height: 768 },
  provider: playwright({
    launchOptions: { args: browserFlags(), ...(executablePath && { executablePath }) },
    // The window holds the whole test frame, which Vitest otherwise shrinks: pictures would be scaled.
    contextOptions: { locale: "en-US", timezoneId: "UTC", viewport: { width: 1280, height: 2000 } },
  }),
  instances: [{ browser: "chromium" as const }],
});

/** Pictures to compare with: one per name on every platform, because the tests bring their own font. */
const toMatchScreenshot = {
  comparatorName: "pixelmatch" as const,
  comparatorOptions: { threshold: 0.2, allowedMismatchedPixelRatio: 0.01 },
  resolveScreenshotPath: ({ arg, ext, root }: { arg: string; ext: string; root: string }): string =>
    path.join(root, "test", "goldens", "pictures", `${arg}${ext}`),
};

export default defineConfig({
  build: { target: "es2022" },
  test: {
    expect: { requireAssertions: true },
    coverage: { provider: "v8", include: ["src/**/*.ts"] },
    projects: [
      {
        extends: true,
        test: { name: "node", environment: "node", include: ["test/node/**/*.test.ts"], testTimeout: 120_000 },
      },
      {
        extends: true,
        optimizeDeps: {
          entries: ["src/**/*.ts", "!src/cli/**", "!src/export/png-node.ts", "test/browser/**/*.test.ts"],
          include: ["axe-core"],
        },
        test: {
          name: "browser",
          include: ["test/browser/**/*.test.ts"],
          isolate: false,
          testTimeout: 15_000,
          browser: { ...chromium(), commands: browserCommands, expect: { toMatchScreenshot } },
        },
      },
      {
        extends: true,
        plugins: [storybookTest({ configDir: ".storybook", storybookScript: "npm run storybook" })],
        optimizeDeps: { entries: ["stories/**/*.ts", ".storybook/preview.ts"] },
        test: {
          name: "storybook",
          setupFiles: ["test/storybook.setup.ts"],
          // A story asserts in its play function, with Storybook's own expect, which Vitest does not count.
          expect: { requireAssertions: false },
          isolate: false,
          testTimeout: 15_000,
          browser: chromium(),
        },
      },
    ],
  },
});
