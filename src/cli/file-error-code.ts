/** The code of a failed file operation, such as "ENOENT"; undefined for any other failure. */
export function codeOf(error: unknown): string | undefined {
  // no instanceof: under jest, Node's own errors belong to another realm
  const hasCode = typeof error === "object" && error !== null && "code" in error;
  return hasCode && typeof error.code === "string" && "syscall" in error ? error.code : undefined;
}
