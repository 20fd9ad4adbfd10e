import type { ReactiveController } from "lit";
import { arriving } from "../arriving.js";
import type { ElementContext } from "../element-context.js";
import type { Interaction } from "./interaction.js";

type Module = typeof import("./interaction.js");

/** The same for all charts, once one of them has it. */
let arrived: Module | undefined;

/**
 * Brings what follows the first paint (interaction.ts). It is loaded when the browser is idle, so that all of it is at
 * hand without delaying a reader.
 */
export class InteractionController implements ReactiveController {
  /** Undefined until then. */
  interaction: Interaction | undefined;
  #loading: Promise<Interaction | undefined> | undefined;

  constructor(private readonly context: ElementContext) {
    context.host.addController(this);
  }

  hostConnected(): void {
    this.interaction?.connected();
  }

  hostDisconnected(): void {
    this.interaction?.disconnected();
  }

  hostUpdated(): void {
    this.interaction?.updated();
  }

  /** Where another chart of the page has brought it, a chart that was never seen is printed with it too. */
  print(): void {
    if (arrived) this.#make(arrived).print();
  }

  /** Whatever happens on the plot; before {@link ready}, the browser alone moves focus. */
  readonly onPlot = (event: Event): void => this.interaction?.handle(event);

  /** What is shared by all charts of it; undefined until one has it. */
  get module(): Module | undefined {
    return arrived;
  }

  /** Resolves when it is there; with nothing when it did not arrive, because a chart is complete without. */
  get ready(): Promise<Interaction | undefined> {
    return (this.#loading ??= idle()
      .then(() => this.#load())
      .catch(() => undefined));
  }

  /**
   * The same for somebody who wants it now: what did not arrive is asked for again.
   *
   * @throws DatasetError (rejects) `fetch-failed` when it does not arrive
   */
  async need(): Promise<Interaction> {
    const there = await this.ready;
    if (there) return there;
    const loading = this.#load();
    this.#loading = loading.catch(() => undefined);
    return loading;
  }

  /** Does what a reader asks for; resolves with whether it could be done. */
  async act(act: (interaction: Interaction) => unknown): Promise<boolean> {
    try {
      await act(await this.need());
      return true;
    } catch {
      return false;
    }
  }

  async #load(): Promise<Interaction> {
    arrived = await arriving(import("./interaction.js"), "what answers keys and buttons");
    return this.#make(arrived);
  }

  #make(module: Module): Interaction {
    return (this.interaction ??= new module.Interaction(this.context));
  }
}

const idle = (): Promise<unknown> =>
  new Promise((resolve) => {
    if (typeof requestIdleCallback === "function") requestIdleCallback(resolve, { timeout: 500 });
    else setTimeout(resolve, 50);
  });
