import type { PreferenceWords } from "../../core/preference-words.js";
import { preferencesEn } from "../../language/en/preferences.js";
import { changeSettings, currentSettings, forget, isKept, keep, type Settings } from "./settings.js";
import { matches } from "../matches.js";
import { choice, make, pressed } from "./dom.js";
import type { Listening } from "./listening.js";
import type { ListeningContext } from "./listening-context.js";

export { panelStyles } from "./panel-styles.js";

/** What a chart tells its panel. */
export interface PanelContext extends ListeningContext {
  /** Loads what plays; called when the panel is opened, unless the reader saves data. */
  readonly listening: () => Promise<typeof import("./listening.js")>;
}

let panels = 0;

/** The panel behind “Aa”: how this page's charts are read, and what this one sounds like. */
export class PreferencesPanel {
  /** Each input says how it is to be, because a setting may be changed at another chart. */
  #inputs: { readonly input: HTMLInputElement; readonly isOn: () => boolean }[] = [];
  readonly #name = `words-${(panels += 1)}`;
  #words: PreferenceWords;
  readonly #sounds = make("div");
  #listening: Listening | undefined;

  /**
   * @param box where it is shown
   * @param words those of the language that the chart speaks; none for English
   */
  constructor(
    private readonly box: HTMLElement,
    words: PreferenceWords | undefined,
    private readonly context: PanelContext,
  ) {
    this.#words = words ?? preferencesEn;
    this.#fill();
  }

  /** The settings have changed, here or elsewhere. */
  follow(): void {
    for (const { input, isOn } of this.#inputs) input.checked = isOn();
  }

  /** After each update of the element: another chart sounds otherwise. */
  updated(): void {
    if (this.#listening?.isOutdated) void this.#listen();
  }

  /** The chart speaks another language. */
  speak(words: PreferenceWords | undefined): void {
    this.#words = words ?? preferencesEn;
    this.#fill();
  }

  close(): void {
    this.#listening?.close();
    this.box.replaceChildren();
  }

  #fill(): void {
    this.#inputs = [];
    this.box.replaceChildren(this.#choices(), this.#sounds);
    void this.#listen();
  }

  #choices(): HTMLElement {
    const words = this.#words;
    const amounts = make("span", { role: "radiogroup", ariaLabel: words.words });
    amounts.append(
      make("span", { ariaHidden: "true" }, words.words),
      this.#amount("few"),
      this.#amount("usual"),
      this.#amount("all"),
    );
    return make(
      "div",
      {},
      this.#tick("tableFirst"),
      this.#tick("patterns"),
      this.#tick("contrast"),
      amounts,
      this.#keeper(),
    );
  }

  #tick(key: "tableFirst" | "patterns" | "contrast"): HTMLElement {
    const isOn = (): boolean => currentSettings()[key];
    return this.#choice("checkbox", this.#words[key], isOn, ({ checked }) => changeSettings({ [key]: checked }));
  }

  #amount(value: Settings["words"]): HTMLElement {
    const isOn = (): boolean => currentSettings().words === value;
    return this.#choice("radio", this.#words[value], isOn, () => changeSettings({ words: value }));
  }

  /** Kept only if the reader wants it so, and forgotten when they do not. */
  #keeper(): HTMLElement {
    const said = make("span", { role: "status" });
    const label = this.#choice("checkbox", this.#words.keep, isKept, (input) => {
      if (!input.checked) forget();
      else if (!keep()) {
        input.checked = false;
        said.textContent = this.#words.notKept;
      }
    });
    return make("span", {}, label, said);
  }

  #choice(
    type: "checkbox" | "radio",
    text: string,
    isOn: () => boolean,
    changed: (input: HTMLInputElement) => void,
  ): HTMLElement {
    const { label, input } = choice(type, text, isOn(), changed, this.#name);
    this.#inputs.push({ input, isOn });
    return label;
  }

  async #listen(): Promise<void> {
    this.#listening?.close();
    this.#listening = undefined;
    this.#sounds.replaceChildren();
    if (savesData()) return;
    try {
      const { Listening } = await this.context.listening();
      if (this.#sounds.isConnected) this.#listening = new Listening(this.#sounds, this.context, this.#words);
    } catch {
      this.#sounds.replaceChildren(pressed(this.#words.listen, () => void this.#listenAgain()));
    }
  }

  /** What plays has not arrived: a reader who presses its name asks for it again, and hears when that has not helped. */
  async #listenAgain(): Promise<void> {
    await this.#listen();
    const { element } = this.context;
    const { format, common } = element.drawing.figure?.words ?? {};
    if (!this.#listening && format && common) element.say(format.aside(common.retry, this.#words.listen));
  }
}

function savesData(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return connection?.saveData === true || matches("(prefers-reduced-data: reduce)");
}
