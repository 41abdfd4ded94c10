import { HomeScreen } from "./home-screen";

/** The first screen; others fall back on what it shows. */
export function StartScreen() {
  return <HomeScreen isStart />;
}
