import { strToU8, zipSync } from "fflate";
import { openWorkbook } from "../../src/package/open-workbook";
import { PackageError } from "../../src/package/workbook-file";
import { oneSheetParts, relationships, worksheet, zipParts, type PartTexts } from "./foreign-package";

const plain = oneSheetParts(worksheet("<sheetData/>"));

/** The code that the bytes are refused with, on opening or on reading every cell. */
function refusal(bytes: Uint8Array): string {
  try {
    for (const sheet of openWorkbook(bytes).sheets) Array.from(sheet.cells());
  } catch (error) {
    return error instanceof PackageError ? error.code : `no PackageError: ${String(error)}`;
  }
  return "accepted";
}

function withParts(more: PartTexts): Uint8Array {
  return zipParts({ ...plain, ...more });
}

/** Bytes of a zip with one field of its first directory entry overwritten. */
function withDirectoryField(offset: number, value: number, size: 2 | 4): Uint8Array {
  const bytes = zipParts(plain);
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const start = findDirectory(view);
  if (size === 2) view.setUint16(start + offset, value, true);
  else view.setUint32(start + offset, value, true);
  return bytes;
}

function findDirectory(view: DataView): number {
  for (let at = 0; at + 4 <= view.byteLength; at++) if (view.getUint32(at, true) === 0x02014b50) return at;
  throw new Error("no directory");
}

function compoundFile(stream: string): Uint8Array {
  const name = Uint8Array.from(Array.from(stream).flatMap((char) => [char.charCodeAt(0), 0]));
  return Uint8Array.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...new Uint8Array(512),
    ...name,
    ...new Uint8Array(512),
  ]);
}

describe("openWorkbook", () => {
  it("accepts the package that the cases below are made from", () => {
    expect(refusal(zipParts(plain))).toBe("accepted");
  });

  it.each([
    ["nothing", new Uint8Array()],
    ["text", strToU8("Name;Value\n1;2\n")],
    ["the start of a zip only", zipParts(plain).slice(0, 200)],
    ["a zip without content types", zipSync({ "a.txt": strToU8("a") })],
  ])("refuses %s as no package", (_, bytes) => {
    expect(refusal(bytes)).toBe("notAPackage");
  });

  it.each([
    ["an encrypted workbook, which is a compound file", compoundFile("EncryptedPackage"), "encrypted"],
    ["an encrypted entry", withDirectoryField(8, 1, 2), "encrypted"],
    ["an old .xls, which is a compound file too", compoundFile("Workbook"), "legacyFormat"],
    ["a bare BIFF stream", Uint8Array.from([0x09, 0x08, 0x10, 0x00, 0x00, 0x06]), "legacyFormat"],
  ])("refuses %s", (_, bytes, code) => {
    expect(refusal(bytes)).toBe(code);
  });

  it.each([
    ["a path that leads out", { "xl/../../evil.xml": "<a/>" }],
    ["a path from the root", { "/etc/evil.xml": "<a/>" }],
    ["a path of Windows", { "C:\\evil.xml": "<a/>" }],
    ["a way out written with backslashes", { "xl\\..\\..\\evil.xml": "<a/>" }],
    ["two names that differ in case only", { "XL/workbook.xml": "<a/>" }],
    ["a document type", { "xl/workbook.xml": '<!DOCTYPE a [<!ENTITY b "c">]><workbook/>' }],
    [
      "a document type in a sheet, after a comment",
      {
        "xl/worksheets/sheet1.xml":
          '<?xml version="1.0"?><!-- a --><!DOCTYPE a SYSTEM "http://example.com/a"><worksheet/>',
      },
    ],
  ])("refuses %s as unsafe", (_, parts) => {
    expect(refusal(withParts(parts))).toBe("unsafe");
  });

  it("refuses more entries, or more content, than any workbook has", () => {
    const many = Object.fromEntries(Array.from({ length: 20_001 }, (_, index) => [`a/${index}`, ""]));
    expect(refusal(zipParts(many))).toBe("tooLarge");
    expect(refusal(withDirectoryField(24, 0x7fffffff, 4))).toBe("tooLarge");
  });

  it.each([
    ["an entry that inflates to more than it declares", withDirectoryField(24, 10, 4)],
    ["an entry that inflates to less than it declares", withDirectoryField(24, 100_000, 4)],
    ["a wrong checksum", withDirectoryField(16, 1, 4)],
    ["an unknown compression", withDirectoryField(10, 12, 2)],
    ["an entry that lies outside of the file", withDirectoryField(42, 0x00ffffff, 4)],
    ["an entry that is longer than the file", withDirectoryField(20, 0x00ffffff, 4)],
    ["XML that is cut off", withParts({ "xl/workbook.xml": plain["xl/workbook.xml"]?.slice(0, -20) ?? "" })],
    ["a part that is no XML", withParts({ "xl/worksheets/sheet1.xml": "not xml" })],
    [
      "rows beyond the sheet",
      withParts({ "xl/worksheets/sheet1.xml": worksheet('<sheetData><row r="99999999"/></sheetData>') }),
    ],
    [
      "a row twice",
      withParts({ "xl/worksheets/sheet1.xml": worksheet('<sheetData><row r="1"/><row r="1"/></sheetData>') }),
    ],
    [
      "a cell twice",
      withParts({
        "xl/worksheets/sheet1.xml": worksheet('<sheetData><row r="1"><c r="A1"/><c r="A1"/></row></sheetData>'),
      }),
    ],
    [
      "a cell beyond the sheet",
      withParts({ "xl/worksheets/sheet1.xml": worksheet('<sheetData><row r="1"><c r="ZZZ1"/></row></sheetData>') }),
    ],
    [
      "cells that are cut off",
      withParts({ "xl/worksheets/sheet1.xml": worksheet('<sheetData><row r="1"><c r="A1"></sheetData>') }),
    ],
  ])("refuses %s as damaged", (_, bytes) => {
    expect(refusal(bytes)).toBe("damaged");
  });

  it.each([
    ["a package without a workbook", withParts({ "_rels/.rels": relationships() })],
    [
      "a text document",
      withParts({
        "xl/workbook.xml": '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>',
      }),
    ],
    [
      "a workbook without a worksheet",
      withParts({ "xl/_rels/workbook.xml.rels": relationships(["chartsheet", "worksheets/sheet1.xml"]) }),
    ],
  ])("refuses %s", (_, bytes) => {
    expect(refusal(bytes)).toBe("notAWorkbook");
  });

  it("answers to every cut and every flipped byte with a PackageError or a workbook", () => {
    const bytes = zipParts(
      oneSheetParts(worksheet('<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData>')),
    );
    for (let at = 0; at < bytes.length; at += 3) {
      const flipped = Uint8Array.from(bytes);
      flipped[at] = (flipped[at] ?? 0) ^ 0x55;
      expect(refusal(flipped)).not.toMatch(/^no PackageError/);
      expect(refusal(bytes.subarray(0, at))).not.toMatch(/^no PackageError/);
    }
  });
});
