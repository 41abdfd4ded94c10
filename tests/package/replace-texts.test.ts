import { strFromU8, unzipSync } from "fflate";
import { partTexts, replaceTexts } from "../../src/package/replace-texts";
import { MAIN, oneSheetParts, zipParts } from "./foreign-package";

const cells = `<c r="A1" t="inlineStr"><is><r><t>Ida</t></r><r><t xml:space="preserve"> Öz</t></r></is></c><c r="B1" t="str"><f>"Öz"</f><v>Öz</v></c>`;
const sheet = `<worksheet xmlns="${MAIN}"><sheetData><row r="1">${cells}</row></sheetData><headerFooter><oddFooter>&amp;LÖz &amp;&amp; Co&amp;C&amp;A</oddFooter></headerFooter></worksheet>`;
const file = zipParts(
  oneSheetParts(sheet, {
    "xl/comments1.xml": `<comments xmlns="${MAIN}"><authors><author>Öz</author></authors><commentList><comment ref="A1" authorId="0"><text><t>Frau Öz &lt;sagt&gt;</t></text></comment></commentList></comments>`,
    "xl/persons/person.xml": `<personList><person displayName="Ida Öz" id="{Öz}" userId="x"/></personList>`,
    "xl/tables/table1.xml": `<table xmlns="${MAIN}" name="Öz"/>`,
  }),
);
const shout = (text: string) => text.replaceAll("Öz", "P & <Q>");

describe("replacing texts in a saved workbook", () => {
  const { bytes, parts } = replaceTexts(file, shout);
  const text = (name: string) => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());

  it("reaches comments, their authors, headers and footers, attributes and cached values", () => {
    expect(parts).toEqual(["xl/worksheets/sheet1.xml", "xl/comments1.xml", "xl/persons/person.xml"]);
    expect(text("xl/comments1.xml")).toContain("<author>P &amp; &lt;Q&gt;</author>");
    expect(text("xl/comments1.xml")).toContain("<t>Frau P &amp; &lt;Q&gt; &lt;sagt&gt;</t>");
    expect(text("xl/persons/person.xml")).toContain('displayName="Ida P &amp; &lt;Q&gt;"');
    expect(text("xl/worksheets/sheet1.xml")).toContain("<v>P &amp; &lt;Q&gt;</v>");
    expect(text("xl/worksheets/sheet1.xml")).toContain(
      "<oddFooter>&amp;LP &amp; &lt;Q&gt; &amp;&amp; Co&amp;C&amp;A</oddFooter>",
    );
  });

  it("leaves formulas, names and addresses alone, by which parts mean each other", () => {
    expect(text("xl/worksheets/sheet1.xml")).toContain('<f>"Öz"</f>');
    expect(text("xl/persons/person.xml")).toContain('id="{Öz}"');
    expect(text("xl/tables/table1.xml")).toContain('name="Öz"');
  });

  it("changes attributes that people read, and none that are types, places or codes", () => {
    const inSheet = `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="str"><v>str</v></c></row></sheetData><dataValidations count="1"><dataValidation type="list" sqref="A1" prompt="ask str" errorTitle="str"/></dataValidations></worksheet>`;
    const named = zipParts(
      oneSheetParts(inSheet, {
        "xl/pivotCache/pivotCacheDefinition1.xml": `<pivotCacheDefinition xmlns="${MAIN}" refreshedBy="str"><s v="str"/><n v="str"/></pivotCacheDefinition>`,
        "xl/drawings/drawing1.xml": `<a:t lang="str"><xdr:cNvPr id="1" name="str" descr="str"/></a:t>`,
      }),
    );
    const parts = unzipSync(replaceTexts(named, (it) => it.replaceAll("str", "P")).bytes);
    const read = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
    expect(read("xl/worksheets/sheet1.xml")).toContain('<c r="A1" t="str"><v>P</v>');
    expect(read("xl/worksheets/sheet1.xml")).toContain('sqref="A1" prompt="ask P" errorTitle="P"');
    expect(read("xl/pivotCache/pivotCacheDefinition1.xml")).toContain('refreshedBy="P"><s v="P"/><n v="str"/>');
    expect(read("xl/drawings/drawing1.xml")).toBe('<a:t lang="str"><xdr:cNvPr id="1" name="str" descr="P"/></a:t>');
  });

  it("is the same file where there is nothing to replace", () => {
    expect(replaceTexts(file, (same) => same)).toEqual({ bytes: file, parts: [] });
  });

  it("reads texts in several pieces as one", () => {
    const named = [...partTexts(file)].filter(({ text: read }) => read.includes("Ida Öz")).map(({ part }) => part);
    expect(named).toEqual(["xl/worksheets/sheet1.xml", "xl/persons/person.xml"]);
  });
});
