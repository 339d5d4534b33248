import { expect, test } from "vitest";
import { told } from "../../test/charts/told.ts";
import { money, world } from "../../test/lib/fixtures.ts";
import { data } from "../model/data.ts";
import { figureChart } from "./figure-chart.ts";
import { signedAndArrived } from "./signed-and-arrived.ts";

const baotou = { place: "150200" };
const agreed = { indicator: "agreed-investment" };
const rows = signedAndArrived.select(
  world([
    money("15", { id: "wuhai", indicator: "funds-domestic" }),
    money("20", { id: "wuhai-expected", indicator: "funds-domestic", status: "expected" }),
    money("9", { id: "region", indicator: "funds-domestic", place: "150000" }),
    money("30", { id: "autumn", ...agreed, member: "wuhai-autumn-2022" }),
    money("40", { id: "fairs", ...agreed, member: "wuhai-fairs-2022" }),
    money("16", { id: "completed", ...baotou, indicator: "completed-investment" }),
    money("9", { id: "completed-elsewhere", indicator: "completed-investment" }),
    money("570", { id: "cut", ...baotou, indicator: "funds-outside" }),
    money("577.22", { id: "arrived", ...baotou, indicator: "funds-outside" }),
    money("1000", { id: "agreed", ...baotou, ...agreed }),
    money("9", { id: "event", ...baotou, ...agreed, member: "baotou-spring-2022" }),
    money("9", { id: "agreed-elsewhere", ...agreed }),
  ]),
);

test("Baotou’s accounts come before Wuhai’s, promised before arrived", () => {
  expect(told(rows)).toEqual([
    "agreed | 全年签约的协议额 | Agreed in the year | 包头 | Baotou",
    "arrived | 区外到位资金 | Received from outside the region | 包头 | Baotou",
    "completed | 完成投资（哪些项目不明） | Completed, in which projects unclear | 包头 | Baotou",
    "fairs | 丝博会等活动的协议额 | Agreed at the Silk Road Expo and other promotion events | 乌海 | Wuhai",
    "autumn | 秋季集中签约的协议额 | Agreed at the autumn signing | 乌海 | Wuhai",
    "wuhai | 国内到位资金 | Received, domestic | 乌海 | Wuhai",
  ]);
});

test("the headline tells what Baotou agreed and what arrived", () => {
  expect(signedAndArrived.title(rows)).toEqual({
    zh: "包头签下1000亿元、区外资金到位577.22亿元，是两本账",
    en: "Baotou’s CNY 100 bn agreed and CNY 57.722 bn received from outside are two accounts",
  });
});

test.each(["zh", "en"] as const)(
  "in %s the drawing itself bounds Wuhai’s total and says that sizes do not compare",
  (lang) => {
    const { drawings } = figureChart(signedAndArrived, data);
    for (const { svg } of drawings(lang)) {
      const words = svg
        .replace(/<title>[^<]*<\/title>/g, "")
        .replace(/<[^>]+>/g, " ")
        .replace(/\s+/g, "");
      expect(words).toContain({ zh: "不是总额", en: "notthattotal" }[lang]);
      expect(words).toContain({ zh: "不比大小", en: "Donotcomparesizes" }[lang]);
    }
  },
);
