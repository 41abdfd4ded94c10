import { createHash } from "node:crypto";
import { hashPassword, isPassword } from "../../src/package/password-hash";
import { sha512 } from "../../src/package/sha-512";

describe("SHA-512", () => {
  it.each([0, 1, 3, 111, 112, 127, 128, 200, 1000])("of %d bytes is what Node's own says", (length) => {
    const data = Uint8Array.from({ length }, (_, index) => (index * 37 + length) % 256);
    expect(Buffer.from(sha512(data)).toString("hex")).toBe(createHash("sha512").update(data).digest("hex"));
  });
});

describe("Passwords", () => {
  it("are salted and hashed 100,000 times, each turn with its number behind it (ECMA-376, 18.3.1.85)", () => {
    const stored = hashPassword("päss", "Sheet1");
    let hash = createHash("sha512").update(Buffer.from(stored.saltValue ?? "", "base64"));
    hash = hash.update(Buffer.from("päss", "utf16le"));
    let bytes = hash.digest();
    for (let turn = 0; turn < 100_000; turn++) {
      const number = Buffer.alloc(4);
      number.writeUInt32LE(turn);
      bytes = createHash("sha512").update(bytes).update(number).digest();
    }
    expect(stored.hashValue).toBe(bytes.toString("base64"));
    expect(isPassword("pass", stored)).toBe(false);
  });

  it("of Excel before 2013 are known by their sixteen bits", () => {
    // "password" is 83AF: the example of ECMA-376 (first edition), part 4, 3.3.1.81.
    expect([isPassword("password", { legacy: "83AF" }), isPassword("Password", { legacy: "83AF" })]).toEqual([
      true,
      false,
    ]);
  });
});
