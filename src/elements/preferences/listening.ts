import type { Datum } from "../../core/chart.js";
import type { Status } from "../../core/dataset.js";
import type { PreferenceWords } from "../../core/preference-words.js";
import { Player, SPEEDS } from "./sound/player.js";
import { scoreOf, type Heard, type Score } from "./sound/score.js";
import type { ElementContext } from "../element-context.js";
import { choice, make, pressed } from "./dom.js";
import type { ListeningContext } from "./listening-context.js";

let names = 0;

/** Plays a chart: every value a tone, in the order of the picture, with the same in words beside it. */
export class Listening {
  readonly #figure: ElementContext["drawing"]["figure"];
  readonly #player: Player | undefined;

  /** @param box stays empty where there is nothing to tell apart by ear */
  constructor(
    box: HTMLElement,
    private readonly context: ListeningContext,
    words: PreferenceWords,
  ) {
    const { element, point } = context;
    this.#figure = element.drawing.figure;
    const heard = heardOf(element);
    const score = scoreOf(heard, element.picture().rightToLeft);
    if (!score) return;
    const play = pressed(words.play, () => (player.isPlaying ? player.pause() : player.play()));
    const player = new Player(score, () => {
      play.textContent = player.isPlaying ? words.pause : words.play;
      point(player.key);
    });
    this.#player = player;
    const step = (text: string, by: 1 | -1): HTMLElement =>
      pressed(text, () => {
        player.step(by);
        element.say(this.#figure?.description.sentences[player.key ?? ""] ?? "");
      });
    box.append(
      make(
        "div",
        { role: "group", ariaLabel: words.listen },
        play,
        step(words.back, -1),
        step(words.next, 1),
        this.#speed(player, words),
      ),
      make("p", {}, this.#inWords(score, heard, words)),
    );
  }

  get isOutdated(): boolean {
    return this.#figure !== this.context.element.drawing.figure;
  }

  close(): void {
    this.#player?.close();
    this.context.point(undefined);
  }

  #speed(player: Player, words: PreferenceWords): HTMLElement {
    const name = `speed-${(names += 1)}`;
    const label = make("span", { ariaHidden: "true" }, words.speed);
    const group = make("span", { role: "radiogroup", ariaLabel: words.speed }, label);
    const format = this.#figure?.words.format;
    for (const speed of SPEEDS) {
      const text = words.times(format?.number(speed, speed < 1 ? 1 : 0) ?? String(speed));
      group.append(choice("radio", text, speed === player.speed, () => (player.speed = speed), name).label);
    }
    return group;
  }

  #inWords({ tones, steps, lowest, highest }: Score, heard: readonly Heard[], words: PreferenceWords): string {
    const sentences = this.#figure?.description.sentences ?? {};
    return words.heard({
      count: tones.filter(({ from }) => from !== null).length,
      lowest: sentences[lowest] ?? "",
      highest: sentences[highest] ?? "",
      multiples: steps === "log",
      glides: heard.some(({ values }) => values.length > 1),
      statuses: (["reported", "projected", "modelled"] satisfies Status[]).filter((status) =>
        heard.some((one) => one.status === status && one.values.length > 0),
      ),
    });
  }
}

/** In visual order, one series after the other. */
function heardOf({ drawing: { figure, scene } }: ElementContext): Heard[] {
  if (!figure || !scene) return [];
  const { chart, model } = figure;
  const data = new Map(model.data.map((datum) => [datum.key, datum]));
  const shown = scene.targets.flatMap(({ datum }) => data.get(datum) ?? []);
  const series = [...new Set(model.data.map(({ series }) => series))];
  const inOrder = series.flatMap((name) => shown.filter((datum) => datum.series === name));
  const values = (datum: Datum): number[] => chart.heard(datum, model).filter((value) => value !== null);
  return inOrder.map((datum) => ({
    key: datum.key,
    status: datum.status,
    series: datum.series,
    values: values(datum),
  }));
}
