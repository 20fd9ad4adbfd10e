import { fieldText } from "../kit/field-text.js";
import type { Frame } from "../../core/chart.js";
import type { Scene } from "../../core/scene.js";
import type { GrowthWords } from "./words.en.js";
import { singleValue } from "../kit/single-value.js";
import { isPublished, type GrowthChartModel } from "./model.js";

/** One published value, set large, with its year and status. */
export function layoutSingle({ field, data }: GrowthChartModel, frame: Frame<GrowthWords>): Scene {
  const { format, common } = frame.words;
  const only = data.find(isPublished);
  const figure = only ? fieldText(field, format).amount(only.value, only.decimals) : "";
  const text = only ? format.aside(format.year(only.year), common.status[only.status]) : "";
  return singleValue({ key: only?.key ?? "", status: only?.status ?? "reported", figure, text }, frame);
}
