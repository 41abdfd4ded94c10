import { decodeText } from "../../src/tabular/decode-text";
import { decodeWindows1252 } from "../../src/tabular/windows-1252";
import { brief } from "./sources";

function utf16(text: string, isBigEndian: boolean): number[] {
  return [...text].flatMap((character) => {
    const code = character.charCodeAt(0);
    return isBigEndian ? [code >> 8, code & 255] : [code & 255, code >> 8];
  });
}

const utf8 = (text: string): number[] => [...new TextEncoder().encode(text)];

function decode(bytes: readonly number[], option?: string): unknown[] {
  const decoded = decodeText(Uint8Array.from(bytes), option);
  return [decoded.text, decoded.text === undefined ? undefined : decoded.encoding, brief(decoded.findings)];
}

const muenster = [0x4d, 0xfc, 0x6e, 0x73, 0x74, 0x65, 0x72];

describe("decodeText", () => {
  it("reads UTF-8 with and without a byte order mark, and says nothing", () => {
    expect(decode(utf8("Münster;€"))).toEqual(["Münster;€", "utf-8", []]);
    expect(decode([0xef, 0xbb, 0xbf, ...utf8("Münster")])).toEqual(["Münster", "utf-8", []]);
  });

  it("reads UTF-16 by its byte order mark", () => {
    expect(decode([0xff, 0xfe, ...utf16("Zürich;1", false)])).toEqual(["Zürich;1", "utf-16le", []]);
    expect(decode([0xfe, 0xff, ...utf16("Zürich;1", true)])).toEqual(["Zürich;1", "utf-16be", []]);
  });

  it("recognises UTF-16 without a mark and reports that it is assumed", () => {
    const finding = ["encoding-assumed", "", { encoding: "utf-16le" }];
    expect(decode(utf16("Kunde;Ort\nErnst;Zürich", false))).toEqual(["Kunde;Ort\nErnst;Zürich", "utf-16le", [finding]]);
    expect(decode(utf16("Kunde;Ort\nErnst;Zürich", true))[1]).toBe("utf-16be");
  });

  it("takes what is not UTF-8 for Windows-1252 and reports that it is assumed", () => {
    const finding = ["encoding-assumed", "", { encoding: "windows-1252" }];
    expect(decode([...muenster, 0x3b, 0x80])).toEqual(["Münster;€", "windows-1252", [finding]]);
  });

  it("keeps a UTF-8 file in which one character is broken, and shows where", () => {
    const bytes = [...utf8("äöüßäöüßäöüßäöü\nMünch"), 0xff, ...utf8("n")];
    const [text, encoding, findings] = decode(bytes);
    expect([text, encoding]).toEqual(["äöüßäöüßäöüßäöü\nMünch\ufffdn", "utf-8"]);
    expect(findings).toEqual([
      ["encoding-doubtful", 2, { encoding: "utf-8", count: 1, text: "öüßäöüßäöüßäöü Münch\ufffdn" }],
    ]);
  });

  it("doubts Windows-1252 where a byte means nothing in it, as in DOS files", () => {
    const findings = decode([0x4d, 0x81, 0x6e, 0x0a])[2];
    expect(findings).toEqual([
      ["encoding-assumed", "", { encoding: "windows-1252" }],
      ["encoding-doubtful", 1, { encoding: "windows-1252", count: 1, text: "M\ufffdn " }],
    ]);
  });

  it.each([["windows-1252"], ["Windows1252"], ["CP1252"], ["latin1"], ["ISO_8859-1"], ["ANSI"]])(
    "obeys the option %s without assuming anything",
    (option) => {
      expect(decode(utf8("ü"), option)).toEqual(["Ã¼", "windows-1252", []]);
    },
  );

  it("obeys an option for an encoding that it would never assume", () => {
    expect(decode([0xa4], "iso-8859-15")).toEqual(["€", "iso-8859-15", []]);
  });

  it("obeys the option against a byte order mark and reports the contradiction", () => {
    const [, encoding, findings] = decode([0xef, 0xbb, 0xbf, 0x61], "windows-1252");
    expect(encoding).toBe("windows-1252");
    expect(findings).toEqual([["encoding-contradicts-mark", "", { encoding: "windows-1252", mark: "utf-8" }]]);
  });

  it("refuses an encoding that does not exist", () => {
    expect(decode(muenster, "klingon")).toEqual([
      undefined,
      undefined,
      [["encoding-unknown", "", { encoding: "klingon" }]],
    ]);
  });
});

describe("decodeWindows1252", () => {
  it("gives every byte the character of the code page", () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
    const text = decodeWindows1252(bytes);
    expect(text.slice(0x80, 0xa0)).toBe("€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ");
    expect(text.slice(0, 0x80)).toBe(String.fromCharCode(...bytes.subarray(0, 0x80)));
    expect(text.slice(0xa0)).toBe(String.fromCharCode(...bytes.subarray(0xa0)));
  });

  it("decodes more than one chunk", () => {
    expect(decodeWindows1252(new Uint8Array(20_000).fill(0xe4))).toBe("ä".repeat(20_000));
  });
});
