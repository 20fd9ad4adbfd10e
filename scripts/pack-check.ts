/** Checks the package as npm would publish it: publint, the types of every entry, and that every import resolves. */
import { rmSync } from "node:fs";
import path from "node:path";
import { packageProblems } from "./package/imports.js";
import { unpackedPackage } from "./package/packed.js";
import { answerHelp } from "./help.js";
import { binary, run } from "./run.js";

answerHelp(import.meta.url);

const { folder, tarball } = unpackedPackage();
try {
  const unpacked = path.join(folder, "node_modules", "report-charts");
  const problems = packageProblems(unpacked);
  for (const problem of problems) console.error(problem);
  const lint = run(process.execPath, [binary("publint"), unpacked, "--strict"]);
  // A CDN file is loaded by address and carries no types.
  const types = run(process.execPath, [
    binary("@arethetypeswrong/cli", "attw"),
    tarball,
    ...["--profile", "esm-only", "--no-emoji", "--exclude-entrypoints", "./custom-elements.json"],
  ]);
  if (problems.length > 0 || lint !== 0 || types !== 0) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
