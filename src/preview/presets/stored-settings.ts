import { readSettings } from "./read-presets";
import type { PreviewSettings } from "./preview-settings";

const key = "key-account-plan-preview";

/** What the person has chosen before in this browser. A browser without storage remembers nothing. */
export function loadSettings(storage: () => Storage): Partial<PreviewSettings> {
  try {
    const stored = new URLSearchParams(storage().getItem(key) ?? "");
    return readSettings((name) => stored.get(name));
  } catch {
    return {};
  }
}

/** Remembers language, culture, theme and width of the pane; faults and versions end with the visit. */
export function storeSettings(storage: () => Storage, settings: PreviewSettings): void {
  const { language, culture, theme, paneWidth } = settings;
  try {
    storage().setItem(key, new URLSearchParams({ language, culture, theme, width: String(paneWidth) }).toString());
  } catch {
    // The preview works without it.
  }
}
