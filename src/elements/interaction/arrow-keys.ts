import type { ElementContext } from "../element-context.js";

/** Where a key leads from a datum; undefined for a key that leads nowhere. */
export function step(
  key: string,
  from: string,
  { scene, figure }: Pick<ElementContext["drawing"], "scene" | "figure">,
  rightToLeft: boolean,
): string | undefined {
  const keys = scene?.targets.map(({ datum }) => datum) ?? [];
  const at = keys.indexOf(from);
  const [forward, backward] = rightToLeft ? ["ArrowLeft", "ArrowRight"] : ["ArrowRight", "ArrowLeft"];
  const series = new Map(figure?.model.data.map((datum) => [datum.key, datum.series ?? ""]));
  switch (key) {
    case "Home":
      return keys[0];
    case "End":
      return keys.at(-1);
    case "ArrowUp":
      return otherSeries(keys, at, -1, series);
    case "ArrowDown":
      return otherSeries(keys, at, 1, series);
    case forward:
      return nth(keys, at + 1);
    case backward:
      return nth(keys, at - 1);
    default:
      return undefined;
  }
}

const nth = <T>(all: readonly T[], index: number): T | undefined => all[Math.min(all.length - 1, Math.max(0, index))];

/** The same place in the next series; without series, up and down move as left and right do. */
function otherSeries(
  keys: readonly string[],
  at: number,
  by: number,
  series: ReadonlyMap<string, string>,
): string | undefined {
  const names = [...new Set(keys.map((key) => series.get(key)))];
  if (names.length < 2) return nth(keys, at + by);
  const current = keys[at] ?? "";
  const name = series.get(current);
  const of = (wanted: string | undefined): string[] => keys.filter((key) => series.get(key) === wanted);
  return nth(of(nth(names, names.indexOf(name) + by)), of(name).indexOf(current));
}
