import { expect, test } from "vitest";
import { told } from "../../test/charts/told.ts";
import { count, money, world } from "../../test/lib/fixtures.ts";
import { data } from "../model/data.ts";
import { projectSizeByEvent } from "./project-size-by-event.ts";

const sums = [
  ["150200", "", "1000", 100],
  ["150300", "wuhai-autumn-2022", "60", 3],
  ["150200", "baotou-leader-trips-2022", "50", 5],
  ["150200", "baotou-shanghai-foreign-2022", "40", 4],
  ["150300", "wuhai-fairs-2022", "90", 3],
  ["150300", "", "7", 7],
] as const;
const rows = projectSizeByEvent.select(
  world(
    sums.flatMap(([place, member, amount, projects]) => [
      money(amount, { id: `${member || place}-amount`, indicator: "agreed-investment", place, member }),
      count(projects, { id: `${member || place}-n`, indicator: "signed-projects", place, member }),
    ]),
  ),
);

test("each event’s amount is divided by its own projects, Baotou’s whole year comes last", () => {
  const size = (of: string) => `derived:per-project:${of}-amount+${of}-n`;
  expect(told(rows)).toEqual([
    `${size("wuhai-fairs-2022")} | 乌海 · 丝博会等活动 | Wuhai · Silk Road Expo and other promotion events`,
    `${size("baotou-shanghai-foreign-2022")} | 包头 · 外资招商推介会 | Baotou · foreign-investment meeting`,
    `${size("baotou-leader-trips-2022")} | 包头 · 党政主要领导外出 | Baotou · leaders’ trips`,
    `${size("wuhai-autumn-2022")} | 乌海 · 秋季集中签约 | Wuhai · autumn signing`,
    `${size("150200")} | 包头 · 全年全部签约 | Baotou · all signed in the year`,
  ]);
});

test("the headline counts the occasions, and calls no average the largest", () => {
  expect(projectSizeByEvent.title(rows)).toEqual({
    zh: "签约项目平均每个的协议额，有5种算法（一场、几场、全年），口径不同，不比大小",
    en: "Agreed per project on average, counted in 5 ways (one event, several, a year): sizes do not compare",
  });
});

test("the rows fall from the largest average to the smallest", () => {
  const sizes = projectSizeByEvent.select(data).map(({ of }) => of.value_base);
  expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
});
