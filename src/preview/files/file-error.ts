import type { PreviewTexts } from "../../localisation/preview-texts";

/** Why a file cannot be opened, for people. The code is that of a `PackageError`; anything else is unexpected. */
export function fileErrorReason(error: unknown, { reasons }: PreviewTexts["files"]): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return reasons[code] ?? reasons.unexpected ?? "";
}
