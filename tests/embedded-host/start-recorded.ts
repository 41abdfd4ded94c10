import type { Batch, BatchResponse } from "../../src/embedded-host/batch";
import { connectOfficeClient } from "../../src/embedded-host/office-client";
import { startExcel, type ExcelOptions, type RunningExcel } from "../support/excel-host";
import { loadOfficeClient } from "../support/load-office-client";

export interface RecordedExcel extends RunningExcel {
  readonly requests: readonly Batch[];
  readonly responses: readonly BatchResponse[];
}

/** An Excel whose batches can be read afterwards. */
export async function startRecorded(options: ExcelOptions = {}): Promise<RecordedExcel> {
  const excel = await startExcel(options);
  const requests: Batch[] = [];
  const responses: BatchResponse[] = [];
  const process = async (batchJson: string, flags?: number) => {
    requests.push(JSON.parse(batchJson));
    const response = await excel.host.process(batchJson, flags);
    responses.push(JSON.parse(response));
    return response;
  };
  const requirementSets = { ExcelApi: "1.13", SharedRuntime: "1.1", ...options.requirementSets };
  connectOfficeClient(loadOfficeClient(), { process }, { requirementSets, language: "en-US" });
  return { ...excel, requests, responses };
}
