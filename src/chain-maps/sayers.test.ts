import { expect, test } from "vitest";
import { citedVenture, venture } from "../../test/chains/fixtures.ts";
import { namersOf, sayersOf } from "./sayers.ts";

const [whole, cited] = [venture("1"), citedVenture("2")];

test.each([
  [[], "报道", "reports"],
  [[whole, whole], "报道", "reports"],
  [[cited], "引用页面", "cited pages"],
  [[cited, whole], "报道和引用页面", "reports and cited pages"],
])("%# rows are said by %s", (rows, zh, en) => {
  expect(sayersOf(rows)).toEqual({ zh, en });
});

test("who states less than the furthest names a link all the same, who infers it does not", () => {
  const both = (confidence: "stated" | "inferred") => ({
    says: [{ ...cited, isOld: false }],
    rows: [
      { venture: cited, coverage: "cited" as const },
      { venture: { ...whole, stage: ["named" as const], confidence }, coverage: "whole" as const },
    ],
  });
  expect(namersOf([both("stated")]).en).toBe("reports and cited pages");
  expect(namersOf([both("inferred")]).en).toBe("cited pages");
});
