import { strFromU8, unzipSync } from "fflate";
import { openWorkbook } from "../../src/package/open-workbook";
import { zipParts } from "./foreign-package";
import { buildEveryFeature } from "./every-feature";
import { validationErrors } from "../support/validate-workbook";

const chartPart = "xl/charts/chart1.xml";

/** The workbook with a chart as another program might have written it: prefixes of its own, and parts we know nothing of. */
function foreign(change: (text: string) => string): Uint8Array {
  const parts = Object.entries(unzipSync(buildEveryFeature().toBytes())).map(
    ([name, content]) => [name, strFromU8(content)] as const,
  );
  return zipParts(Object.fromEntries(parts.map(([name, text]) => [name, name === chartPart ? change(text) : text])));
}

const chartOf = (bytes: Uint8Array) => strFromU8(unzipSync(bytes)[chartPart] ?? new Uint8Array());

function otherPrefixes(text: string): string {
  return text
    .replace('xmlns:c="', 'xmlns="')
    .replace(/(<\/?)c:/g, "$1")
    .replace("xmlns:a=", "xmlns:draw=")
    .replace(/(<\/?)a:/g, "$1draw:")
    .replace("<plotVisOnly", "<!-- kept --><plotVisOnly");
}

describe("Charts that came with a file", () => {
  it("are changed where they are asked to be, in their own spelling; all else stays as it was", async () => {
    const before = foreign(otherPrefixes);
    const file = openWorkbook(before);
    const chart = file.sheets.flatMap(({ charts }) => charts)[0];
    if (chart === undefined) throw new Error("a chart");
    expect(chart.spec).toBeUndefined();
    const line = chart.content.make("chart", "plotArea", "spPr");
    line.remove("noFill");
    line.insert('<a:solidFill><a:srgbClr val="ABCDEF"/></a:solidFill>');
    const bytes = file.toBytes();
    const added = '<draw:solidFill><draw:srgbClr val="ABCDEF"/></draw:solidFill>';
    const withoutValues = (text: string) => text.replace(/<(strCache|numCache)>.*?<\/\1>/gs, "");
    const expected = withoutValues(chartOf(before));
    expect(chartOf(bytes)).toContain(added);
    expect(withoutValues(chartOf(bytes))).toBe(expected.replace(/<draw:noFill\/>(?=<\/spPr><\/plotArea>)/, added));
    expect(await validationErrors(bytes)).toEqual([]);
  });

  it("stay byte for byte while nobody changes them", () => {
    const before = foreign(otherPrefixes);
    const file = openWorkbook(before);
    file.sheets[0]?.setValue(1, 1, 5);
    expect(file.sheets.flatMap(({ charts }) => charts)[0]?.shown?.series).toHaveLength(3);
    expect(chartOf(file.toBytes())).toBe(chartOf(before));
  });

  it("get new children where the schema wants them", () => {
    const file = openWorkbook(foreign((text) => text));
    const series = file.sheets
      .flatMap(({ charts }) => charts)[0]
      ?.content.child("chart", "plotArea", "barChart", "ser");
    series?.insert('<c:dPt><c:idx val="1"/></c:dPt>');
    series?.insert('<c:dPt><c:idx val="2"/></c:dPt>');
    series?.setValue("invertIfNegative", true);
    expect(series?.elements.map(({ name }) => name)).toEqual([
      "idx",
      "order",
      "tx",
      "spPr",
      "invertIfNegative",
      "dPt",
      "dPt",
      "dLbls",
      "cat",
      "val",
    ]);
  });
});
