import { brand, paneTheme } from "../../src/pane/theme";
import { color } from "../../src/workbook/theme";

/** Contrast of two colours as the WCAG define it. */
function contrast(first: string, second: string): number {
  const [light, dark] = [luminance(first), luminance(second)].sort((a, b) => b - a);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

function luminance(hex: string): number {
  const parts = (hex.match(/[0-9a-f]{2}/gi) ?? []).map((part) => parseInt(part, 16) / 255);
  const [red = 0, green = 0, blue = 0] = parts.map((part) =>
    part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

it("the pane has the accent of the plan's sheets", () => {
  expect(brand[90].toLowerCase()).toBe(color.accent.toLowerCase());
});

describe.each(["light", "dark"] as const)("the %s theme", (name) => {
  const theme = paneTheme(name);
  it.each([
    ["text of the accent", theme.colorBrandForeground1, theme.colorNeutralBackground1],
    ["text on a primary button", theme.colorNeutralForegroundOnBrand, theme.colorBrandBackground],
    [
      "text on a primary button under the pointer",
      theme.colorNeutralForegroundOnBrand,
      theme.colorBrandBackgroundHover,
    ],
    ["the label of the next step", theme.colorBrandForeground2, theme.colorBrandBackground2],
    ["the reason of the next step", theme.colorNeutralForeground2, theme.colorBrandBackground2],
    ["quiet text", theme.colorNeutralForeground3, theme.colorNeutralBackground1],
    ["quiet text on a panel", theme.colorNeutralForeground3, theme.colorNeutralBackground2],
  ])("keeps %s readable: a contrast of at least 4.5", (_, text, ground) => {
    expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
  });
});
