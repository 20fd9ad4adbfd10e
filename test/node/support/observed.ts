import type { AnyChart, Model } from "../../../src/core/chart.js";
import { commonOptions } from "../../../src/core/common-options.js";
import type { Dataset } from "../../../src/core/dataset.js";
import type { Observations } from "../../../src/core/observation.js";
import { readOptions } from "../../../src/core/options.js";
import { finish, type Steps } from "../../../src/core/steps.js";
import { observe, type Asked, type Kinds } from "../../../src/data/observations/observe.js";
import { readRowUnit } from "../../../src/data/cells/row-unit.js";
import { NOW } from "../../support/now.js";

const KINDS: Kinds = { draws: ["quantity", "share", "rate"], unitOf: readRowUnit };

/** The figures of a dataset as every chart starts from them. */
export const observed = (dataset: Dataset, asked: Asked = {}, kinds = KINDS, now = NOW): Observations =>
  finish(observe(dataset, asked, kinds, now));

/** What a definition finds in a dataset. */
export function modelOf<M extends Model>(
  chart: Pick<AnyChart, "options" | "draws" | "unitOf"> & {
    model(observations: Observations, options: never): Steps<M>;
  },
  dataset: Dataset,
  given: Readonly<Record<string, unknown>> = {},
): M {
  const options = readOptions({ ...commonOptions, ...chart.options }, given);
  return finish(chart.model(observed(dataset, options, chart), options as never));
}
