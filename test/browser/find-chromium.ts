import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";

const installed = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const packaged = fileURLToPath(new URL("../../node_modules/@sparticuz/chromium", import.meta.url));

/**
 * Path of a real Chromium: `CHROME_PATH`, else the one inside a development dependency, else the system's. The
 * dependency's comes first because it is the same everywhere and, having no windows, opens a page in a quarter of the
 * time.
 */
export function findChromium(): string {
  const own = process.env.CHROME_PATH;
  if (own && !existsSync(own))
    throw new Error(`missing browser: ${own}. Unset CHROME_PATH, or point it at a Chromium.`);
  if (own) return own;
  const found = [unpacked(), ...installed].find(runs);
  if (!found)
    throw new Error("missing browser: install Chromium, or libnss3 for the packaged one, or set CHROME_PATH to one.");
  return found;
}

/** Whether a browser starts and tells its version. */
export function runs(path: string): boolean {
  try {
    execFileSync(path, ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/**
 * Unpacks the packaged one where the package stands: what goes with it. In a folder of its own first, so that nobody
 * starts half of it.
 */
function unpacked(): string {
  const folder = `${packaged}/unpacked`;
  if (existsSync(folder)) return `${folder}/chromium`;
  const fresh = mkdtempSync(`${folder}-`);
  // It unpacks into the system's temporary folder, and would take for its own what another version has left there.
  const unpack = 'import packaged from "@sparticuz/chromium"; await packaged.executablePath();';
  execFileSync(process.execPath, ["--input-type=module", "--eval", unpack], {
    cwd: packaged,
    env: { ...process.env, TMPDIR: fresh },
  });
  try {
    renameSync(fresh, folder);
  } catch {
    // Another run was faster.
    rmSync(fresh, { recursive: true });
  }
  return `${folder}/chromium`;
}
