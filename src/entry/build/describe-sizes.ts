import { paneLimits, type BundlePart } from "./bundle-limits";

/** A line per part: its name, its size, how much of its limit that is. */
export function describeSizes(parts: readonly BundlePart[]): string {
  return parts.map(describeSize).join("\n");
}

function describeSize({ name, isStart, bytes, compressedBytes }: BundlePart): string {
  const limit = isStart ? paneLimits.startBytes : paneLimits.lazyBytes;
  const what = isStart ? `${name} (at the start)` : `${name} (loaded later)`;
  return `${what}: ${kilobytes(compressedBytes)} compressed of ${kilobytes(limit)} allowed, ${kilobytes(bytes)} as it is`;
}

function kilobytes(count: number): string {
  return `${(count / 1000).toFixed(1)} kB`;
}
