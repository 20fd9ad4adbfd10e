import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/**
 * Where `--help` or `-h` was asked for, prints what the script says of itself in its first comment, and ends the process
 * before it does anything.
 *
 * @param address `import.meta.url` of the script
 */
export function answerHelp(address: string): void {
  if (!process.argv.slice(2).some((word) => word === "--help" || word === "-h")) return;
  const [, about = ""] = /\/\*\*(.*?)\*\//s.exec(readFileSync(fileURLToPath(address), "utf8")) ?? [];
  console.log(about.replace(/^ *\* ?/gm, "").trim());
  process.exit(0);
}
