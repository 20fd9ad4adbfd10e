import type { Language } from "../language.js";
import { common } from "./common.js";
import { numbers } from "./numbers.js";

/** What all charts share in French. */
export const language: Language = { common, numbers };
