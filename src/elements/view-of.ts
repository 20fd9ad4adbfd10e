import type { AnyChart, Words } from "../core/chart.js";
import type { CommonValues } from "../core/common-options.js";
import { foreign } from "../core/lang.js";
import { credit } from "../charts/compose.js";
import { inner } from "../render/tokens.js";
import type { DataState } from "./data/data-controller.js";
import type { Drawing } from "./drawing.js";
import type { Body, View } from "./frame/view.js";
import type { ReaderChoices } from "./reader-choices.js";
import type { SizeController } from "./size/size-controller.js";

/** The state of an element, as far as it is seen. */
export interface ElementState {
  readonly chart: AnyChart;
  readonly body: Body;
  readonly words: Words<unknown>;
  readonly options: CommonValues;
  readonly data: DataState;
  readonly pending: boolean;
  readonly drawing: Pick<Drawing, "figure" | "scene" | "grid" | "error" | "dataset">;
  readonly size: Pick<SizeController, "layoutWidth" | "zoom">;
  readonly reader: ReaderChoices;
  readonly preferencesOpen: boolean;
  readonly acts: Pick<View, "onPlot" | "retry" | "toggleTable" | "togglePreferences" | "download">;
}

/** All that the frame shows of it. */
export function viewOf(element: ElementState): View {
  const { chart, body, words, options, data, pending, drawing, size, reader, preferencesOpen, acts } = element;
  const { figure, scene, grid, error } = drawing;
  // Not before its words are there: a heading that came first would push what waits below it.
  const dataset = data.kind === "ready" ? drawing.dataset : undefined;
  const empty = figure ? figure.model.data.length === 0 : data.kind === "empty";
  return {
    state: error ? "error" : empty ? "empty" : scene || grid ? "ready" : "loading",
    figure,
    scene,
    grid,
    body,
    words,
    heading: figure?.description.heading || options.heading || dataset?.title || "",
    headingLevel: options.headingLevel,
    subheading: figure?.description.subheading ?? options.subheading,
    lang: foreign(dataset?.lang, words.format.lang),
    credit: figure?.credit ?? credit(dataset, options, words),
    error,
    restingHeight: chart.restingHeight(inner(size.layoutWidth), 5),
    zoom: size.zoom,
    failure: reader.failure,
    news: reader.news,
    actions: options.actions,
    tableOpen: reader.tableOpen,
    settings: reader.settings,
    preferencesOpen,
    choose: (control) => reader.choose(control),
    pending,
    ...acts,
  };
}
