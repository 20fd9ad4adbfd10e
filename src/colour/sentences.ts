import type { Finding, Inks } from "./findings.js";
import { writeHex } from "./rgb.js";

/** A finding for the author who chose the colours, in a sentence or two. */
export function findingText(finding: Finding, inks: Inks): string {
  const named = (ink: string): string => {
    const rgb = inks[ink];
    return `--chart-${ink}${rgb ? ` (${writeHex(rgb)})` : ""}`;
  };
  if (finding.kind === "pale") {
    const { ink, ground, ratio, least, isText, proposal } = finding;
    const need = `${isText ? "text needs" : "marks need"} ${least}:1`;
    return `${named(ink)} on ${named(ground)} has a contrast of ${cut(ratio)}:1; ${need}. ${advice(ink, proposal, inks)}`;
  }
  const { inks: pair, sight, difference, least, proposal } = finding;
  const whose = sight === "full" ? "to all readers" : `to readers with ${sight}`;
  const [stays, changes] = pair;
  const how = `they differ by ${cut(difference)} (CIEDE2000), and need ${least}`;
  return `${named(stays)} and ${named(changes)} look alike ${whose}: ${how}. ${advice(changes, proposal, inks)}`;
}

function advice(ink: string, proposal: string | undefined, inks: Inks): string {
  if (!proposal) return `No lightness of the hue of --chart-${ink} passes: choose another hue.`;
  const own = inks[ink];
  if (own && writeHex(own) === proposal) return "That is over once the other has changed.";
  return `The nearest of the same hue that passes is --chart-${ink}: ${proposal}.`;
}

/** Two decimals, cut: 2.998 is not yet 3. */
const cut = (value: number): string => (Math.floor(value * 100) / 100).toFixed(2).replace(/\.?0+$/, "");
