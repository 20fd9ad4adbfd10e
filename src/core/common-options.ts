import { choice, text, type OptionValues } from "./options.js";

/** Editorial text. Each has a slot of the same name on the element. */
export const editorialOptions = {
  heading: text("The finding, in one sentence. Without it a plain heading is made from the dataset."),
  subheading: text("Measure, place, unit and period."),
  summary: text("The author's own description; replaces the generated one."),
  note: text("A note under the chart, added to the dataset's own."),
  source: text("Who published the figures."),
  sourceHref: text("Address of the source; http or https."),
  edition: text("Edition of the source, such as its date."),
} as const;

/** Names of columns, for data whose columns are not found by themselves. */
export const roleOptions = {
  x: text("Column of the category or year."),
  y: text("Column of the value."),
  series: text("Column that tells one series from another."),
  status: text("Column that says reported or projected."),
  start: text("Column of the first value."),
  end: text("Column of the last value."),
  startYear: text("Column of the first value's year."),
  endYear: text("Column of the last value's year."),
  rate: text("Column of the stated growth rate."),
} as const;

/** What a reader of data needs to know beside the data. */
export const readingOptions = {
  unit: text("Unit of the values, such as “USD billion” or “%”, for data that does not carry it."),
  forecastFrom: text("First projected year, for data without a status column."),
} as const;

/** What every definition can see of a chart's surroundings. */
export const commonOptions = {
  ...editorialOptions,
  ...roleOptions,
  ...readingOptions,
  highlight: text("A category or year to set apart."),
  actions: text("Any of “table download”, or “none”."),
  theme: choice(["light", "dark", "auto"], "light", "Colour scheme; “auto” follows the reader's."),
} as const;

export type CommonValues = OptionValues<typeof commonOptions>;
