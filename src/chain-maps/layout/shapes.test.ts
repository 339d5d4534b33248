import { expect, test } from "vitest";
import { linkKey } from "./shapes.ts";

test("a link has a key of its own, and so has the link back", () => {
  const keys = ["ab", "ba", "ac", "cb"].map(([from = "", to = ""]) => linkKey({ from, to }));
  expect(new Set(keys).size).toBe(4);
});
