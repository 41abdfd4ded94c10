/** The part of a chart as a live document. */
import { ChartNode } from "./chart-node";
import { elementEnd, rootOffset, startTagAt } from "./xml-scan";

const DRAWING =
  /\sxmlns:([\w.-]+)\s*=\s*["']http:\/\/(?:schemas\.openxmlformats\.org\/drawingml\/2006|purl\.oclc\.org\/ooxml\/drawingml)\/main["']/;

export interface ChartDocument {
  readonly root: ChartNode;
  /** The whole part as it stands now. */
  readonly text: string;
}

/**
 * Opens the text of a chart part.
 * @param drawingNamespace of DrawingML in this package's edition, for parts that declare it further inside only
 * @param changed called after every change
 * @param changing called before, to refuse it
 */
export function openChart(
  text: string,
  drawingNamespace: string,
  changed: () => void,
  changing: () => void = () => undefined,
): ChartDocument {
  const offset = rootOffset(text);
  const end = elementEnd(text, offset);
  const { prefix, attributes } = startTagAt(text, offset);
  const declared = DRAWING.exec(attributes)?.[1];
  const host = { prefixes: { chart: prefix, drawing: `${declared ?? "a"}:` }, changed: declare, changing };
  const root = new ChartNode(text.slice(offset, end), host);
  let isDeclared = declared !== undefined;
  function declare(): void {
    if (!isDeclared) {
      isDeclared = true;
      root.setAttribute("xmlns:a", drawingNamespace);
    }
    changed();
  }
  return {
    root,
    get text() {
      return text.slice(0, offset) + root.xml + text.slice(end);
    },
  };
}
