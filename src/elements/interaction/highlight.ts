import type { Target } from "../../core/scene.js";
import { boxesOfOthers, type Picked } from "../../geometry/pick.js";
import type { Point } from "../../geometry/path.js";
import type { ElementContext } from "../element-context.js";
import { textsOf } from "./plot-places.js";
import { Ring } from "./ring.js";
import { placeTip } from "./tip.js";

/** What a pointer means, and where it is. */
export type Pointed = Picked & { readonly at: Point };

/** Data that stand out beside the one that is shown. */
export interface Others {
  readonly pinned: string | undefined;
  readonly heard: string | undefined;
}

/** How a datum is shown: its sentence in the tip, and a ring around its marks. */
export class Highlight {
  readonly #ring: Ring;

  constructor(private readonly context: ElementContext) {
    this.#ring = new Ring(context.host.renderRoot);
  }

  /**
   * @param key without it, no tip
   * @param pointed where a pointer is, when one asks
   * @returns whether there is a tip now
   */
  show(key: string | undefined, { pinned, heard }: Others, pointed?: Pointed): boolean {
    const root = this.context.host.renderRoot;
    const { scene, figure } = this.context.drawing;
    const targets = scene?.targets ?? [];
    const focused = root.querySelector<HTMLElement>("[role=option]:focus-visible")?.dataset["key"];
    const isRinged = (target: Target): boolean => target.datum === focused && target.datum !== pinned && !isRow(target);
    const ringed = targets.filter((target) => [key, pinned, heard].includes(target.datum) && !isRinged(target));
    this.#ring.draw(ringed.map((place) => ({ datum: place.datum, place, pinned: place.datum === pinned })));
    const tip = root.querySelector<HTMLElement>(".tip");
    const target = targets.find(({ datum }) => datum === key);
    if (tip) tip.hidden = !target;
    if (!tip || !scene || !target) return false;
    tip.textContent = figure?.description.sentences[target.datum] ?? "";
    const box = pointed?.box ?? target;
    const [texts, marks] = [textsOf(root, scene), boxesOfOthers(scene, target.datum)];
    placeTip(tip, { box, place: target, texts, marks, room: scene, at: pointed?.at });
    return true;
  }
}

/** Its option is ringed as a whole, and its mark inside it. */
const isRow = ({ reach, width, height }: Target): boolean => reach?.width === width && reach.height === height;
