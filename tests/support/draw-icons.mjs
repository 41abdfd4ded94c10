// Draws the PNG icons from assets/icons/*.svg; run by hand after a change: node tests/support/draw-icons.mjs
// A file `<name>-16.svg` is the simplified drawing for 16 pixels.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import chromium from "@sparticuz/chromium";
import { chromium as browsers } from "playwright-core";

const folder = fileURLToPath(new URL("../../assets/icons", import.meta.url));
const browser = await browsers.launch({ executablePath: await chromium.executablePath(), args: ["--no-sandbox"] });
for (const name of ["key-account-plan", "open-pane", "check-plan"])
  for (const size of [16, 32, 64, 80]) {
    const own = join(folder, `${name}-${size}.svg`);
    const svg = readFileSync(existsSync(own) ? own : join(folder, `${name}.svg`), "utf8");
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    const source = `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;
    await page.setContent(
      `<body style="margin:0"><img src="${source}" width="${size}" height="${size}" style="display:block">`,
    );
    await page.locator("img").screenshot({ path: join(folder, `${name}-${size}.png`), omitBackground: true });
    await page.close();
  }
await browser.close();
