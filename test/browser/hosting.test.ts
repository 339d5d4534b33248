import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { headersOf } from "../../scripts/host/rules.ts";
import { readSite } from "../../scripts/host/site.ts";
import { expectedTypes as types } from "./expected-types.ts";
import { ask, forAll } from "./ask.ts";
import { nginx, startNginx } from "./nginx.ts";

const folders = inject("folders");
if (!nginx) console.warn("skipped: the site behind nginx. Install it first: apt-get install nginx-light");

describe.skipIf(!nginx).each([
  { name: "as it is", folder: folders.site, base: "/" },
  { name: "under /x/", folder: folders.moved, base: "/x/" },
])("behind nginx, the site $name", ({ folder, base }) => {
  const { files, rules } = readSite(folder);
  let server: Awaited<ReturnType<typeof startNginx>>;
  beforeAll(async () => {
    server = await startNginx(folder, { base });
  });
  afterAll(() => server.close());

  const get = (path: string, headers: Record<string, string> = {}) =>
    ask(server.origin + base + path, { redirect: "manual", headers });
  const bytes = (file: string) => readFileSync(`${folder}/${file}`);
  const largest = (end: string) =>
    files
      .filter((file) => file.endsWith(end))
      .map((file) => ({ file, size: bytes(file).length }))
      .sort((a, b) => b.size - a.size)[0]?.file ?? `nothing ends in ${end}`;

  test("starts without a warning", () => {
    expect(server.said()).not.toMatch(/\[(warn|emerg)\]/);
  });

  test("every file comes whole and with the headers that the rules name", async () => {
    const faults = await forAll(files, async (file) => {
      const path = file.replace(/(^|\/)index\.html$/, "$1");
      // As it is: compressing is tried below, on one of each kind.
      const { status, headers, body } = await get(path, { "accept-encoding": "identity" });
      return [
        ...(status === 200 ? [] : [`${path}: status ${status}`]),
        ...(body.equals(bytes(file)) ? [] : [`${path}: other bytes`]),
        ...Object.entries(headersOf(`/${path}`, { rules }))
          .filter(([name, value]) => headers.get(name) !== value)
          .map(([name, value]) => `${path}: ${name}: ${headers.get(name)}, not ${value}`),
      ];
    });
    expect(faults.flat()).toEqual([]);
  });

  test.each(Object.entries(types).filter(([end]) => files.some((file) => file.endsWith(end))))(
    "what ends in %s is %s",
    async (end, type) => {
      const response = await get(largest(end));
      expect(response.status).toBe(200);
      expect(response.headers.get("content-type")).toBe(type);
    },
  );

  test("a page, an embed, a file and a hashed file have the policies of their kind", async () => {
    const headers = async (path: string) => Object.fromEntries((await get(path)).headers);
    const everywhere = { "x-content-type-options": "nosniff", "referrer-policy": "strict-origin-when-cross-origin" };
    const shared = {
      ...everywhere,
      "access-control-allow-origin": "*",
      "cross-origin-resource-policy": "cross-origin",
    };
    const page = await headers("charts/baotou-steps/");
    expect(page).toMatchObject(everywhere);
    expect(page["content-security-policy"]).toMatch(
      /^default-src 'none'; script-src 'self' '.*; frame-ancestors 'self'$/,
    );
    expect(page).not.toHaveProperty("access-control-allow-origin");
    for (const lang of ["", "en/"]) {
      const embed = await headers(`${lang}embed/baotou-steps/`);
      expect(embed).toMatchObject(shared);
      expect(embed["content-security-policy"]).toMatch(
        /^default-src 'none'; script-src 'sha256-.*; frame-ancestors \* file:$/,
      );
      expect(embed["content-security-policy"]).not.toContain("unsafe");
    }
    const brief = "public, max-age=300, must-revalidate";
    for (const path of ["charts/baotou-steps.csv", "charts/index.json", "data/datapackage.json"])
      expect(await headers(path)).toMatchObject({ ...shared, "cache-control": brief });
    const forever = "public, max-age=31536000, immutable";
    expect(await headers(largest(".css"))).toMatchObject({ ...shared, "cache-control": forever });
  });

  test.each([".html", ".csv", ".json", ".svg", ".js", ".css", ".csv-metadata.json"])(
    "what ends in %s is compressed for whoever takes gzip, to the same bytes",
    async (end) => {
      const file = largest(end);
      const response = await get(file, { "accept-encoding": "gzip" });
      expect(response.headers.get("content-encoding")).toBe("gzip");
      expect(response.headers.get("vary")).toBe("Accept-Encoding");
      // fetch has unpacked it.
      expect(response.body.equals(bytes(file))).toBe(true);
      expect((await get(file, { "accept-encoding": "identity" })).headers.has("content-encoding")).toBe(false);
    },
  );

  test("a file that has not changed is not sent again", async () => {
    const etag = (await get("charts/baotou-steps.csv")).headers.get("etag") ?? "";
    expect((await get("charts/baotou-steps.csv", { "if-none-match": etag })).status).toBe(304);
  });

  test.each(["no-such-page", "_astro/no-such.js", "_astro/", "embed/no-such/", "data/no-such.csv", "en/v/0/embed/x/"])(
    "%s is missing: status 404, the page that says so, with a page's headers",
    async (path) => {
      const response = await get(path);
      expect(response.status).toBe(404);
      expect(response.body.toString()).toBe(bytes("404.html").toString());
      expect(Object.fromEntries(response.headers)).toMatchObject(lowerCased(headersOf("/404.html", { rules })));
      expect(response.headers.has("access-control-allow-origin")).toBe(false);
    },
  );

  test.each(["charts/baotou-steps", "en", "embed/baotou-steps?theme=dark"])(
    "%s without its slash leads to the same host with it",
    async (path) => {
      const response = await get(path);
      expect(response.status).toBe(301);
      expect(response.headers.get("location")).toBe(base + path.replace(/(?=\?|$)/, "/"));
      expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    },
  );

  test("the media types above are those of all files", () => {
    const known = new Set(Object.keys(types).map((end) => extname(`x${end}`)));
    expect(files.filter((file) => !known.has(extname(file)))).toEqual([]);
  });
});

