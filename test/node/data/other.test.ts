import { describe, expect, it } from "vitest";
import { isOther } from "../../../src/data/cells/vocabulary/other.js";

describe("the rest of a whole", () => {
  it.each(["Other", "all others", " Sonstige ", "Les autres", "OTRAS", "その他", "أخرى", "Altri", "Outros", "Overig"])(
    "is called %s",
    (name) => expect(isOther(name)).toBe(true),
  );

  it.each(["Other devices", "Another", "Mother", "", "constructor"])("is not called %s", (name) =>
    expect(isOther(name)).toBe(false),
  );
});
