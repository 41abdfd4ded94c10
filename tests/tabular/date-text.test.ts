import { readDateSerial } from "../../src/tabular/date-serial";
import { readDateText } from "../../src/tabular/date-text";

describe("readDateText", () => {
  it.each([
    ["17.07.1996", { dmy: "1996-07-17" }],
    ["17.7.1996", { dmy: "1996-07-17" }],
    ["17. 7. 1996", { dmy: "1996-07-17" }],
    ["17/07/1996", { dmy: "1996-07-17" }],
    ["17-07-1996", { dmy: "1996-07-17" }],
    ["07/17/1996", { mdy: "1996-07-17" }],
    ["04/07/1996", { dmy: "1996-07-04", mdy: "1996-04-07" }],
    ["05/05/1996", { dmy: "1996-05-05", mdy: "1996-05-05" }],
    ["17.7.96", { dmy: "1996-07-17" }],
    ["29.02.96", { dmy: "1996-02-29" }],
    ["96-07-17", { ymd: "1996-07-17" }],
    ["01/02/03", { dmy: "2003-02-01", mdy: "2003-01-02", ymd: "2001-02-03" }],
  ])("reads %j in the orders that the calendar allows", (text, days) => {
    expect(readDateText(text)?.days).toEqual(days);
  });

  it.each([
    ["1996-07-17", "1996-07-17"],
    ["1996/7/17", "1996-07-17"],
    ["1996.07.17.", "1996-07-17"],
    ["19960717", "1996-07-17"],
    ["1996-07-17T23:30:00Z", "1996-07-17"],
    ["1996-07-17 00:00:00.000", "1996-07-17"],
    ["1996-07-17T08:15:00+02:00", "1996-07-17"],
    ["17. Juli 1996", "1996-07-17"],
    ["1. März 1997", "1997-03-01"],
    ["3 Oct 1996", "1996-10-03"],
    ["17-Jul-96", "1996-07-17"],
    ["July 17, 1996", "1996-07-17"],
    ["Mi, 17. Dez. 1997", "1997-12-17"],
    ["2000-02-29", "2000-02-29"],
  ])("reads %j as one day whatever the order", (text, day) => {
    expect(readDateText(text)?.days).toEqual({ dmy: day, mdy: day, ymd: day });
  });

  it.each([["31.02.1996"], ["1900-02-29"], ["32/13/1996"], ["0.1.1996"], ["31 June 1996"]])(
    "knows that no calendar has %j",
    (text) => {
      expect(readDateText(text)?.days).toEqual({});
    },
  );

  it.each([
    ["Berlin"],
    ["1996"],
    ["12345"],
    ["1.234.567"],
    ["07/1996"],
    ["3 blue 1996"],
    ["17.07-1996"],
    ["030-0074321"],
    ["19961399"],
  ])("does not take %j for a date", (text) => {
    expect(readDateText(text)).toBeUndefined();
  });

  it("reads two-digit years below 30 in this century and the others in the last", () => {
    const years = ["1.1.00", "1.1.29", "1.1.30", "1.1.99"].map((text) => readDateText(text)?.days.dmy);
    expect(years).toEqual(["2000-01-01", "2029-01-01", "1930-01-01", "1999-01-01"]);
  });

  it.each([
    ["17.07.1996 08:15", true],
    ["17.07.1996 08:15 Uhr", true],
    ["7/17/1996 1:05:00 PM", true],
    ["7/17/1996 12:00:00 AM", false],
    ["17.07.1996 00:00:00", false],
    ["17.07.1996", false],
  ])("tells whether %j has a time of day that is lost", (text, hasTime) => {
    expect(readDateText(text)?.hasTime).toBe(hasTime);
  });
});

describe("readDateSerial", () => {
  it.each([
    [1, 1900, "1900-01-01"],
    [59, 1900, "1900-02-28"],
    [61, 1900, "1900-03-01"],
    [35263, 1900, "1996-07-17"],
    [35263.99, 1900, "1996-07-17"],
    [2958465, 1900, "9999-12-31"],
    [0, 1904, "1904-01-01"],
    [33801, 1904, "1996-07-17"],
    [2957003, 1904, "9999-12-31"],
    [19960717, 1900, "1996-07-17"],
  ] as const)("reads %d of the %d system", (serial, system, day) => {
    expect(readDateSerial(serial, system)).toBe(day);
  });

  it.each([[0], [-1], [60], [2958466], [19961399], [19960717.5], [Number.NaN]])("has no day for %d", (serial) => {
    expect(readDateSerial(serial, 1900)).toBeUndefined();
  });
});
