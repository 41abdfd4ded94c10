// The bytes 0x80–0x9F of Windows-1252; 0 marks the five that mean nothing. Own table, because some releases of Node
// decode "windows-1252" as ISO-8859-1.
const upperControls = [
  0x20ac, 0, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017d, 0, 0,
  0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0, 0x017e, 0x0178,
];

const chunkLength = 0x2000;

/** Decodes Windows-1252; bytes without meaning become U+FFFD. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; start += chunkLength) {
    const codes = Array.from(bytes.subarray(start, start + chunkLength), codePointOf);
    parts.push(String.fromCharCode(...codes));
  }
  return parts.join("");
}

function codePointOf(byte: number): number {
  return byte < 0x80 || byte > 0x9f ? byte : upperControls[byte - 0x80] || 0xfffd;
}
