import { choice, count, text, type OptionDocs, type OptionValues } from "./options.js";

/** Editorial text. Each has a slot of the same name on the element. */
export const editorialOptions = {
  heading: text,
  subheading: text,
  summary: text,
  note: text,
  source: text,
  sourceHref: text,
  edition: text,
} as const;

/** Names of columns, for data whose columns are not found by themselves. */
export const roleOptions = {
  x: text,
  y: text,
  series: text,
  status: text,
  start: text,
  end: text,
  startYear: text,
  endYear: text,
  rate: text,
} as const;

/** What a reader of data needs to know beside the data. */
export const readingOptions = {
  unit: text,
  forecastFrom: text,
} as const;

/** What every definition can see of a chart's surroundings. */
export const commonOptions = {
  ...editorialOptions,
  ...roleOptions,
  ...readingOptions,
  highlight: text,
  headingLevel: count(2, 6),
  actions: text,
  theme: choice(["light", "dark", "auto"], "light"),
} as const;

export type CommonValues = OptionValues<typeof commonOptions>;

/** What authors read about them. */
export const commonDocs: OptionDocs<typeof commonOptions> = {
  heading: "The finding, in one sentence. Without it a plain heading is made from the dataset.",
  subheading: "Measure, place, unit and period.",
  summary: "The author's own description; replaces the generated one.",
  note: "A note under the chart, added to the dataset's own.",
  source: "Who published the figures.",
  sourceHref: "Address of the source; http or https.",
  edition: "Edition of the source, such as its date.",
  x: "Column of the category or year.",
  y: "Column of the value.",
  series: "Column that tells one series from another.",
  status: "Column that says reported or projected.",
  start: "Column of the first value.",
  end: "Column of the last value.",
  startYear: "Column of the first value's year.",
  endYear: "Column of the last value's year.",
  rate: "Column of the stated growth rate.",
  unit: "Unit of the values, such as “USD billion” or “%”, for data that does not carry it.",
  forecastFrom: "First projected year, for data without a status column.",
  highlight: "A category or year to set apart.",
  headingLevel: "Level at which the heading is one of the page's; without it, it is none.",
  actions: "Any of “table download reading”, or “none”; all of them without it.",
  theme: "Colour scheme; “auto” follows the reader's.",
};
