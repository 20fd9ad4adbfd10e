import type { Language } from "../language.js";
import { common } from "./common.js";
import { format } from "./format.js";
import { numbers } from "./numbers.js";

/** What all charts share in Spanish. */
export const language: Language = { common, numbers, format };
