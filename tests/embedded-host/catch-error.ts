/** What a batch was rejected with, as far as adapters may rely on it. */
export interface CaughtError {
  readonly code: string;
  readonly message: string;
  readonly location: string;
}

export async function catchError(run: () => Promise<unknown>): Promise<CaughtError> {
  try {
    await run();
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    return { code: error.code, message: error.message, location: String(error.debugInfo.errorLocation) };
  }
  throw new Error("Nothing was thrown.");
}
