import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ReleaseContents, Data } from "./types.ts";

/**
 * What is kept of every release, the newest last. Read when it is asked for: a release is as large as all of the data.
 */
export function releaseContents(data: Data): readonly ReleaseContents[] {
  // A build runs at the project's root, wherever it is bundled to.
  const folder = join(process.cwd(), "src/generated");
  return data.releases.map(
    ({ version }) => JSON.parse(readFileSync(join(folder, `release-${version}.json`), "utf8")) as ReleaseContents,
  );
}
