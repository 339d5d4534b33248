import fc from "fast-check";
import { expect, test } from "vitest";
import { contextAround } from "./context.ts";
import { joinLines } from "./joined-text.ts";

/** The context of `20个` in these lines. */
function around(...lines: string[]) {
  const joined = joinLines(lines);
  const from = joined.text.indexOf("20个");
  return contextAround(joined, { from, to: from + 3 });
}

test.each([
  [["签约20个项目。"], "…签约【20个】项目。…"],
  [
    ["甲乙丙丁戊己庚辛壬癸子丑寅卯20个子丑寅卯辰巳午未申酉戌亥甲乙"],
    "…丙丁戊己庚辛壬癸子丑寅卯【20个】子丑寅卯辰巳午未申酉戌亥…",
  ],
  [["前一段。", "", "签约20个", "", "后一段"], "…签约【20个】…"],
  [["签约 ２０ 个项目"], "…签约【２０个】项目…"],
])("of %j it is %s", (lines, context) => {
  expect(around(...lines)).toBe(context);
});

test("it shows at most 12 characters each side, and is no formula in a spreadsheet", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (before, after) => {
      const joined = joinLines([`${before}20个${after}`]);
      const from = joined.text.indexOf("20个");
      fc.pre(from >= 0);
      const context = contextAround(joined, { from, to: from + 3 });
      expect(context).toMatch(/^…/u);
      expect(context.indexOf("【")).toBeLessThanOrEqual(1 + 12 * 8);
      expect(context).toMatch(/…$/u);
    }),
  );
});
