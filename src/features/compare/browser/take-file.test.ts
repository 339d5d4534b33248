import { afterEach, expect, test, vi } from "vitest";
import { page } from "../../../../test/lib/page.ts";
import { data } from "../../../model/data.ts";
import { exploreJson } from "../../explore/explore-file.ts";
import { readExplored } from "../../explore/index.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

const explored = readExplored(exploreJson(data));
const entries = explored.entries.filter(({ of }) => ["wuhai-2022-review-002", "wuhai-2022-review-007"].includes(of.id));

test.each([
  ["csv", /^id,.*\r\nwuhai-2022-review-002,.*\r\nwuhai-2022-review-007,/],
  ["svg", /^<svg .*https:\/\/example\.org\/compare/s],
])("a comparison is saved as %s", async (kind, content) => {
  vi.useFakeTimers({ toFake: ["setTimeout"] });
  const window = page("", { url: "https://example.org/compare/" });
  const blobs: Blob[] = [];
  vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => `blob:${blobs.push(blob as Blob)}`);
  vi.spyOn(window.HTMLAnchorElement.prototype, "click").mockReturnValue();
  const { takeFile } = await import("./take-file.ts");
  expect(await takeFile(entries, { ...explored, values: entries.map(({ of }) => of), kind, lang: "zh" })).toBe(
    `counting-investment-comparison.${kind}`,
  );
  expect(await blobs[0]?.text()).toMatch(content);
  vi.clearAllTimers();
  vi.useRealTimers();
});
