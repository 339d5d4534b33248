import { expect, test } from "vitest";
import { countNumerals } from "./document.ts";

test.each([
  ["", 0],
  ["全市签约", 0],
  ["签约20个项目，投资1,234.5万元", 2],
  ["签约二十个", 1],
  ["２０個、③、½", 3],
  ["10.", 1],
  ["1 2", 2],
])("%s holds so many numerals", (text, count) => {
  expect(countNumerals(text)).toBe(count);
});
