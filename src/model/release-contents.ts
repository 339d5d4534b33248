import { readFileSync } from "node:fs";
import { join } from "node:path";
import { data } from "./data.ts";
import type { FrozenRelease } from "./types.ts";

/** What is kept of every release, the newest last. Read when it is asked for: a release is as large as all of the data. */
export function frozenReleases(): readonly FrozenRelease[] {
  // A build runs at the project's root, wherever it is bundled to.
  const folder = join(process.cwd(), "src/generated");
  return data.releases.map(
    ({ version }) => JSON.parse(readFileSync(join(folder, `frozen-${version}.json`), "utf8")) as FrozenRelease,
  );
}
