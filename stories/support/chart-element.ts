import { nothing, render } from "lit";
import { directive, Directive } from "lit/directive.js";
import type { AnyChart } from "../../src/core/chart.js";
import "../../src/index.js";
import { attributesOf, type ChartArgs } from "./args.js";

/**
 * The element of a chart, its attributes kept at what the controls say, so that the shown source is what an author would
 * write, and a changed control changes the element that is there.
 */
class ChartDirective extends Directive {
  #element: HTMLElement | undefined;

  render(chart: AnyChart, args: ChartArgs, child?: unknown): HTMLElement {
    const element = (this.#element ??= document.createElement(chart.tag));
    for (const [name, value] of attributesOf(chart, args)) {
      if (value === null) element.removeAttribute(name);
      else element.setAttribute(name, value);
    }
    if ("data" in args) Object.assign(element, { data: args["data"] });
    if (child !== undefined) render(child ?? nothing, element);
    return element;
  }
}

/** `${chartElement(definition, args)}`; `child` is what the author puts inside. */
export const chartElement = directive(ChartDirective);
