import { expect, test } from "vitest";
import { citedFigure } from "../../../test/lib/cited.ts";
import { formatValue } from "./value.ts";

test.each([
  [{}, "90亿元", "CNY 9 bn"],
  [{ printed: "引进资金90.0亿元" }, "90.0亿元", "CNY 9.00 bn"],
  [
    { printed: "到位資金超5300億元", value: 5300, value_base: 5.3e11, qualifier: "more_than" },
    "超5300亿元",
    "more than CNY 530 bn",
  ],
  [{ printed: "22.5 billion yuan", value: 22.5, unit: "billion yuan", value_base: 2.25e10 }, "225亿元", "CNY 22.5 bn"],
  [{ printed: "2022年1,052个", value: 1052, unit: "个", value_base: 1052, unit_base: "个" }, "1052个", "1,052"],
  [{ printed: "总量居全区第一", value: 1, unit: "第", value_base: 1, unit_base: "第" }, "第1", "No. 1"],
  [{ printed: "总量位列全区第9位", value: 9, unit: "位", value_base: 9, unit_base: "位" }, "第9位", "No. 9"],
  [{ printed: "客商100位", value: 100, unit: "位", value_base: 100, unit_base: "位" }, "100位", "100"],
  [{ printed: "下降3.5%", value: -3.5, unit: "%", value_base: -0.035, unit_base: "1" }, "下降3.5%", "−3.5%"],
] as const)("of a page that prints %j the number is told as %s and %s", (cells, zh, en) => {
  const figure = citedFigure(cells);
  expect([formatValue(figure, "zh"), formatValue(figure, "en")]).toEqual([zh, en]);
});
