import { useEffect, useRef, useState, type RefObject } from "react";

export interface NewRow {
  /** Notes the row that a person has just added. */
  readonly note: (id: string) => void;
  readonly isJustAdded: (id: string) => boolean;
}

/** Which row a person has just added: it takes the focus; those of a draft that is taken up again do not. */
export function useNewRow(): NewRow {
  const [last, note] = useState<string>();
  return { note, isJustAdded: (id) => id === last };
}

/** For the part of the screen that holds a row: its first text field has the focus once it is there, if wanted. */
export function useFirstFieldFocus(takesFocus: boolean): RefObject<HTMLDivElement> {
  const area = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) area.current?.querySelector<HTMLElement>("input, textarea")?.focus();
  }, [takesFocus]);
  return area;
}
