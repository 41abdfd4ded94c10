/** Sets of icons by the API's names. */
import type { IconSetName } from "../package/workbook-file";

export const iconSetNames: Readonly<Record<string, IconSetName>> = {
  ThreeArrows: "3Arrows",
  ThreeArrowsGray: "3ArrowsGray",
  ThreeFlags: "3Flags",
  ThreeTrafficLights1: "3TrafficLights1",
  ThreeTrafficLights2: "3TrafficLights2",
  ThreeSigns: "3Signs",
  ThreeSymbols: "3Symbols",
  ThreeSymbols2: "3Symbols2",
  FourArrows: "4Arrows",
  FourArrowsGray: "4ArrowsGray",
  FourRedToBlack: "4RedToBlack",
  FourRating: "4Rating",
  FourTrafficLights: "4TrafficLights",
  FiveArrows: "5Arrows",
  FiveArrowsGray: "5ArrowsGray",
  FiveRating: "5Rating",
  FiveQuarters: "5Quarters",
  ThreeStars: "3Stars",
  ThreeTriangles: "3Triangles",
  FiveBoxes: "5Boxes",
};

/** The file's names begin with the number of icons. */
export function iconCount(set: IconSetName): number {
  return Number(set.charAt(0));
}
