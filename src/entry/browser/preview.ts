/** Composition root of the preview: a host that calculates, beside the pane that the server names. */
import manifestXml from "manifest.xml";
import { createCalculator } from "../../calculation/create-calculator";
import { createEmbeddedHost } from "../../embedded-host/embedded-host";
import { createWorkbook, openWorkbook } from "../../package/open-workbook";
import { startPreview, type PreviewOptions } from "../../preview/preview";
import { withPatience } from "./patience";

const openHost: PreviewOptions["openHost"] = async (file, { firstSheet, ...settings }) => {
  const workbook = file === undefined ? createWorkbook(undefined, firstSheet) : openWorkbook(file);
  return createEmbeddedHost({ workbook, calculator: await createCalculator(), ...settings });
};

const root = document.getElementById("root");
const pane = document.querySelector<HTMLMetaElement>("meta[name='pane-address']")?.content;
if (root !== null && pane !== undefined) {
  startPreview({ root, manifestXml, paneAddress: withPatience(pane, window.location.search), openHost });
}
