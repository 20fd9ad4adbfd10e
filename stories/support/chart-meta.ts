import type { ArgTypes, Parameters, StoryObj } from "@storybook/web-components-vite";
import { html, type TemplateResult } from "lit";
import { charts } from "../../src/charts/index.js";
import type { AnyChart } from "../../src/core/chart.js";
import { argTypesOf, defaultArgs, type ChartArgs } from "./args.js";
import { chartElement } from "./chart-element.js";
import { drawn } from "./play.js";

export type ChartStory = StoryObj<ChartArgs>;

/** What the stories of a chart have in common, out of its definition. */
export interface ChartMeta {
  component: string;
  argTypes: ArgTypes;
  args: ChartArgs;
  parameters: Parameters;
  render: (args: ChartArgs, context: { parameters: Parameters }) => TemplateResult;
  play: typeof drawn;
}

/** @param args what differs from the defaults; a story may put `parameters.child` inside the element */
export function chartMeta(chart: AnyChart, args: ChartArgs = {}): ChartMeta {
  return {
    component: chart.tag,
    argTypes: argTypesOf(chart),
    args: { ...defaultArgs(chart), ...args },
    parameters: { docs: { description: { component: title(chart) } } },
    render: (values, { parameters }) => html`${chartElement(chart, values, parameters["child"])}`,
    play: drawn,
  };
}

/** "Donut: What is the share?" */
function title({ tag }: AnyChart): string {
  const documented = charts.find((chart) => chart.tag === tag);
  return documented ? `${documented.title}: ${documented.question}` : tag;
}
