import { expect, test } from "vitest";
import { makeTables, tell } from "../../../test/tables.ts";
import { checkPrints } from "./prints.ts";

const units = ["", "个", "家", "亿元", "万元", "%", "位", "第"].map((unit) => ({ unit, base: unit }));
const told = (cells: Readonly<Record<string, string>>) => tell(checkPrints(makeTables({ units, figures: [cells] })));
const growth = { indicator: "growth", unit: "%" };

test.each([
  { printed: "12个", value: "12.0", unit: "个" },
  { printed: "约12个", value: "12", unit: "个", qualifier: "about" },
  // A hedge may stand apart from its number in the sentence.
  { printed: "12个", value: "12", unit: "个", qualifier: "at_least" },
  { printed: "三分之一", value: "1/3", unit: "" },
  { printed: "下降3.5%", value: "-3.5", ...growth },
  // 分别下降6%和7%
  { printed: "7%", value: "-7", ...growth },
  { printed: "第一", value: "1", unit: "第" },
  { printed: "第10位", value: "10", unit: "位" },
  { printed: "第10位", value: "10", unit: "第" },
  { printed: "50.2", value: "50.2", unit: "亿元", flags: "lost-unit" },
  { printed: "5万台#", value: "5", unit: "个", flags: "cut;garbled" },
  // An unknown unit is told by its own check.
  { printed: "3丈", value: "4", unit: "丈" },
])("%j reads back", (cells) => {
  expect(told(cells)).toEqual([]);
});

test.each([
  [{ printed: "12个", value: "13" }, ["(value): value not as printed: 13. 12个 reads as 12"]],
  [{ printed: "1/3", value: "0.3", unit: "" }, ["(value): value not as printed: 0.3. 1/3 reads as 1/3"]],
  [{ printed: "下降3.5%", value: "3.5", ...growth }, ["(value): value not as printed: 3.5. 下降3.5% reads as -3.5"]],
  [{ printed: "7%", value: "-6", ...growth }, ["(value): value not as printed: -6. 7% reads as 7"]],
  // Only a rate can fall.
  [{ printed: "7%", value: "-7", indicator: "share", unit: "%" }, ["(value): value not as printed: -7. 7% reads as 7"]],
  [{ printed: "12个", unit: "家" }, ["(unit): unit not as printed: 家. 12个 reads as 个"]],
  [{ printed: "12个", unit: "" }, ["(unit): unit not as printed: none. 12个 reads as 个"]],
  [{ printed: "12" }, ["(unit): unit not as printed: 个. 12 reads as no unit"]],
  [{ printed: "12位", unit: "第" }, ["(unit): unit not as printed: 第. 12位 reads as 位"]],
  [{ printed: "第12", unit: "位" }, ["(unit): unit not as printed: 位. 第12 reads as 第"]],
  [{ printed: "约12个" }, ["(qualifier): qualifier not as printed: exact. 约12个 reads as about"]],
  [
    { printed: "12余个", qualifier: "at_least" },
    ["(qualifier): qualifier not as printed: at_least. 12余个 reads as more_than"],
  ],
  [{ printed: "若干个" }, ["(printed): unreadable print: 若干个. Expected a number and a unit of vocab/units.csv"]],
  [
    { printed: "约12家", value: "13" },
    [
      "(value): value not as printed: 13. 约12家 reads as 12",
      "(unit): unit not as printed: 个. 约12家 reads as 家",
      "(qualifier): qualifier not as printed: exact. 约12家 reads as about",
    ],
  ],
  [{ printed: "50.2", value: "50", flags: "lost-unit" }, ["(value): value not as printed: 50. 50.2 begins otherwise"]],
  [{ printed: "50.2", value: "2", flags: "garbled" }, ["(value): value not as printed: 2. 50.2 begins otherwise"]],
])("%j does not", (cells, messages) => {
  expect(told(cells)).toEqual(messages.map((message) => `figures/a.csv a-001 ${message}`));
});
