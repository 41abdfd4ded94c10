import { act } from "react";
import { createPlan } from "../../../src/actions/create/create-plan";
import { createExcelWorkbook } from "../../../src/excel/excel-workbook";
import { planRequest, repeatable } from "../../support/order-export";
import { openPane, type OpenPane, type OpenPaneOptions } from "../open-pane";

/** Few lines and columns, so that an import makes few rows; of two customers, over two years. */
export const fewLines = [
  "date;order;customer;net revenue EUR",
  "2024-02-03;1;VINET;100.50",
  "2024-11-05;2;VINET;200.25",
  "2024-11-06;3;HANAR;999.00",
  "2025-03-04;4;VINET;400.75",
] as const;

export interface OpenImport extends OpenPane {
  /** Hands a file to the pane, as the file dialogue of a browser does; its contents may come later. */
  readonly choose: (name: string, contents: string | Promise<string>) => Promise<void>;
  /** From the first step to the preview, with what is suggested. */
  readonly toPreview: (lines?: readonly string[]) => Promise<void>;
}

/** A plan for VINET in the Excel that was started last, and the pane at the first step of the import. */
export async function openImport(options: OpenPaneOptions = {}): Promise<OpenImport> {
  const request = planRequest({ account: "VINET", targetKpis: ["revenue"], productGroups: [], regions: [] });
  await createPlan(createExcelWorkbook(), request, repeatable());
  const pane = await openPane(options);
  const german = options.language === "de-DE";
  await pane.shows(german ? "Nächster Schritt" : "Next step");
  await pane.click(german ? "Istwerte importieren" : "Import figures");
  await pane.shows(german ? "Wo stehen die Auftragszeilen?" : "Where are the order lines?");
  const choose = chooserOf(pane);
  return {
    ...pane,
    choose,
    async toPreview(lines = fewLines) {
      await choose("orders.csv", lines.join("\n"));
      await pane.shows("Which lines belong to the customer?");
      await pane.click("Continue");
      await pane.shows("What do the columns mean?");
      await pane.click("Show the preview");
      await pane.shows("Is this what you expect?");
    },
  };
}

/** Hands files to a pane. */
export function chooserOf(pane: OpenPane): OpenImport["choose"] {
  return (name, contents) => chooseFile(pane, name, contents);
}

async function chooseFile({ root }: OpenPane, name: string, contents: string | Promise<string>): Promise<void> {
  const input = root.querySelector<HTMLInputElement>("input[type=file]");
  if (input === null) throw new Error("no file can be chosen");
  // jsdom knows no Blob.arrayBuffer
  const arrayBuffer = async () => new TextEncoder().encode(await contents).slice().buffer;
  const file = Object.assign(new File([], name), { arrayBuffer });
  Object.defineProperty(input, "files", { configurable: true, value: [file] });
  await act(async () => input.dispatchEvent(new Event("change", { bubbles: true })));
}
