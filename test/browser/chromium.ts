import { existsSync } from "node:fs";
import packaged from "@sparticuz/chromium";
import { chromium, type Browser } from "playwright-core";

const installed = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

// The packaged build's own default arguments switch web security and site isolation off, which would make every
// test of sandboxes and origins worthless; so only its executable is taken. The rest keeps Chromium from calling home.
const quiet = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A real Chromium: `CHROME_PATH`, else the system's, else the one inside a development dependency. */
export async function launchChromium(): Promise<Browser> {
  const own = process.env.CHROME_PATH;
  if (own && !existsSync(own))
    throw new Error(`missing browser: ${own}. Unset CHROME_PATH, or point it at a Chromium.`);
  const executablePath = own ?? installed.find((path) => existsSync(path)) ?? (await packaged.executablePath());
  return chromium.launch({ executablePath, args: quiet });
}
