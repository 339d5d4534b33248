import { strFromU8, unzipSync } from "fflate";
import { expect, test, vi } from "vitest";
import { zip } from "./zip.ts";

test("a zip holds its files in the order given, texts as UTF-8 and bytes as they are", () => {
  const files = unzipSync(zip({ "b.csv": "值\r\n1\r\n", "a.bin": new Uint8Array([0, 255]) }));
  expect(Object.keys(files)).toEqual(["b.csv", "a.bin"]);
  expect(strFromU8(files["b.csv"] ?? new Uint8Array())).toBe("值\r\n1\r\n");
  expect([...(files["a.bin"] ?? [])]).toEqual([0, 255]);
});

test("a zip is packed, and the same bytes in every time zone", () => {
  const files = { "a.csv": "值\r\n1\r\n", "b.txt": "x".repeat(10_000) };
  const made = ["UTC", "Asia/Shanghai", "America/Los_Angeles"].map((zone) => {
    vi.stubEnv("TZ", zone);
    return Buffer.from(zip(files)).toString("hex");
  });
  vi.stubEnv("TZ", undefined);
  expect(new Set(made).size).toBe(1);
  expect(zip(files).length).toBeLessThan(1000);
  // 1 January 1980 at midnight, in the format of a zip, in the header of the first file.
  expect([...zip(files).slice(10, 14)]).toEqual([0, 0, 0x21, 0]);
});

test.each(["图表.csv", "a b.csv", "a\n.csv", ""])(
  "a zip refuses the name %j, which unzip programs would garble",
  (name) => {
    expect(() => zip({ "a.csv": "", [name]: "" })).toThrow(`invalid name in a zip: ${name}. Use ASCII without spaces.`);
  },
);

test("a zip takes every other sign of ASCII in a name", () => {
  expect(Object.keys(unzipSync(zip({ "!a-Z_0.9~": "1" })))).toEqual(["!a-Z_0.9~"]);
});
