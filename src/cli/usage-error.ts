/** A call that cannot be carried out as it stands: a name that does not exist, a file that cannot be read or written. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** Whether the error came from the file system or the network, which give a code such as ENOENT. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}
