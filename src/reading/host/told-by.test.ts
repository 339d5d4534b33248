import { expect, test } from "vitest";
import { toldBy } from "./told-by.ts";

test.each([
  [["UTF-8", "Big5", "GB2312"], "big5"],
  [["GB18030", "Big5"], "gb18030"],
  [[null, "windows-1252"], "gb18030"],
  [[], "gb18030"],
])("of %j it is %s", (encodings, told) => {
  expect(toldBy(encodings.map((encoding) => ({ encoding })))).toBe(told);
});
