#!/usr/bin/env node
import { run } from "./run.js";

// Whoever reads may stop early, as `head` does: that is no failure, and nobody is left to tell.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit();
  });
}

// Not process.exit(): what was written to a pipe would be cut off.
process.exitCode = await run(process.argv.slice(2), {
  out: (chunk) => process.stdout.write(chunk),
  err: (text) => process.stderr.write(text),
  isTerminal: process.stdout.isTTY,
});
