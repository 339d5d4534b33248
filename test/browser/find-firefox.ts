import { existsSync } from "node:fs";
import { runs } from "./find-chromium.ts";

const installed = ["/usr/bin/firefox-esr", "/usr/bin/firefox", "/snap/bin/firefox"];

/** Path of a Firefox: `FIREFOX_PATH`, else the system's; empty where there is none, for no test needs one. */
export function findFirefox(): string {
  const own = process.env.FIREFOX_PATH;
  if (own && !existsSync(own))
    throw new Error(`missing browser: ${own}. Unset FIREFOX_PATH, or point it at a Firefox.`);
  const found = own || installed.find(runs) || "";
  if (found === "") console.warn("no Firefox: its tests are skipped. Install one, or set FIREFOX_PATH to one.");
  return found;
}
