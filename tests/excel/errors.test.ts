import { isCellEditMode, toPlanError } from "../../src/excel/errors";
import { PlanError } from "../../src/workbook/port";

function hostError(code: string, errorLocation?: string): Error {
  return Object.assign(new Error("Der Vorgang ist fehlgeschlagen."), {
    code,
    debugInfo: { code, ...(errorLocation !== undefined && { errorLocation }) },
  });
}

describe("errors of Office.js", () => {
  it.each([
    ["InvalidOperationInCellEditMode", undefined, "cellEditMode"],
    ["InvalidOperation", undefined, "cellEditMode"],
    // the same code from the middle of a batch says something else
    ["InvalidOperation", "Range.merge", "hostFailed"],
    ["AccessDenied", "Worksheet.name", "accessDenied"],
    ["RequestPayloadSizeLimitExceeded", undefined, "payloadTooLarge"],
    ["ResponsePayloadSizeLimitExceeded", undefined, "payloadTooLarge"],
    ["ItemAlreadyExists", "WorksheetCollection.add", "sheetNamesTaken"],
    ["ItemAlreadyExists", "TableCollection.add", "hostFailed"],
    ["InvalidSelection", "Workbook.getSelectedRanges", "noCellsSelected"],
    ["GeneralException", undefined, "hostFailed"],
  ])("turns %s at %s into %s", (code, location, expected) => {
    expect(toPlanError(hostError(code, location)).code).toBe(expected);
  });

  it("keeps the localised message out of the error and in the log", () => {
    const error = toPlanError(hostError("GeneralException", "Range.values"));
    expect(error.message).toBe("hostFailed");
    expect(error.params).toEqual({ hostCode: "GeneralException", begun: 1 });
    expect(error.log).toContain("Der Vorgang ist fehlgeschlagen.");
    expect(error.log).toContain("Range.values");
  });

  it.each([
    [undefined, undefined],
    ["WorksheetCollection.add", undefined],
    ["Range.values", 1],
  ])("tells whether the batch may have begun to write: refused at %s", (location, begun) => {
    expect(toPlanError(hostError("AccessDenied", location)).params.begun).toBe(begun);
  });

  it("passes a plan error on and takes anything else for a failure of the host", () => {
    const known = new PlanError("cancelled");
    expect(toPlanError(known)).toBe(known);
    expect(toPlanError(new TypeError("x is undefined"))).toMatchObject({
      code: "hostFailed",
      log: expect.stringContaining("x is undefined"),
    });
    expect(toPlanError("odd")).toMatchObject({ code: "hostFailed", log: "odd" });
    expect(isCellEditMode("odd")).toBe(false);
  });
});
