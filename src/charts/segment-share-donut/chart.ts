import type { Observations } from "../../core/observation.js";
import type { Chart, ChartDocs, Description, TableBody, Titles, Words } from "../../core/chart.js";
import type { CommonValues } from "../../core/common-options.js";
import { count, text, type OptionValues } from "../../core/options.js";
import type { Steps } from "../../core/steps.js";
import { en, type DonutWords } from "./words.en.js";
import { layoutDonut, restingHeight } from "./layout.js";
import { SUM_TOLERANCE } from "../kit/whole.js";
import { largestNamed, published, shareModel, type DonutModel } from "./model.js";
import { nameOf, shareDetails, shareNotes, shareSentence, shareSummary, exactShare } from "./text.js";
import { statusKeysIfMixed } from "../kit/status.js";
import { numberCell, numberColumn, statusColumn, statusOf, tableOf, textColumn, withUnit } from "../kit/table.js";
import { labelUnit } from "../kit/label-unit.js";

const options = {
  maxSegments: count(2),
  center: text,
  bracket: count(),
  remainder: text,
} as const;

type Values = OptionValues<typeof options> & CommonValues;

function* model(observations: Observations, values: Values): Steps<DonutModel> {
  const base = yield* shareModel(observations, values);
  return {
    ...base,
    center: values.center.trim(),
    // Shares that sum to more than the whole overlap, and are not summed again.
    bracket: base.sum > 1 + SUM_TOLERANCE ? 0 : Math.min(values.bracket ?? 0, largestNamed(base)),
    highlight: values.highlight.trim().toLowerCase(),
  };
}

function describe(model: DonutModel, words: Words<DonutWords>, { title, subtitle }: Titles): Description {
  const { common, own, format } = words;
  const { fieldY, data } = model;
  const unit = labelUnit(fieldY.unit, format);
  const measure = { label: fieldY.label, unit: unit === fieldY.label ? "" : unit, years: "" };
  return {
    heading: title || fieldY.label || own.columns.share,
    subheading: subtitle || (model.total ? common.measure(measure) : own.shareOf),
    summary: shareSummary(model, words),
    details: shareDetails(model, words),
    label: own.label(data.length),
    sentences: Object.fromEntries(data.map((part) => [part.key, shareSentence(part, model, words)])),
    // What remains is named where it stands; a key is needed only where published parts are not all reported.
    key: statusKeysIfMixed(
      published(model).map(({ share, status }) => ({ value: share, status })),
      "area",
      common,
    ),
    notes: shareNotes(model, words),
  };
}

function table(model: DonutModel, words: Words<DonutWords>): TableBody {
  const { common, own, format } = words;
  const { fieldX, fieldY, total } = model;
  const unit = format.unitName(fieldY.unit);
  const rest = model.data.filter(({ kind }) => kind === "remainder");
  return tableOf(
    [...published(model), ...rest],
    [
      textColumn("segment", fieldX.label || own.columns.segment, (part) => nameOf(part, words)),
      total !== null &&
        numberColumn("amount", withUnit(fieldY.label, unit, format), ({ amount, amountDecimals }) =>
          numberCell(amount, (one) => format.number(one, amountDecimals), common.noData),
        ),
      numberColumn("share", total ? own.columns.share : fieldY.label || own.columns.share, (part) => {
        return { text: exactShare(part, model, words), value: part.share };
      }),
      statusColumn("status", common.statusColumn, ({ share, status }) => statusOf({ value: share, status }), words),
    ],
  );
}

/** Parts of one whole, on a ring that starts at 12 o'clock, with a list of aligned bars that carries the figures. */
export const segmentShareDonut: Chart<DonutModel, typeof options, DonutWords> = {
  tag: "segment-share-donut",
  options,
  draws: ["share", "quantity", "rate"],
  words: {
    en,
    others: new Map([
      ["ar", () => import("./words.ar.js").then(({ ar }) => ar)],
      ["de", () => import("./words.de.js").then(({ de }) => de)],
      ["es", () => import("./words.es.js").then(({ es }) => es)],
      ["fr", () => import("./words.fr.js").then(({ fr }) => fr)],
      ["ja", () => import("./words.ja.js").then(({ ja }) => ja)],
    ]),
  },
  model,
  describe,
  table,
  layout: layoutDonut,
  heard: ({ share }) => [share],
  restingHeight,
};

export const segmentShareDonutDocs: ChartDocs<typeof options> = {
  title: "Donut",
  question: "What is the share?",
  options: {
    maxSegments:
      "More parts than this become the largest ones and “Other”; without it more than 7 become 6 and “Other”.",
    center:
      "Claim in the centre, such as “45% wearables”, or “none”. Without it: the bracket's sum, or the largest share.",
    bracket: "Number of the largest parts that an arc spans and the centre sums.",
    remainder: "What 100 minus the sum of the shares is. Without it, or the dataset's own, no rest is drawn.",
  },
};
