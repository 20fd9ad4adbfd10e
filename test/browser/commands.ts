/**
 * What a browser test can ask of the browser itself: `import { commands } from "vitest/browser"`, then
 * `await commands.emulateMedia({ forcedColors: "active" })`. These functions run in Node, beside the page.
 */
import type { CDPSession, Frame, Page } from "playwright";
import type { BrowserCommand } from "vitest/node";
import { toTree, type AccessibilityNode } from "./accessibility-tree.js";
import { answerWith, OtherSite, type Answers } from "./answers.js";
import { partsOf, visit, type Visit, type Visited } from "./embed/visit.js";

/** Media features to emulate, in the page and its frames; `null` resets one, an absent one stays as it is. */
export type Media = NonNullable<Parameters<Page["emulateMedia"]>[0]>;

declare module "vitest/internal/browser" {
  interface BrowserCommands {
    /** Emulates media features. What one test file sets stays set for the next: reset it in `afterEach`. */
    emulateMedia: (media: Media) => Promise<void>;
    /**
     * What assistive technology is given for the first element that matches a CSS selector (it looks into open shadow
     * roots), and everything below it.
     * @throws Error when nothing matches.
     */
    accessibilityTree: (selector: string) => Promise<AccessibilityNode>;
    /** From now on addresses below /given/ of the test's own site give back these answers. */
    answers: (answers: Answers) => Promise<void>;
    /** The same for all addresses of another site, which is started by the first call; gives its origin. */
    otherSite: (answers: Answers) => Promise<string>;
    /** Ends the other site. */
    endOtherSite: () => Promise<void>;
    /** Changes the text of the first node that matches as a browser's inspector does, or its markup. */
    inspect: (selector: string, change: { readonly text: string } | { readonly html: string }) => Promise<void>;
    /** Opens a page of its own with the built CDN files under a strict content policy. */
    visit: (page: Visit) => Promise<Visited>;
    /** Names of the files that are loaded when a page needs them. */
    partsOf: (files: Visit["files"]) => Promise<string[]>;
  }
}

const emulateMedia: BrowserCommand<[Media]> = async ({ page }, media) => {
  await page.emulateMedia(media);
};

const accessibilityTree: BrowserCommand<[string]> = async (context, selector) => {
  const { page } = context;
  const session = await page.context().newCDPSession(page);
  try {
    const testFrame = await context.frame();
    const frameId = await protocolFrameId(session, testFrame);
    const backendId = await backendNodeId(session, testFrame, frameId, selector);
    const { nodes } = await session.send("Accessibility.getFullAXTree", { frameId });
    return toTree(nodes, backendId);
  } finally {
    await session.detach();
  }
};

const answers: BrowserCommand<[Answers]> = ({ page }, given) => answerWith(page, given);

const site = new OtherSite();
const otherSite: BrowserCommand<[Answers]> = (_context, given) => site.answerWith(given);
const endOtherSite: BrowserCommand = () => site.stop();

type Change = { readonly text: string } | { readonly html: string };

const inspect: BrowserCommand<[string, Change]> = async (context, selector, change) => {
  const { page } = context;
  const session = await page.context().newCDPSession(page);
  try {
    const testFrame = await context.frame();
    const frameId = await protocolFrameId(session, testFrame);
    const backendNode = await backendNodeId(session, testFrame, frameId, selector);
    await session.send("DOM.getDocument", { depth: 0 });
    const { nodeIds } = await session.send("DOM.pushNodesByBackendIdsToFrontend", { backendNodeIds: [backendNode] });
    const [nodeId = 0] = nodeIds;
    if ("html" in change) await session.send("DOM.setOuterHTML", { nodeId, outerHTML: change.html });
    else {
      const { node } = await session.send("DOM.describeNode", { nodeId, depth: 1 });
      const text = node.children?.find(({ nodeType }) => nodeType === 3)?.backendNodeId ?? 0;
      const pushed = await session.send("DOM.pushNodesByBackendIdsToFrontend", { backendNodeIds: [text] });
      await session.send("DOM.setNodeValue", { nodeId: pushed.nodeIds[0] ?? 0, value: change.text });
    }
  } finally {
    await session.detach();
  }
};

interface FrameTree {
  readonly frame: { readonly id: string; readonly url: string; readonly name?: string };
  readonly childFrames?: readonly FrameTree[];
}

async function protocolFrameId(session: CDPSession, frame: Frame): Promise<string> {
  const { frameTree } = await session.send("Page.getFrameTree");
  const flat = (tree: FrameTree): FrameTree[] => [tree, ...(tree.childFrames ?? []).flatMap(flat)];
  const found = flat(frameTree).find(
    (tree) => tree.frame.url === frame.url() && (tree.frame.name ?? "") === frame.name(),
  );
  if (!found) throw new Error(`The browser has no frame with the address ${frame.url()}.`);
  return found.frame.id;
}

/** The element is handed over through a global of the page, which leaves its attributes alone. */
async function backendNodeId(session: CDPSession, frame: Frame, frameId: string, selector: string): Promise<number> {
  const element = await frame.locator(selector).first().elementHandle({ timeout: 2000 });
  await frame.evaluate((node) => Object.assign(globalThis, { inspectedElement: node }), element);
  const contextId = await mainWorld(session, frameId);
  const { result } = await session.send("Runtime.evaluate", { contextId, expression: "inspectedElement" });
  await frame.evaluate(() => Reflect.deleteProperty(globalThis, "inspectedElement"));
  if (!result.objectId) throw new Error(`Nothing matches ${selector}.`);
  const { node } = await session.send("DOM.describeNode", { objectId: result.objectId });
  return node.backendNodeId;
}

async function mainWorld(session: CDPSession, frameId: string): Promise<number> {
  const worlds = new Map<unknown, number>();
  session.on("Runtime.executionContextCreated", ({ context }) => {
    const about = context.auxData as { frameId?: string; isDefault?: boolean } | undefined;
    if (about?.isDefault) worlds.set(about.frameId, context.id);
  });
  await session.send("Runtime.enable");
  const world = worlds.get(frameId);
  if (world === undefined) throw new Error("The test's frame runs no script.");
  return world;
}

const visitPage: BrowserCommand<[Visit]> = async ({ page }, asked) => {
  const browser = page.context().browser();
  if (!browser) throw new Error("The test's page has no browser of its own.");
  return visit(browser, asked);
};

export const browserCommands = {
  emulateMedia,
  accessibilityTree,
  answers,
  otherSite,
  endOtherSite,
  inspect,
  visit: visitPage,
  partsOf: (_context: unknown, files: Visit["files"]): Promise<string[]> => partsOf(files),
};
