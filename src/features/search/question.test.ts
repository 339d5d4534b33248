import { expect, test } from "vitest";
import { asksHowMuch, withoutQuestion } from "./question.ts";

test.each([
  ["什么是到位资金", "到位资金"],
  ["什么是到位资金？", "到位资金"],
  ["到位资金是什么意思", "到位资金"],
  ["到位资金什么意思？", "到位资金"],
  ["到位资金是什么？", "到位资金"],
  ["请问什么叫签约", "签约"],
  ["何为链长", "链长"],
  ["到位资金的含义", "到位资金"],
  ["到位资金指什么", "到位资金"],
  ["到位资金指的是什么呢", "到位资金"],
  ["包头2022年到位资金是多少", "包头 2022 年到位资金"],
  ["乌海有多少签约项目", "乌海 签约项目"],
  ["what is paid-in capital", "paid capital"],
  ["What’s the meaning of “funds received”?", "funds received"],
  ["what does chain chief mean?", "chain chief"],
  ["how much did Wuhai receive", "wuhai receive"],
  ["funds received in Baotou", "funds received baotou"],
  ["到位资金", "到位资金"],
])("%j asks for %j", (query, asked) => {
  expect(withoutQuestion(query)).toBe(asked);
});

test.each(["what is", "the", "in the", "多少", "什么是"])(
  "of %j, which only asks, everything is looked for",
  (query) => {
    expect(withoutQuestion(query)).toBe(query);
  },
);

test("who asks how much asks for a number", () => {
  expect(["到位资金是多少", "How much is it", "how many projects"].every(asksHowMuch)).toBe(true);
  expect(["什么是到位资金", "what is it", "too much"].some(asksHowMuch)).toBe(false);
});
