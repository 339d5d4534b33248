import { expect, test } from "vitest";
import { data } from "../model/data.ts";
import { printedWith } from "../model/lookup.ts";
import type { Printed } from "../model/types.ts";
import { factsOf, sidesOf } from "./facts.ts";

const of = (id: string) => factsOf(printedWith(id, data) as Printed, data);

test("the facts of a print are told in words", () => {
  const { name, scope, unit, period, status, place } = of("wuhai-2022-review-002");
  expect([name, scope, unit, period, status, place].map(({ zh }) => zh)).toEqual([
    ...["国内到位资金", "全部", "亿元", "2022年1—11月", "实际", "乌海市"],
  ]);
  expect(of("hohhot-2022-result-f5").scope).toEqual({ zh: "绿色农畜产品加工", en: "green food processing" });
  expect(of("wuhai-2022-review-028").scope.zh).toBe("项目规模档：10亿元以上");
});

test("sides that are the same are told once", () => {
  const both = [of("wuhai-2022-review-002"), of("wuhai-2022-review-005")];
  expect(sidesOf(both, "period")).toEqual({ zh: "2022年1—11月", en: "Jan–Nov 2022" });
  expect(sidesOf(both, "name").zh).toBe("国内到位资金；国内（区外）到位资金");
});
