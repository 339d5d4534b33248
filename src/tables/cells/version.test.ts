import { expect, test } from "vitest";
import { compareVersions, readVersion } from "./version.ts";

test.each(["0.1.0", "1.4.0", "10.20.30"])("%s is a version", (text) => {
  expect(readVersion(text)).toBe(text);
});

test.each(["1.0", "1.0.0.0", "v1.0.0", "1.0.0-beta", "01.0.0", "1.00.0", "1.0.x", ""])("%j is none", (text) => {
  expect(() => readVersion(text)).toThrow(new Error(`invalid version: ${text}. Write three numbers such as 1.4.0`));
});

test("versions are ordered by their numbers, not by their letters", () => {
  const versions = ["1.0.0", "0.10.0", "0.9.1", "0.9.10"];
  expect(versions.toSorted(compareVersions)).toEqual(["0.9.1", "0.9.10", "0.10.0", "1.0.0"]);
});

test.each([
  ["1.2.3", "1.2.3", 0],
  ["2.0.0", "1.9.9", 1],
  ["1.2.0", "1.3.0", -1],
  ["1.2.3", "1.2.10", -1],
])("%s beside %s: %d", (a, b, sign) => {
  expect(Math.sign(compareVersions(a, b))).toBe(sign);
});
