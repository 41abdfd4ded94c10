import { number } from "../arguments";
import type { Book } from "../book";
import { notSupported } from "../host-error";
import { defineObject, method, scalar } from "../host-object";

interface Result {
  readonly value: number;
}

const resultObject = defineObject<Result>({
  name: "FunctionResult",
  members: { Value: scalar(({ value }) => value, undefined, "1.2"), Error: scalar(() => null, undefined, "1.2") },
});

const dayLength = 86_400_000;
const epochs = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) } as const;

/** Worksheet functions that are called without a cell: only what tells the workbook's date system. */
export const functionsObject = defineObject<Book>({
  name: "Functions",
  members: {
    Date: method(({ file }, [year, month, day]) => {
      const date = Date.UTC(number(year), number(month) - 1, number(day));
      // before March 1900 Excel counts a day that was none
      if (date < Date.UTC(1904, 0, 1)) throw notSupported("DATE before 1904");
      return resultObject({ value: (date - epochs[file.uses1904Dates ? 1904 : 1900]) / dayLength });
    }, "1.2"),
  },
});
