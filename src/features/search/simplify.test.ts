import { expect, test } from "vitest";
import { simplify, simplifyRecord } from "./simplify.ts";

test("traditional letters become simplified ones, each by itself; others stay", () => {
  expect(simplify("到位資金2.9萬億元 Wuhai 乌海")).toBe("到位资金2.9万亿元 Wuhai 乌海");
});

test("a record is found by simplified letters in all that is searched", () => {
  const record = {
    path: "p/",
    kind: "figure",
    title: "資金",
    text: "億",
    other: "a",
    names: ["萬"],
    about: "億",
  } as const;
  expect(simplifyRecord(record)).toEqual({ ...record, title: "资金", text: "亿", names: ["万"] });
});
