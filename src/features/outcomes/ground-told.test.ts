import { expect, test } from "vitest";
import { groundTold } from "./ground-told.ts";

test("a ground is told in a sentence, but that nothing was read is said beside", () => {
  expect(groundTold("result", "en")).toBe("By the result for the same time");
  expect(groundTold("silent", "zh")).toBe("");
});
