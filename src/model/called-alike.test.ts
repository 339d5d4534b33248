import { expect, test } from "vitest";
import { areCalledAlike, beginsAlike, nameInIt } from "./called-alike.ts";
import { data } from "./data.ts";

test.each([
  ["内蒙古通威高纯晶硅有限公司", "通威", true],
  ["协鑫科技", "协鑫集团", true],
  ["弘元新材料(包头)有限公司", "弘元新材料包头有限公司", true],
  ["内蒙古新远景集团", "远景", false],
  ["华信", "华恒能源科技有限公司", false],
  ["包头市", "包头", false],
])("%s and %s begin alike: %s", (a, b, alike) => {
  expect([beginsAlike(a, b), beginsAlike(b, a)]).toEqual([alike, alike]);
});

test("a name that the glossary has of firms makes those that carry it called alike, no word of others does", () => {
  expect(nameInIt("内蒙古国轩零碳科技有限公司", data)?.id).toBe("gotion");
  expect(areCalledAlike(["国轩高科", "国轩零碳科技"], data)).toBe(true);
  expect(areCalledAlike(["国轩高科", "国轩零碳科技"], { terms: [] })).toBe(false);
  expect(areCalledAlike(["源网荷储新能源科技(上海)有限公司", "国轩高科"], data)).toBe(false);
});
