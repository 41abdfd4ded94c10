import type { RunningExcel } from "../support/excel-host";

export interface Handlers<T> {
  add(handler: (event: T) => Promise<void>): OfficeExtension.EventHandlerResult<T>;
}

/** Collects what a handler is told. */
export async function listen<T>({ Excel }: RunningExcel, on: (workbook: Excel.Workbook) => Handlers<T>): Promise<T[]> {
  const heard: T[] = [];
  await Excel.run(async (context) => {
    on(context.workbook).add((event) => Promise.resolve(void heard.push(event)));
    await context.sync();
  });
  return heard;
}

/** Events go their own way, after the answer to a batch. */
export function arrived(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}
