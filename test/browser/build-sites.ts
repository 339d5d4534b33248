import { execFile } from "node:child_process";
import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { TestProject } from "vitest/node";
import { findChromium } from "./find-chromium.ts";

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
    /** Folders of the built sites: as it is, built a second time, and under another base and host. */
    folders: Record<keyof typeof sites, string>;
    /** Path of the Chromium that the tests start. */
    chromium: string;
  }
}

const run = promisify(execFile);

async function build(name: keyof typeof sites, out: string): Promise<void> {
  try {
    const env = { ...process.env, ...sites[name], OUT: out, NODE_ENV: "production" };
    await run("npm", ["run", "-s", "build"], { cwd: root, env });
  } catch (error) {
    const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string };
    throw new Error(`failed build: ${name}.\n${stdout}\n${stderr}`, { cause: error });
  }
}

/**
 * Builds the site three times, and finds a Chromium, before the tests that look at it; a page over its budget fails the
 * build.
 */
export default async function buildSites(project: TestProject): Promise<void> {
  project.provide("chromium", findChromium());
  rmSync(folder, { recursive: true, force: true });
  const folders = { site: `${folder}/site`, again: `${folder}/again`, moved: `${folder}/moved` };
  // The second build of the same starts when the first has ended, as on another day; the third goes on beside it.
  await build("site", folders.site);
  await Promise.all([build("again", folders.again), build("moved", folders.moved)]);
  project.provide("folders", folders);
}
