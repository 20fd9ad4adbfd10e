import { noChange } from "lit";
import { directive, Directive, PartType, type ElementPart, type PartInfo } from "lit/directive.js";
import type { AnyChart } from "../../src/core/chart.js";
import { attributesOf, type ChartArgs } from "./args.js";

/** Keeps the attributes of a chart at what the controls say, so that the shown source is what an author would write. */
class ChartArgsDirective extends Directive {
  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error("chartArgs stands inside a start tag, without a name.");
  }

  render(_chart: AnyChart, _args: ChartArgs): unknown {
    return noChange;
  }

  override update({ element }: ElementPart, [chart, args]: [AnyChart, ChartArgs]): unknown {
    for (const [name, value] of attributesOf(chart, args)) {
      if (value === null) element.removeAttribute(name);
      else element.setAttribute(name, value);
    }
    if ("data" in args) Object.assign(element, { data: args["data"] });
    return noChange;
  }
}

/** `<some-chart ${chartArgs(definition, args)}>` */
export const chartArgs = directive(ChartArgsDirective);
