import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { cutParts, woff2Of } from "./cuts.ts";
import { partsOf } from "./fonts.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "cuts-"));
  vi.stubEnv("BUILD_CACHE", folder);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

test("a part that is asked for twice is cut once, as WOFF2 that is kept whole, and not again", async () => {
  const parts = [...partsOf({ lang: "zh", text: "多少" }), ...partsOf({ lang: "zh", text: "少多" })];
  expect(await cutParts(parts)).toEqual({ cut: 1 });
  expect(readdirSync(join(folder, "faces"))).toHaveLength(1);
  expect(parts.map((part) => woff2Of(part).toString("latin1", 0, 4))).toEqual(["wOF2", "wOF2"]);
  expect(await cutParts(parts)).toEqual({ cut: 0 });
});
