import { describe, expect, it } from "vitest";
import type { Dataset } from "../../../src/core/dataset.js";
import { DatasetError } from "../../../src/core/errors.js";
import { bundledDatasets } from "../../../src/data/bundled/index.js";
import { bundledIds, loadBundled } from "../../../src/data/bundled/load.js";
import { findDataset, knownIds, requireDataset } from "../../../src/data/known.js";
import { registerDataset } from "../../../src/data/register.js";
import { datasetIds, getDataset } from "../../../src/data/registry.js";
import { DATASET_IDS } from "./figures.js";

const small = (id: string, title = "Small"): Dataset => ({
  id,
  title,
  fields: [{ key: "name", label: "Name", type: "category" }],
  rows: [{ name: "a" }],
  rates: [],
  annotations: [],
  notes: [],
});

function problemOf(action: () => unknown): DatasetError {
  try {
    action();
  } catch (error) {
    if (error instanceof DatasetError) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}

// The registry is one per page, so these read as one story and build on each other.
describe("the registry", () => {
  it("holds nothing that nobody has registered", () => {
    expect(datasetIds()).toEqual([]);
    expect(getDataset("iomt-market-size")).toBeUndefined();
  });

  it("leaves the bundled datasets to be found when they are asked for, in catalogue order", () => {
    expect(bundledDatasets().length).toBe(DATASET_IDS.length);
    expect(knownIds()).toEqual(DATASET_IDS);
    expect(findDataset("iomt-market-size")).toBe(bundledDatasets()[0]);
    expect(findDataset("no-such-id")).toBeUndefined();
  });

  it("stores a frozen copy and leaves the given dataset alone", () => {
    const given = small("own-figures");
    const stored = registerDataset(given);
    expect(getDataset("own-figures")).toBe(stored);
    expect(stored).toEqual(given);
    expect(stored).not.toBe(given);
    expect(Object.isFrozen(stored.rows[0])).toBe(true);
    expect(Object.isFrozen(given)).toBe(false);
  });

  it("replaces a dataset whose id is registered again", () => {
    registerDataset(small("own-figures", "Corrected"));
    expect(getDataset("own-figures")?.title).toBe("Corrected");
    expect(datasetIds().filter((id) => id === "own-figures")).toHaveLength(1);
  });

  it("gives what was registered under a bundled id to all that ask from then on", () => {
    const stored = registerDataset(small("iomt-adoption", "The page's own"));
    expect(findDataset("iomt-adoption")).toBe(stored);
    expect(requireDataset("iomt-adoption")).toBe(stored);
    expect(findDataset("iomt-market-size")).toBe(bundledDatasets()[0]);
  });

  it("lists the bundled ids first, then the others as they were registered, each once", () => {
    registerDataset(small("later-figures"));
    expect(knownIds()).toEqual([...DATASET_IDS, "own-figures", "later-figures"]);
  });

  it.each(["", "Iomt", "iomt market", "../secret", "a".repeat(65), "é"])("refuses the id “%s”", (id) => {
    expect(problemOf(() => registerDataset(small(id))).code).toBe("invalid-id");
  });

  it("takes an id of 64 letters", () => {
    expect(registerDataset(small("a".repeat(64))).id).toHaveLength(64);
  });

  it.each(["constructor", "__proto__", "toString"])("knows nothing of the id “%s”", (id) => {
    expect(getDataset(id)).toBeUndefined();
    expect(findDataset(id)).toBeUndefined();
    expect(loadBundled(id)).toBeUndefined();
  });

  it("returns a dataset that is required", () => {
    expect(requireDataset("telehealth-market-size").title).toBe("Telehealth market size");
  });

  it.each([
    ["iomt-marketsize", "iomt-market-size"],
    ["IoMT-Key-Figures", "iomt-key-figures"],
    ["conected-care-market", "connected-care-markets"],
    ["home-healthcare", "home-healthcare-market-size"],
    ["own-figure", "own-figures"],
  ])("answers an unknown id “%s” with “%s”", (wrong, right) => {
    const error = problemOf(() => requireDataset(wrong));
    expect(error).toMatchObject({ code: "unknown-dataset", found: wrong });
    expect(error.message).toContain(`Did you mean “${right}”`);
  });

  it("guesses nothing when no id is near", () => {
    for (const wrong of ["weather", "", "x".repeat(10_000)]) {
      expect(problemOf(() => requireDataset(wrong)).fix).toContain("datasetIds()");
    }
  });
});

describe("bundled datasets by the file that holds them", () => {
  it("are named by exactly the ids that the files have", () => {
    expect([...bundledIds()].sort()).toEqual([...DATASET_IDS].sort());
  });

  it.each(DATASET_IDS)("bring %s when it is asked for", async (id) => {
    expect(await loadBundled(id)).toBe(findBundled(id));
  });
});

const findBundled = (id: string): Dataset | undefined => bundledDatasets().find((dataset) => dataset.id === id);
