/** Fluent's themes in the colour of the plan's sheets: one hue, from almost black to almost white. */
import {
  createDarkTheme,
  createLightTheme,
  teamsHighContrastTheme,
  type BrandVariants,
  type Theme,
} from "@fluentui/react-components";
import type { OfficeTheme } from "./pane-services";

/** Step 90 is the accent of the sheets; 80, on which white text stands, keeps a contrast of 5.6. */
export const brand: BrandVariants = {
  10: "#041011",
  20: "#072121",
  30: "#0b3132",
  40: "#0e4041",
  50: "#114e4f",
  60: "#145b5c",
  70: "#176769",
  80: "#1a7375",
  90: "#1f8a8c",
  100: "#289d9f",
  110: "#3fa9ab",
  120: "#58b9bb",
  130: "#79c7c8",
  140: "#98d6d7",
  150: "#b8e4e5",
  160: "#d9f1f2",
};

const light: Theme = createLightTheme(brand);

const dark: Theme = {
  ...createDarkTheme(brand),
  // Fluent's own steps are too dark for text of this hue on its dark grounds.
  colorBrandForeground1: brand[120],
  colorBrandForeground2: brand[130],
  colorBrandForegroundLink: brand[120],
  colorBrandForegroundLinkHover: brand[130],
  colorCompoundBrandForeground1: brand[120],
};

const highContrast: Theme = { ...teamsHighContrastTheme, fontFamilyBase: light.fontFamilyBase };

const themes: Readonly<Record<OfficeTheme, Theme>> = { light, dark, highContrast };

/** The theme of the pane for what Office looks like. */
export function paneTheme(office: OfficeTheme): Theme {
  return themes[office];
}
