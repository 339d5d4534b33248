import type { Compression } from "./compress.ts";
import { isCompressible, mediaTypes } from "../../src/model/media-types.ts";
import { below, patternSource } from "./patterns.ts";
import type { Rule } from "./rules.ts";

export interface Server {
  /** Where the site's files lie on the server. */
  root: string;
  /** The path below which they are served. */
  base: string;
  name: string;
  listen: readonly string[];
  /** By what the files were compressed beforehand. */
  precompressed: readonly Compression[];
}

/**
 * A file for nginx's `sites-available/` or `conf.d/`. Headers are maps by address and stand once, in the server: an
 * `add_header` in a location would drop all others. `$uri` is the file that is served, so an address that is missing
 * gets the headers of the 404 page, not those of what it asked for.
 */
export function nginxConfig(rules: readonly Rule[], server: Server): string {
  const { root, base, name, listen, precompressed } = server;
  const headers = headerLines(rules, server);
  const exceptions = Object.entries(mediaTypes)
    .filter(([end]) => !isPlain(end))
    .flatMap(([end, type]) => [
      `location ~ ${patternSource(`/*${end}`).slice(1 + "/.*".length)} {`,
      "  types { }",
      `  default_type ${bare(type)};`,
      "}",
    ]);
  const folder = base.replace(/\/$/, "");
  const served =
    folder === ""
      ? [`root "${root}";`, ...exceptions]
      : [
          `location = ${folder} {`,
          `  return 301 ${folder}/;`,
          "}",
          "location / {",
          "  return 404;",
          "}",
          `location ${folder}/ {`,
          `  alias "${root}/";`,
          ...exceptions.map((line) => `  ${line}`),
          "}",
        ];
  return `${headers.maps.join("\n")}

server {
${listen.map((address) => `  listen ${address};\n`).join("")}  server_name ${name};
  server_tokens off;
  index index.html;
  # Redirects name a path only: host, port and scheme stay the reader's, also behind a proxy.
  absolute_redirect off;
  # A folder without a page is missing, not forbidden.
  error_page 403 404 =404 ${below(base, "/404.html")};

${headers.directives.map((line) => `  ${line}\n`).join("")}
${typeLines()
  .map((line) => `  ${line}\n`)
  .join("")}
  gzip on;
  gzip_comp_level 6;
  gzip_min_length 256;
  gzip_proxied any;
  gzip_vary on;
  gzip_types ${compressible().join(" ")};
${staticLines(precompressed)
  .map((line) => `  ${line}\n`)
  .join("")}
${served.map((line) => `  ${line}\n`).join("")}}
`;
}

function staticLines(precompressed: readonly Compression[]): string[] {
  if (precompressed.length === 0)
    return ["# With --precompressed gzip (or gzip,brotli) copies that were compressed beforehand are sent."];
  return [
    "# Copies that were compressed beforehand and lie beside the files, as .gz and .br.",
    ...(precompressed.includes("gzip") ? ["gzip_static on;"] : []),
    ...(precompressed.includes("brotli")
      ? ["# A module of its own: apt-get install libnginx-mod-http-brotli-static.", "brotli_static on;"]
      : []),
  ];
}

const isPlain = (end: string) => /^\.[a-z_]+$/.test(end);
const bare = (type: string) => type.replace(/;.*/, "");

function compressible(): string[] {
  // nginx compresses HTML in any case, and warns when it is named.
  const types = Object.values(mediaTypes).filter(isCompressible).map(bare);
  return [...new Set(types)].filter((type) => type !== "text/html");
}

function typeLines(): string[] {
  const ends = Map.groupBy(Object.keys(mediaTypes).filter(isPlain), (end) => bare(mediaTypes[end] ?? ""));
  const withCharset = Object.values(mediaTypes).filter((type) => type.includes("charset"));
  return [
    "types {",
    ...[...ends].map(([type, list]) => `  ${type} ${list.map((end) => end.slice(1)).join(" ")};`),
    "}",
    "default_type application/octet-stream;",
    "charset utf-8;",
    `charset_types ${[...new Set(withCharset.map(bare))].filter((type) => type !== "text/html").join(" ")};`,
  ];
}

/** One map a header whose value depends on the address; the last rule that fits counts, and a map takes its first. */
function headerLines(rules: readonly Rule[], { base, name }: Server): { maps: string[]; directives: string[] } {
  const maps: string[] = [];
  const directives: string[] = [];
  for (const header of new Set(rules.flatMap(({ headers }) => Object.keys(headers)))) {
    const values = rules.flatMap(({ patterns, headers }) => {
      const value = headers[header];
      return value === undefined ? [] : patterns.map((pattern) => ({ pattern, value }));
    });
    const [first] = values;
    if (values.length === 1 && first?.pattern === "/*") {
      directives.push(`add_header ${header} "${first.value}" always;`);
      continue;
    }
    // Variables are known to all servers of one nginx, whose table takes only short names.
    const initials = header.replace(/(\w)\w*-?/g, "$1");
    const variable = `$${name.replace(/\W+/g, "_").slice(0, 30)}_${initials}`.toLowerCase();
    const cases = values
      .reverse()
      .map(({ pattern, value }) => `  "~${patternSource(below(base, pattern))}" "${value}";`);
    maps.push(`map $uri ${variable} {`, ...cases, `}`);
    directives.push(`add_header ${header} ${variable} always;`);
  }
  return { maps, directives };
}
