import type { CommonValues } from "./common-options.js";
import type { Cell, Dataset, FieldType, Status } from "./dataset.js";
import type { Grid } from "./grid.js";
import type { Observations, UnitReader } from "./observation.js";
import type { DocumentedSpecs, OptionDocs, OptionSpecs, OptionValues } from "./options.js";
import type { Mark, Scene, TextStyle } from "./scene.js";
import type { Steps } from "./steps.js";
import type { CommonWords, Format } from "./words.js";

/** One thing a reader can reach: a column, a segment, a row. */
export interface Datum {
  /** Unique in the chart, stable over redraws of the same data. */
  readonly key: string;
  readonly status: Status;
  /** The dataset's row, or what was computed in its place. */
  readonly record: Readonly<Record<string, Cell>>;
  /** The series it belongs to; up and down move between series. */
  readonly series?: string;
}

export interface Model {
  /** In the order of the chart's argument; empty when there is nothing to draw. */
  readonly data: readonly Datum[];
}

/** How a status looks, in a box of 14 × 14 px, and what it means. */
export interface KeyItem {
  readonly marks: readonly Mark[];
  readonly text: string;
}

/** A short, boxed explanation under the plot, such as “Why two growth rates?”. */
export interface Explanation {
  readonly title?: string;
  /** Whole sentences, each a paragraph of its own. */
  readonly sentences: readonly string[];
}

/** Everything about the chart in words. Finished sentences; nothing is glued together later. */
export interface Description {
  readonly heading: string;
  readonly subheading: string;
  /** Name of a scale that is not linear, without which the plot misleads; stands behind any subheading. */
  readonly scale?: string | undefined;
  /** Two sentences for everyone. */
  readonly summary: string;
  /** Further sentences: statistics and trends, for the table's details. */
  readonly details: readonly string[];
  /** Name of the listbox: kind of chart and number of data. */
  readonly label: string;
  /** One sentence per datum, by key. */
  readonly sentences: Readonly<Record<string, string>>;
  readonly key: readonly KeyItem[];
  readonly explanation?: Explanation | undefined;
  readonly notes: readonly string[];
}

export interface TableColumn {
  readonly key: string;
  readonly label: string;
  readonly numeric: boolean;
}

/** A cell as a reader sees it, and as a spreadsheet wants it. */
export interface TableCell {
  readonly text: string;
  readonly value: Cell;
}

/** A table as a chart makes it. Rows are made when they are asked for: to write thousands takes longer than a page should wait. */
export interface TableBody {
  /** The chart's heading without one. */
  readonly caption?: string;
  readonly columns: readonly TableColumn[];
  /** Number of rows. */
  readonly size: number;
  /** One row, counted from 0 and below `size`; its first cell is its header. */
  row(index: number): readonly TableCell[];
}

/** The table of a composition: each row is made once. */
export interface Table extends TableBody {
  readonly caption: string;
  /** All of them. */
  readonly rows: readonly (readonly TableCell[])[];
}

/** What the data says about itself; either is empty where it says nothing. */
export type Titles = Required<Pick<Dataset, "title" | "subtitle">>;

/** A language, as a definition sees it: numbers, the words all charts share, and its own. */
export interface Words<W> {
  readonly format: Format;
  readonly common: CommonWords;
  readonly own: W;
}

/** A chart's own words in every language that it speaks, which may be English alone. */
export interface ChartWords<W> {
  /** Always at hand. */
  readonly en: W;
  /** By code, such as "de": each a file that a page loads when it needs it. */
  readonly others: ReadonlyMap<string, () => Promise<W>>;
}

/** Width of a text in CSS pixels, without a DOM. */
export type Measure = (text: string, style: TextStyle) => number;

/** What is known of a chart before anything is loaded for it. */
export interface Look {
  /** Options as attributes or properties give them, in camelCase. */
  readonly given: Readonly<Record<string, unknown>>;
  /** Id of the package's own dataset that is drawn; empty for any other data. */
  readonly bundled: string;
}

/** The room a layout has. */
export interface Frame<W> {
  /** CSS pixels inside the padding, a whole number from 200. */
  readonly width: number;
  readonly words: Words<W>;
  readonly measure: Measure;
}

/**
 * A chart is one small file of pure functions. The same input always gives the same output; nothing is stored.
 *
 * @typeParam M what the chart found in the data
 * @typeParam O its options
 * @typeParam W its own words, one set per language
 */
export interface Chart<M extends Model = Model, O extends OptionSpecs = OptionSpecs, W = unknown> {
  readonly tag: string;
  readonly options: O;
  /** Kinds of columns that it draws, the most fitting first. */
  readonly draws: readonly FieldType[];
  /** Reads the unit that a row of its own has, where the chart can show rows of several. */
  readonly unitOf?: UnitReader;
  readonly words: ChartWords<W>;
  /**
   * Finds roles, calculates rates, marks remainders; in steps, between which a page with thousands of rows answers its
   * reader.
   *
   * @throws DatasetError when the data cannot be this chart
   */
  model(observations: Observations, options: OptionValues<O> & CommonValues): Steps<M>;
  /**
   * The definition that can draw anything, where this one draws what most pages show and no more. Asked for together with
   * data and words; undefined where this one will do.
   */
  whole?(look: Look): Promise<AnyChart> | undefined;
  /** In words, before the data's own notes; where the data says itself what it is, that goes before what is generated. */
  describe(model: M, words: Words<W>, titles: Titles): Description;
  table(model: M, words: Words<W>, titles: Titles): TableBody;
  /** Pure geometry, always laid out from left to right; a right-to-left page mirrors it afterwards. */
  layout(model: M, frame: Frame<W>): Scene;
  /** What a page shows in place of the picture, where the chart is read and not seen; the picture is for files then. */
  grid?(model: M, frame: Frame<W>): Grid;
  /**
   * The numbers that the mark of a datum shows, as they are played to a reader who listens: one is a tone, two a glide from
   * the first to the second, null a figure that is missing. Empty where a chart is read, not seen.
   */
  heard(datum: M["data"][number], model: M): readonly (number | null)[];
  /** Height of the plot before there is data, so that loading, empty and error states do not move the page. */
  restingHeight(width: number, rows: number): number;
}

/** What authors read about a chart; see {@link OptionDocs}. */
export interface ChartDocs<O extends OptionSpecs> {
  /** What a designer calls it: "Donut". */
  readonly title: string;
  /** The question it answers. */
  readonly question: string;
  readonly options: OptionDocs<O>;
}

/** A definition with what authors read about it, as the list of charts holds it. */
export interface DocumentedChart extends Omit<Chart, "options"> {
  readonly title: string;
  readonly question: string;
  readonly options: DocumentedSpecs;
}

/** Seen from outside, where a definition's own types do not matter (methods make it assignable). */
export type AnyChart = Chart;
