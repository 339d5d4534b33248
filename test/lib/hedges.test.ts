import { expect, test } from "vitest";
import { readHedge } from "../../scripts/normalize/parse/hedge.ts";
import { hedgesAfter, hedgesBefore } from "../../src/model/hedges.ts";

// A shorter word must not hide a longer one: 超 would read 超过3个 as 过3个.
test.each([...hedgesBefore])("%s before a number reads as %s", (word, qualifier) => {
  expect(readHedge(`${word}3个`)).toEqual({ qualifier, rest: "3个" });
});

test.each([...hedgesAfter])("%s behind a number reads as %s", (word, qualifier) => {
  expect(readHedge(`3个${word}`)).toEqual({ qualifier, rest: "3个" });
});
