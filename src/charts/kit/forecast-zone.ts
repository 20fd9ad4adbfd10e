import type { Frame } from "../../core/chart.js";
import type { Box, Mark } from "../../core/scene.js";
import type { Wanted } from "./value-labels.js";

/** Room for the zone's label above the highest gridline. */
export const ZONE_HEAD = 26;

/** The shaded part of a time axis that lies in the future of the publisher. */
export function zoneRect(box: Box): Mark {
  return { kind: "rect", part: "zone", ...box, fill: "zone" };
}

/** "Forecast period 2023–2032 →" at the head of the zone, shorter where it is narrow, left or else right. */
export function zoneLabel(zone: Box, from: number, to: number, frame: Frame<unknown>): Wanted {
  const { common, format } = frame.words;
  const inner = zone.width - 16;
  const text = [common.forecastPeriod(format.span(from, to)), common.forecast].find(
    (t) => frame.measure(t, "axis") <= inner,
  );
  if (text === undefined) return { places: [] };
  const label = { kind: "text", part: "label", y: zone.y + 17, text, style: "axis", fill: "ink-2" } as const;
  return {
    places: [
      { ...label, x: zone.x + 8, anchor: "start" },
      { ...label, x: zone.x + zone.width - 8, anchor: "end" },
    ],
  };
}
