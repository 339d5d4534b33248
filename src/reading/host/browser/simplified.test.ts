import { expect, test } from "vitest";
import { learnLetters, toSimplified } from "./simplified.ts";

test("a letter that was learnt is simplified, also one of two units, and any other stays as it is", () => {
  learnLetters({ traditional: "億𠀋", simplified: "亿丈" });
  expect(["億", "𠀋", "签"].map(toSimplified)).toEqual(["亿", "丈", "签"]);
});
