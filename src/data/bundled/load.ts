import type { Dataset } from "../../core/dataset.js";

/**
 * A dataset of the package by its id, which a page downloads when it asks for it; undefined at once where the package has
 * none of that id.
 */
export function loadBundled(id: string): Promise<Dataset> | undefined {
  const load = GROUPS.find(([ids]) => ids.includes(id))?.[1];
  return load?.().then(({ datasets }) => {
    const found = datasets.find((dataset) => dataset.id === id);
    if (!found) throw new Error(`The package has lost its dataset “${id}”.`);
    return found;
  });
}

/** Ids of the package's datasets, known before any of them is loaded. */
export const bundledIds = (): string[] => GROUPS.flatMap(([ids]) => ids);

type Group = () => Promise<{ readonly datasets: readonly Dataset[] }>;

/** Ids by the file that holds them; a test compares them with the files. */
const GROUPS: readonly (readonly [ids: readonly string[], load: Group])[] = [
  [
    [
      "connected-care-markets",
      "iomt-market-size",
      "remote-patient-monitoring-market-size",
      "wearable-medical-devices-market-size",
      "telemedicine-market-size",
      "telehealth-market-size",
      "smart-hospital-market-size",
      "connected-healthcare-market-size",
      "home-healthcare-market-size",
      "clinical-workflow-market-size",
      "behavioural-rehabilitation-market-size",
    ],
    () => import("./markets.js"),
  ],
  [["iomt-segment-share"], () => import("./shares.js")],
  [["iomt-adoption"], () => import("./adoption.js")],
  [["iomt-key-figures"], () => import("./figures.js")],
];
