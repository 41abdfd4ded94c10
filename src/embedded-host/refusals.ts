import type { BatchResponse } from "./batch";

function refusal(Code: string, Message: string): BatchResponse {
  return {
    Results: [],
    TraceIds: [],
    Error: { Code, Message, Location: "", ActionIndex: -1, HttpStatusCode: 400 },
  };
}

/** Answers to batches of which nothing is carried out. */
export const refusals = {
  unreadable: refusal("InvalidRequest", "Cannot process the request."),
  cellEditMode: refusal(
    "InvalidOperationInCellEditMode",
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
  ),
  requestTooLarge: refusal(
    "RequestPayloadSizeLimitExceeded",
    "The request payload size has exceeded the limit. Please refer to our documentation.",
  ),
  responseTooLarge: refusal(
    "ResponsePayloadSizeLimitExceeded",
    "The response payload size has exceeded the limit. Please refer to our documentation.",
  ),
} as const;
