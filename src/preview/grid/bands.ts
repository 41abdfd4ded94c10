/** How rows or columns are spread over the window: frozen ones first, the scrolled ones behind them. Lengths in pixels. */
import type { Axis } from "./axis";

/** A stretch of the window that shows one run of rows or columns. */
export interface Band {
  readonly kind: "frozen" | "scrolled";
  readonly first: number;
  readonly last: number;
  /** Where the stretch begins in the window, and how long it is. */
  readonly start: number;
  readonly length: number;
  /** Place in the window = offset on the axis + shift. */
  readonly shift: number;
}

export interface BandOptions {
  readonly axis: Axis;
  /** How many rows or columns are frozen. */
  readonly frozen: number;
  /** Extent of the headers before the cells. */
  readonly header: number;
  /** Extent of the window, headers included. */
  readonly extent: number;
  readonly scroll: number;
}

/** The stretches that have room in the window. */
export function spreadBands(options: BandOptions): readonly Band[] {
  const { axis, frozen, header, extent, scroll } = options;
  const frozenLength = axis.offset(frozen);
  const edge = Math.min(header + frozenLength, extent);
  const still = band("frozen", axis, { start: header, end: edge, shift: header, from: 0, to: frozen - 1 });
  const moving = { start: edge, end: extent, shift: header - scroll, from: frozen, to: axis.count - 1 };
  return [still, band("scrolled", axis, moving)].flatMap((each) => each ?? []);
}

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly shift: number;
  readonly from: number;
  readonly to: number;
}

function band(kind: Band["kind"], axis: Axis, { start, end, shift, from, to }: Stretch): Band | undefined {
  const length = end - start;
  if (length <= 0 || to < from) return undefined;
  const first = Math.max(from, axis.at(start - shift));
  const last = Math.min(to, axis.at(end - 1 - shift));
  return last < first ? undefined : { kind, first, last, start, length, shift };
}

/** The row or column at a place of the window; undefined over the headers. Behind the last band its last one. */
export function indexAt(axis: Axis, bands: readonly Band[], place: number): number | undefined {
  const first = bands[0];
  if (first === undefined || place < first.start) return undefined;
  const found = bands.find(({ start, length }) => place < start + length) ?? bands.at(-1) ?? first;
  return Math.min(found.last, Math.max(found.first, axis.at(place - found.shift)));
}

/** The band in which a row or column is drawn; undefined where it is scrolled out of the window. */
export function bandOf(bands: readonly Band[], index: number): Band | undefined {
  return bands.find(({ first, last }) => first <= index && index <= last);
}

/** The scroll position nearest to `scroll` at which the row or column is wholly seen; frozen ones always are. */
export function scrollToShow(options: BandOptions, index: number): number {
  const { axis, frozen, header, extent, scroll } = options;
  if (index < frozen) return scroll;
  const room = extent - header - axis.offset(frozen);
  const begin = axis.offset(index) - axis.offset(frozen);
  const end = begin + axis.size(index);
  if (begin < scroll || axis.size(index) > room) return begin;
  return end > scroll + room ? end - room : scroll;
}
