import { registerBundled } from "../data/bundled.js";

registerBundled();
