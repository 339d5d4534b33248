import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, test } from "vitest";
import { compressions, copyEnds, writeCopies, type Compression } from "./compress.ts";
import { nginxConfig } from "./nginx.ts";
import { readSite } from "./site.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "compress-"));
  writeFileSync(join(folder, "index.html"), "<p>甲乙丙丁".repeat(200));
  writeFileSync(join(folder, "x.csv"), "a,b\r\n".repeat(300));
  writeFileSync(join(folder, "short.json"), "1");
  writeFileSync(join(folder, "x.png"), "0".repeat(1000));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const read = (file: string) => readFileSync(join(folder, file));
const unpack: Readonly<Record<Compression, (bytes: Buffer) => Buffer>> = {
  gzip: gunzipSync,
  brotli: brotliDecompressSync,
};

test.each(compressions)(
  "by %s, text that shrinks gets a copy that unpacks to it, and nothing else does",
  async (by) => {
    const { files } = readSite(folder);
    const written = await writeCopies(files, { folder, by });
    const copied = files.filter((file) => existsSync(join(folder, file + copyEnds[by])));
    expect(copied).toEqual(["index.html", "x.csv"]);
    for (const file of copied) expect(unpack[by](read(file + copyEnds[by])).equals(read(file)), file).toBe(true);
    const sizes = (names: readonly string[]) => names.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
    expect(written).toEqual({
      files: 2,
      bytes: sizes(copied.map((file) => file + copyEnds[by])),
      instead: sizes(copied),
    });
  },
);

test.each(compressions)("by %s, the same file gives the same bytes, and no copy tells when or where", async (by) => {
  const { files } = readSite(folder);
  await writeCopies(files, { folder, by });
  const first = read(`x.csv${copyEnds[by]}`);
  await writeCopies(files, { folder, by });
  expect(read(`x.csv${copyEnds[by]}`).equals(first)).toBe(true);
  // Bytes 4 to 7 of gzip are the time, byte 9 is the system.
  if (by === "gzip") expect([...first.subarray(4, 8), first[9]]).toEqual([0, 0, 0, 0, 255]);
});

test("a copy of what no longer shrinks goes, and copies are no files of the site", async () => {
  const { files } = readSite(folder);
  for (const by of compressions) await writeCopies(files, { folder, by });
  expect(readSite(folder)).toMatchObject({ files, faults: [] });
  writeFileSync(join(folder, "x.csv"), "a");
  await writeCopies(files, { folder, by: "gzip" });
  expect(existsSync(join(folder, "x.csv.gz"))).toBe(false);
});

test("an archive that is the copy of nothing is a file of an unknown type", () => {
  writeFileSync(join(folder, "all.gz"), "1");
  expect(readSite(folder).faults).toEqual(["unknown type: all.gz. Add its end to src/model/media-types.ts."]);
});

test.each([
  [[], []],
  [["gzip"], ["gzip_static on;"]],
  [
    ["gzip", "brotli"],
    ["gzip_static on;", "brotli_static on;"],
  ],
] as const)("nginx is told of copies by %j, and of no others", (precompressed, directives) => {
  const { rules } = readSite(folder);
  const text = nginxConfig(rules, { root: "/srv", base: "/", name: "example.org", listen: ["80"], precompressed });
  expect(text.match(/^ *\w+_static .*$/gm)?.map((line) => line.trim()) ?? []).toEqual(directives);
});
