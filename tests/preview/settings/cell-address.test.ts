import { readCellAddress } from "../../../src/preview/settings/cell-address";

describe("a cell that is written down", () => {
  it.each([
    ["A1", 0, 0],
    ["C12", 11, 2],
    ["AA3", 2, 26],
    ["XFD1048576", 1_048_575, 16_383],
  ])("%s lies in row %d and column %d, from zero", (address, row, column) => {
    expect(readCellAddress(address)).toEqual({ row, column });
  });

  it.each(["", "A", "1", "A0", "XFE1", "A1048577", "A1:B2", "a1"])("%s is none", (address) => {
    expect(readCellAddress(address)).toBeUndefined();
  });
});
