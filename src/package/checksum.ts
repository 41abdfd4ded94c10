/** CRC-32 as zip uses it. */

const TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});

/** The checksum of the bytes, as an unsigned 32-bit number. */
export function checksum(bytes: Uint8Array): number {
  let sum = -1;
  // An index loop: this runs over every byte of every part that is read.
  for (let index = 0; index < bytes.length; index++) {
    sum = (TABLE[(sum ^ (bytes[index] ?? 0)) & 255] ?? 0) ^ (sum >>> 8);
  }
  return (sum ^ -1) >>> 0;
}
