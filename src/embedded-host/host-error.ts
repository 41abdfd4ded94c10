/** A failure that the host answers to the client. `code` is one of Excel's, or `NotSupportedByHost` for a gap of ours. */
export class HostError extends Error {
  constructor(
    readonly code: HostErrorCode,
    message: string,
  ) {
    super(message);
    this.name = "HostError";
  }
}

export type HostErrorCode =
  | "AccessDenied"
  | "ApiNotFound"
  | "EmptyChartSeries"
  | "GeneralException"
  | "FilteredRangeConflict"
  | "InsertDeleteConflict"
  | "MergedRangeConflict"
  | "InvalidArgument"
  | "InvalidOperation"
  | "InvalidOperationInCellEditMode"
  | "InvalidReference"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "NonBlankCellOffSheet"
  | "NotSupportedByHost";

/** For whatever Excel can do and this host cannot: it must fail loudly and name the gap. */
export function notSupported(what: string): HostError {
  return new HostError("NotSupportedByHost", `The embedded host does not support ${what}.`);
}

export function invalidArgument(what: string): HostError {
  return new HostError("InvalidArgument", `The argument is invalid or missing or has an incorrect format: ${what}.`);
}

export function itemNotFound(what: string): HostError {
  return new HostError("ItemNotFound", `The requested resource doesn't exist: ${what}.`);
}

/** For what the workbook's protection or the person's rights do not allow. */
export function accessDenied(): HostError {
  return new HostError("AccessDenied", "You cannot perform the requested operation.");
}
