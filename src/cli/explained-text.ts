import type { Explained } from "../data/explain.js";

/** One line for each column. */
export function explainedText(all: readonly Explained[]): string {
  const width = Math.max(0, ...all.map(({ column }) => column.length));
  const line = ({ column, role, unit, why }: Explained): string =>
    `  ${column.padEnd(width)}  ${[role, unit && `unit: ${unit}`].filter(Boolean).join(", ")}: ${why}\n`;
  return `  how each column was read:\n${all.map(line).join("")}`;
}
