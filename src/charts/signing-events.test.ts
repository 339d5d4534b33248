import { expect, test } from "vitest";
import { told } from "../../test/charts/told.ts";
import { money, world } from "../../test/lib/fixtures.ts";
import { data } from "../model/data.ts";
import { signingEvents } from "./signing-events.ts";

const members = [
  "wuhai-fairs-2022",
  "baotou-reht-signing",
  "wuhai-autumn-2022",
  "baotou-shanghai-foreign-2022",
  "baotou-spring-2022",
  "baotou-leader-trips-2022",
  "baotou-shanghai-briefing",
];
const rows = signingEvents.select(
  world([
    money("9", { id: "all" }),
    ...members.flatMap((member, n) => [
      money("9", { id: `${member}-other`, indicator: "signed", member }),
      money(`${10 + n}`, { id: member, indicator: "agreed-investment", member }),
    ]),
  ]),
);

test("each event has the amount agreed there", () => {
  expect(told(rows)).toEqual([
    "baotou-leader-trips-2022 | 包头 · 党政主要领导外出 | Baotou · leaders’ trips",
    "baotou-shanghai-briefing | 包头 · 上海招商说明会 | Baotou · Shanghai briefing",
    "baotou-spring-2022 | 包头 · 春季集中签约 | Baotou · spring signing",
    "wuhai-fairs-2022 | 乌海 · 丝博会等活动 | Wuhai · Silk Road Expo and other promotion events",
    "wuhai-autumn-2022 | 乌海 · 秋季集中签约 | Wuhai · autumn signing",
    "baotou-reht-signing | 包头 · 稀土高新区签约 | Baotou · Rare Earth High-Tech Zone signing",
    "baotou-shanghai-foreign-2022 | 包头 · 外资招商推介会 | Baotou · foreign-investment meeting",
  ]);
});

test("the headline tells what the leaders’ trips won", () => {
  expect(signingEvents.title(rows)).toEqual({
    zh: "包头主要领导2022年1—11月外出招商签约15亿元，是多次外出的合计，不是一场活动",
    en: "The CNY 1.5 bn agreed on Baotou leaders’ trips in Jan–Nov 2022 is a total of many trips, not one event",
  });
});

test("that is more than any event shown, as the headline says, and the rows fall from there", () => {
  const amounts = signingEvents.select(data).map(({ of }) => of.value_base);
  expect(amounts).toEqual([...amounts].sort((a, b) => b - a));
  expect(amounts[0]).toBeGreaterThan(amounts[1] ?? NaN);
});
