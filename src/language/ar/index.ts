import type { Language } from "../language.js";
import { common } from "./common.js";
import { digitsOf } from "./digits.js";
import { format } from "./format.js";
import { numbers } from "./numbers.js";

/** What all charts share in Arabic. */
export const language: Language = { common, numbers, format, words: digitsOf };
