import { DecoratorHelpers } from "@storybook/addon-themes";
import type { Preview } from "@storybook/web-components-vite";
import { page } from "../stories/support/page.js";
import "./preview.css";

const THEMES = ["light", "dark", "auto"];
DecoratorHelpers.initializeThemeState(THEMES, "light");

const preview: Preview = {
  tags: ["autodocs"],
  decorators: [page],
  initialGlobals: { theme: "light" },
  parameters: {
    layout: "fullscreen",
    a11y: { test: "error" },
    controls: { expanded: true, sort: "none" },
    docs: { toc: true },
    options: { storySort: { order: ["Design", "Charts"] } },
  },
};

export default preview;
