import { expect, test } from "vitest";
import { isCompared } from "./compared.ts";

/** Whether the time in square brackets is compared with. */
function compared(marked: string): boolean {
  const [at, to] = [marked.indexOf("["), marked.indexOf("]") - 1];
  const text = marked.replace(/[[\]]/gu, "");
  return isCompared(text, { at, to, alone: /^\d+年$/.test(text.slice(at, to)) });
}

test.each([
  ..."比[2022年] 较[2022年] 同[2022年] 相比[2022年] 对比[2022年] 比[上年] 比[2022年]增长 较[上年] 环比[3月] 同比[2020年]增长48%".split(
    " ",
  ),
  ..."[2022年]同期 [2022年]的同期 [上年]同期 [上年]同月 [2022年]底增加 [2022年]末增长 高于[2022年] 超过[去年] 超[2022年] 好于[上年]".split(
    " ",
  ),
  ..."同比[2022年]增长 同比2021年增长1%、[2022年]增长2% 较2021年、[2022年]分别增长 与[2022年]相比 与[2022年]同期相比 按[2020年]价格".split(
    " ",
  ),
  ..."以[2020年]为基期 是[2020年]的2.5倍 由[2020年]的5%提高到7% 从[2020年]末的5% 相当于[去年]全年的80% [2022年]的同类".split(
    " ",
  ),
])("%s is compared with", (text) => {
  expect(compared(text)).toBe(true);
});

test.each([
  ..."[2022年] [2022年]底 [2022年]末常住 比好[2022年] [2022年]好同期 [2022年]好增长 [3月]增长 [今年]增长 [2022年]同比增长5%".split(
    " ",
  ),
  ..."[2022年]增长5% [2022年]下降5% [2022年]分别签约 占比[2022年] [2022年]的2个项目 比上年好。[2022年]增长5% 从[2020年]起 由[2020年]实施".split(
    " ",
  ),
])("%s is not", (text) => {
  expect(compared(text)).toBe(false);
});
