const types = {
  csv: "text/csv; charset=utf-8",
  json: "application/json; charset=utf-8",
  csvw: "application/csvm+json; charset=utf-8",
  svg: "image/svg+xml; charset=utf-8",
  text: "text/plain; charset=utf-8",
  atom: "application/atom+xml; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  png: "image/png",
  zip: "application/zip",
  parquet: "application/vnd.apache.parquet",
} as const;

/** A file of the site with the type a host should serve it under. */
export function respond(body: string | Uint8Array<ArrayBuffer>, type: keyof typeof types): Response {
  return new Response(body, { headers: { "Content-Type": types[type] } });
}
