import { expect, test } from "vitest";
import { relationChoices } from "./relation-choices.ts";
import { world } from "../../../test/lib/fixtures.ts";

const data = world();

test.each([
  [
    "zh",
    ["verdict 结论", "report 报道", "kind 种类"],
    ["consistent 相符", "inconsistent 不符", "inferred 倒推", "different 不是一回事", "cannot-be-told 说不清"],
    ["demo 《演示》", "other 《另一份…》", "cited 与引用页面（◇）对照"],
    ["sum 和差", "count-of-list 个数与列名"],
  ],
  [
    "en",
    ["verdict Verdict", "report Report", "kind Kind"],
    [
      "consistent consistent",
      "inconsistent inconsistent",
      "inferred inferred",
      "different not the same",
      "cannot-be-told cannot be told",
    ],
    ["demo “Demo”", "other “Other…”", "cited With cited pages (◇)"],
    ["sum sum or difference", "count-of-list count and list"],
  ],
] as const)("in %s checks can be filtered by verdict, report and kind", (lang, names, verdicts, reports, kinds) => {
  const choices = relationChoices({ data, lang });
  expect(choices.map(({ name, words }) => `${name} ${words}`)).toEqual(names);
  const [first, second, third] = choices.map(({ options }) => options.map(({ id, words }) => `${id} ${words}`));
  expect([first, second]).toEqual([verdicts, reports]);
  expect(third).toHaveLength(9);
  expect([third?.[0], third?.at(-1)]).toEqual(kinds);
});
