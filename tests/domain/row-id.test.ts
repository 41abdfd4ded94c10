import * as fc from "fast-check";
import { isRowId, newRowId, rowIdSource } from "../../src/domain/row-id";

const anyRandom = fc.infiniteStream(fc.integer({ min: 0, max: 31 })).map((stream) => () => stream.next().value ?? 0);

describe("row ids", () => {
  it("are eight characters of Crockford's alphabet, which has no I, L, O and U", () => {
    fc.assert(
      fc.property(anyRandom, (random) => {
        const id = newRowId(random, new Set());
        expect(id).toMatch(/^[0-9ABCDEFGHJKMNPQRSTVWXYZ]{8}$/);
        expect(isRowId(id)).toBe(true);
      }),
    );
  });

  it("begin with a letter, so that Excel never takes one for a number or a date", () => {
    const ids = Array.from({ length: 32 }, (_, digit) => newRowId(() => digit, new Set()));
    expect(ids.filter((id) => !/^[BCEGHKPQRTVWXYZ]/.test(id))).toEqual([]);
  });

  it("use every character of the alphabet", () => {
    const ids = Array.from({ length: 32 }, (_, digit) => newRowId(() => digit, new Set()));
    expect(new Set(ids.join("")).size).toBe(32);
  });

  it("are drawn again when they are taken", () => {
    const draws = [...Array(8).fill(0), ...Array(8).fill(0), ...Array(8).fill(1)] as number[];
    const nextId = rowIdSource(() => draws.shift() ?? 2);
    expect([nextId(), nextId()]).toEqual(["B0000000", "C1111111"]);
    expect(rowIdSource(() => 7, ["ABCDEFGH"])()).toBe("Q7777777");
  });

  it("never repeat an id of the plan", () => {
    const draws = [...Array(8).fill(10), ...Array(8).fill(11)] as number[];
    expect(rowIdSource(() => draws.shift() ?? 0, ["VAAAAAAA"])()).toBe("WBBBBBBB");
  });

  it.each(["ABCDEFG", "ABCDEFGHJ", "abcdefgh", "ABCDEFGI", "ABCDEFGL", "ABCDEFGO", "ABCDEFGU", "ABCD EFG", ""])(
    "do not look like %p",
    (text) => {
      expect(isRowId(text)).toBe(false);
    },
  );
});