test.skipIf(!nginx)("under /x/, the base without its slash leads to it, and nothing else is served", async () => {
  const server = await startNginx(folders.moved, { base: "/x/" });
  try {
    const response = await ask(`${server.origin}/x`, { redirect: "manual" });
    expect([response.status, response.headers.get("location")]).toEqual([301, "/x/"]);
    expect((await ask(`${server.origin}/charts/`)).status).toBe(404);
  } finally {
    await server.close();
  }
});

describe.skipIf(!nginx)("with copies compressed beforehand", () => {
  const own = mkdtempSync(join(tmpdir(), "compressed-"));
  let server: Awaited<ReturnType<typeof startNginx>>;
  beforeAll(async () => {
    for (const part of ["index.html", "404.html", "charts/index.json", "charts/baotou-steps.csv", "_astro"])
      cpSync(join(folders.site, part), join(own, part), { recursive: true });
    server = await startNginx(own, { base: "/", more: ["--precompressed", "gzip"] });
  });
  afterAll(async () => {
    await server.close();
    rmSync(own, { recursive: true });
  });

  test("whoever takes gzip gets the copy itself, whoever does not gets the file", async () => {
    const { files } = readSite(own);
    const copied = files.filter((file) => existsSync(join(own, `${file}.gz`)));
    expect(copied.map((file) => extname(file))).toEqual(
      expect.arrayContaining([".html", ".json", ".csv", ".css", ".js"]),
    );
    for (const file of copied) {
      const plain = readFileSync(join(own, file));
      const packed = await fetch(`${server.origin}/${file}`, { headers: { "accept-encoding": "gzip" } });
      expect(packed.headers.get("content-encoding"), file).toBe("gzip");
      // What nginx compresses by itself comes without a length.
      expect(packed.headers.get("content-length"), file).toBe(String(statSync(join(own, `${file}.gz`)).size));
      expect(packed.headers.get("vary"), file).toBe("Accept-Encoding");
      expect(Buffer.from(await packed.arrayBuffer()).equals(plain), file).toBe(true);
      const unpacked = await fetch(`${server.origin}/${file}`, { headers: { "accept-encoding": "identity" } });
      expect(unpacked.headers.has("content-encoding"), file).toBe(false);
      expect(unpacked.headers.get("content-length"), file).toBe(String(plain.length));
    }
  });

  test("headers are those of the file, and a page that is missing is missing", async () => {
    const { rules } = readSite(own);
    const headers = { "accept-encoding": "gzip" };
    const csv = await fetch(`${server.origin}/charts/baotou-steps.csv`, { headers });
    expect(Object.fromEntries(csv.headers)).toMatchObject(lowerCased(headersOf("/charts/baotou-steps.csv", { rules })));
    expect((await fetch(`${server.origin}/no-such-page`, { headers })).status).toBe(404);
    expect(server.said()).not.toMatch(/\[(warn|emerg)\]/);
  });
});

const lowerCased = (headers: Record<string, string>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
