import { useRef, type ReactNode, type RefObject } from "react";

/** Takes the focus of a button that goes away when it is pressed. */
export interface FocusArea {
  readonly ref: RefObject<HTMLDivElement>;
  readonly focus: () => void;
}

export function useFocusArea(): FocusArea {
  const ref = useRef<HTMLDivElement>(null);
  return { ref, focus: () => ref.current?.focus() };
}

/** A part of a screen that can take the focus without being a stop of the tab key. */
export function FocusAreaBox({ area, children }: { readonly area: FocusArea; readonly children: ReactNode }) {
  return (
    <div ref={area.ref} tabIndex={-1} style={{ outline: "none" }}>
      {children}
    </div>
  );
}
