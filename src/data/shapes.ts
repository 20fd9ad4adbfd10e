import { STATUSES, type FieldType } from "../core/dataset.js";
import type { DatasetErrorCode } from "../core/errors.js";
import { DRAWABLE, isDrawable } from "./cells/limits.js";
import { periodAt } from "./time.js";

/** One demand on a value: the code of its error, what is expected, and whether a value meets it. */
export type Check = readonly [code: DatasetErrorCode, expected: string, accepts: (value: unknown) => boolean];

/** The demands on the keys of an object; a key with "?" at its end may be absent. */
export type Shape = Readonly<Record<string, Check>>;

export const DATASET_ID = /^[a-z0-9-]{1,64}$/;

const like = (pattern: RegExp) => (value: unknown) => typeof value === "string" && pattern.test(value);
const oneOf = (values: readonly string[]) => (value: unknown) => values.includes(value as string);
const whole = (low: number, high: number) => (value: unknown) =>
  Number.isInteger(value) && Number(value) >= low && Number(value) <= high;
const invalid = (expected: string, accepts: Check[2]): Check => ["unsupported-input", expected, accepts];

const TEXT = invalid("a text", (value) => typeof value === "string");
const NUMBER: Check = ["not-a-number", DRAWABLE, isDrawable];
const YEAR: Check = ["not-a-year", "a whole year such as 2032", whole(-9999, 9999)];
// Intl formats at most 20 decimals on every engine, and throws for a currency that is not three letters.
const DECIMALS = invalid("a whole number from 0 to 20", whole(0, 20));
const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** What a cell must be, by the type of its field. A missing cell is never asked. */
export const CELLS: Readonly<Record<FieldType, readonly Check[]>> = {
  category: [TEXT],
  text: [TEXT],
  year: [YEAR],
  period: [
    [
      "not-a-period",
      "a period such as 2024-03-31, 2024-03 or 2024-Q1",
      (value) => periodAt(String(value)) !== undefined,
    ],
  ],
  quantity: [NUMBER],
  rate: [NUMBER],
  share: [NUMBER, ["negative-share", "a fraction from 0, such as 0.45 for 45%", (value) => Number(value) >= 0]],
  status: [["invalid-status", STATUSES.join(", "), oneOf(STATUSES)]],
};

export const DATASET: Shape = {
  id: ["invalid-id", "1 to 64 of a–z, 0–9 and hyphen", (value) => value === "" || like(DATASET_ID)(value)],
  title: TEXT,
  "subtitle?": TEXT,
  "description?": TEXT,
  "edition?": invalid(
    "a date such as 2024-06-03",
    (value) => like(ISO_DATE)(value) && !Number.isNaN(Date.parse(String(value))),
  ),
  "license?": TEXT,
  "lang?": TEXT,
  "remainder?": TEXT,
};

export const FIELD: Shape = {
  key: invalid("a name", like(/./)),
  label: TEXT,
  type: invalid(Object.keys(CELLS).join(", "), oneOf(Object.keys(CELLS))),
  "decimals?": DECIMALS,
  "of?": TEXT,
  "from?": YEAR,
  "to?": YEAR,
};

export const UNIT: Shape = {
  "currency?": invalid("an ISO 4217 code such as USD", like(/^[A-Z]{3}$/)),
  "name?": TEXT,
  "scale?": ["not-a-number", "a number above 0", (value) => Number.isFinite(value) && Number(value) > 0],
};

export const UNIT_TEXT: Shape = { text: TEXT };

/** The keys that may stand in a row without being a field. */
export const ROW: Shape = { "locator?": TEXT, "decimals?": DECIMALS };

export const RATE: Shape = {
  value: NUMBER,
  "from?": YEAR,
  "to?": YEAR,
  "basis?": invalid("stated", oneOf(["stated"])),
  "locator?": TEXT,
};

export const ANNOTATION: Shape = { year: YEAR, text: TEXT, "locator?": TEXT };

export const SOURCE: Shape = {
  publisher: TEXT,
  "title?": TEXT,
  "author?": TEXT,
  // An address becomes a link on other people's pages: nothing but http and https may get there.
  "url?": invalid("an address with http or https", like(/^https?:\/\/\S+$/i)),
};

export const NOTE: Shape = { note: TEXT };

export const TOTAL: Shape = { total: TEXT };
