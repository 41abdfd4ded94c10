import * as fc from "fast-check";
import { calendarText, type CalendarDay } from "../../../src/actions/wizards/calendar-text";

const options = { product: "Key Account Plan", madeAt: "2026-01-15T09:30:00.000Z" };

const dayOf = (summary: string, uid = "A@b"): CalendarDay => ({
  uid,
  day: "2026-02-28",
  dayAfter: "2026-03-01",
  summary,
});

/** Lines as a reader of RFC 5545 puts them together (3.1). */
const unfolded = (text: string) => text.replaceAll("\r\n ", "").split("\r\n");

/** A text value as a reader takes it (3.3.11). */
const unescaped = (value: string) =>
  value.replaceAll(/\\([\\;,nN])/g, (_, mark: string) => (mark.toLowerCase() === "n" ? "\n" : mark));

function summaryIn(text: string): string {
  const line = unfolded(text).find((one) => one.startsWith("SUMMARY:")) ?? "";
  return unescaped(line.slice("SUMMARY:".length));
}

describe("a calendar file", () => {
  it("is a published calendar of whole days that stay free", () => {
    expect(calendarText([dayOf("Visit")], options)).toBe(
      [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Key Account Plan//Key Account Plan//EN",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        "BEGIN:VEVENT",
        "UID:A@b",
        "DTSTAMP:20260115T093000Z",
        "DTSTART;VALUE=DATE:20260228",
        "DTEND;VALUE=DATE:20260301",
        "SUMMARY:Visit",
        "TRANSP:TRANSPARENT",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
      ].join("\r\n"),
    );
  });

  // the example of RFC 5545, 3.3.11: "Project XYZ Final Review", new line, "Conference Room - 3B", new line, "Come Prepared."
  it("writes texts as the standard's own example has them", () => {
    const text = calendarText([dayOf("Project XYZ Final Review\nConference Room - 3B\r\nCome Prepared.")], options);
    expect(unfolded(text)).toContain("SUMMARY:Project XYZ Final Review\\nConference Room - 3B\\nCome Prepared.");
  });

  it("ends every line with CR and LF, none longer than 75 octets, and cuts no character in two", () => {
    const characters = fc.constantFrom("a", "ß", "€", "🎯", ";", ",", "\\", "\n", " ", ":", '"');
    fc.assert(
      fc.property(fc.string({ unit: characters, maxLength: 300 }), (summary) => {
        const text = calendarText([dayOf(summary)], options);
        expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
        for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(Buffer.from(text).toString()).toBe(text);
        expect(summaryIn(text)).toBe(summary);
      }),
    );
  });

  it("leaves out what no text may hold, so that nothing in a title adds a line of its own", () => {
    const text = calendarText([dayOf("A\u0000\u0007B\u007F\r\nEND:VEVENT\r\nBEGIN:VEVENT")], options);
    expect(unfolded(text).filter((line) => line === "BEGIN:VEVENT")).toHaveLength(1);
    expect(summaryIn(text)).toBe("AB\nEND:VEVENT\nBEGIN:VEVENT");
  });
});
