/** How files of each kind are to be served, by the ends of their names; said here a second time, on purpose. */
export const expectedTypes: Record<string, string> = {
  "index.html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  "index.json": "application/json",
  ".csv": "text/csv; charset=utf-8",
  ".csv-metadata.json": "application/csvm+json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  "robots.txt": "text/plain; charset=utf-8",
  ".zip": "application/zip",
  ".parquet": "application/vnd.apache.parquet",
  "feed.xml": "application/atom+xml",
  "sitemap-0.xml": "application/xml",
};
