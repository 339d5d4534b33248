const types = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".csv": "text/csv; charset=utf-8",
  ".csv-metadata.json": "application/csvm+json",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "application/xml",
  "feed.xml": "application/atom+xml",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".zip": "application/zip",
  ".parquet": "application/vnd.apache.parquet",
} as const;

/** How a path ends. */
export type FileEnd = keyof typeof types;

/**
 * The media type of a file by how its path ends; of two ends that fit, the longer one counts. Text is sent as UTF-8,
 * but JSON has no charset, for it is UTF-8 by its own rule.
 */
export const mediaTypes: Readonly<Record<string, string>> = types;

/** Ends that hosts do not know by themselves, or serve without a charset. */
export const seldomKnown = [".csv", ".csv-metadata.json", "feed.xml", ".parquet"] as const;

/** The end in the table above that tells a path's type. */
export function endOf(path: string): FileEnd | undefined {
  return (Object.keys(types) as FileEnd[]).filter((end) => path.endsWith(end)).sort((a, b) => b.length - a.length)[0];
}

/** Types whose bytes shrink when compressed; pictures, archives and Parquet are compressed already. */
export function isCompressible(type: string): boolean {
  return /^text\/|json|xml/.test(type);
}
