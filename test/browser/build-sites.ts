import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";

const root = fileURLToPath(new URL("../..", import.meta.url));
// Inside the project, so that a build finds its packages; ignored by git with the rest of node_modules.
const folder = `${root}node_modules/.sites`;

const sites = {
  site: {},
  again: {},
  moved: { BASE: "/x/", SITE: "https://example.org" },
} as const;

declare module "vitest" {
  interface ProvidedContext {
    /** Folders of the built sites: as it is, built a second time, and under another base and host. */
    folders: Record<keyof typeof sites, string>;
  }
}

/** Builds the site three times before the tests that look at it; a page over its budget fails the build. */
export default function buildSites(project: TestProject): void {
  rmSync(folder, { recursive: true, force: true });
  const folders = { site: `${folder}/site`, again: `${folder}/again`, moved: `${folder}/moved` };
  for (const name of Object.keys(sites) as (keyof typeof sites)[]) {
    const { status, stdout, stderr } = spawnSync("npm", ["run", "-s", "build"], {
      cwd: root,
      env: { ...process.env, ...sites[name], OUT: folders[name], NODE_ENV: "production" },
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(`failed build: ${name}.\n${stdout}\n${stderr}`);
  }
  project.provide("folders", folders);
}
