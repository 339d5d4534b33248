import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { filesKey, kept, keptText, sourcesKey } from "./kept.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "kept-"));
  vi.stubEnv("BUILD_CACHE", join(folder, "cache"));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const bytes = (...numbers: number[]) => new Uint8Array(numbers);

test("what has the same key is made once, what has another anew", async () => {
  const make = vi.fn(() => bytes(1, 2));
  expect(await kept("a", make)).toEqual(bytes(1, 2));
  expect(await kept("a", make)).toEqual(bytes(1, 2));
  expect(make).toHaveBeenCalledOnce();
  expect(await kept("b", () => bytes(3))).toEqual(bytes(3));
  expect(await kept("a", make)).toEqual(bytes(1, 2));
});

test("the folder may go at any time, and holds no part of what could not be made", async () => {
  await kept("a", () => bytes(1));
  rmSync(join(folder, "cache"), { recursive: true });
  expect(await kept("a", () => bytes(2))).toEqual(bytes(2));
  await expect(kept("b", () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(readdirSync(join(folder, "cache"))).toHaveLength(1);
});

test("a key of files changes with their contents, their names and their number, and with nothing else", () => {
  const [a, b] = ["package.json", "tsconfig.json"];
  expect(filesKey([a, b])).toBe(filesKey([a, b]));
  expect(new Set([filesKey([a]), filesKey([b]), filesKey([a, b]), filesKey([])]).size).toBe(4);
});

test("a build for another host or below another path shares nothing with this one", () => {
  const here = sourcesKey();
  vi.stubEnv("BASE", "/elsewhere/");
  const below = sourcesKey();
  vi.stubEnv("SITE", "https://elsewhere.example");
  expect(new Set([here, below, sourcesKey()]).size).toBe(3);
});

test("a text is made once a build of the same code and data, and each time while the code is being written", () => {
  const make = vi.fn(() => "文");
  expect([keptText("a", make), keptText("a", make)]).toEqual(["文", "文"]);
  expect(make).toHaveBeenCalledTimes(2);
  vi.stubEnv("DEV", false);
  expect([keptText("a", make), keptText("a", make)]).toEqual(["文", "文"]);
  expect(make).toHaveBeenCalledTimes(3);
  expect(keptText("b", () => "又")).toBe("又");
});
