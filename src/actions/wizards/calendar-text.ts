/** Whole days as a calendar file: iCalendar, RFC 5545. Pure. */

/** A day with something to do; ends of other calendars know it by `uid` when it comes again. */
export interface CalendarDay {
  /** Worldwide unique, the same in every file. */
  readonly uid: string;
  /** ISO date. */
  readonly day: string;
  /** ISO date of the day after. */
  readonly dayAfter: string;
  readonly summary: string;
}

export interface CalendarOptions {
  /** Name of the product that makes the file. */
  readonly product: string;
  /** When the file is made, in UTC: "2026-01-15T09:30:00.000Z". */
  readonly madeAt: string;
}

/**
 * The file's text. Events of a whole day that leave it free, not to-dos: Outlook and Google Calendar pass those over.
 */
export function calendarText(days: readonly CalendarDay[], { product, madeAt }: CalendarOptions): string {
  const stamp = madeAt.replace(/\.\d+Z$/, "Z").replaceAll(/[-:]/g, "");
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:-//${escaped(product)}//${escaped(product)}//EN`,
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    ...days.flatMap((day) => eventLines(day, stamp)),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

function eventLines({ uid, day, dayAfter, summary }: CalendarDay, stamp: string): readonly string[] {
  const plain = (iso: string) => iso.replaceAll("-", "");
  return [
    "BEGIN:VEVENT",
    `UID:${escaped(uid)}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${plain(day)}`,
    // exclusive, and named although one day is what counts without it: not every calendar knows that
    `DTEND;VALUE=DATE:${plain(dayAfter)}`,
    `SUMMARY:${escaped(summary)}`,
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

/** A text value (RFC 5545, 3.3.11): no control characters, and a backslash before what would end it. */
function escaped(text: string): string {
  return text
    .replaceAll(/\r\n?|\n/g, "\n")
    .replaceAll(/[\u0000-\u0008\u000B-\u001F\u007F]/g, "")
    .replaceAll(/[\\;,]/g, (mark) => `\\${mark}`)
    .replaceAll("\n", "\\n");
}

/** Octets that a line has at most, without its end. */
const lineLength = 75;

/** The line in pieces, each but the first behind a space; no character is cut in two (RFC 5545, 3.1). */
function folded(line: string): string {
  const pieces: string[] = [];
  let [piece, length] = ["", 0];
  for (const character of line) {
    const octets = octetsOf(character);
    if (length + octets > lineLength) {
      pieces.push(piece);
      // the space that the next line begins with counts
      [piece, length] = ["", 1];
    }
    piece += character;
    length += octets;
  }
  return [...pieces, piece].join("\r\n ");
}

/** Length of a character in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
