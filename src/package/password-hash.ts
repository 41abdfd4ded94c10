/** Passwords of protected sheets and workbooks as Excel stores them: ECMA-376, 18.2.29 and 18.3.1.85. */
import { sha512 } from "./sha-512";
import { PackageError } from "./workbook-file";

/** The attributes that hold a password. */
export interface StoredPassword {
  readonly algorithmName?: string | undefined;
  readonly hashValue?: string | undefined;
  readonly saltValue?: string | undefined;
  readonly spinCount?: string | undefined;
  /** Sixteen bits, of Excel before 2013. */
  readonly legacy?: string | undefined;
}

const SPIN_COUNT = 100_000;
const SALT_LENGTH = 16;

/** @param seed makes the salt: the same workbook gives the same file, so nothing is left to chance */
export function hashPassword(password: string, seed: string): Required<Omit<StoredPassword, "legacy">> {
  const salt = sha512(utf16(seed)).slice(0, SALT_LENGTH);
  return {
    algorithmName: "SHA-512",
    hashValue: toBase64(spun(password, salt, SPIN_COUNT)),
    saltValue: toBase64(salt),
    spinCount: String(SPIN_COUNT),
  };
}

/** Whether it is the password; anything is where none is stored. Throws for a kind of hash that is not known here. */
export function isPassword(password: string, stored: StoredPassword): boolean {
  const { algorithmName, hashValue, saltValue = "", spinCount = "0", legacy } = stored;
  if (hashValue === undefined) return legacy === undefined || parseInt(legacy, 16) === legacyHash(password);
  if (algorithmName !== "SHA-512") throw new PackageError("invalidArgument", `password hash ${algorithmName}`);
  return toBase64(spun(password, fromBase64(saltValue), Number(spinCount))) === hashValue;
}

export function hasPassword({ hashValue, legacy }: StoredPassword): boolean {
  return hashValue !== undefined || legacy !== undefined;
}

function spun(password: string, salt: Uint8Array, count: number): Uint8Array {
  let hash = sha512(joined(salt, utf16(password)));
  const input = new Uint8Array(hash.length + 4);
  const view = new DataView(input.buffer);
  for (let turn = 0; turn < count; turn++) {
    input.set(hash);
    view.setUint32(hash.length, turn, true);
    hash = sha512(input);
  }
  return hash;
}

/** ECMA-376, part 4, 3.3.1.81: each character turned within 15 bits by its place. */
function legacyHash(password: string): number {
  let hash = 0;
  for (const char of [...password].reverse()) {
    hash = turned(hash) ^ char.charCodeAt(0);
  }
  return turned(hash) ^ password.length ^ 0xce4b;
}

function turned(hash: number): number {
  return ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(2 * text.length);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index++) view.setUint16(2 * index, text.charCodeAt(index), true);
  return bytes;
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(one.length + other.length);
  bytes.set(one);
  bytes.set(other, one.length);
  return bytes;
}

const BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

function toBase64(bytes: Uint8Array): string {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, "0")).join("");
  const digits = bits.match(/.{1,6}/g) ?? [];
  const text = digits.map((digit) => BASE64.charAt(parseInt(digit.padEnd(6, "0"), 2))).join("");
  return text.padEnd(Math.ceil(text.length / 4) * 4, "=");
}

function fromBase64(text: string): Uint8Array {
  const digits = Array.from(text.replace(/[^A-Za-z0-9+/]/g, ""), (char) => BASE64.indexOf(char));
  const bits = digits.map((digit) => digit.toString(2).padStart(6, "0")).join("");
  return Uint8Array.from(bits.match(/.{8}/g) ?? [], (byte) => parseInt(byte, 2));
}
