import type { Language } from "../language.js";
import { common } from "./common.js";
import { format } from "./format.js";

/** What all charts share in Spanish. */
export const language: Language = { common, format };
