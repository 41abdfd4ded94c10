/** How many lines a text takes in a width: broken at spaces, and inside words that are wider than the line. */
export function countLines(text: string, width: number, measure: (text: string) => number): number {
  return text
    .split(/\r\n|\r|\n/)
    .reduce((count, paragraph) => count + countParagraphLines(paragraph, width, measure), 0);
}

function countParagraphLines(paragraph: string, width: number, measure: (text: string) => number): number {
  if (measure(paragraph) <= width) return 1;
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(/(?<=[ -])/)) {
    const length = measure(word.trimEnd());
    if (used + length > width && used > 0) {
      lines++;
      used = 0;
    }
    lines += Math.max(0, Math.ceil(length / width) - 1);
    used += measure(word);
  }
  return lines;
}
