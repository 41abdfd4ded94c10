/** The screens of the pane. Those that not everybody opens are loaded when they are wanted. */
import { lazy, type ComponentType } from "react";
import { HomeScreen } from "./home/home-screen";

export type ScreenKey = "home" | "create" | "import";

const CreateScreen = lazy(async () => ({
  default: (await import(/* webpackPrefetch: true */ "./create/create-screen")).CreateScreen,
}));
const ImportScreen = lazy(async () => ({
  default: (await import(/* webpackPrefetch: true */ "./import/import-screen")).ImportScreen,
}));

export const screens: Readonly<Record<ScreenKey, ComponentType>> = {
  home: HomeScreen,
  create: CreateScreen,
  import: ImportScreen,
};
