import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { TestProject } from "vitest/node";
import { copyOfProject } from "../copy-of-project.ts";
import { addSixthReport } from "../sixth-report.ts";
import { findChromium } from "./find-chromium.ts";
import { findFirefox } from "./find-firefox.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
// Inside the project, so that a build finds its packages; ignored by git with the rest of node_modules.
const folder = `${root}node_modules/.sites`;

const sites = {
  site: {},
  // Draws every picture itself, or the pictures of the first build would be held against themselves.
  again: { BUILD_CACHE: `${folder}/kept` },
  moved: { BASE: "/x/", SITE: "https://example.org" },
} as const;

declare module "vitest" {
  interface ProvidedContext {
    /** The built sites: as it is, built a second time, and under another base and host with a sixth report. */
    folders: Record<keyof typeof sites, string>;
    /** Path of the Chromium that the tests start. */
    chromium: string;
    /** Path of the Firefox that the tests start; empty where there is none. */
    firefox: string;
  }
}

const run = promisify(execFile);

async function build(name: keyof typeof sites, { out, cwd = root }: { out: string; cwd?: string }): Promise<void> {
  try {
    const env = { ...process.env, ...sites[name], OUT: out, NODE_ENV: "production" };
    await run("npm", ["run", "-s", "build"], { cwd, env });
  } catch (error) {
    const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string };
    throw new Error(`failed build: ${name}.\n${stdout}\n${stderr}`, { cause: error });
  }
}

/**
 * Builds the site three times, and finds a Chromium, before the tests that look at it; a page over its budget fails the
 * build. For a quick look at one test, `BUILT` names a folder that was built already; it stands for all three, and so
 * serves no test of a site under another base.
 */
export default async function buildSites(project: TestProject): Promise<void> {
  project.provide("chromium", findChromium());
  project.provide("firefox", findFirefox());
  const built = process.env.BUILT;
  if (built) {
    project.provide("folders", { site: resolve(built), again: resolve(built), moved: resolve(built) });
    return;
  }
  rmSync(folder, { recursive: true, force: true });
  const folders = { site: `${folder}/site`, again: `${folder}/again`, moved: `${folder}/moved` };
  // The second build of the same starts when the first has ended, as on another day; the third goes on beside it.
  await build("site", { out: folders.site });
  const copies = mkdtempSync(join(tmpdir(), "sites-"));
  try {
    const cwd = copyOfProject(join(copies, "sixth"));
    addSixthReport(join(cwd, "data"));
    await Promise.all([build("again", { out: folders.again }), build("moved", { out: folders.moved, cwd })]);
  } finally {
    rmSync(copies, { recursive: true, force: true });
  }
  project.provide("folders", folders);
}
