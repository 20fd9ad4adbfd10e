/** The file for a script tag: every element, English, and the enhancer of figures. */
import { enhance } from "./embed/enhance.js";
import { joinPage } from "./embed/page.js";
import { VERSION } from "./embed/version.js";

export * from "./index.js";
export { VERSION as version } from "./embed/version.js";

enhance(joinPage(VERSION));
