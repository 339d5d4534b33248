import { describe, expect, test } from "vitest";
import { nginxConfig } from "./nginx.ts";

const rules = [
  { patterns: ["/*"], headers: { "X-A": "1", "Cache-Control": "brief" } },
  { patterns: ["/data/*"], headers: { "X-B": "2" } },
  { patterns: ["/_astro/*", "/v/:version/*"], headers: { "Cache-Control": "forever" } },
];
const server = { root: "/var/www/demo", base: "/", name: "demo.example", listen: ["80", "[::]:80"], precompressed: [] };
const lines = (changes: Partial<typeof server> = {}) =>
  nginxConfig(rules, { ...server, ...changes })
    .split("\n")
    .map((line) => line.trim());

/** The lines from the one that is `first` to the bracket that closes it. */
function block(first: string, config = lines()): string[] {
  const from = config.indexOf(first);
  return config.slice(from, config.indexOf("}", from) + 1);
}

describe("a header", () => {
  test("that is the same for all addresses is a line", () => {
    expect(lines().filter((line) => line.startsWith("add_header X-A"))).toEqual(['add_header X-A "1" always;']);
  });

  test("that differs is a map by the file that is served, whose first line counts", () => {
    expect(block("map $uri $demo_example_cc {")).toEqual([
      "map $uri $demo_example_cc {",
      '"~^/v/[^/]+/" "forever";',
      '"~^/_astro/" "forever";',
      '"~^/" "brief";',
      "}",
    ]);
    expect(lines()).toContain("add_header Cache-Control $demo_example_cc always;");
  });

  test("that some addresses lack is one, too", () => {
    expect(block("map $uri $demo_example_xb {")).toEqual(["map $uri $demo_example_xb {", '"~^/data/" "2";', "}"]);
    expect(lines()).toContain("add_header X-B $demo_example_xb always;");
  });

  test("is told of below the base, under a name that is short", () => {
    const config = lines({ base: "/sub/", name: "A-very.long.name.of.a.host.that.nobody.types.example" });
    expect(config).toContain("map $uri $a_very_long_name_of_a_host_tha_cc {");
    expect(config).toContain('"~^/sub/_astro/" "forever";');
    expect(lines({ name: "a--b.example" })).toContain("map $uri $a_b_example_cc {");
  });
});

describe("the server", () => {
  test("listens where it is told to, under its name, and sends readers no port of its own", () => {
    const config = lines();
    const from = config.indexOf("server {");
    expect(config.slice(from, from + 4)).toEqual([
      "server {",
      "listen 80;",
      "listen [::]:80;",
      "server_name demo.example;",
    ]);
    for (const line of ["server_tokens off;", "index index.html;", "absolute_redirect off;"])
      expect(config).toContain(line);
    expect(config).toContain("error_page 403 404 =404 /404.html;");
  });

  test("has its files at the root, or below the base and nowhere else", () => {
    expect(lines()).toContain('root "/var/www/demo";');
    expect(lines().some((line) => line.includes("alias"))).toBe(false);
    const config = lines({ base: "/sub/" });
    expect(config).toContain("error_page 403 404 =404 /sub/404.html;");
    expect(block("location = /sub {", config)).toEqual(["location = /sub {", "return 301 /sub/;", "}"]);
    expect(block("location / {", config)).toEqual(["location / {", "return 404;", "}"]);
    expect(block("location /sub/ {", config).slice(0, 2)).toEqual(["location /sub/ {", 'alias "/var/www/demo/";']);
    expect(config.some((line) => line.startsWith("root "))).toBe(false);
  });

  test("knows every type by its end, the charset apart", () => {
    expect(block("types {")).toEqual([
      "types {",
      "text/html html;",
      "text/css css;",
      "text/javascript js;",
      "application/json json;",
      "text/csv csv;",
      "text/plain txt;",
      "application/xml xml;",
      "image/svg+xml svg;",
      "image/png png;",
      "application/zip zip;",
      "application/vnd.apache.parquet parquet;",
      "}",
    ]);
    expect(lines()).toContain("default_type application/octet-stream;");
    expect(lines()).toContain("charset utf-8;");
    expect(lines()).toContain("charset_types text/css text/javascript text/csv text/plain;");
  });

  test.each(["/", "/sub/"])("knows the ends that are no simple ones by a location of their own, below %s", (base) => {
    const config = lines({ base });
    const types = (first: string) => config.slice(config.indexOf(first), config.indexOf(first) + 4);
    expect(types("location ~ \\.csv-metadata\\.json$ {")).toEqual([
      "location ~ \\.csv-metadata\\.json$ {",
      "types { }",
      "default_type application/csvm+json;",
      "}",
    ]);
    expect(config.filter((line) => line.startsWith("location ~"))).toHaveLength(2);
    expect(types("location ~ feed\\.xml$ {")[2]).toBe("default_type application/atom+xml;");
  });

  test("compresses what shrinks, but for HTML, of which nginx would warn", () => {
    expect(lines()).toContain(
      "gzip_types text/css text/javascript application/json text/csv application/csvm+json text/plain application/xml application/atom+xml image/svg+xml;",
    );
  });
});
