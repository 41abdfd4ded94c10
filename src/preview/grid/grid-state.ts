/** Which workbook is shown, what is selected in it, and when it is drawn anew: once in an animation frame. */
import { lastColumn, lastRow } from "../../embedded-host/addresses";
import type { CellRange, SheetFile } from "../../package/workbook-file";
import type { GridView } from "./grid-control";
import type { GridHost } from "./grid-host";
import { isSamePlace, type CellPlace } from "./move-selection";
import { createScene } from "./scene";
import { followHost, type GridSelection } from "./selection";
import type { ScrollPlace, SheetWindow } from "./sheet-window";
import type { TextMeasure } from "./text-measure";

export interface GridState {
  show(host: GridHost): void;
  /** As it is at this moment: read anew where it is stale. */
  view(): GridView | undefined;
  select(selection: GridSelection, scrolls: boolean): void;
  goTo(sheet: string, range: CellRange): void;
  /** The sheet is to be read anew. */
  refresh(): void;
  /** Draws soon, with what is known. */
  requestDraw(): void;
}

/** Where a sheet was left, for when it is shown again. */
interface LeftPlace {
  readonly scroll: ScrollPlace;
  readonly selection: GridSelection;
}

export function createGridState(window: SheetWindow, measure: TextMeasure, draw: (view: GridView) => void): GridState {
  let host: GridHost | undefined;
  let view: GridView | undefined;
  let isStale = false;
  let isOwnChange = false;
  let stopListening: (() => void) | undefined;
  let frame: number | undefined;
  let read = createViewReader(window, measure);

  const current = (): GridView | undefined => {
    if (host === undefined || (view !== undefined && !isStale)) return view;
    isStale = false;
    view = read(host, view);
    return view;
  };

  const requestDraw = () => {
    frame ??= requestAnimationFrame(() => {
      frame = undefined;
      const drawn = current();
      if (drawn) draw(drawn);
    });
  };

  const refresh = () => {
    if (isOwnChange) return;
    isStale = true;
    requestDraw();
  };

  const selectInHost = (range: CellRange) => {
    isOwnChange = true;
    try {
      host?.desk.select(range);
    } finally {
      isOwnChange = false;
    }
  };

  return {
    show: (shown) => {
      stopListening?.();
      stopListening = shown.desk.onChange(refresh);
      if (shown !== host) {
        read = createViewReader(window, measure);
        view = undefined;
      }
      host = shown;
      refresh();
    },
    view: current,
    select: (selection, scrolls) => {
      const before = current();
      if (before === undefined) return;
      view = { ...before, selection };
      selectInHost(selection.range);
      if (scrolls) {
        const { row, column } = movedEnd(before.selection, selection);
        window.scrollToCell(before.scene, row, column);
      }
      requestDraw();
    },
    goTo: (sheet, range) => {
      if (host === undefined) return;
      if (host.desk.activeSheet.name !== sheet) host.desk.activate(sheet);
      host.desk.select(range);
    },
    refresh,
    requestDraw,
  };
}

type Shown = Omit<GridView, "selection">;

type ViewReader = (host: GridHost, before: GridView | undefined) => GridView;

/** Reads the sheet that is shown in a workbook; one that is shown again stands as it was left. */
function createViewReader(window: SheetWindow, measure: TextMeasure): ViewReader {
  // By the sheet itself: one that has been deleted since does not tell its id any more.
  const places = new WeakMap<SheetFile, LeftPlace>();

  const sameSheet = (next: Shown, before: GridSelection): GridView => {
    const selection = followHost(before, next.host.desk.selection);
    if (selection !== before) show(window, { ...next, selection });
    return { ...next, selection };
  };
  const otherSheet = (next: Shown, place: LeftPlace | undefined): GridView => {
    const selection = followHost(place?.selection, next.host.desk.selection);
    window.makeRoom(next.scene, selection.range);
    window.scroll = place?.scroll ?? { left: 0, top: 0 };
    if (selection !== place?.selection) show(window, { ...next, selection });
    return { ...next, selection };
  };

  return (host, before) => {
    const scene = createScene(host, measure);
    const next = { host, scene };
    if (before !== undefined && before.scene.sheet === scene.sheet) return sameSheet(next, before.selection);
    if (before !== undefined) places.set(before.scene.sheet, { scroll: window.scroll, selection: before.selection });
    return otherSheet(next, places.get(scene.sheet));
  };
}

/** Scrolls to what others selected; a whole sheet, column or row is no place to scroll to. */
function show(window: SheetWindow, { scene, selection }: GridView): void {
  const { top, left, bottom, right } = selection.range;
  const isEndless = bottom - top === lastRow || right - left === lastColumn;
  if (!isEndless) {
    window.scrollToCell(scene, bottom, right);
    window.scrollToCell(scene, top, left);
  }
}

function movedEnd(before: GridSelection, after: GridSelection): CellPlace {
  return isSamePlace(before.active, after.active) ? after.end : after.active;
}
