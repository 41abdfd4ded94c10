import { serialOfDate, todayHere } from "./today";
import { usualSettings, type PreviewSettings } from "./preview-settings";
import { readPresets } from "./read-presets";
import { loadSettings } from "./stored-settings";

export interface FirstSettings {
  readonly settings: PreviewSettings;
  /** Serial number that TODAY() answers. */
  readonly today: number;
  readonly paneIsClosed: boolean;
}

/** How the preview starts: as its address says, else as remembered, else as usual. */
export function firstSettings(window: Window, minimumExcelApi: string): FirstSettings {
  const presets = readPresets(window.location.search);
  const usual = usualSettings(window.navigator.language, minimumExcelApi);
  return {
    settings: { ...usual, ...loadSettings(() => window.localStorage), ...presets.settings },
    today: serialOfDate(presets.today ?? todayHere()),
    paneIsClosed: presets.paneIsClosed,
  };
}
