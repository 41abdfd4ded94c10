import { useCallback, useSyncExternalStore } from "react";
import type { OfficeSurface, OfficeTheme } from "../pane-services";

/** How Office looks now. */
export function useOfficeTheme(office: OfficeSurface): OfficeTheme {
  const subscribe = useCallback((listener: () => void) => office.onThemeChange(listener), [office]);
  return useSyncExternalStore(subscribe, () => office.theme());
}
