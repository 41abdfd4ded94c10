/** Pictures of screens, and how much they differ from those that are kept. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";

const kept = join(__dirname, "reference");
const fresh = join(__dirname, "../../node_modules/.cache/journeys");

/** Set to 1, the pictures that are kept are made anew. */
const isAccepting = process.env["KAP_ACCEPT_LOOKS"] === "1";

/**
 * Letters are drawn a little differently by each version of a browser, and with another font a line ends elsewhere.
 * So pictures are compared at a quarter of their size, where a letter is a shade, and a small share may differ: a lost
 * border or colour of a part is more than that. It is meant for the packaged browser, which has its own font.
 */
const shrinking = 4;
const allowedShare = 0.02;

/** Compares a screenshot with the one that is kept under this name; answers what is wrong, "" if nothing is. */
export function comparePicture(name: string, screenshot: Buffer): string {
  const file = join(kept, `${name}.png`);
  const picture = PNG.sync.read(screenshot);
  if (isAccepting) return (write(file, withFewColours(picture)), "");
  if (!existsSync(file)) return `${name}: there is no picture to compare with. ${howToAccept}`;
  const share = differingShare(PNG.sync.read(readFileSync(file)), picture);
  if (share <= allowedShare) return "";
  const actual = join(fresh, `${name}.png`);
  write(actual, picture);
  return `${name}: ${(share * 100).toFixed(1)} % differ, see ${actual}. ${howToAccept}`;
}

const howToAccept = "Where the new look is meant: KAP_ACCEPT_LOOKS=1 npx jest tests/journeys/looks";

function write(file: string, picture: PNG): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, PNG.sync.write(picture, { colorType: 2, deflateLevel: 9, deflateStrategy: 0, filterType: 0 }));
}

/** Sixteen shades of each colour instead of 256: a file of half the size, and nobody sees it. */
function withFewColours({ width, height, data }: PNG): PNG {
  const picture = new PNG({ width, height });
  data.forEach((value, index) => (picture.data[index] = Math.round(value / 17) * 17));
  return picture;
}

/** From 0 to 1; what only one of the pictures has counts as different. */
function differingShare(a: PNG, b: PNG): number {
  const [first, second] = [shrink(a), shrink(b)];
  const [width, height] = [Math.min(first.width, second.width), Math.min(first.height, second.height)];
  const all = Math.max(first.width, second.width) * Math.max(first.height, second.height);
  const options = { threshold: 0.1, includeAA: true };
  const different = pixelmatch(
    crop(first, width, height),
    crop(second, width, height),
    undefined,
    width,
    height,
    options,
  );
  return (different + all - width * height) / all;
}

/** Each pixel is the mean of a square of the picture. */
function shrink({ width, height, data }: PNG): PNG {
  const small = new PNG({ width: Math.floor(width / shrinking), height: Math.floor(height / shrinking) });
  const offsets = Array.from({ length: shrinking ** 2 }, (_, index) => {
    return (Math.floor(index / shrinking) * width + (index % shrinking)) * 4;
  });
  for (let index = 0; index < small.data.length; index += 1) {
    const pixel = Math.floor(index / 4);
    const corner = (Math.floor(pixel / small.width) * width + (pixel % small.width)) * shrinking * 4 + (index % 4);
    const sum = offsets.reduce((total, offset) => total + (data[corner + offset] ?? 0), 0);
    small.data[index] = sum / offsets.length;
  }
  return small;
}

function crop(picture: PNG, width: number, height: number): Uint8Array {
  const part = new PNG({ width, height });
  PNG.bitblt(picture, part, 0, 0, width, height, 0, 0);
  return part.data;
}
