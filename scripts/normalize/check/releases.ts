import { compareVersions } from "../../../src/tables/cells/version.ts";
import { fault, type Fault } from "../../lib/fault.ts";
import type { Tables } from "../read/folder.ts";

/** Releases follow each other in version and day, and a correction belongs to one of them or to the next. */
export function checkReleases({ releases, corrections }: Tables): Fault[] {
  const order = releases.rows.flatMap((row, index) => {
    const before = releases.rows[index - 1];
    if (!before) return [];
    const late = compareVersions(row.version, before.version) <= 0;
    const message = `out of order: ${row.version} after ${before.version}. The newest stands last`;
    const early = `out of order: ${row.date} after ${before.date}. A newer release has no earlier day`;
    return [
      ...(late ? [fault(row, { column: "version", message })] : []),
      ...(row.date < before.date ? [fault(row, { column: "date", message: early })] : []),
    ];
  });
  const newest = releases.rows.at(-1)?.version;
  const stray = corrections.rows.filter(
    ({ version }) => newest !== undefined && !releases.keys.has(version) && compareVersions(version, newest) < 0,
  );
  return [
    ...order,
    ...stray.map((row) =>
      fault(row, {
        column: "version",
        message: `unknown release: ${row.version}. Name one of releases.csv, or the next`,
      }),
    ),
  ];
}
