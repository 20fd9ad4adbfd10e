import type { ReactiveController } from "lit";
import type { Late } from "./interaction.js";
import type { Stage } from "../element-context.js";

type Module = typeof import("./interaction.js");

/**
 * Brings what follows the first paint (src/elements/late.ts). It is loaded when the browser is idle, so that all of it is
 * at hand without delaying a reader.
 */
export class LateController implements ReactiveController {
  /** Undefined until then. */
  late: Late | undefined;
  module: Module | undefined;
  #loading: Promise<Late | undefined> | undefined;

  constructor(private readonly stage: Stage) {
    stage.host.addController(this);
  }

  hostConnected(): void {
    this.late?.connected();
  }

  hostDisconnected(): void {
    this.late?.disconnected();
  }

  hostUpdated(): void {
    this.late?.updated();
  }

  /** Whatever happens on the plot; before {@link ready}, the browser alone moves focus. */
  readonly onPlot = (event: Event): void => this.late?.handle(event);

  /** Resolves when it is there; with nothing when loading failed, because a chart is complete without. */
  get ready(): Promise<Late | undefined> {
    return (this.#loading ??= idle()
      .then(() => import("./interaction.js"))
      .then((module) => {
        this.module = module;
        return (this.late = new module.Late(this.stage));
      })
      .catch(() => undefined));
  }
}

const idle = (): Promise<unknown> =>
  new Promise((resolve) => {
    if ("requestIdleCallback" in globalThis) requestIdleCallback(resolve, { timeout: 500 });
    else setTimeout(resolve, 50);
  });
